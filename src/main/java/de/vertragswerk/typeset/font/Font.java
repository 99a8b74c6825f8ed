package de.vertragswerk.typeset.font;

/**
 * A face in a size.
 *
 * @param size in pt
 */
public record Font(Face face, double size) {
    /** The advance of a glyph in pt. */
    public double advance(int glyph) {
        return face.advance(glyph) * size;
    }

    /** What comes between two glyphs in pt, mostly less than nothing. */
    public double kern(int left, int right) {
        return face.kern(left, right) * size;
    }
}
