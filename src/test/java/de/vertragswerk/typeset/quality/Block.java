package de.vertragswerk.typeset.quality;

/**
 * The element of the structure that text belongs to: a paragraph, a heading, a cell.
 *
 * @param number tells elements of a file apart
 * @param tag standard structure type
 */
record Block(int number, String tag) {
    /** What text belongs to in a file without structure. */
    static final Block NONE = new Block(-1, "");

    boolean isHeading() {
        return tag.matches("H[1-6]?|Title");
    }

    boolean isCell() {
        return tag.equals("TD") || tag.equals("TH");
    }
}
