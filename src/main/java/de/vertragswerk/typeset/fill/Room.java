package de.vertragswerk.typeset.fill;

/**
 * The height that a column has.
 *
 * @param fresh whether it begins at the top of a page
 * @param first whether nothing stands on the page yet, so that something has to go into it
 */
record Room(double top, double bottom, boolean fresh, boolean first) {
    double height() {
        return bottom - top;
    }
}
