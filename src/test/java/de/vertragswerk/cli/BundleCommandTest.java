package de.vertragswerk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.typeset.Conformity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a municipality gets for its council. */
final class BundleCommandTest {
    private static final Path BASIS = Path.of("src/test/resources/transcripts/_basis");
    private static final String ADORF = "bus-stadt-adorf-beratung";

    @TempDir
    private Path temporary = Path.of("");

    private Folder workspace = new Folder(Path.of(""));

    @BeforeEach
    void makeWorkspace() {
        workspace = new Folder(temporary.resolve("w")).copyOf(BASIS);
    }

    @Test
    void packsAllThatACouncilNeeds() throws IOException, InterruptedException {
        Unpacked parcel = bundle(ADORF, "bus/stadt-adorf");

        assertThat(parcel.names())
                .containsExactly(
                        "LIESMICH.txt",
                        "beschlussvorlage.pdf",
                        "beschlussvorlage.docx",
                        "beschlussvorschlag.txt",
                        "vereinbarung.pdf",
                        "vereinbarung.docx",
                        "rueckmeldung.pdf",
                        "rueckmeldung.docx",
                        "SHA256SUMS");
        assertThat(parcel.text("LIESMICH.txt"))
                .contains("Unterlagen für die Stadt Adorf", "– vereinbarung.pdf, vereinbarung.docx: ")
                .contains("Eine Synopse liegt nicht bei");
        parcel.checkSums(temporary.resolve("empfangen"));
    }

    @Test
    void saysUntilWhenAndToWhom() {
        workspace.edit(
                "agreements/bus/kreis-mark.yaml",
                "unterzeichnung:",
                "kontakt: {stelle: Kulturamt, name: Ida Amt, mail: ida@kreis-mark.example}\n"
                        + "verfahren: {versand: {az: K 7, rueckgabe_bis: 2025-05-30}}\nunterzeichnung:");

        Unpacked parcel = bundle(ADORF, "bus/stadt-adorf");

        assertThat(parcel.text("LIESMICH.txt").replaceAll("\\s+", " "))
                .contains("an den Kreis Mark schicken, und zwar bis zum 30. Mai 2025.")
                .contains("Auskunft: Ida Amt, Kulturamt, ida@kreis-mark.example");
        assertThat(words(parcel.file("rueckmeldung.pdf")))
                .contains("Aktenzeichen: K 7")
                .contains("Bitte zurück bis: 30. Mai 2025");
    }

    @Test
    void proposesADecisionThatCanBePasted() {
        String proposal = bundle(ADORF, "bus/stadt-adorf").text("beschlussvorschlag.txt");

        assertThat(proposal.split("\r\n", -1)).hasSize(3);
        assertThat(proposal)
                .startsWith("1. Der Rat stimmt dem Abschluss der als Anlage 1 beigefügten Vereinbarung zu: „Öffentlich")
                .endsWith("die Unterzeichnung zu veranlassen.\r\n");
    }

