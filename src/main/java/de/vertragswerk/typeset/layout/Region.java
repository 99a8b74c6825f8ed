package de.vertragswerk.typeset.layout;

import java.util.List;

/**
 * Strips set in one or more columns of equal width. A region that is followed by another on the same page, and the last
 * one, has columns of balanced height.
 */
public record Region(int columns, List<Strip> strips) {}
