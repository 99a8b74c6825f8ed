package de.vertragswerk.typeset.layout;

import java.util.List;

/**
 * A strip of a column that is never divided: a line of text, a row of a table, a grid of signatures.
 *
 * @param before space above it; the larger of this and {@code after} of the strip above counts, and none at the top of a
 *     column
 * @param height without the space around it
 * @param after space below it
 * @param ending whether a column may end above it
 * @param onGrid whether its top is moved down to the next line of the baseline grid, where a style has one
 * @param head what is repeated above it when a column begins with it, such as the header row of a table; it is not read
 *     again
 */
public record Strip(
        double before, double height, double after, Ending ending, boolean onGrid, List<Mark> marks, List<Strip> head) {

    /** Whether a column may end above a strip. */
    public enum Ending {
        ALLOWED,
        /** Not, unless there is no other way. */
        AVOIDED,
        /** The strip begins a new page. */
        PAGE
    }
}
