package de.vertragswerk.compare.matrix;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What one reading says at a place.
 *
 * @param places more than one where it is cut into several; empty where there is nothing
 * @param note as of {@link Wording}
 */
record Cell(List<Place> places, String note) {
    static final Cell EMPTY = new Cell(List.of(), "");

    /** By what it is told from others. */
    record Key(String note, List<List<String>> words) {}

    Key key() {
        return new Key(note, places.stream().map(Place::key).toList());
    }

    String text() {
        return places.stream().map(Place::text).collect(Collectors.joining("\n"));
    }
}
