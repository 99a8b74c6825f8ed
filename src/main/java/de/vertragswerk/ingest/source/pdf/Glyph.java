package de.vertragswerk.ingest.source.pdf;

/**
 * Characters at a place of a page; in points, from its upper left corner as it is read.
 *
 * @param y of the base line
 * @param text one character, or several that are drawn as one; a blank where the file writes one
 */
record Glyph(float x, float width, float y, float size, boolean bold, String text) {
    float right() {
        return x + width;
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
