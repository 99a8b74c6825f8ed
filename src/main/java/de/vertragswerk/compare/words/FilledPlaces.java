package de.vertragswerk.compare.words;

import de.vertragswerk.compare.Reading;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Leaves;
import de.vertragswerk.model.PlainText;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Where running text was filled in, with the names of the roles; references count by what they point at, citations by the law. */
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
            String role = role(inline);
            if (!role.isEmpty() && end > position) {
                places.put(position, new Place(end, role));
            }
            position = end;
        }
        return places;
    }

    /** By what it is told from others that was filled in; empty for what was written. */
    private static String role(Inline inline) {
        if (inline instanceof Inline.Filled filled) {
            return filled.role();
        }
        if (inline instanceof Inline.Reference reference && !reference.targets().isEmpty()) {
            return reference.targets().stream()
                    .map(target -> "#" + target.id() + " " + target.sentence())
                    .collect(Collectors.joining(", "));
        }
        return inline instanceof Inline.Citation citation ? citation.law() + " " + citation.provision() : "";
    }
}
