package de.vertragswerk.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.cli.Folder;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.golden.GoldenFiles;
import de.vertragswerk.model.Document;
import de.vertragswerk.parse.DocumentParser;
import de.vertragswerk.typeset.Conformity;
import de.vertragswerk.typeset.SpokenText;
import de.vertragswerk.typeset.StructureTree;
import de.vertragswerk.typeset.quality.Demands;
import de.vertragswerk.workspace.OutputFolder;
import de.vertragswerk.workspace.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents beside the agreements. */
final class LettersTest {
    private static final String SETTINGS = "agreements/einstellungen.yaml";
    private static final String DEFAULTS = "agreements/bus/kreis-mark.yaml";
    private static final String ADORF = "bus/stadt-adorf/";
    private static final String BEHAUSEN = "bus/gemeinde-behausen/";

    private final MemoryWorkspace workspace = MemoryWorkspace.small();
    private Folder out = new Folder(Path.of(""));

    @BeforeEach
    void askForLetters(@TempDir Path folder) {
        out = new Folder(folder);
        workspace.write(SETTINGS, "briefe: [anschreiben]\n");
        workspace.write("agreements/bus/stadt-adorf.yaml", "rollen: {kommune: stadt-adorf}\n");
    }

    @Test
    void readAsAClerkWouldHaveWrittenThem() {
        workspace.write(DEFAULTS, """
                partei: kreis-mark
                kontakt: {stelle: Kulturamt, name: Ida Auskunft, telefon: 0200 100, mail: kultur@example.org}
                verfahren: {versand: {az: 41-7, datum: 2025-02-03, rueckgabe_bis: 2025-04-30}}
                """);
        workspace.edit(
                "agreements/beteiligte/gemeinde-behausen.yaml", ", anrede: Frau, vorname: Ada, nachname: Probe", "");
        build();
        Map<String, String> letters = letters();
        workspace.delete(DEFAULTS);
        workspace.edit("agreements/bus/vereinbarung.yaml", "rechtsrahmen: gkg-nrw", "rechtsrahmen: zuwendung");
        workspace.edit("agreements/bus/vereinbarung.yaml", "${werte.halt}", "${offen('Stunden')}");
        build();
        letters.put("offen.md", out.read(ADORF + "anschreiben.md"));

        new GoldenFiles("briefe").verify(letters);
    }

    @Test
    void areMadeInAllFormatsButJson() {
        build(Format.MARKDOWN, Format.HTML, Format.JSON);

        assertThat(out.files().keySet())
                .contains(ADORF + "anschreiben.md", ADORF + "anschreiben.html", ADORF + "vereinbarung.json")
                .doesNotContain(ADORF + "anschreiben.json");
    }

    @Test
    void areCurrentWhenNothingChanged() {
        build();
        assertThat(build().current()).isEqualTo(2);

        out.write(ADORF + "anschreiben.md", "von Hand");
        assertThat(build().made()).isEqualTo(1);
        assertThat(out.read(ADORF + "anschreiben.md")).contains("Sehr geehrter");
    }

    @Test
    void areMadeAgainWhenTheirTemplateChanges() {
        build();
        workspace.write("templates/anschreiben.md.ftl", "${vereinbarung.kopf({})}\n${empfaenger.anrede},\n");

        assertThat(build().made()).isEqualTo(2);
        assertThat(out.read(ADORF + "anschreiben.txt")).isEqualTo("Sehr geehrter Herr Bürgermeister Beispiel,\n");
    }

    @Test
    void goWhenSettingsNoLongerAskForThem() {
        build();
        workspace.write(SETTINGS, "muster: nein\n");

        assertThat(build().made()).isEqualTo(2);
        assertThat(out.files().keySet())
                .doesNotContain(ADORF + "anschreiben.md")
                .contains(ADORF + "vereinbarung.md");
    }

    @Test
    void goWhenTheRecipientHasSigned() {
        build();
        workspace.write(
                "agreements/bus/stadt-adorf.yaml",
                "rollen: {kommune: stadt-adorf}\nunterzeichnung: {stadt-adorf: {datum: 2025-03-09}}\n");
        build();

        assertThat(out.has(ADORF + "anschreiben.md")).isFalse();
        assertThat(out.has(BEHAUSEN + "anschreiben.md")).isTrue();
    }

    @Test
    void goWithTheirAgreement() {
        build();
        workspace.delete("agreements/bus/stadt-adorf.yaml");

        assertThat(build().removed()).isEqualTo(4);
        assertThat(out.has("bus/stadt-adorf")).isFalse();
    }

    @Test
    void areNamedAfterTheirRecipientsWhereThereAreSeveral() {
        workspace.write(
                "agreements/rad/vereinbarung.yaml",
                workspace
                        .text("agreements/bus/vereinbarung.yaml")
                        .replace("kommune: {}", "kommune: {partei: [stadt-adorf, gemeinde-behausen]}"));
        build();

        assertThat(out.read("rad/anschreiben-stadt-adorf.md")).contains("Herr Bürgermeister Beispiel");
        assertThat(out.read("rad/anschreiben-gemeinde-behausen.md")).contains("Frau Bürgermeisterin Probe");
        assertThat(out.has("rad/anschreiben.md")).isFalse();
    }

    @Test
    void standBesideOtherDocuments() {
        workspace.write(SETTINGS, "dokumente: [vereinbarung, ratsvorlage]\n");
        workspace.write("templates/ratsvorlage.md.ftl", "# Vorlage: ${vereinbarung.titel}\n");
        build();

        assertThat(out.read(ADORF + "ratsvorlage.txt")).contains("Vorlage: Öffentlich-rechtliche");
        assertThat(out.has(ADORF + "vereinbarung.txt")).isTrue();
    }

    @Test
    void areLettersOnPaperToo() throws IOException {
        build(Format.MARKDOWN, Format.PDF);

        for (String folder : List.of(ADORF, BEHAUSEN)) {
            byte[] pdf = out.files().get(folder + "anschreiben.pdf");
            Document letter = DocumentParser.parse("", out.read(folder + "anschreiben.md"), new Diagnostics());
            Conformity.assertConforms(pdf);
            assertThat(StructureTree.readingOrder(pdf).replace('\u00a0', ' ').strip())
                    .isEqualTo(SpokenText.of(letter));
            new Demands(0.03, 2).check(folder, pdf);
        }
    }

    private Map<String, String> letters() {
        Map<String, String> letters = new TreeMap<>();
        letters.put("adorf.md", out.read(ADORF + "anschreiben.md"));
        letters.put("adorf.txt", out.read(ADORF + "anschreiben.txt"));
        letters.put("behausen.md", out.read(BEHAUSEN + "anschreiben.md"));
        return letters;
    }

    private BuildReport build() {
        return build(Format.MARKDOWN, Format.TEXT);
    }

    private BuildReport build(Format... formats) {
        OutputFolder folder = new OutputFolder(out.root());
        Catalog catalog = Catalog.of(workspace);
        BuildOptions options = new BuildOptions(List.of(formats), false, 2);
        return folder.exclusively(
                () -> new Build(new Sources(workspace), catalog, folder, options, Progress.SILENT).run(catalog.all()));
    }
}
