package de.vertragswerk.write.docx;

import de.vertragswerk.model.Id;
import de.vertragswerk.model.Inline;
import java.util.List;

/** Writes paragraphs one after the other, each in a style of the style sheet. */
final class Paragraphs {
    private final Story story;
    private final Xml xml;
    private Id pendingPlace = Id.NONE;
    private String pendingLabel = "";
    private boolean pendingPage;

    Paragraphs(Story story) {
        this.story = story;
        this.xml = story.xml();
    }

    /** Puts a label before the next paragraph, which is the place of an id. */
    void label(Id id, String label) {
        pendingPlace = id;
        pendingLabel = label;
    }

    /** Whether a label waits for its paragraph. */
    boolean isLabelPending() {
        return !pendingLabel.isEmpty();
    }

    /** Begins a new page with the next paragraph. */
    void page() {
        pendingPage = true;
    }

    void write(Style style, List<Inline> content) {
        write(style, "", () -> Runs.write(content, story));
    }

    /**
     * A paragraph.
     *
     * @param alignment as WordprocessingML names it ({@code center}); empty for that of the style
     */
    void write(Style style, String alignment, Runnable content) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style.id(isLabelPending()));
        if (pendingPage) {
            xml.empty("w:pageBreakBefore");
            pendingPage = false;
        }
        if (!alignment.isEmpty()) {
            xml.empty("w:jc", "w:val", alignment);
        }
        xml.close();
        String label = pendingLabel;
        Id place = pendingPlace;
        label(Id.NONE, "");
        if (!label.isEmpty()) {
            story.marked(place, () -> Runs.label(label, story));
        }
        content.run();
        xml.close();
    }
}
