package de.vertragswerk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.sign.Ceremony;
import de.vertragswerk.sign.Tool;
import de.vertragswerk.sign.pki.Authority;
import de.vertragswerk.sign.pki.Authority.Identity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own: what it loads, and how it signs with a token. */
final class SigningProcessTest {
    private static final List<String> SOFTHSM =
            List.of("/usr/lib/softhsm/libsofthsm2.so", "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so");
    private static final Path BASIS = Path.of("src/test/resources/transcripts/_basis");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void loadsWhatItSignsWithOnlyToSign() {
        new Folder(folder.resolve("w")).copyOf(BASIS);
        String workspace = folder.resolve("w").toString();

        assertThat(loaded("--version")).doesNotContain("eu.europa.esig", "org.bouncycastle");
        assertThat(loaded("build", "--workspace", workspace))
                .contains("de.vertragswerk.typeset.Typesetter")
                .doesNotContain("eu.europa.esig", "org.bouncycastle", "de.vertragswerk.sign");
    }

    private static String loaded(String... arguments) {
        return java(Map.of(), "-Xlog:class+load", arguments);
    }

    @Test
    void signsWithAToken() throws IOException {
        Identity identity = new Authority("Karte", Optional.empty()).organisation("Stadt Werne");
        Map<String, String> environment = Map.of(
                "SOFTHSM2_CONF",
                Files.writeString(
                                folder.resolve("softhsm2.conf"),
                                "directories.tokendir = " + Files.createDirectories(folder.resolve("tokens")) + "\n")
                        .toString(),
                "PIN",
                "1234",
                "FALSCH",
                "9999");
        String library = token(identity, environment);
        Path pdf = Files.write(folder.resolve("a.pdf"), Ceremony.copy());
        String[] sign = {
            "sign", pdf.toString(), "--party", "stadt-werne", "--pkcs11-library", library, "--password-env", "PIN"
        };
        String signed = folder.resolve("a-signiert-1.pdf").toString();
        String[] wrong = sign.clone();
        wrong[wrong.length - 1] = "FALSCH";
        assertThat(javaFails(environment, wrong)).contains("Die PIN ist falsch oder gesperrt. [schluessel]");

        assertThat(java(environment, "-Xshare:auto", sign)).isEqualTo("Unterschrieben: " + signed + ".\n");
        Path anchor = Files.write(folder.resolve("ca.der"), encoded(identity, 1));
        assertThat(Call.of("verify", signed, "--trust", anchor.toString(), "--offline")
                        .out())
                .contains("unterschrieben von  Siegel Stadt Werne, Stadt Werne");
    }

    @Test
    void signsWithAKeyThatIsElsewhere() throws IOException {
        Tool openssl = Tool.named("openssl", "openssl");
        Identity identity = new Authority("Dienst", Optional.empty()).organisation("Stadt Werne");
        String key = key(identity, openssl, Map.of());
        String chain = Files.writeString(folder.resolve("kette.pem"), pem(identity, 0) + pem(identity, 1))
                .toString();
        String pdf = Files.write(folder.resolve("a.pdf"), Ceremony.copy()).toString();
        String order = folder.resolve("auftrag.json").toString();
        Call first = Call.of("sign", pdf, "--party", "stadt-werne", "--certificate", chain, "--digest-out", order);
        assertThat(first.err()).isEqualTo("Auftrag: " + order + ".\n");

        String hash = Files.write(folder.resolve("hash"), hash(order)).toString();
        String value = folder.resolve("wert").toString();
        openssl.run(Map.of(), words("pkeyutl -sign -pkeyopt digest:sha256 -inkey", key, "-in", hash, "-out", value));
        String base64 = Files.writeString(
                        folder.resolve("wert.txt"),
                        Base64.getMimeEncoder().encodeToString(Files.readAllBytes(Path.of(value))))
                .toString();
        String other = Files.write(folder.resolve("b.pdf"), new byte[] {1}).toString();
        assertThat(second(other, order, base64).err())
                .contains("Der Auftrag wurde für eine andere Datei oder Beteiligte gemacht.");

        Call last = second(pdf, order, base64);
        assertThat(last.code()).as(last.err()).isZero();
        String anchor =
                Files.writeString(folder.resolve("ca.pem"), pem(identity, 1)).toString();
        assertThat(Call.of("verify", folder.resolve("a-signiert-1.pdf").toString(), "--trust", anchor, "--offline")
                        .err())
                .contains(
                        "Die Unterschrift vom Kreis Unna fehlt.", "Ob das Zertifikat gesperrt ist, ist nicht bekannt.")
                .doesNotContain("gebrochen", "ungueltig", "aussteller-unbekannt");
    }

