package de.vertragswerk.write.docx;

import de.vertragswerk.model.DocumentHead;

/** The page: A4, with the margins of a contract. Measures are twentieths of a point. */
final class PageSetup {
    private static final int WIDTH = 11906;
    private static final int HEIGHT = 16838;
    private static final int LEFT = 1701;
    private static final int RIGHT = 1587;
    /** What lies between the margins. */
    static final int TEXT_WIDTH = WIDTH - LEFT - RIGHT;

    private PageSetup() {}

    /** The properties of the only section. */
    static void write(DocumentHead head, String headerRelation, String footerRelation, Xml xml) {
        xml.open("w:sectPr");
        xml.empty("w:headerReference", "w:type", "default", "r:id", headerRelation);
        xml.empty("w:footerReference", "w:type", "default", "r:id", footerRelation);
        xml.empty("w:pgSz", "w:w", Integer.toString(WIDTH), "w:h", Integer.toString(HEIGHT));
        xml.open("w:pgMar", "w:top", "1587", "w:right", Integer.toString(RIGHT), "w:bottom", "1701");
        xml.attribute("w:left", Integer.toString(LEFT)).attribute("w:header", "794");
        xml.attribute("w:footer", "794").attribute("w:gutter", "0").close();
        if (head.firstPage() != 1) {
            xml.empty("w:pgNumType", "w:start", Integer.toString(head.firstPage()));
        }
        xml.close();
    }
}
