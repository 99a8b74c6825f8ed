package de.vertragswerk.typeset.quality;

import java.util.Locale;

/**
 * Something that a typographer would not let pass.
 *
 * @param page from 1
 * @param text the line where it is
 */
record Fault(Kind kind, int page, String text) {
    enum Kind {
        /** The last line of a paragraph, alone at the top of a column. */
        WIDOW,
        /** The first line of a paragraph, alone at the bottom of a column. */
        ORPHAN,
        /** A heading at the bottom of a column. */
        STRANDED_HEADING,
        /** Three or more lines in a row that end with a hyphen. */
        HYPHEN_STACK,
        /** A last line shorter than 2 em, or only the rest of a divided word. */
        SHORT_LAST_LINE,
        /** A sign or abbreviation at the end of a line, its number in the next: § | 3, Nr. | 4. */
        DIVIDED_CITATION,
        /** A line that goes over the edge. */
        OVERFULL,
        /** A line whose gaps are on average over twice as wide as normal; how wide, stands before its text. */
        LOOSE_LINE,
        /** Wide gaps below one another in three or more lines. */
        RIVER
    }

    static Fault at(Kind kind, TextLine line) {
        return new Fault(kind, line.page() + 1, line.text());
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + " on page " + page + ": " + text;
    }
}
