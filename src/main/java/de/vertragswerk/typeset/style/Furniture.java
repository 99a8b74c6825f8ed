package de.vertragswerk.typeset.style;

/**
 * A line above or below the text of each page. Its parts may name {@code {seite}}, {@code {seiten}}, {@code {titel}} and
 * {@code {vermerk}}; a part that turns out empty is not set.
 *
 * @param baseline its distance from the upper edge of the page, for a foot too
 * @param rule whether a rule divides it from the text
 */
public record Furniture(TextStyle text, double baseline, String left, String middle, String right, boolean rule) {}
