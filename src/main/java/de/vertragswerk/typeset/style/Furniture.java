package de.vertragswerk.typeset.style;

/**
 * A line above or below the text of each page. Its parts may name {@code {seite}}, {@code {seiten}}, {@code {titel}} and
 * {@code {vermerk}}; a part that turns out empty is not set.
 *
 * @param baseline its distance from the upper edge of the page, for a foot too
 * @param rule whether a rule divides it from the text
 * @param mirrored whether left and right change places on pages with an even number, as in a bound volume
 */
public record Furniture(
        TextStyle text, double baseline, String left, String middle, String right, boolean rule, boolean mirrored) {

    /** This line with left and right in each other's place. */
    public Furniture mirror() {
        return new Furniture(text, baseline, /* left= */ right, middle, /* right= */ left, rule, mirrored);
    }
}
