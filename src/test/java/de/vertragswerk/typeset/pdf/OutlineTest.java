package de.vertragswerk.typeset.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.typeset.foreign.ForeignFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;

final class OutlineTest {
    @Test
    void nestsBookmarksByLevelAlsoWhereOneIsSkipped() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter(PictureFiles::find, new ForeignFiles(PictureFiles::find), new Reports())
                .write(Sample.publication(), out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            StringBuilder shown = new StringBuilder();
            show(document.getDocumentCatalog().getDocumentOutline(), "", shown);
            assertThat(shown).hasToString("""
                    Vereinbarung über Busse → 0 bei 771, open
                      § 1 Aufgabe → 0 bei 711
                      Anlage → 1 bei 771
                        Tafel
                          Zeile
                    Schluss → 1 bei 471
                    """);
            assertThat(document.getDocumentCatalog().getDocumentOutline().getOpenCount())
                    .isEqualTo(4);
        }
    }

    private static void show(PDOutlineNode node, String indent, StringBuilder shown) throws IOException {
        for (PDOutlineItem item : node.children()) {
            shown.append(indent).append(item.getTitle());
            if (item.getDestination() instanceof PDPageXYZDestination place) {
                shown.append(" → ")
                        .append(place.retrievePageNumber())
                        .append(" bei ")
                        .append(place.getTop());
            }
            shown.append(item.isNodeOpen() ? ", open\n" : "\n");
            show(item, indent + "  ", shown);
        }
    }
}
