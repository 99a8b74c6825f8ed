package de.vertragswerk.pipeline.record;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.cli.Folder;
import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.pipeline.Catalog;
import de.vertragswerk.pipeline.Inspection;
import de.vertragswerk.pipeline.Operand;
import de.vertragswerk.pipeline.archive.Sums;
import de.vertragswerk.workspace.FolderWorkspace;
import de.vertragswerk.workspace.Sha256;
import de.vertragswerk.workspace.Sources;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RecordingTest {
    private static final String FILE = "agreements/bus/stadt-adorf.yaml";
    private static final String BEFORE = "# Adorf\nrollen: {kommune: stadt-adorf}\n";
    private static final byte[] PDF = "unterschrieben".getBytes(StandardCharsets.UTF_8);
    private static final LocalDate ADORF = LocalDate.of(2025, 3, 1);
    private static final LocalDate MARK = LocalDate.of(2025, 3, 3);

    private Folder folder = new Folder(Path.of(""));
    private List<Diagnostic> findings = List.of();

    @BeforeEach
    void copy(@TempDir Path temp) {
        folder = new Folder(temp).copyOf(Path.of("src/test/resources/transcripts/_basis"));
        folder.edit("agreements/bus/kreis-mark.yaml", ", datum: 2025-03-03", "");
        folder.write(FILE, BEFORE);
    }

    @Test
    void leavesADayAloneThatTheKreisHasForAll() {
        folder.edit("agreements/bus/kreis-mark.yaml", "Markstadt", "Markstadt, datum: 2025-03-03");

        assertThat(record(PDF, ADORF).orElseThrow().dated()).containsExactly("stadt-adorf");
        assertThat(folder.read(FILE)).doesNotContain("kreis-mark: {");
    }

    @Test
    void filesTheFileAndEntersItsDays() {
        Recorded recorded = record(PDF, ADORF).orElseThrow();

        String path = recorded.file().replace("agreements/bus/akte/", "");
        assertThat(path).matches("stadt-adorf-\\d{4}-\\d{2}-\\d{2}/ausfertigung\\.pdf");
        assertThat(recorded.kept()).isFalse();
        assertThat(recorded.dated()).containsExactly("stadt-adorf", "kreis-mark");
        assertThat(folder.read(recorded.file())).isEqualTo("unterschrieben");
        assertThat(folder.read(recorded.file().replace("ausfertigung.pdf", Sums.FILE)))
                .isEqualTo(Sha256.of(PDF) + "  ausfertigung.pdf\n" + Sha256.of(report()) + "  pruefung.txt\n");
        assertThat(folder.read(FILE)).isEqualTo("""
                        %sunterzeichnung:
                          stadt-adorf: {datum: 2025-03-01}
                          kreis-mark: {datum: 2025-03-03}
                        akte:
                          - datei: %s
                            sha256: %s
                            von: [stadt-adorf, kreis-mark]
                        """.formatted(BEFORE, path, Sha256.of(PDF)));
        assertThat(inspected()).isEmpty();
    }

    @Test
    void changesNothingTheSecondTime() {
        record(PDF, ADORF);
        Map<String, byte[]> before = folder.files();

        assertThat(record(PDF, ADORF).orElseThrow().kept()).isTrue();
        assertThat(findings).isEmpty();
        assertThat(folder.files()).containsExactlyEntriesOf(before);
    }

    @Test
    void putsAnotherFileOfTheSameDayIntoItsOwnFolder() {
        Recorded first = record(PDF, ADORF).orElseThrow();
        Recorded second = record(new byte[] {1}, ADORF).orElseThrow();

        assertThat(second.file()).isEqualTo(first.file().replace("/ausfertigung", "-2/ausfertigung"));
        assertThat(second.dated()).isEmpty();
        assertThat(folder.read(first.file())).isEqualTo("unterschrieben");
        assertThat(inspected()).isEmpty();
    }

    @Test
    void changesNothingWhereAnotherDayStands() {
        folder.write(FILE, BEFORE + "unterzeichnung:\n  stadt-adorf: {datum: 2025-03-02}\n");
        Map<String, byte[]> before = folder.files();

        assertThat(record(PDF, ADORF)).isEmpty();
        assertThat(findings)
                .extracting(finding -> finding.position() + " " + finding.message())
                .containsExactly(FILE + ":4:3 Hier steht ein anderer Tag (2025-03-02) als in der unterschriebenen Datei"
                        + " (2025-03-01): Stadt Adorf.");
        assertThat(folder.files()).containsExactlyEntriesOf(before);
    }

    @Test
    void changesNothingWhereAStrangerHasSigned() {
        Map<String, byte[]> before = folder.files();
        Map<String, LocalDate> signed = new LinkedHashMap<>(Map.of("stadt-adorf", ADORF, "stadt-fremd", ADORF));

        assertThat(record(new SignedCopy(PDF, Map.of(), signed))).isEmpty();
        assertThat(findings).extracting(Diagnostic::rule).containsExactly("unterschrift-fremd");
        assertThat(folder.files()).containsExactlyEntriesOf(before);
    }

    @Test
    void changesNothingInADefinitionWithMistakes() {
        folder.write(FILE, BEFORE + "akte: {}\n");
        Map<String, byte[]> before = folder.files();

        assertThat(record(PDF, ADORF)).isEmpty();
        assertThat(findings).extracting(Diagnostic::rule).containsExactly("falscher-typ");
        assertThat(folder.files()).containsExactlyEntriesOf(before);
    }

    @Test
    void findsAFileThatWasChangedRemovedOrAdded() {
        String file = record(PDF, ADORF).orElseThrow().file();
        folder.write(file, "gefälscht");
        folder.delete(file.replace("ausfertigung.pdf", "pruefung.txt"));
        folder.write(file.replace("ausfertigung", "scan"), "Scan");

        assertThat(inspected())
                .containsExactly(
                        "akte-geaendert: Die Datei ist nicht mehr die, die in die Akte gelegt wurde.",
                        "akte-geaendert: Die Datei fehlt in der Akte.",
                        "akte-ohne-summe: Zu dieser Datei der Akte ist keine Summe festgehalten.");
    }

    @Test
    void missesAFileThatTheDefinitionNames() {
        String file = record(PDF, ADORF).orElseThrow().file();
        folder.delete(file);
        folder.delete(file.replace("ausfertigung.pdf", "pruefung.txt"));
        folder.delete(file.replace("ausfertigung.pdf", Sums.FILE));

        assertThat(inspected())
                .containsExactly(
                        "akte-geaendert: Diese Datei fehlt oder nennt nicht die Summen der Dateien daneben.",
                        "akte-geaendert: Die Datei fehlt in der Akte.");
    }

    private static byte[] report() {
        return "In Ordnung.\n".getBytes(StandardCharsets.UTF_8);
    }

    private Optional<Recorded> record(byte[] pdf, LocalDate adorf) {
        Map<String, LocalDate> signed = new LinkedHashMap<>();
        signed.put("stadt-adorf", adorf);
        signed.put("kreis-mark", MARK);
        return record(new SignedCopy(pdf, Map.of("pruefung.txt", report()), signed));
    }

    private Optional<Recorded> record(SignedCopy copy) {
        FolderWorkspace workspace = FolderWorkspace.at(folder.root());
        Diagnostics diagnostics = new Diagnostics();
        Optional<Recorded> recorded = new Recording(
                        new Sources(workspace), Catalog.of(workspace), folder.root(), diagnostics)
                .record(new Operand("bus", "stadt-adorf"), copy);
        findings = diagnostics.sorted();
        return recorded;
    }

    private List<String> inspected() {
        FolderWorkspace workspace = FolderWorkspace.at(folder.root());
        return new Inspection(new Sources(workspace), Catalog.of(workspace))
                .findings(List.of(new Operand("bus", "stadt-adorf"))).stream()
                        .filter(finding -> finding.rule().startsWith("akte"))
                        .map(finding -> finding.rule() + ": " + finding.message())
                        .toList();
    }
}