    private static Call second(String pdf, String order, String value) {
        return Call.of("sign", pdf, "--party", "stadt-werne", "--digest-in", order, "--signature-in", value);
    }

    /** What the order has to be signed, as a service takes it. */
    private static byte[] hash(String order) throws IOException {
        Matcher hash = Pattern.compile("\"sha256\": \"([^\"]+)\"").matcher(Files.readString(Path.of(order)));
        assertThat(hash.find()).isTrue();
        return Base64.getDecoder().decode(hash.group(1));
    }

    private static String pem(Identity identity, int index) {
        return "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder().encodeToString(encoded(identity, index))
                + "\n-----END CERTIFICATE-----\n";
    }

    /** The key as openssl reads it. */
    private String key(Identity holder, Tool openssl, Map<String, String> environment) throws IOException {
        String p12 = Files.write(folder.resolve("k.p12"), holder.file()).toString();
        String pem = folder.resolve("k.pem").toString();
        openssl.run(environment, words("pkcs12 -nocerts -nodes -passin pass:geheim -in", p12, "-out", pem));
        return pem;
    }

    /** A token of SoftHSM that holds a key; its library. */
    private String token(Identity holder, Map<String, String> where) throws IOException {
        Optional<String> library =
                SOFTHSM.stream().filter(path -> Files.exists(Path.of(path))).findFirst();
        Tool.assume(library.isPresent(), "softhsm2");
        Tool softhsm = Tool.named("softhsm2-util", "softhsm2");
        Tool pkcs11 = Tool.named("pkcs11-tool", "opensc");
        Tool openssl = Tool.named("openssl", "openssl");
        String pem = key(holder, openssl, where);
        String der = Files.write(folder.resolve("k.der"), encoded(holder, 0)).toString();
        softhsm.run(where, "--init-token", "--free", "--label", "karte", "--pin", "1234", "--so-pin", "1234");
        softhsm.run(where, words("--token karte --label k --id 01 --pin 1234 --import", pem));
        pkcs11.run(
                where,
                words(
                        "--token-label karte --login --pin 1234 --type cert --id 01 --label k --module",
                        library.orElseThrow(),
                        "--write-object",
                        der));
        return library.orElseThrow();
    }

    private static String[] words(String first, String... more) {
        List<String> words = new ArrayList<>(List.of(first.split(" ")));
        words.addAll(List.of(more));
        return words.toArray(String[]::new);
    }

    private static byte[] encoded(Identity holder, int index) {
        try {
            return holder.chain().get(index).getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String java(Map<String, String> environment, String option, String... arguments) {
        return program().run(environment, command(option, arguments));
    }

    private static String javaFails(Map<String, String> environment, String... arguments) {
        return program().fail(environment, command("-Xshare:auto", arguments));
    }

    private static Tool program() {
        return new Tool(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    }

    private static String[] command(String option, String... arguments) {
        List<String> words = new ArrayList<>(List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dorg.freemarker.loggerLibrary=none",
                option,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        words.addAll(List.of(arguments));
        return words.toArray(String[]::new);
    }
}
