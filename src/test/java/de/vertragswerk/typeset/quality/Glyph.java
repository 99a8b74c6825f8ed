package de.vertragswerk.typeset.quality;

/**
 * A character on a page. All measures of this package are in pt, from the top left corner of the page, y downwards.
 *
 * @param page from 0
 * @param y of the baseline
 */
record Glyph(int page, double x, double y, double width, double size, String text, boolean bold, Block block) {
    double right() {
        return x + width;
    }

    boolean isBlank() {
        return text.isBlank() || text.equals("\u00a0");
    }
}
