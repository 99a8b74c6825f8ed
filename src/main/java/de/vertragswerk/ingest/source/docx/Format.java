package de.vertragswerk.ingest.source.docx;

import javax.xml.stream.XMLStreamReader;

/** What a paragraph, a style or a level of a list says of itself; -1 where it says nothing. */
final class Format {
    static final int UNSAID = -1;

    private static final int NO_OUTLINE = 9;

    int numbering = UNSAID;
    int level = UNSAID;
    int outline = UNSAID;
    /** In twentieths of a point, as the next. */
    int left = UNSAID;

    int first = UNSAID;
    private boolean hasIndent;

    /** Takes what an element of the paragraph's properties says. */
    void take(XMLStreamReader reader) {
        switch (reader.getLocalName()) {
            case "numId" -> numbering = Xml.number(reader, "val", UNSAID);
            case "ilvl" -> level = Math.min(8, Math.max(0, Xml.number(reader, "val", 0)));
            case "outlineLvl" -> outline = Xml.number(reader, "val", UNSAID);
            case "ind" -> indent(reader);
            default -> {}
        }
    }

    private void indent(XMLStreamReader reader) {
        hasIndent = true;
        left = Xml.number(reader, "left", Xml.number(reader, "start", left));
        first = Xml.number(reader, "firstLine", -Xml.number(reader, "hanging", 0));
    }

    /** Fills in what this says nothing of. */
    void inherit(Format other) {
        if (numbering == UNSAID) {
            numbering = other.numbering;
            level = level == UNSAID ? other.level : level;
        }
        outline = outline == UNSAID ? other.outline : outline;
        inheritIndent(other);
    }

    void inheritIndent(Format other) {
        if (!hasIndent && other.hasIndent) {
            hasIndent = true;
            left = other.left;
            first = other.first;
        }
    }

    boolean isHeading() {
        return outline >= 0 && outline < NO_OUTLINE;
    }

    /** Where the first line begins, in twentieths of a point. */
    int start() {
        return hasIndent ? Math.max(0, left) + first : 0;
    }
}
