package de.vertragswerk.pipeline.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.ingest.Found;
import de.vertragswerk.ingest.FoundAgreement;
import de.vertragswerk.ingest.FoundParty;
import de.vertragswerk.ingest.FoundSignature;
import de.vertragswerk.ingest.Note;
import de.vertragswerk.ingest.Source;
import de.vertragswerk.ingest.WordAccount;
import de.vertragswerk.ingest.draft.Checked;
import de.vertragswerk.ingest.draft.DraftFile;
import de.vertragswerk.ingest.draft.Drafted;
import de.vertragswerk.ingest.draft.Outlier;
import de.vertragswerk.ingest.segment.Segmentation;
import de.vertragswerk.ingest.source.Reading;
import de.vertragswerk.ingest.source.SourceReader;
import de.vertragswerk.pipeline.Assembled;
import de.vertragswerk.pipeline.Assembly;
import de.vertragswerk.pipeline.Catalog;
import de.vertragswerk.pipeline.Format;
import de.vertragswerk.pipeline.Operand;
import de.vertragswerk.pipeline.Rendering;
import de.vertragswerk.workspace.FolderWorkspace;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real documents, imported and printed again: each word is as it was, or a note says why not. */
final class CorpusTest {
    private static final Path CORPUS = Path.of(System.getProperty("corpus", "../shared/corpus"));

    /** The parties as the house prints them, from "zwischen" to the last short name. */
    private static final Pattern HEAD = Pattern.compile("(?s)\\n    zwischen\\n.*\\n    – [^\\n]* –\\n");

    private static final Pattern SIGNATURES =
            Pattern.compile("(?s)\\nFür (?:die|den) [^\\n]*\\n\\n[^\\n]*den .*?(?=\\n+[ =\\f-]*Anlage|\\z)");

    @TempDir
    private Path folder = Path.of("");

    /** A document with all that came of it. */
    private record Case(Source source, Found found, Imported imported) {}

    @Test
    void sixteenAgreementsAreOneTextWithOutliers() throws IOException {
        Case gazette = read("003");
        Drafted.Work work = gazette.imported().works().get(0);

        assertThat(gazette.imported().works()).hasSize(1);
        assertThat(work.variants()).hasSize(16).contains("stadt-ahaus", "gemeinde-suedlohn");
        assertThat(work.outliers())
                .isNotEmpty()
                .allSatisfy(outlier -> assertThat(outlier.who()).hasSizeLessThan(9));
        assertThat(work.outliers().stream().filter(outlier -> !outlier.noise()).toList())
                .hasSizeLessThan(3);
        assertThat(file(gazette, "/vereinbarung.yaml"))
                .contains("Eine ${kommune.wort} übernimmt", "aktuell die Stadt Borken", "${kommune.dat}")
                .doesNotContain("die Gemeinde ");
        work.outliers().forEach(CorpusTest::print);
        isFaithful(gazette);
        hasNoErrors(gazette);
    }

    @Test
    void sevenPartiesAgreeInOneDocument() throws IOException {
        Case agreement = read("000");

        assertThat(file(agreement, "/vereinbarung.yaml"))
                .contains(
                        "kommunen: {partei: [stadt-bergkamen, gemeinde-boenen, stadt-luenen,",
                        "id: organisationskonzept");
        isFaithful(agreement);
        assertThat(agreement.imported().notes())
                .filteredOn(note -> note.kind() == Note.Kind.DOUBT)
                .extracting(Note::reason)
                .singleElement()
                .asString()
                .contains("gkg-uebertragung");
    }

    @Test
    void findsOpenPlacesAndReferencesThatAreWrong() throws IOException {
        Case contract = read("004");

        assertThat(contract.imported().notes())
                .filteredOn(note -> note.kind() == Note.Kind.DOUBT)
                .extracting(Note::before)
                .contains("den BS I vom XXX", "§ 3", "§ 6 Abs. 1");
        assertThat(contract.imported().notes())
                .extracting(Note::reason)
                .anyMatch(reason -> reason.contains("wohl aber § 4"))
                .anyMatch(reason -> reason.contains("§ 6 hat keine Absätze"));
        assertThat(file(contract, "/vereinbarung.yaml")).contains("${offen(", "verweise: abgekuerzt");
        isFaithful(contract);
        hasNoErrors(contract);
    }

