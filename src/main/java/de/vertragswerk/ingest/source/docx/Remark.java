package de.vertragswerk.ingest.source.docx;

import de.vertragswerk.ingest.Note.Confidence;
import de.vertragswerk.ingest.Place;
import de.vertragswerk.ingest.source.sheet.Sheet;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/**
 * What somebody did to a passage or said of it.
 *
 * @param kind "Eingefügt", "Gelöscht", …
 * @param author empty if the file does not say
 * @param date "2025-07-01T09:30:00Z", or empty
 * @param isKept whether the passage is part of the text that is read
 */
record Remark(String kind, String author, String date, String text, boolean isKept) {
    static final String COMMENT = "Kommentar";
    static final String FOOTNOTE = "Fußnote";
    static final String ENDNOTE = "Endnote";

    private static final Set<String> SAID = Set.of(COMMENT, FOOTNOTE, ENDNOTE);

    static Remark at(XMLStreamReader reader, String kind, boolean isKept) {
        return new Remark(kind, Xml.attribute(reader, "author"), Xml.attribute(reader, "date"), "", isKept);
    }

    Remark of(String passage) {
        return new Remark(kind, author, date, passage, isKept);
    }

    /** Whether it is a tracked change, and not something that is said. */
    boolean isChange() {
        return !SAID.contains(kind);
    }

    void note(Sheet sheet, Place place) {
        String by = author.isEmpty() ? "" : " von " + author;
        String on = date.length() < 10 ? "" : " am " + day();
        if (kind.equals(COMMENT)) {
            sheet.reading(place, text, "", kind + by + on + ".");
        } else if (isChange()) {
            sheet.reading(place, text, isKept ? text : "", kind + by + on + "; gelesen, als wäre es angenommen.");
        } else {
            sheet.omission(place, text, "Die " + kind + " steht nicht im Text.", Confidence.CERTAIN);
        }
    }

    private String day() {
        return date.substring(8, 10) + "." + date.substring(5, 7) + "." + date.substring(0, 4);
    }
}
