package de.vertragswerk.typeset.font;

/**
 * A face in a size.
 *
 * @param size in pt
 * @param expansion how many times its usual width each glyph has
 */
public record Font(Face face, double size, double expansion) {
    public Font(Face face, double size) {
        this(face, size, 1);
    }

    /** This font with wider or narrower glyphs. */
    public Font expanded(double times) {
        return new Font(face, size, times);
    }

    /** The advance of a glyph in pt. */
    public double advance(int glyph) {
        return face.advance(glyph) * size * expansion;
    }

    /** What comes between two glyphs in pt, mostly less than nothing. */
    public double kern(int left, int right) {
        return face.kern(left, right) * size * expansion;
    }
}
