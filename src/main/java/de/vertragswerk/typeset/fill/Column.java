package de.vertragswerk.typeset.fill;

/**
 * A column of a page.
 *
 * @param from its first strip
 * @param to the strip behind its last
 * @param left x of its left edge
 * @param top y of its upper end
 */
record Column(int from, int to, double left, double top) {}
