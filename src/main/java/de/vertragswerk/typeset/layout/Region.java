package de.vertragswerk.typeset.layout;

import java.util.List;

/**
 * Strips set in one or more columns of equal width. A region that is followed by another on the same page, and the last
 * one, has columns of balanced height.
 *
 * @param atBottom whether it stands as low on its page as it can
 */
public record Region(int columns, boolean atBottom, List<Strip> strips) {

    /** Strips that stand right below what is above them. */
    public Region(int columns, List<Strip> strips) {
        this(columns, false, strips);
    }
}
