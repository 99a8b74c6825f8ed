package de.vertragswerk.typeset.layout;

import de.vertragswerk.typeset.font.Font;
import java.util.Optional;

/** Glyphs of one appearance within a line, in the order of reading. */
public final class Glyphs implements Line.Fragment {
    private final double x;
    private final double width;
    private final Font font;
    private final int[] glyphs;
    private final double[] shifts;
    private final String text;
    private final Optional<Link> link;
    private final boolean open;
    private final Optional<Decoration> decoration;

    /**
     * A run of glyphs.
     *
     * @param shifts what is added to the advance of each glyph in pt: kerning, and the widening of spaces
     * @param text the characters that the glyphs stand for, one code point each; U+00AD for an added hyphen
     * @param open whether it stands on a tinted ground, being a place still open
     */
    public Glyphs(
            double x,
            double width,
            Font font,
            int[] glyphs,
            double[] shifts,
            String text,
            Optional<Link> link,
            boolean open,
            Optional<Decoration> decoration) {
        this.x = x;
        this.width = width;
        this.font = font;
        this.glyphs = glyphs;
        this.shifts = shifts;
        this.text = text;
        this.link = link;
        this.open = open;
        this.decoration = decoration;
    }

    /** A run of glyphs without a stroke. */
    public Glyphs(
            double x,
            double width,
            Font font,
            int[] glyphs,
            double[] shifts,
            String text,
            Optional<Link> link,
            boolean open) {
        this(x, width, font, glyphs, shifts, text, link, open, Optional.empty());
    }

    @Override
    public double x() {
        return x;
    }

    @Override
    public double width() {
        return width;
    }

    public Font font() {
        return font;
    }

    public int count() {
        return glyphs.length;
    }

    public int glyph(int index) {
        return glyphs[index];
    }

    /** What is added to the advance of a glyph in pt. */
    public double shift(int index) {
        return shifts[index];
    }

    public String text() {
        return text;
    }

    public Optional<Link> link() {
        return link;
    }

    public boolean isOpen() {
        return open;
    }

    /** The stroke along it. */
    public Optional<Decoration> decoration() {
        return decoration;
    }
}
