package de.vertragswerk.write.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.model.Document;
import de.vertragswerk.parse.DocumentParser;
import de.vertragswerk.write.Samples;
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
        System.out.println(diagnostics.sorted());
        assertThat(MarkdownWriter.document(read)).isEqualTo(written);
        assertThat(DocumentParser.parse("dokument.md", MarkdownWriter.document(read), diagnostics))
                .isEqualTo(read);
    }

    static Iterable<Document> samples() {
        return Samples.all().values();
    }
}
