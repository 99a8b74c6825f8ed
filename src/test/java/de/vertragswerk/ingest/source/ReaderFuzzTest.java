package de.vertragswerk.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.ingest.Source;
import de.vertragswerk.ingest.source.docx.DocxReader;
import de.vertragswerk.ingest.source.docx.WordFile;
import de.vertragswerk.ingest.source.html.HtmlReader;
import de.vertragswerk.ingest.source.json.JsonReader;
import de.vertragswerk.ingest.source.markdown.MarkdownReader;
import de.vertragswerk.ingest.source.pdf.PdfReader;
import de.vertragswerk.ingest.source.sheet.Unreadable;
import de.vertragswerk.ingest.source.text.TextReader;
import java.nio.charset.StandardCharsets;

/**
 * Whatever bytes a reader gets, it gives a source or a refusal. A normal run repeats the seeds in {@code
 * src/test/resources/.../ReaderFuzzTestInputs}; {@code JAZZER_FUZZ=1 mvn test -Dtest=ReaderFuzzTest#pdf} looks for more.
 */
final class ReaderFuzzTest {
    private static final String TIME = "90s";

    private interface Reader {
        Source read(String name, byte[] content) throws Unreadable;
    }

    private static void read(Reader reader, byte[] content) {
        try {
            assertSound(reader.read("datei", content));
        } catch (Unreadable e) {
            assertThat(e.diagnostic("datei").hint()).endsWith(".");
        }
    }

    /** Lines are counted without a gap and can be written into any file of text. */
    private static void assertSound(Source source) {
        for (int i = 0; i < source.lines().size(); i++) {
            assertThat(source.lines().get(i).place().line()).isEqualTo(i + 1);
            assertThat(source.lines().get(i).text()).doesNotContain("\n", "\r", "\0");
        }
    }

    @FuzzTest(maxDuration = TIME)
    void any(byte[] content) {
        assertThat(SourceReader.read("datei", content)).isNotNull();
    }

    @FuzzTest(maxDuration = TIME)
    void text(byte[] content) {
        read(TextReader::read, content);
    }

    @FuzzTest(maxDuration = TIME)
    void markdown(byte[] content) {
        read(MarkdownReader::read, content);
    }

    @FuzzTest(maxDuration = TIME)
    void html(byte[] content) {
        read(HtmlReader::read, content);
    }

    @FuzzTest(maxDuration = TIME)
    void docx(byte[] content) {
        read(DocxReader::read, content);
    }

    /** The fuzzer would seldom get through the packing of a file; these are the bytes within. */
    @FuzzTest(maxDuration = TIME)
    void docxPart(byte[] content) {
        String xml = new String(content, StandardCharsets.UTF_8);
        WordFile file =
                new WordFile(xml).with("numbering", xml).with("styles", xml).with("comments", xml);
        read(DocxReader::read, file.bytes());
    }

    @FuzzTest(maxDuration = TIME)
    void pdf(byte[] content) {
        read(PdfReader::read, content);
    }

    @FuzzTest(maxDuration = TIME)
    void json(byte[] content) {
        Diagnostics findings = new Diagnostics();
        assertThat(JsonReader.read("datei", content, findings).isEmpty()).isEqualTo(findings.hasErrors());
    }
}
