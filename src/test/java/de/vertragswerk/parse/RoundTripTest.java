package de.vertragswerk.parse;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.model.Document;
import de.vertragswerk.write.markdown.MarkdownWriter;
import org.junit.jupiter.api.Test;

/** Reading undoes writing. */
class RoundTripTest {

    @Test
    void readsTheDocumentThatWasWritten() {
        NormalDocuments documents = new NormalDocuments(17);
        for (int i = 0; i < 3000; i++) {
            Document document = documents.next(i * 3 / 3000);
            String written = MarkdownWriter.document(document);
            Diagnostics diagnostics = new Diagnostics();
            Document read = DocumentParser.parse("dokument.md", written, diagnostics);
            assertThat(Outline.of(read.blocks())).as(written).isEqualTo(Outline.of(document.blocks()));
            assertThat(read).as(written).isEqualTo(document);
            assertThat(diagnostics.sorted()).as(written).isEmpty();
        }
    }
}
