package de.vertragswerk.ingest.repair;

import de.vertragswerk.ingest.Place;

/**
 * A line that says something, freed of markup and of the bullet before it.
 *
 * @param bullet what stands before the text as a sign of enumeration ("-", "•", "- -"), or empty
 * @param indent how far the text or its bullet is moved in
 * @param blanks how many blank lines stand before it
 * @param heading whether the format calls it a heading
 * @param row whether it is a row of a table
 */
public record Line(Place place, String bullet, String text, int indent, int blanks, boolean heading, boolean row) {

    /** The text with its bullet. */
    public String whole() {
        return bullet.isEmpty() ? text : bullet + " " + text;
    }

    /** The same line with another text and without bullet. */
    public Line withText(String other) {
        return new Line(place, "", other, indent, blanks, heading, row);
    }

    /** The same line as text, its bullet being a dash within a sentence. */
    public Line asText() {
        return withText(whole());
    }

    /** Where the text ends, counted in characters from the margin. */
    int end() {
        return indent + whole().length();
    }
}
