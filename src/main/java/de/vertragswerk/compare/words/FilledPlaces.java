package de.vertragswerk.compare.words;

import de.vertragswerk.compare.Reading;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Leaves;
import de.vertragswerk.model.PlainText;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Where running text was filled in, with the names of the roles. */
final class FilledPlaces {
    private FilledPlaces() {}

    /** A stretch that is one token. */
    record Place(int end, String role) {}

    /** By where they begin; none if all counts as printed. */
    static SortedMap<Integer, Place> of(List<Inline> content, Reading reading) {
        SortedMap<Integer, Place> places = new TreeMap<>();
        if (reading == Reading.PRINTED) {
            return places;
        }
        int position = 0;
        for (Inline inline : Leaves.of(content, Inline.class).toList()) {
            int end = position + PlainText.line(List.of(inline)).length();
            if (inline instanceof Inline.Filled filled && end > position) {
                places.put(position, new Place(end, filled.role()));
            }
            position = end;
        }
        return places;
    }
}
