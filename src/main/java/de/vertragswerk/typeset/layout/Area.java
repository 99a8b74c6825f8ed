package de.vertragswerk.typeset.layout;

/**
 * A rectangle of the page, from its top left corner.
 *
 * @param left of its left edge from the left edge of the page
 * @param top of its top edge from the top edge of the page
 */
public record Area(double left, double top, double width, double height) {}
