package de.vertragswerk.typeset.layout;

import java.util.List;

/** A page: strips in the order of reading, and what stands around them. */
public record Page(List<Placed> strips) {

    /**
     * A strip in its place.
     *
     * @param x of its left edge from the left edge of the page
     * @param y of its top from the top edge of the page
     * @param decoration whether it is passed over by a reader: page heads, repeated header rows
     */
    public record Placed(Strip strip, double x, double y, boolean decoration) {}
}
