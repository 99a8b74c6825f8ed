package de.vertragswerk.ingest;

/**
 * A line of a source: of text as it is set, or a paragraph where the format knows paragraphs.
 *
 * @param text NFC; the blanks that indent it are kept, those at its end are not. The cells of a row are divided by tabs
 * @param end where it ends, counted in characters from the margin; where letters differ in width, in mean ones
 */
public record SourceLine(Place place, Kind kind, String text, int end) {
    /** A line that ends behind its last character. */
    public SourceLine(Place place, Kind kind, String text) {
        this(place, kind, text, text.length());
    }

    /** What a format says of a line; plain text says nothing but {@link #TEXT} and {@link #BLANK}. */
    public enum Kind {
        TEXT,
        /** A heading by the format's own word: a style of Word, an element of HTML, large or bold letters of a PDF. */
        HEADING,
        /** A row of a table. */
        ROW,
        /** Nothing, which parts paragraphs. */
        BLANK
    }

    public boolean isBlank() {
        return kind == Kind.BLANK;
    }
}
