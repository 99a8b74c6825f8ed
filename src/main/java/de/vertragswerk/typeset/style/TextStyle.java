package de.vertragswerk.typeset.style;

import de.vertragswerk.typeset.font.Cut;
import de.vertragswerk.typeset.layout.Alignment;

/**
 * How a paragraph looks.
 *
 * @param leading from baseline to baseline
 * @param before space above the paragraph; the larger of it and the space below the paragraph above counts
 * @param indent of the first line; less than 0 lets it hang out
 * @param hyphenate whether words may be divided at the end of a line
 */
public record TextStyle(
        double size,
        double leading,
        Cut cut,
        Alignment alignment,
        double before,
        double after,
        double indent,
        boolean hyphenate) {

    /** This style with other space around the paragraph, and no indent. */
    public TextStyle spaced(double newBefore, double newAfter) {
        return new TextStyle(size, leading, cut, alignment, newBefore, newAfter, 0, hyphenate);
    }

    /** This style in another size, lines as far apart in proportion. */
    public TextStyle scaled(double factor) {
        return new TextStyle(size * factor, leading * factor, cut, alignment, before, after, indent, hyphenate);
    }
}
