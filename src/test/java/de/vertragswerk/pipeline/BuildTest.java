package de.vertragswerk.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.cli.Folder;
import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.workspace.OutputFolder;
import de.vertragswerk.workspace.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BuildTest {
    private static final String BASE = "agreements/bus/vereinbarung.yaml";
    private static final String ADORF = "bus/stadt-adorf";
    private static final String BEHAUSEN = "bus/gemeinde-behausen";
    private static final String RAD = "rad/vereinbarung.md";

    private static final long DAY = 86_400_000;

    private final MemoryWorkspace workspace = MemoryWorkspace.small();
    private Folder out = new Folder(Path.of(""));
    private long aged;

    @BeforeEach
    void addSecondWork(@TempDir Path folder) {
        out = new Folder(folder);
        workspace.write(
                "agreements/rad/vereinbarung.yaml",
                workspace
                        .text(BASE)
                        .replace("kommune: {}", "kommune: {partei: stadt-adorf}")
                        .replace("Bücherbus", "Leihradweg"));
    }

    @Test
    void makesAllFormatsOfAllAgreements() {
        BuildReport report = build();

        assertThat(report.made()).isEqualTo(3);
        assertThat(out.files())
                .containsOnlyKeys(
                        "bus/gemeinde-behausen/vereinbarung.html",
                        "bus/gemeinde-behausen/vereinbarung.md",
                        "bus/gemeinde-behausen/vereinbarung.txt",
                        "bus/stadt-adorf/vereinbarung.html",
                        "bus/stadt-adorf/vereinbarung.md",
                        "bus/stadt-adorf/vereinbarung.txt",
                        "index.html",
                        "manifest.json",
                        "rad/vereinbarung.html",
                        "rad/vereinbarung.md",
                        "rad/vereinbarung.txt");
    }

    @Test
    void touchesNothingWhenNothingChanged() {
        build();
        age();

        assertThat(rebuilt()).isEmpty();
        assertThat(writtenSinceAging()).isEmpty();
    }

    @Test
    void rebuildsTheVariantsOfAWorkWhenItsBaseTextChanges() {
        build();
        workspace.edit(BASE, "zwei Stunden", "drei Stunden");

        assertThat(rebuilt()).containsExactlyInAnyOrder(ADORF, BEHAUSEN);
        assertThat(out.read(ADORF + "/vereinbarung.md")).contains("drei Stunden");
    }

    @Test
    void rebuildsOnlyWhoReadsAParty() {
        build();
        workspace.edit("agreements/beteiligte/gemeinde-behausen.yaml", "Dorfplatz 3", "Dorfplatz 4");

        assertThat(rebuilt()).containsExactly(BEHAUSEN);
    }

    @Test
    void rebuildsWhenAPartyThatWasMissingAppears() {
        workspace.edit("agreements/bus/gemeinde-behausen.yaml", "gemeinde-behausen", "stadt-cefurt");
        assertThat(build().failed()).isEqualTo(1);
        workspace.write(
                "agreements/beteiligte/stadt-cefurt.yaml",
                "art: stadt\nname: Cefurt\nleitung: {amt: Bürgermeister, vorname: Ulf, nachname: Muster}\n");

        assertThat(rebuilt()).containsExactly(BEHAUSEN);
    }

    @Test
    void rebuildsWhenATemplateIsReplacedAndWhenItIsRestored() {
        build();
        Map<String, byte[]> before = out.files();
        workspace.write("templates/vereinbarung.md.ftl", "# ${vereinbarung.titel}\n");

        assertThat(rebuilt()).hasSize(3);
        assertThat(out.read(RAD)).doesNotContain("§ 1");

        workspace.delete("templates/vereinbarung.md.ftl");
        assertThat(rebuilt()).hasSize(3);
        assertSame(before);
    }

    @Test
    void rebuildsWhenTheStyleSheetOfPagesIsReplaced() {
        build();
        workspace.write("templates/html/seite.css", "p { margin: 0 }");

        assertThat(rebuilt()).hasSize(3);
        assertThat(out.read("rad/vereinbarung.html")).contains("p { margin: 0 }");
    }

    @Test
    void rebuildsWhenSettingsOrLawsChangeAppearOrGo() {
        build();
        workspace.write("agreements/einstellungen.yaml", "muster: true\n");
        assertThat(rebuilt()).hasSize(3);
        workspace.delete("agreements/einstellungen.yaml");
        assertThat(rebuilt()).hasSize(3);
        workspace.edit("agreements/gesetze.yaml", "GV. NRW. S. 621", "GV. NRW. S. 622");
        assertThat(rebuilt()).hasSize(3);
    }

    @Test
    void rebuildsWhenTheDefaultsOfAWorkAppearOrGo() {
        workspace.delete("agreements/bus/kreis-mark.yaml");
        build();
        workspace.write("agreements/bus/kreis-mark.yaml", "partei: kreis-mark\nwerte: {halt: vier Stunden}\n");

        assertThat(rebuilt()).containsExactlyInAnyOrder(ADORF, BEHAUSEN);
        assertThat(out.read(ADORF + "/vereinbarung.md")).contains("vier Stunden");

        workspace.delete("agreements/bus/kreis-mark.yaml");
        assertThat(rebuilt()).containsExactlyInAnyOrder(ADORF, BEHAUSEN);
    }

    @Test
    void rebuildsWhenAnAmendmentOfAWorkAppearsChangesOrGoes() {
        String amendment = "agreements/bus/aenderungen/01-halt.yaml";
        build();
        workspace.write(amendment, """
                titel: Erste Änderung
                beschlossen: 2025-06-01
                inkrafttreten: 2025-07-01
                befehle:
                  - aendere: fahrplan
                    alt: zwei Stunden
                    neu: fünf Stunden
                """);
        assertThat(rebuilt()).containsExactlyInAnyOrder(ADORF, BEHAUSEN);
        assertThat(out.read(ADORF + "/vereinbarung.md")).contains("fünf Stunden");

        workspace.edit(amendment, "fünf", "sechs");
        assertThat(rebuilt()).containsExactlyInAnyOrder(ADORF, BEHAUSEN);
        assertThat(out.read(ADORF + "/vereinbarung.md")).contains("sechs Stunden");

        workspace.delete(amendment);
        assertThat(rebuilt()).containsExactlyInAnyOrder(ADORF, BEHAUSEN);
        assertThat(out.read(ADORF + "/vereinbarung.md")).contains("zwei Stunden");
    }

    @Test
    void addsAFormatAndKeepsItCurrent() {
        build();
        build(List.of(Format.JSON), false, 2);
        assertThat(out.has("rad/vereinbarung.json")).isTrue();
        assertThat(out.has(RAD)).isTrue();

        workspace.edit("agreements/rad/vereinbarung.yaml", "zwei Stunden", "drei Stunden");
        assertThat(rebuilt()).containsExactly("rad");
        assertThat(out.read("rad/vereinbarung.json")).contains("drei Stunden");
    }

    @Test
    void removesFilesAndFolderOfARemovedVariant() {
        build();
        workspace.delete("agreements/bus/stadt-adorf.yaml");

        assertThat(build().removed()).isEqualTo(3);
        assertThat(out.has(ADORF)).isFalse();
        assertThat(out.has(BEHAUSEN)).isTrue();
        assertThat(out.read("manifest.json")).doesNotContain(ADORF);
    }

    @Test
    void removesWhatAKilledBuildOfARemovedVariantLeft(@TempDir Path elsewhere) {
        build();
        out.write("manifest.json", announced(new Folder(elsewhere)));
        workspace.delete("agreements/bus/stadt-adorf.yaml");

        assertThat(build().removed()).isEqualTo(3);
        assertThat(out.has(ADORF)).isFalse();
    }

    /** The manifest that a build writes before it makes anything. */
    private static String announced(Folder folder) {
        MemoryWorkspace broken = MemoryWorkspace.small();
        broken.delete(BASE);
        run(broken, folder, formats(), false, 1);
        assertThat(folder.files()).containsOnlyKeys("manifest.json");
        return folder.read("manifest.json");
    }

    @Test
    void leavesForeignFilesAlone() {
        out.write("notizen/vereinbarung.md", "Meine Notiz");
        out.write("bus/stadt-adorf/Anmerkung.docx", "x");
        out.write("vereinbarung.html", "x");
        build();
        workspace.delete("agreements/bus/stadt-adorf.yaml");
        build();

        assertThat(out.read("notizen/vereinbarung.md")).isEqualTo("Meine Notiz");
        assertThat(out.has("bus/stadt-adorf/Anmerkung.docx")).isTrue();
        assertThat(out.has("bus/stadt-adorf/vereinbarung.md")).isFalse();
        assertThat(out.has("vereinbarung.html")).isTrue();
    }

    @Test
    void healsADamagedOrForeignManifest() {
        build();
        Map<String, byte[]> before = out.files();
        for (String damaged : List.of(
                "",
                "{",
                "[]",
                "null",
                "{\"dokumente\": 3, \"quellen\": []}",
                "{\"dokumente\": {\"rad\": {\"schluessel\": {}, \"ausgaben\": [1], \"eingaben\": {}}}}",
                "{\"dokumente\": {\"rad\": {\"schluessel\": \"x\", \"ausgaben\": {\"a.md\": {\"bytes\": \"viele\"}}}}}",
                "{\"dokumente\": {\"rad\": {\"ausgaben\": {\"rad/vereinbarung.md\": {\"bytes\": 99999999999}}}}}")) {
            out.write("manifest.json", damaged);
            assertThat(build().findings()).as(damaged).isEmpty();
            assertSame(before);
        }
    }

    @Test
    void followsNoManifestOutOfTheFolder(@TempDir Path elsewhere) throws IOException {
        Path stranger = Files.writeString(elsewhere.resolve("vereinbarung.md"), "fremd");
        String way = out.root().toRealPath().relativize(elsewhere.toRealPath()).toString();
        out.write("manifest.json", "{\"dokumente\": {\"" + way + "\": {\"schluessel\": \"x\"}}}");
        build();

        assertThat(stranger).hasContent("fremd");
        assertThat(out.read("manifest.json")).doesNotContain(way);
    }

    @Test
    void makesAgainWhatWasEditedOrDeletedByHand() {
        build();
        Map<String, byte[]> before = out.files();
        String page = out.read("rad/vereinbarung.html");
        out.write("rad/vereinbarung.html", page + "<!-- von Hand -->");
        assertThat(rebuilt()).containsExactly("rad");
        out.write(
                ADORF + "/vereinbarung.txt",
                out.read(ADORF + "/vereinbarung.txt").replace("zwei", "zwie"));
        assertThat(rebuilt()).as("same size").containsExactly(ADORF);
        out.delete(BEHAUSEN + "/vereinbarung.md");
        assertThat(rebuilt()).containsExactly(BEHAUSEN);
        assertSame(before);
    }

    @Test
    void acceptsACopyOfTheFolderWhateverItsDates() throws IOException {
        build();
        for (String path : out.files().keySet()) {
            FileTime when = FileTime.fromMillis(path.equals("manifest.json") ? 1_000 : 2_000_000);
            Files.setLastModifiedTime(out.root().resolve(path), when);
        }

        assertThat(rebuilt()).isEmpty();
    }

    @Test
    void makesAllAgainByForce() {
        build();
        age();
        build(formats(), true, 2);

        assertThat(writtenSinceAging()).isEqualTo(out.files().keySet());
    }

    @Test
    void buildsOneAgreementAndLeavesTheOthers() {
        build();
        workspace.edit(BASE, "zwei Stunden", "drei Stunden");
        Catalog catalog = Catalog.of(workspace);
        BuildReport report = new Build(
                        new Sources(workspace), catalog, new OutputFolder(out.root()), options(), Progress.SILENT)
                .run(catalog.find(ADORF));

        assertThat(report.made()).isEqualTo(1);
        assertThat(out.read(BEHAUSEN + "/vereinbarung.md")).contains("zwei Stunden");
        assertThat(rebuilt()).containsExactly(BEHAUSEN);
    }

    @Test
    void reportsAllBrokenAgreementsAndBuildsTheGoodOnes() {
        workspace.edit("agreements/bus/stadt-adorf.yaml", "stadt-adorf}", "stadt-adrof}");
        workspace.edit("agreements/bus/gemeinde-behausen.yaml", "rollen", "rolen");
        BuildReport report = build();

        assertThat(report.findings())
                .extracting(Diagnostic::rule)
                .containsExactly("unbekannter-schluessel", "partei-unbekannt");
        assertThat(report.findings()).isSorted();
        assertThat(report.failed()).isEqualTo(2);
        assertThat(report.made()).isEqualTo(1);
        assertThat(out.has(RAD)).isTrue();
    }

    @Test
    void keepsEarlierFilesOfABrokenVariant() {
        build();
        Map<String, byte[]> before = out.files();
        workspace.edit("agreements/bus/stadt-adorf.yaml", "stadt-adorf}", "stadt-adrof}");

        assertThat(build().failed()).isEqualTo(1);
        assertThat(build().failed()).as("again").isEqualTo(1);
        assertSame(before);
    }

    @Test
    void reportsAnUnreadableFileAndBuildsTheRest() {
        build();
        workspace.lock("agreements/beteiligte/gemeinde-behausen.yaml");
        BuildReport report = build();

        assertThat(report.findings()).extracting(Diagnostic::rule).containsExactly("datei-zugriff");
        assertThat(report.current()).isEqualTo(2);
        workspace.lock("templates/vereinbarung.md.ftl");
        assertThat(build().findings())
                .extracting(finding -> finding.position().file())
                .containsExactly("agreements/beteiligte/gemeinde-behausen.yaml", "templates/vereinbarung.md.ftl");
    }

    @Test
    void reportsAFileThatCannotBeReplacedAndBuildsTheRest() throws IOException {
        Files.createDirectories(out.root().resolve("rad/vereinbarung.html/x"));
        BuildReport report = build();

        assertThat(report.findings()).extracting(Diagnostic::rule).containsExactly("datei-zugriff");
        assertThat(report.made()).isEqualTo(2);
        assertThat(report.failed()).isEqualTo(1);
    }

    @Test
    void givesTheSameBytesForAnyNumberOfJobs() {
        build(formats(), false, 1);
        Map<String, byte[]> one = out.files();
        build(formats(), true, 8);

        assertSame(one);
    }

    @Test
    void givesTheSameBytesInAnyLanguageAndTimeZone() {
        build();
        Map<String, byte[]> here = out.files();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String elsewhere : List.of("tr-TR", "ar-EG-u-nu-arab", "de-DE")) {
                Locale.setDefault(Locale.forLanguageTag(elsewhere));
                TimeZone.setDefault(
                        TimeZone.getTimeZone(elsewhere.equals("tr-TR") ? "Pacific/Kiritimati" : "Pacific/Pago_Pago"));
                build(formats(), true, 2);
                assertSame(here);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void buildsAClauseOf100KilobytesAndAThousandSections() {
        String clause = "      " + "Der Bus hält, wo Leute lesen. ".repeat(3_500) + "\n";
        workspace.write(
                "agreements/rad/vereinbarung.yaml", workspace.text("agreements/rad/vereinbarung.yaml") + "\n" + clause);
        StringBuilder sections = new StringBuilder(workspace.text(BASE));
        for (int i = 5; i <= 1_000; i++) {
            sections.append("  - id: p")
                    .append(i)
                    .append("\n    titel: Halt ")
                    .append(i)
                    .append("\n    text: |\n      Dort wartet ${kommune.nom} auf den Bus nach [](#p")
                    .append(1_005 - i)
                    .append(").\n");
        }
        workspace.write(BASE, sections.toString());
        BuildReport report = build();

        assertThat(report.findings()).isEmpty();
        assertThat(report.made()).isEqualTo(3);
        assertThat(out.read(RAD)).hasSizeGreaterThan(100_000);
        assertThat(out.read(ADORF + "/vereinbarung.md")).contains("## § 1000 Halt 1000", "](#p5)");
    }

    @Test
    void tellsProgressOnceForEachAgreement() {
        List<String> told = new ArrayList<>();
        Catalog catalog = Catalog.of(workspace);
        new Build(new Sources(workspace), catalog, new OutputFolder(out.root()), options(), told::add)
                .run(catalog.all());

        assertThat(told).containsExactly(BEHAUSEN, ADORF, "rad");
    }

    private static List<Format> formats() {
        return List.of(Format.MARKDOWN, Format.TEXT, Format.HTML);
    }

    private static BuildOptions options() {
        return new BuildOptions(formats(), false, 2);
    }

    private BuildReport build() {
        return build(formats(), false, 2);
    }

    private BuildReport build(List<Format> formats, boolean force, int jobs) {
        return run(workspace, out, formats, force, jobs);
    }

    private static BuildReport run(
            MemoryWorkspace workspace, Folder out, List<Format> formats, boolean force, int jobs) {
        OutputFolder folder = new OutputFolder(out.root());
        Catalog catalog = Catalog.of(workspace);
        BuildOptions options = new BuildOptions(formats, force, jobs);
        return folder.exclusively(
                () -> new Build(new Sources(workspace), catalog, folder, options, Progress.SILENT).run(catalog.all()));
    }

    /** Builds and tells which agreements were made again. */
    private Set<String> rebuilt() {
        age();
        BuildReport report = build();
        assertThat(report.findings()).isEmpty();
        Set<String> operands = new TreeSet<>();
        for (String path : writtenSinceAging()) {
            if (path.contains("/")) {
                operands.add(path.substring(0, path.lastIndexOf('/')));
            }
        }
        assertThat(report.made()).isEqualTo(operands.size());
        return operands;
    }

    /** Sets all files back by a fixed time, so that it shows which are written next. */
    private void age() {
        for (String path : out.files().keySet()) {
            try {
                Path file = out.root().resolve(path);
                long written = Files.getLastModifiedTime(file).toMillis();
                Files.setLastModifiedTime(file, FileTime.fromMillis(written - DAY));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
        aged = System.currentTimeMillis() - DAY / 2;
    }

    private Set<String> writtenSinceAging() {
        Set<String> written = new TreeSet<>();
        for (String path : out.files().keySet()) {
            try {
                if (Files.getLastModifiedTime(out.root().resolve(path)).toMillis() > aged) {
                    written.add(path);
                }
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
        return written;
    }

    private void assertSame(Map<String, byte[]> expected) {
        Map<String, byte[]> found = out.files();
        assertThat(found.keySet()).isEqualTo(expected.keySet());
        expected.forEach((path, content) ->
                assertThat(Arrays.equals(found.get(path), content)).as(path).isTrue());
    }
}
