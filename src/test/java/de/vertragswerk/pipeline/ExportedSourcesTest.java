package de.vertragswerk.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.ingest.FoundAgreement;
import de.vertragswerk.ingest.FoundParty;
import de.vertragswerk.ingest.FoundSignature;
import de.vertragswerk.ingest.Source;
import de.vertragswerk.ingest.SourceLine;
import de.vertragswerk.ingest.source.Reading;
import de.vertragswerk.ingest.source.SourceReader;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Closing;
import de.vertragswerk.model.Document;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Party;
import de.vertragswerk.parse.DocumentParser;
import de.vertragswerk.workspace.FolderWorkspace;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import de.vertragswerk.write.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What we export reads back with the same words in the same order. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ExportedSourcesTest {
    private final Map<String, Map<Format, byte[]>> made = new LinkedHashMap<>();
    private final Map<String, Agreement> agreements = new LinkedHashMap<>();

    @BeforeAll
    void make() {
        FolderWorkspace workspace = FolderWorkspace.at(Path.of(""));
        Catalog catalog = Catalog.of(workspace);
        Sources sources = new Sources(workspace);
        Assembly assembly = new Assembly(sources, catalog, false, Optional.empty());
        Rendering rendering = new Rendering(sources);
        for (Operand operand : catalog.all()) {
            Trace trace = new Trace();
            Assembled.Result result = assembly.assemble(operand, trace).sound().orElseThrow();
            agreements.put(operand.toString(), result.agreement());
            made.put(
                    operand.toString(),
                    rendering.render(
                            result.agreement(),
                            result.vocabulary(),
                            List.of(Format.values()),
                            trace,
                            new Diagnostics()));
        }
    }

    Set<String> operands() {
        return made.keySet();
    }

    private DocumentWords document(String operand) {
        return DocumentWords.withoutRemarks(parsed(operand).blocks());
    }

    private Document parsed(String operand) {
        String markdown = new String(made.get(operand).get(Format.MARKDOWN), StandardCharsets.UTF_8);
        return DocumentParser.parse("a.md", markdown, new Diagnostics());
    }

    private Source source(String operand, Format format) {
        String name = "vereinbarung." + format.ending();
        return ((Reading.Text) SourceReader.read(name, made.get(operand).get(format))).source();
    }

    private static String text(Source source) {
        return source.lines().stream().map(SourceLine::text).collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @MethodSource("operands")
    void markdownKeepsEveryWord(String operand) {
        assertThat(DocumentWords.split(text(source(operand, Format.MARKDOWN))))
                .isEqualTo(document(operand).words());
    }

    @ParameterizedTest
    @MethodSource("operands")
    void htmlKeepsEveryWord(String operand) {
        assertThat(DocumentWords.split(text(source(operand, Format.HTML))))
                .isEqualTo(document(operand).words());
    }

    @ParameterizedTest
    @MethodSource("operands")
    void htmlSaysTheSameOfEachLineAsMarkdown(String operand) {
        assertThat(kinds(source(operand, Format.HTML))).isEqualTo(kinds(source(operand, Format.MARKDOWN)));
    }

    private static List<String> kinds(Source source) {
        return source.lines().stream()
                .filter(line -> !line.isBlank())
                .map(line -> line.kind() + " " + line.text().strip().replaceAll("[\\s\\h]+", " "))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("operands")
    void textKeepsEveryLetter(String operand) {
        assertSameLetters(text(source(operand, Format.TEXT)), document(operand));
    }

    @ParameterizedTest
    @MethodSource("operands")
    void pdfKeepsEveryLetter(String operand) {
        // Pages do not tell a remark from other text.
        assertSameLetters(
                text(source(operand, Format.PDF)),
                DocumentWords.of(parsed(operand).blocks()));
    }

    /** Words are divided at the ends of lines there, and signatures stand side by side. */
    private static void assertSameLetters(String text, DocumentWords document) {
        String read = letters(text);
        String before = letters(String.join("", document.before()));
        String behind = letters(String.join("", document.behind()));
        String signatures = letters(String.join("", document.signatures()));

        assertThat(read).startsWith(before).endsWith(behind);
        assertThat(sorted(read.substring(before.length(), read.length() - behind.length())))
                .isEqualTo(sorted(signatures));
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}§().,;:„“\\[\\]]", "");
    }

    private static String sorted(String letters) {
        return letters.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource("operands")
    void jsonKeepsTheAgreement(String operand) {
        byte[] json = made.get(operand).get(Format.JSON);
        FoundAgreement found = ((Reading.Structured) SourceReader.read("a.json", json)).agreement();
        Agreement original = agreements.get(operand);

        Agreement again = new Agreement(
                original.metadata(),
                List.of(new Inline.Plain(found.title())),
                original.roles(),
                found.preamble(),
                found.sections(),
                new Closing(found.closing(), original.closing().signatures()),
                found.annexes());
        assertThat(JsonWriter.agreement(again)).isEqualTo(new String(json, StandardCharsets.UTF_8));
        assertThat(found.parties())
                .extracting(FoundParty::printed)
                .containsExactlyElementsOf(original.roles().stream()
                        .flatMap(role -> role.parties().stream())
                        .map(Party::fullName)
                        .toList());
        assertThat(found.signatures())
                .extracting(FoundSignature::date, FoundSignature::office, FoundSignature::name)
                .containsExactlyElementsOf(original.closing().signatures().stream()
                        .map(signature -> tuple(signature.date(), signature.office(), signature.name()))
                        .toList());
    }

    @Test
    void aGazetteInTwoColumnsKeepsEveryLetterOfItsAgreements() {
        FolderWorkspace workspace = FolderWorkspace.at(Path.of(""));
        byte[] pdf = new IssuePress(new Sources(workspace), Catalog.of(workspace), new Diagnostics())
                .print("muenster-2025-36", false)
                .orElseThrow()
                .pdf();

        String read = letters(text(((Reading.Text) SourceReader.read("36.pdf", pdf)).source()));

        assertThat(operands().stream().filter(operand -> operand.startsWith("borken-asyl/")))
                .hasSize(16)
                .allSatisfy(operand -> assertThat(read)
                        .contains(letters(String.join("", document(operand).before()))));
    }
}
