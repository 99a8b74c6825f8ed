package de.vertragswerk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.typeset.Conformity;
import de.vertragswerk.workspace.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the authority gets that approves and publishes. */
final class SubmitCommandTest {
    private static final Path BASIS = Path.of("src/test/resources/transcripts/_basis");
    private static final String PROFILE = "templates/abgabe/probe.yaml";

    @TempDir
    private Path temporary = Path.of("");

    private Folder workspace = new Folder(Path.of(""));

    /** A work that all have signed, and for which approval has been asked. */
    @BeforeEach
    void makeWorkspace() {
        workspace = new Folder(temporary.resolve("w")).copyOf(BASIS);
        workspace.write(
                "agreements/beteiligte/bezirksregierung-muenster.yaml",
                "art: bezirksregierung\nname: Münster\nanschrift: {strasse: Domplatz 1, plz: \"48143\", ort: Münster}\n");
        workspace.write("agreements/bus/kreis-mark.yaml", """
                partei: kreis-mark
                unterzeichnung:
                  kreis-mark: {ort: Markstadt, datum: 2025-03-03}
                verfahren:
                  antrag: {datum: 2025-04-01}
                """);
        workspace.write(
                "agreements/bus/gemeinde-behausen.yaml",
                "rollen: {kommune: gemeinde-behausen}\nunterzeichnung:\n  gemeinde-behausen: {datum: 2025-03-02}\n");
    }

    @Test
    void packsEachAgreementInAllForms() throws IOException, InterruptedException {
        Unpacked parcel = submit("muenster");

        assertThat(parcel.names())
                .containsExactly(
                        "inhalt.pdf",
                        "inhalt.txt",
                        "1-stadt-adorf.docx",
                        "1-stadt-adorf.pdf",
                        "1-stadt-adorf.txt",
                        "1-stadt-adorf-genehmigungsentwurf.docx",
                        "1-stadt-adorf-genehmigungsentwurf.pdf",
                        "1-stadt-adorf-genehmigungsentwurf.txt",
                        "2-gemeinde-behausen.docx",
                        "2-gemeinde-behausen.pdf",
                        "2-gemeinde-behausen.txt",
                        "2-gemeinde-behausen-genehmigungsentwurf.docx",
                        "2-gemeinde-behausen-genehmigungsentwurf.pdf",
                        "2-gemeinde-behausen-genehmigungsentwurf.txt",
                        "SHA256SUMS");
        parcel.checkSums(temporary.resolve("empfangen"));
        assertThat(parcel.text("1-stadt-adorf.txt"))
                .contains("gez. Ole Beispiel", "Abschrift")
                .doesNotContainPattern("[^\r]\n");
        Conformity.assertConforms(parcel.file("1-stadt-adorf.pdf"));
        assertThat(parcel.text("1-stadt-adorf-genehmigungsentwurf.txt"))
                .contains("Genehmigung und Bekanntmachung", "§ 24 Absatz 2", "Der Kreis fährt den Bücherbus")
                .doesNotContainPattern("[^\\r]\\n");
        Conformity.assertConforms(parcel.file("inhalt.pdf"));
    }

    @Test
    void listsWhatIsInIt() throws IOException {
        String contents = submit("muenster").text("inhalt.txt").replaceAll("[\\s|]+", " ");

        assertThat(contents)
                .contains("Von: Kreis Mark An: Bezirksregierung Münster, Amtsblattverwaltung")
                .contains("Zum Antrag auf Genehmigung vom 1. April 2025 2 Vereinbarungen, zusammen 2 Seiten")
                .contains("Stadt Adorf (1. März")
                .contains("1-stadt-adorf (docx, pdf,", "…-genehmigungsentwurf", "2-gemeinde-behausen (docx,")
                .contains("Dieses Profil ist nicht amtlich.");
    }

    @Test
    void hasTheSameBytesEachTime() throws IOException {
        submit("muenster");
        byte[] first = Files.readAllBytes(parcel("muenster"));
        submit("muenster");

        assertThat(Files.readAllBytes(parcel("muenster"))).isEqualTo(first);
    }

