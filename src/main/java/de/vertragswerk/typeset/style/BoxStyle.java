package de.vertragswerk.typeset.style;

import de.vertragswerk.typeset.layout.Area;
import java.util.Optional;

/**
 * How a container is set.
 *
 * @param text of its paragraphs; that of the surroundings where empty
 * @param before space above it; the larger of it and the space of what is above or within counts
 * @param after space below it
 * @param columns how many of the containers in it stand side by side; 1 for one below the other
 * @param gap between those
 * @param newPage whether it begins on a new page
 * @param together whether it is kept on one page, and with the two lines before it
 * @param wide whether it goes over all columns of the page
 * @param bottom whether it stands at the foot of its page, in one piece and over all columns
 * @param area its fixed place on the first page, outside of the running text
 * @param writingSpace free height above each rule to write on, for a signature
 * @param field whether the rule to write on gets a form field for a digital signature
 * @param rules those over the width of the container
 */
public record BoxStyle(
        Optional<TextStyle> text,
        double before,
        double after,
        int columns,
        double gap,
        boolean newPage,
        boolean together,
        boolean wide,
        boolean bottom,
        Optional<Area> area,
        double writingSpace,
        boolean field,
        Rules rules) {

    /** Where a rule divides a container from what is around it. */
    public enum Rules {
        NONE,
        ABOVE,
        BELOW,
        BOTH
    }

    /** A container that only groups. */
    public static final BoxStyle PLAIN = new BoxStyle(
            Optional.empty(), 0, 0, 1, 0, false, false, false, false, Optional.empty(), 0, false, Rules.NONE);
}