    private Case read(String number) throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "No corpus at " + CORPUS + ".");
        Path file;
        try (Stream<Path> files = Files.list(CORPUS)) {
            file = files.filter(path -> path.getFileName().toString().startsWith(number + "_"))
                    .findFirst()
                    .orElseThrow();
        }
        Source source = ((Reading.Text) SourceReader.read(number + ".txt", Files.readAllBytes(file))).source();
        Found found = Segmentation.of(source);
        return new Case(source, found, new Importing(FolderWorkspace.at(folder)).of(found, number + ".txt", false));
    }

    private static String file(Case imported, String end) {
        return imported.imported().files().stream()
                .filter(file -> file.path().endsWith(end))
                .map(DraftFile::content)
                .findFirst()
                .orElseThrow();
    }

    private static void print(Outlier outlier) {
        System.out.println(outlier.where() + ": „" + outlier.here() + "“ statt „" + outlier.usual() + "“ ("
                + String.join(", ", outlier.who()) + ")");
    }

    private void hasNoErrors(Case imported) {
        assertThat(assembled(imported))
                .allSatisfy(one -> assertThat(one.findings()).noneMatch(Diagnostic::isError));
    }

    private List<Assembled> assembled(Case imported) {
        Overlay workspace =
                new Overlay(FolderWorkspace.at(folder), imported.imported().files());
        Assembly assembly = new Assembly(new Sources(workspace), Catalog.of(workspace), false, Optional.empty());
        return imported.imported().works().stream()
                .flatMap(work -> work.variants().stream()
                        .map(variant -> assembly.assemble(new Operand(work.name(), variant), new Trace())))
                .toList();
    }

    /** What {@code show --format text} prints, but for the head and the signatures, is the source after its repairs. */
    private void isFaithful(Case imported) {
        Overlay workspace =
                new Overlay(FolderWorkspace.at(folder), imported.imported().files());
        Rendering rendering = new Rendering(new Sources(workspace));
        StringBuilder all = new StringBuilder();
        List<Assembled> agreements = assembled(imported);
        for (int i = 0; i < agreements.size(); i++) {
            Assembled.Result result = agreements.get(i).result().orElseThrow();
            byte[] text = rendering
                    .render(
                            result.agreement(),
                            result.vocabulary(),
                            List.of(Format.TEXT),
                            new Trace(),
                            new Diagnostics())
                    .get(Format.TEXT);
            all.append(withSourcesOwnFrame(
                    new String(text, StandardCharsets.UTF_8),
                    imported.found().agreements().get(i)));
        }
        List<Note> notes = new ArrayList<>(imported.found().notes());
        WordAccount account = WordAccount.of(imported.source(), notes, filled(all.toString(), imported));
        System.out.println(imported.source().name() + ": " + account);
        assertThat(account.lost()).isEmpty();
        assertThat(account.invented()).isEmpty();
        assertThat(imported.imported().checked()).extracting(Checked::differing).containsOnly(0);
    }

    /** The text with head and signatures as the source has them, since the house prints both in a form of its own. */
    private static String withSourcesOwnFrame(String text, FoundAgreement found) {
        String remark = text.replaceFirst("^ +\\*\\*\\* Entwurf mit offenen Stellen \\*\\*\\*\\n", "");
        assertThat(remark).containsPattern(HEAD).containsPattern(SIGNATURES);
        String bare =
                SIGNATURES.matcher(HEAD.matcher(remark).replaceFirst("\n")).replaceFirst("\n");
        StringBuilder framed = new StringBuilder(bare);
        found.parties().stream()
                .map(FoundParty::printed)
                .forEach(words -> framed.append(words).append('\n'));
        found.signatures().stream()
                .map(FoundSignature::printed)
                .forEach(words -> framed.append(words).append('\n'));
        return framed.toString();
    }

    /** The text with what stood in its open places, in lines that end in no hyphen, and without the house's colon. */
    private static String filled(String text, Case imported) {
        String filled = text.replaceAll("(?<=\\p{L})-\\n +(?!und|oder|bzw|sowie)", "-")
                .replaceAll("(?m)^( +Anlage [0-9]+):", "$1");
        for (Note note : imported.imported().notes()) {
            if (note.after().endsWith("[offen]")) {
                String stood = note.before().replaceFirst(".*\\s", "");
                filled = filled.replaceFirst("\\[offen:[^\\]]*\\]", stood);
            }
        }
        return filled;
    }
}
