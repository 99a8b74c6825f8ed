package de.vertragswerk.write.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.model.Document;
import de.vertragswerk.parse.DocumentParser;
import de.vertragswerk.write.Samples;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Markdown that was written and read again says the same. */
class RoundTripTest {

    @ParameterizedTest
    @MethodSource("samples")
    void readsWhatWasWritten(Document document) {
        String written = MarkdownWriter.document(document);
        Diagnostics diagnostics = new Diagnostics();
        Document read = DocumentParser.parse("dokument.md", written, diagnostics);
        assertThat(diagnostics.sorted()).isEmpty();
        assertThat(MarkdownWriter.document(read)).isEqualTo(written);
        assertThat(DocumentParser.parse("dokument.md", MarkdownWriter.document(read), diagnostics))
                .isEqualTo(read);
    }

    @Test
    void readsWhatWasWrittenOfAnyShape() {
        RandomDocuments documents = new RandomDocuments(
                11,
                "Wort",
                "z. B.",
                "1. Januar",
                "(1)",
                "a)",
                "# so",
                "- so",
                "> so",
                "a|b",
                "{#a}",
                "[x](y)",
                "*",
                "_a_",
                "::: anlage",
                "\\",
                "`a`",
                "&amp;",
                "<b>",
                "§ 3",
                "😀",
                "!",
                "---",
                "|");
        for (int i = 0; i < 1000; i++) {
            readsWhatWasWritten(documents.next());
        }
    }

    /** All but the one that needs character references, which the parser does not know. */
    static Iterable<Document> samples() {
        Map<String, Document> samples = Samples.all();
        samples.remove("sonderzeichen");
        return samples.values();
    }
}
