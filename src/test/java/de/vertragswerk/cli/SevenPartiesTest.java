package de.vertragswerk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.sign.Ceremony;
import de.vertragswerk.sign.Tool;
import de.vertragswerk.sign.pki.Authority;
import de.vertragswerk.sign.pki.Authority.Identity;
import de.vertragswerk.sign.pki.Services;
import de.vertragswerk.typeset.Conformity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Seven parties sign one file in turn, as they would at their desks; others look at what they signed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SevenPartiesTest {
    private static final String SECRET = new String(Authority.PASSWORD);

    @TempDir
    private static Path folder = Path.of("");

    private final Services services = new Services();
    private final StringBuilder said = new StringBuilder();
    private Path signed = Path.of("");

    @BeforeAll
    void sign() throws IOException {
        Files.writeString(folder.resolve("passwort"), SECRET + "\n");
        Files.write(
                folder.resolve("aussteller.der"), encoded(services.authority().certificate()));
        signed = Files.write(folder.resolve("ausfertigung.pdf"), Ceremony.copy());
        for (int i = 0; i < Ceremony.PARTIES.size(); i++) {
            String party = Ceremony.PARTIES.get(i);
            boolean last = i == Ceremony.PARTIES.size() - 1;
            Call call = sign(signed, party, identity(party), last ? "LTA" : "T");
            assertThat(call.code()).as(call.err()).isZero();
            said.append(call.out()).append(call.err());
            signed = folder.resolve("ausfertigung-signiert-" + (i + 1) + ".pdf");
        }
    }

    @AfterAll
    void end() {
        services.close();
    }

    private Identity identity(String party) {
        return services.authority().organisation(Ceremony.party(party));
    }

    private Call sign(Path pdf, String party, Identity identity, String level) throws IOException {
        Path keys = Files.write(folder.resolve(party + ".p12"), identity.file());
        return Call.of(
                "sign",
                pdf.toString(),
                "--party",
                party,
                "--keystore",
                keys.toString(),
                "--password-file",
                folder.resolve("passwort").toString(),
                "--level",
                level,
                "--tsa",
                services.timeStamps().toString(),
                "--trust",
                folder.resolve("aussteller.der").toString());
    }

    private Call verify(Path pdf, String... more) {
        List<String> words = new ArrayList<>(List.of(
                "verify",
                pdf.toString(),
                "--trust",
                folder.resolve("aussteller.der").toString()));
        words.addAll(Arrays.asList(more));
        return Call.of(words.toArray(String[]::new));
    }

    @Test
    void allHaveSignedWhatTheDefinitionSays() {
        Call call = verify(signed, "--against", Ceremony.OPERAND);

        assertThat(call.err()).isEmpty();
        assertThat(call.code()).isZero();
        assertThat(call.out())
                .startsWith("Gültig unterschrieben von allen 7 Beteiligten.\n")
                .contains("Kreis Unna\n    unterschrieben von  Siegel Kreis Unna, Kreis Unna\n")
                .contains(" (Zeitstempel)\n    Stufe               LTA\n")
                .contains("\n    Zertifikate         Siegel Stadt Werne ← Trust Test CA\n")
                .containsPattern("Der Text stimmt mit unna-kopfstelle-asyl überein \\(1\\d{3} Wörter\\)\\.\n$");
    }

    @Test
    void tellsProgramsTheSame() {
        Call call = verify(signed, "--json");

        assertThat(call.code()).isZero();
        assertThat(call.out())
                .startsWith("{\n  \"gueltig\": true,\n  \"urteil\": \"Gültig unterschrieben von allen 7 Beteiligten.\"")
                .contains("\"partei\": \"stadt-bergkamen\"")
                .contains("\"befunde\": []");
    }

    @Test
    void keepsTheFileAndTheSecret() throws IOException {
        assertThat(Files.readAllBytes(folder.resolve("ausfertigung.pdf"))).isEqualTo(Ceremony.copy());
        assertThat(said.toString()).contains("ausfertigung-signiert-7.pdf.").doesNotContain(SECRET);
    }

    @Test
    void staysConform() throws IOException {
        Conformity.assertConforms(Ceremony.copy());
        Conformity.assertConforms(Files.readAllBytes(signed));
    }

    @Test
    void popplerAgrees() {
        String report = Tool.named("pdfsig", "poppler-utils").run(Map.of(), "-nocert", signed.toString());

        assertThat(report.split("Signature is Valid", -1)).hasSize(1 + 7);
        assertThat(report).contains("Signature Field Name: stadt-werne").doesNotContain("not signed");
    }

    @Test
    void acceptsTheSignatureOfAnotherProgram() throws IOException {
        Path six = folder.resolve("ausfertigung-signiert-6.pdf");
        Path seven = signElsewhere(six, "stadt-werne");

        Call call = verify(seven, "--against", Ceremony.OPERAND);
        assertThat(call.out()).startsWith("Gültig unterschrieben von allen 7 Beteiligten.");
        assertThat(call.err()).isEmpty();
    }

    @Test
    void signsAfterAnotherProgram() throws IOException {
        Path one = signElsewhere(folder.resolve("ausfertigung.pdf"), "stadt-werne");
        Call call = sign(one, "kreis-unna", identity("kreis-unna"), "B");

        assertThat(call.code()).as(call.err()).isZero();
        assertThat(verify(folder.resolve("anders-signiert-2.pdf")).out())
                .startsWith("Nicht in Ordnung: Die Unterschrift der Stadt Lünen fehlt. 4 weitere Befunde.");
    }

    /** Signs with poppler and the key store of NSS. */
    private Path signElsewhere(Path pdf, String party) throws IOException {
        Tool pdfsig = Tool.named("pdfsig", "poppler-utils");
        Tool certutil = Tool.named("certutil", "libnss3-tools");
        Tool pk12util = Tool.named("pk12util", "libnss3-tools");
        // Poppler 22.12 fails where a signature is a byte shorter than it guessed, as those with curves often are.
        Identity keys = services.authority().organisationWithRsa(Ceremony.party(party));
        String store = "sql:" + Files.createTempDirectory(folder, "nss");
        Path p12 = Files.write(folder.resolve("anders.p12"), keys.file());
        Path signed = folder.resolve("anders.pdf");
        certutil.run(Map.of(), "-N", "-d", store, "--empty-password");
        pk12util.run(Map.of(), "-i", p12.toString(), "-d", store, "-W", SECRET);
        pdfsig.run(
                Map.of(),
                pdf.toString(),
                signed.toString(),
                "-nssdir",
                store,
                "-nick",
                "schluessel",
                "-etsi",
                "-sign",
                party);
        return signed;
    }

    @Test
    void showsWhereTheTextIsAnother() throws IOException {
        Folder workspace = workspace();
        workspace.edit("agreements/unna-kopfstelle-asyl/vereinbarung.yaml", "Zahlläufe", "Zahlungsläufe");
        Call call = verify(
                signed,
                "--against",
                Ceremony.OPERAND,
                "--workspace",
                workspace.root().toString());

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.err()).contains("Dort steht „Zahlläufe“ statt „Zahlungsläufe“. [text-abweichend]");
    }

    private static Folder workspace() throws IOException {
        Folder workspace = new Folder(Files.createTempDirectory(folder, "w"));
        new Folder(Path.of("agreements"))
                .files()
                .forEach((path, content) -> workspace.write("agreements/" + path, content));
        return workspace;
    }

    @Test
    void goesOnRecordOnlyWhenAllIsWell() throws IOException {
        Folder workspace = workspace();
        String[] record = {
            "--against",
            Ceremony.OPERAND,
            "--record",
            "--workspace",
            workspace.root().toString()
        };
        assertThat(verify(folder.resolve("ausfertigung-signiert-6.pdf"), record).code())
                .isEqualTo(1);
        assertThat(workspace.root().resolve("agreements/unna-kopfstelle-asyl/akte"))
                .doesNotExist();

        Call call = verify(signed, record);
        assertThat(call.err()).startsWith("Abgelegt: agreements/unna-kopfstelle-asyl/akte/");
        assertThat(call.code()).isZero();
        assertThat(workspace.files().keySet())
                .anyMatch(path -> path.matches("agreements/unna-kopfstelle-asyl/akte/[^/]+/ausfertigung\\.pdf"))
                .anyMatch(path -> path.endsWith("/pruefung.json"));
        assertThat(workspace.read("agreements/unna-kopfstelle-asyl/vereinbarung.yaml"))
                .containsPattern("stadt-werne: *\\{.*datum: 2");
        // The copy names the heads of 2019, the definition now those of the day on which it was signed.
        assertThat(verify(signed, record).err()).contains("Dort steht „Michael Makiolla“ statt „Mario Löhr“.");
    }

    @Test
    void doesNotReplaceAFile() throws IOException {
        Call call = sign(folder.resolve("ausfertigung.pdf"), "kreis-unna", identity("kreis-unna"), "B");

        assertThat(call.code()).isEqualTo(3);
        assertThat(call.err()).contains("Diese Datei gibt es schon; sie wird nicht überschrieben. [datei-zugriff]");
    }

    @Test
    void refusesAWrongPassword() throws IOException {
        Path wrong = Files.writeString(folder.resolve("falsch"), "nichts\n");
        Path keys = Files.write(folder.resolve("x.p12"), identity("kreis-unna").file());
        Call call = Call.of(
                "sign",
                folder.resolve("ausfertigung.pdf").toString(),
                "--party",
                "kreis-unna",
                "--keystore",
                keys.toString(),
                "--password-file",
                wrong.toString(),
                "--out",
                folder.resolve("x.pdf").toString());

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.err())
                .isEqualTo(keys + ": Fehler: Das Passwort ist falsch. [schluessel]\n"
                        + "    Hinweis: Datei und Passwort prüfen.\n");
        assertThat(folder.resolve("x.pdf")).doesNotExist();
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
