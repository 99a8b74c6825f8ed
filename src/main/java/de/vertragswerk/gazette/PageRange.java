package de.vertragswerk.gazette;

/** The pages of an item. */
public record PageRange(int first, int last) {

    /** "317–360", or "317" alone. */
    public String text() {
        return first == last ? Integer.toString(first) : first + "–" + last;
    }
}