    /** A process of its own, as on a machine elsewhere. */
    @Test
    void hasTheSameBytesOnAnyMachine() throws IOException, InterruptedException {
        submit("muenster");
        Path there = temporary.resolve("anderswo");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-Dfile.encoding=ISO-8859-1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "de.vertragswerk.cli.Main",
                        "submit",
                        "bus",
                        "--profile",
                        "muenster",
                        "--workspace",
                        workspace.root().toString(),
                        "--out",
                        there.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();

        assertThat(process.waitFor()).isZero();
        assertThat(Files.readAllBytes(there.resolve("bus-abgabe-muenster.zip")))
                .isEqualTo(Files.readAllBytes(parcel("muenster")));
    }

    @Test
    void saysAllThatIsMissingAtOnce() {
        workspace.write("agreements/bus/kreis-mark.yaml", "partei: kreis-mark\n");
        workspace.edit(
                "agreements/bus/vereinbarung.yaml",
                "erstattet dem Kreis die Kosten",
                "erstattet dem Kreis ${offen(\"Anteil\")} der Kosten");
        workspace.edit("agreements/bus/stadt-adorf.yaml", "kommune: stadt-adorf", "kommune: stadt-adrof");

        Call call = call("muenster");

        assertThat(call.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(call.err())
                .contains("agreements/bus/vereinbarung.yaml:25:42: Fehler: In § 3 ist noch offen: Anteil.")
                .contains("agreements/bus/stadt-adorf.yaml:1:19: Fehler: ", "„stadt-adrof“")
                .contains("Der Tag der Unterschrift fehlt: Kreis Mark.")
                .contains("Ein Antrag auf Genehmigung ist nicht eingetragen. [abgabe-antrag]")
                .contains("antrag: {datum: JJJJ-MM-TT}");
        assertThat(workspace.has("out")).isFalse();
    }

    @Test
    void demandsWhatTheProfileDemands() {
        profile("wortlaut: vereinbarung\nverlangt: [genehmigung, ausfertigungen]\n");

        Call call = call("probe");

        assertThat(call.err())
                .contains("Die Genehmigung, ihr Aktenzeichen oder ihr Tag fehlt. [abgabe-genehmigung]")
                .contains("liegt keine unterschriebene Datei in der Akte. [abgabe-ausfertigung]");
        assertThat(call.err().lines().filter(line -> line.contains("[abgabe-genehmigung]")))
                .as("said once of both, where it stands once")
                .hasSize(1);
    }

    @Test
    void holdsDecisionsAgainstTheWordingThatIsHandedIn() {
        profile("wortlaut: vereinbarung\nverlangt: beschluesse\n");
        assertThat(call("probe").err())
                .contains("agreements/bus/kreis-mark.yaml:4:1: Fehler: Der Beschluss oder sein Tag fehlt: Stadt Adorf.")
                .contains("Der Beschluss oder sein Tag fehlt: Gemeinde Behausen.", "kreis-mark: {datum: JJJJ-MM-TT}");

        decide("0".repeat(64));
        String refusal = call("probe").err();
        assertThat(refusal)
                .contains("Beschlossen ist ein anderer Wortlaut als der, der abgegeben würde: Stadt Adorf.")
                .doesNotContain("Tag fehlt");
        decide(refusal.replaceAll("(?s).*?Stadt Adorf.*?seine Fassung wäre ([0-9a-f]{64}).*", "$1"));

        assertThat(submit("probe").names()).contains("1-stadt-adorf.pdf");
    }

    private void decide(String wording) {
        workspace.write("agreements/bus/kreis-mark.yaml", """
                partei: kreis-mark
                unterzeichnung:
                  kreis-mark: {ort: Markstadt, datum: 2025-03-03}
                verfahren:
                  beschluesse:
                    kreis-mark: {datum: 2025-02-20}
                    stadt-adorf: {gremium: Rat, datum: 2025-02-12, fassung: %s}
                    gemeinde-behausen: {datum: 2025-02-13}
                """.replace("%s", wording));
    }

    @Test
    void followsTheProfileInNamesFormsAndOrder() {
        workspace.edit("agreements/beteiligte/gemeinde-behausen.yaml", "name: Behausen", "name: Aachberg");
        profile("formate: pdf\ndateiname: \"{werk}_{variante}\"\nreihenfolge: name\nausfertigungen: ja\n");

        assertThat(submit("probe").names())
                .containsExactly(
                        "inhalt.pdf",
                        "inhalt.txt",
                        "bus_gemeinde-behausen.pdf",
                        "bus_gemeinde-behausen-genehmigungsentwurf.pdf",
                        "bus_stadt-adorf.pdf",
                        "bus_stadt-adorf-genehmigungsentwurf.pdf",
                        "SHA256SUMS");
    }

    @Test
    void isNoLargerThanTheProfileAllows() {
        profile("hoechstgroesse: 1\nausfertigungen: ja\n");
        assertThat(call("probe").code()).isZero();
        assertThat(parcel("probe").toFile().length()).isLessThan(1_000_000);

        byte[] large = new byte[1_000_000];
        workspace.write("agreements/bus/akte/2025/a.pdf", large);
        workspace.write("agreements/bus/akte/2025/SHA256SUMS", Sha256.of(large) + "  a.pdf\n");
        workspace.edit(
                "agreements/bus/stadt-adorf.yaml",
                "unterzeichnung:",
                "akte:\n  - {datei: 2025/a.pdf, sha256: " + Sha256.of(large)
                        + ", von: [stadt-adorf, kreis-mark]}\nunterzeichnung:");
        assertThat(call("probe").err()).contains("Die Abgabe wäre 2 MB groß; erlaubt sind 1 MB. [abgabe-groesse]");

        profile("ausfertigungen: ja\n");
        assertThat(submit("probe").file("1-stadt-adorf-ausfertigung.pdf")).isEqualTo(large);
        workspace.write("agreements/bus/akte/2025/a.pdf", "anders");
        assertThat(call("probe").err()).contains("[akte-geaendert]");
    }

    @Test
    void refusesProfilesThatMakeNoSense() {
        profile("dateiname: \"{werk}-{varianten}\"\n");
        assertThat(call("probe").err())
                .contains(PROFILE + ":3:12: Fehler: Einen Platzhalter „{varianten}“ gibt es hier nicht.")
                .contains("Alle Vereinbarungen eines Werks hießen gleich.");

        workspace.write(PROFILE, "herkunft: Erfunden.\nbehoerde: bezirksregierung-munster\n");
        assertThat(call("probe").err()).contains("Gemeint ist vielleicht „bezirksregierung-muenster“.");

        assertThat(call("munster"))
                .satisfies(call -> assertThat(call.code()).isEqualTo(ExitCode.USAGE))
                .satisfies(call -> assertThat(call.err()).contains("Gemeint ist vielleicht „muenster“."));
    }

    @Test
    void refusesATextThatNobodySigned() {
        workspace.write("agreements/bus/aenderungen/01-halt.yaml", """
                titel: Erste Änderung
                beschlossen: 2025-06-01
                inkrafttreten: 2025-07-01
                befehle:
                  - aendere: fahrplan
                    alt: zwei Stunden
                    neu: drei Stunden
                """);

        assertThat(call("muenster").err()).contains("[abgabe-lesefassung]", "vertragswerk amend");
    }

    @Test
    void refusesWhatAnotherAuthorityApproves() {
        workspace.edit(
                "agreements/bus/kreis-mark.yaml",
                "  antrag:",
                "  genehmigung: {behoerde: bezirksregierung-koeln}\n  antrag:");
        workspace.write("agreements/beteiligte/bezirksregierung-koeln.yaml", "art: bezirksregierung\nname: Köln\n");

        assertThat(call("muenster").err()).contains("genehmigt eine andere Behörde: bezirksregierung-koeln.");
    }

    private void profile(String entries) {
        workspace.write(PROFILE, "herkunft: Erfunden.\nbehoerde: bezirksregierung-muenster\n" + entries);
    }

    private Call call(String profile) {
        return Call.of(
                "submit",
                "bus",
                "--profile",
                profile,
                "--workspace",
                workspace.root().toString());
    }

    private Unpacked submit(String profile) {
        Call call = call(profile);
        assertThat(call.code()).as(call.err()).isZero();
        return Unpacked.of(parcel(profile));
    }

    private Path parcel(String profile) {
        return workspace.root().resolve("out/pakete/bus-abgabe-" + profile + ".zip");
    }
}
