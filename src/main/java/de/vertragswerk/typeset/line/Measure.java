package de.vertragswerk.typeset.line;

import de.vertragswerk.typeset.layout.Alignment;

/**
 * The room that a paragraph has.
 *
 * @param width of its lines
 * @param indent of the first line; less than 0 lets it hang out to the left
 */
public record Measure(double width, double indent, Alignment alignment, boolean hyphenate) {}
