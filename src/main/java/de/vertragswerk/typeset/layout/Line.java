package de.vertragswerk.typeset.layout;

import java.util.List;

/**
 * A line of text. Where others follow in the paragraph, it ends within a word or with a space, which has no width.
 *
 * @param width from the measure's left edge to the end of the last fragment; in justified text, less than half of a
 *     hyphen, comma, full stop or quotation mark at its end goes beyond the measure
 * @param hyphenated whether its last word goes on in the next line after a hyphen that the text does not have
 */
public record Line(List<Fragment> fragments, double width, boolean hyphenated) {

    /** A line with nothing on it. */
    public static final Line EMPTY = new Line(List.of(), 0, false);

    /** A part of a line; x from the left edge of its measure. */
    public sealed interface Fragment permits Glyphs, Blank {
        double x();

        double width();
    }

    /** A rule on the baseline, to write on. */
    public record Blank(double x, double width) implements Fragment {}
}
