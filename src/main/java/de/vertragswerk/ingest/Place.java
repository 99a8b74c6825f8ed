package de.vertragswerk.ingest;

import de.vertragswerk.model.Origin;

/**
 * A place in a source.
 *
 * @param page counted from 1; 0 where a source has no pages
 * @param line counted from 1 in the source as a whole, in the order in which it is read; 0 for the whole source
 */
public record Place(int page, int line) implements Comparable<Place> {
    /** The source as a whole. */
    public static final Place WHOLE = new Place(0, 0);

    /** The place that a unit was read from, where its origin tells. */
    public static Place of(Origin origin, Place otherwise) {
        int line = origin.position().line();
        return line == 0 ? otherwise : new Place(0, line);
    }

    @Override
    public int compareTo(Place other) {
        return Integer.compare(line, other.line);
    }

    /** "Seite 3, Zeile 120", "Zeile 12"; empty for the whole source. */
    @Override
    public String toString() {
        if (line == 0) {
            return "";
        }
        return page == 0 ? "Zeile " + line : "Seite " + page + ", Zeile " + line;
    }
}