    @Test
    void givesAFormToBeFilledIn() throws IOException {
        byte[] form = bundle(ADORF, "bus/stadt-adorf").file("rueckmeldung.pdf");
        Conformity.assertConforms(form);

        ByteArrayOutputStream filled = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(form)) {
            List<PDField> fields = document.getDocumentCatalog().getAcroForm().getFields();
            assertThat(fields)
                    .extracting(PDField::getPartialName)
                    .containsExactly(
                            "gremium",
                            "datum",
                            "vorlage",
                            "ergebnis",
                            "abstimmung",
                            "bemerkungen",
                            "ort-und-tag",
                            "name-und-amt",
                            "unterschrift");
            assertThat(fields.get(1).getAlternateFieldName()).isEqualTo("Tag der Sitzung");
            fields.get(0).setValue("Rat der Stadt Adorf – Größe");
            document.save(filled);
        }
        Conformity.assertConforms(filled.toByteArray());
        assertThat(words(form)).contains("SHA-256");
    }

    @Test
    void comparesAVariantWithTheBaseText() throws IOException {
        workspace.edit(
                "agreements/bus/stadt-adorf.yaml",
                "unterzeichnung:",
                "abweichungen:\n  - aendere: kosten\n    alt: die Kosten\n    neu: die Hälfte der Kosten\n"
                        + "    grund: Adorf stellt den Stellplatz.\nunterzeichnung:");

        Unpacked parcel = bundle(ADORF, "bus/stadt-adorf");

        assertThat(parcel.names()).contains("synopse.pdf", "synopse.docx");
        assertThat(parcel.text("LIESMICH.txt").replaceAll("\\s+", " "))
                .contains("im Vergleich mit dem Grundtext")
                .doesNotContain("liegt nicht bei");
        assertThat(words(parcel.file("synopse.pdf"))).contains("die Hälfte der Kosten", "Grundtext");
    }

    @Test
    void comparesAnAmendedTextWithTheOneBefore() throws IOException {
        workspace.write(
                "agreements/bus/gemeinde-behausen.yaml",
                "rollen: {kommune: gemeinde-behausen}\nunterzeichnung:\n  gemeinde-behausen: {datum: 2025-03-02}\n");
        workspace.write("agreements/bus/aenderungen/01-halt.yaml", """
                titel: Erste Änderung
                beschlossen: 2025-06-01
                inkrafttreten: 2025-07-01
                befehle:
                  - aendere: fahrplan
                    alt: zwei Stunden
                    neu: drei Stunden
                """);

        Unpacked parcel = bundle("bus-gemeinde-behausen-beratung", "bus/gemeinde-behausen");

        assertThat(parcel.text("LIESMICH.txt").replaceAll("\\s+", " "))
                .contains("im Vergleich mit der vorigen Fassung");
        assertThat(words(parcel.file("synopse.pdf"))).contains("drei Stunden", "1. Änderung");
    }

    @Test
    void packsForEachPartyOfOneDocument() throws IOException {
        for (String file : List.of("kreis-mark.yaml", "stadt-adorf.yaml", "gemeinde-behausen.yaml")) {
            workspace.delete("agreements/bus/" + file);
        }
        workspace.edit(
                "agreements/bus/vereinbarung.yaml",
                "kommune: {}",
                "kommune: {partei: [stadt-adorf, gemeinde-behausen]}");

        Call all = call("bus");

        assertThat(all.code()).as(all.err()).isZero();
        assertThat(packed())
                .containsExactly(
                        "bus-gemeinde-behausen-beratung.zip",
                        "bus-kreis-mark-beratung.zip",
                        "bus-stadt-adorf-beratung.zip");
        assertThat(Unpacked.of(parcel("bus-kreis-mark-beratung")).text("beschlussvorschlag.txt"))
                .startsWith("1. Der Kreistag stimmt");
        assertThat(call(
                                "bus",
                                "--party",
                                "stadt-adorf",
                                "--out",
                                temporary.resolve("nur").toString())
                        .err())
                .contains("bus-stadt-adorf-beratung.zip")
                .doesNotContain("kreis-mark");
    }

    @Test
    void hasTheSameBytesEachTime() throws IOException {
        bundle(ADORF, "bus/stadt-adorf");
        byte[] first = Files.readAllBytes(parcel(ADORF));
        bundle(ADORF, "bus/stadt-adorf");

        assertThat(Files.readAllBytes(parcel(ADORF))).isEqualTo(first);
    }

    @Test
    void writesNothingForSomebodyElseOrWithAMistake() throws IOException {
        assertThat(call("bus/stadt-adorf", "--party", "stadt-adorff"))
                .satisfies(call -> assertThat(call.code()).isEqualTo(ExitCode.FINDINGS))
                .satisfies(call -> assertThat(call.err()).contains("Gemeint ist vielleicht „stadt-adorf“."));
        workspace.edit("agreements/bus/vereinbarung.yaml", "[](#fahrt)", "[](#fahrten)");
        assertThat(call("bus").code()).isEqualTo(ExitCode.FINDINGS);

        assertThat(workspace.has("out")).isFalse();
    }

    private Call call(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "bundle";
        all[1] = "--workspace";
        all[2] = workspace.root().toString();
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return Call.of(all);
    }

    private Unpacked bundle(String name, String operand) {
        Call call = call(operand);
        assertThat(call.code()).as(call.err()).isZero();
        return Unpacked.of(parcel(name));
    }

    private Path parcel(String name) {
        return workspace.root().resolve("out/pakete/" + name + ".zip");
    }

    private List<String> packed() {
        return new Folder(workspace.root().resolve("out/pakete"))
                .files().keySet().stream().toList();
    }

    private static String words(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
