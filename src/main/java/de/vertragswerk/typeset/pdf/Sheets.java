package de.vertragswerk.typeset.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;

/**
 * The pages of the file, all there before the first is drawn, since links lead forward.
 *
 * @param height of each
 */
record Sheets(List<PDPage> pages, double height, Anchors anchors) {

    /** Adds pages to a document, all of a size and with the same resources. */
    static Sheets of(Publication publication, PDDocument document, PDResources resources) {
        PDRectangle box = new PDRectangle((float) publication.width(), (float) publication.height());
        List<PDPage> pages = new ArrayList<>();
        for (int i = 0; i < publication.pages().size(); i++) {
            PDPage page = new PDPage(box);
            page.setResources(resources);
            document.addPage(page);
            pages.add(page);
        }
        return new Sheets(pages, publication.height(), new Anchors(publication.pages()));
    }

    PDPage page(int index) {
        return pages.get(index);
    }

    /** The destination that an anchor stands for (ISO 32000-1, 12.3.2). */
    Optional<PDPageXYZDestination> destination(String anchor) {
        return anchors.find(anchor).map(place -> {
            PDPageXYZDestination destination = new PDPageXYZDestination();
            destination.setPage(page(place.page()));
            destination.setLeft((int) place.x());
            destination.setTop((int) (height - place.y()));
            destination.getCOSObject().setDirect(true);
            return destination;
        });
    }
}
