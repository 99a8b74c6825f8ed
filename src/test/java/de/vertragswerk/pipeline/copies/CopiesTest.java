package de.vertragswerk.pipeline.copies;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.cli.Folder;
import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.pipeline.Build;
import de.vertragswerk.pipeline.BuildOptions;
import de.vertragswerk.pipeline.BuildReport;
import de.vertragswerk.pipeline.Catalog;
import de.vertragswerk.pipeline.Progress;
import de.vertragswerk.typeset.Conformity;
import de.vertragswerk.typeset.StructureTree;
import de.vertragswerk.workspace.FolderWorkspace;
import de.vertragswerk.workspace.OutputFolder;
import de.vertragswerk.workspace.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CopiesTest {
    private static final Path SHIPPED = Path.of("").toAbsolutePath();
    private static final String SEVEN = "unna-kopfstelle-asyl";
    private static final String ADORF = "bus/stadt-adorf";
    private static final String FILE = "agreements/bus/stadt-adorf.yaml";

    private Folder small = new Folder(Path.of(""));
    private Folder out = new Folder(Path.of(""));

    @BeforeEach
    void prepare(@TempDir Path workspace, @TempDir Path results) {
        small = new Folder(workspace).copyOf(Path.of("src/test/resources/transcripts/_basis"));
        out = new Folder(results);
    }

    @Test
    void makesOneOnPaperForEachPartyAndOneForAll() throws IOException {
        BuildReport report = make(SHIPPED, SEVEN, CopyKind.EXECUTED);

        assertThat(report.findings()).isEmpty();
        assertThat(out.files().keySet())
                .containsExactly(
                        "index.html",
                        "manifest.json",
                        SEVEN + "/ausfertigung-gemeinde-boenen.pdf",
                        SEVEN + "/ausfertigung-kreis-unna.pdf",
                        SEVEN + "/ausfertigung-kreisstadt-unna.pdf",
                        SEVEN + "/ausfertigung-stadt-bergkamen.pdf",
                        SEVEN + "/ausfertigung-stadt-luenen.pdf",
                        SEVEN + "/ausfertigung-stadt-schwerte.pdf",
                        SEVEN + "/ausfertigung-stadt-werne.pdf",
                        SEVEN + "/ausfertigung.pdf");
        byte[] paper = pdf(SEVEN + "/ausfertigung-stadt-bergkamen");
        byte[] electronic = pdf(SEVEN + "/ausfertigung");
        assertThat(text(paper))
                .startsWith("Ausfertigung 3 von 7 für die Stadt Bergkamen\n")
                .contains("L. S.", "Anlage 1");
        assertThat(text(electronic))
                .startsWith("Elektronische Ausfertigung für alle")
                .doesNotContain("L. S.");
        for (byte[] pdf : List.of(paper, electronic)) {
            Conformity.assertConforms(pdf);
            assertThat(fields(pdf))
                    .containsExactly(
                            "kreis-unna",
                            "stadt-luenen",
                            "stadt-bergkamen",
                            "gemeinde-boenen",
                            "stadt-schwerte",
                            "kreisstadt-unna",
                            "stadt-werne");
        }
    }

    @Test
    void makesOnlyWhatHasChanged() {
        assertThat(make(SHIPPED, SEVEN, CopyKind.EXECUTED).made()).isEqualTo(1);
        Map<String, byte[]> before = out.files();

        assertThat(make(SHIPPED, SEVEN, CopyKind.EXECUTED).current()).isEqualTo(1);
        assertThat(out.files()).containsExactlyEntriesOf(new TreeMap<>(before));
    }

    @Test
    void makesTheSameBytesAgain(@TempDir Path elsewhere) {
        make(SHIPPED, SEVEN, CopyKind.EXECUTED);
        Map<String, byte[]> before = out.files();
        out = new Folder(elsewhere);
        make(SHIPPED, SEVEN, CopyKind.EXECUTED);

        before.forEach(
                (path, content) -> assertThat(out.files().get(path)).as(path).isEqualTo(content));
    }

    @Test
    void refusesOpenPlacesAndWritesNothing() {
        BuildReport report = make(SHIPPED, "unna-kim", CopyKind.EXECUTED);

        assertThat(report.failed()).isEqualTo(1);
        assertThat(report.findings())
                .filteredOn(Diagnostic::isError)
                .extracting(Diagnostic::rule)
                .contains("offene-stelle");
        assertThat(out.files()).containsOnlyKeys("manifest.json");
    }

    @Test
    void refusesOpenPlacesThatAnExceptionAcknowledges() {
        small.edit("agreements/bus/vereinbarung.yaml", "die Kosten der", "${offen(\"den Anteil\")} der");
        small.write(FILE, small.read(FILE) + "ausnahmen:\n  - {regel: offene-stelle, grund: Das klären wir noch.}\n");

        assertThat(make(small.root(), ADORF, CopyKind.EXECUTED).findings())
                .filteredOn(Diagnostic::isError)
                .extracting(Diagnostic::message)
                .containsExactly("Es ist noch offen: den Anteil.");
        assertThat(out.files()).containsOnlyKeys("manifest.json");
    }

    @Test
    void doesNotReplaceASignedFile() {
        make(small.root(), ADORF, CopyKind.EXECUTED);
        out.write(ADORF + "/ausfertigung.pdf", "%PDF … /ByteRange [0 1 2 3]");
        BuildReport report = make(small.root(), ADORF, CopyKind.EXECUTED);

        assertThat(report.findings()).extracting(Diagnostic::rule).containsExactly("ausfertigung-unterschrieben");
        assertThat(out.read(ADORF + "/ausfertigung.pdf")).contains("/ByteRange");
    }

    @Test
    void transcribesWhatWasSigned() throws IOException {
        assertThat(make(small.root(), ADORF, CopyKind.TRANSCRIPT).findings()).isEmpty();
        byte[] pdf = pdf(ADORF + "/abschrift");

        Conformity.assertConforms(pdf);
        assertThat(fields(pdf)).isEmpty();
        assertThat(text(pdf))
                .startsWith("Abschrift\n")
                .contains("Adorf, den 1. März 2025\ngez. ", "Markstadt, den 3. März 2025\ngez. ")
                .doesNotContain("Beglaubigungsvermerk");
    }

    @Test
    void certifiesWhatTheLawAsksFor() {
        assertThat(make(small.root(), ADORF, CopyKind.CERTIFIED).findings()).isEmpty();
        byte[] pdf = pdf(ADORF + "/abschrift-beglaubigt");

        Conformity.assertConforms(pdf);
        assertThat(text(pdf).replace('\n', ' '))
                .startsWith("Beglaubigte Abschrift ")
                .contains(
                        "Beglaubigungsvermerk",
                        "„Öffentlich-rechtliche Vereinbarung über den Bücherbus“",
                        "für die Stadt Adorf am 1. März 2025 und für den Kreis Mark am 3. März 2025",
                        "übereinstimmt.",
                        "nur zur Vorlage bei folgender Stelle erteilt: Bezirksregierung Probe.",
                        "Dienstsiegel");
    }

    @Test
    void saysWhatATranscriptLacks() {
        small.edit(FILE, ", datum: 2025-03-01", "");

        assertThat(make(small.root(), ADORF, CopyKind.TRANSCRIPT).findings())
                .extracting(finding -> finding.position() + " " + finding.message())
                .containsExactly(FILE + ":3:3 Der Tag der Unterschrift fehlt: Stadt Adorf.");
        assertThat(out.files()).containsOnlyKeys("manifest.json");
    }

    private BuildReport make(Path folder, String name, CopyKind kind) {
        FolderWorkspace workspace = FolderWorkspace.at(folder);
        Catalog catalog = Catalog.of(workspace);
        Sources sources = new Sources(workspace);
        OutputFolder output = new OutputFolder(out.root());
        Copies copies = new Copies(sources, catalog, kind, "Bezirksregierung Probe");
        BuildOptions options = new BuildOptions(List.of(), false, 2);
        return output.exclusively(
                () -> new Build(sources, catalog, output, copies, options, Progress.SILENT).run(catalog.find(name)));
    }

    private byte[] pdf(String name) {
        try {
            return Files.readAllBytes(out.root().resolve(name + ".pdf"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(byte[] pdf) {
        return StructureTree.readingOrder(pdf).replace('\u00a0', ' ').strip();
    }

    private static List<String> fields(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getDocumentCatalog().getAcroForm() == null
                    ? List.of()
                    : document.getDocumentCatalog().getAcroForm().getFields().stream()
                            .map(PDField::getFullyQualifiedName)
                            .toList();
        }
    }
}
