package de.vertragswerk.gazette;

/** The pages of an item. */
record PageRange(int first, int last) {

    /** "317–360", or "317" alone. */
    String text() {
        return first == last ? Integer.toString(first) : first + "–" + last;
    }
}
