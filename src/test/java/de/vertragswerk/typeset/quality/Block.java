package de.vertragswerk.typeset.quality;

import java.util.Set;

/**
 * The element of the structure that text belongs to: a paragraph, a heading, a cell.
 *
 * @param number tells elements of a file apart
 * @param tag standard structure type
 */
record Block(int number, String tag) {
    private static final Set<String> GROUPS = Set.of("", "Document", "Part", "Art", "Sect", "Div", "Table", "TR", "L");

    /** What text belongs to in a file without structure. */
    static final Block NONE = new Block(-1, "");

    /** Whether it may hold several paragraphs that the structure does not tell apart. */
    boolean isGroup() {
        return GROUPS.contains(tag);
    }

    boolean isHeading() {
        return tag.matches("H[1-6]?|Title");
    }

    boolean isCell() {
        return tag.equals("TD") || tag.equals("TH");
    }
}
