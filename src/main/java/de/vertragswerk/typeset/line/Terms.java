package de.vertragswerk.typeset.line;

import de.vertragswerk.typeset.layout.Alignment;

/**
 * What a try to break a paragraph is bound to. Measures in pt.
 *
 * @param indent of the first line
 * @param rest width of the other lines
 * @param size of the text
 * @param give what a line may fall short of its width at a ratio of 1, beside what its spaces give
 * @param tolerance the largest ratio
 * @param desperate whether lines are accepted that cannot be made to fit
 */
record Terms(
        double indent,
        double rest,
        double size,
        Alignment alignment,
        double give,
        double tolerance,
        boolean desperate) {
    /** The first try: words stay whole. */
    static Terms of(Measure measure, double indent, double size) {
        double give = switch (measure.alignment()) {
            case JUSTIFIED -> 0;
            case LEFT, RIGHT -> Math.min(4 * size, measure.width() / 4);
            case CENTER -> measure.width() / 3;
        };
        return new Terms(indent, measure.width(), size, measure.alignment(), give, 1, false);
    }

    /** These terms with another tolerance. */
    Terms tolerating(double more) {
        return new Terms(indent, rest, size, alignment, give, more, false);
    }

    /** The last try, in which lines may be as loose as they must. */
    Terms inDespair() {
        return new Terms(indent, rest, size, alignment, Math.max(give, 2 * size), Double.POSITIVE_INFINITY, true);
    }

    /** The width of the first line. */
    double first() {
        return rest - indent;
    }

    boolean justified() {
        return alignment == Alignment.JUSTIFIED;
    }

    /** Whether the last line may be as short as it likes. */
    boolean lastIsFree() {
        return alignment != Alignment.CENTER;
    }

    double narrowest() {
        return Math.min(first(), rest);
    }
}
