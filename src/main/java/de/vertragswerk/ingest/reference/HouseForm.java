package de.vertragswerk.ingest.reference;

import de.vertragswerk.model.Enumeration;
import java.util.List;
import java.util.stream.Collectors;

/** The words that the program will print for a reference. */
final class HouseForm {
    private final boolean abbreviated;

    HouseForm(boolean abbreviated) {
        this.abbreviated = abbreviated;
    }

    /**
     * The words, with ordinary blanks.
     *
     * @param destinations at least one; several are siblings
     * @param place the way to where the reference stands
     */
    String of(List<Destination> destinations, List<Destination.Label> place) {
        List<List<Destination.Label>> paths = destinations.stream()
                .map(destination -> seenFrom(destination.path(), place))
                .toList();
        List<Destination.Label> first = paths.get(0);
        if (paths.size() == 1) {
            return words(first);
        }
        List<Destination.Label> parents = first.subList(0, first.size() - 1);
        Destination.Label last = first.get(first.size() - 1);
        String numbers = Enumeration.of(
                paths.stream().map(path -> path.get(path.size() - 1).number()).toList());
        String unit = abbreviated && !last.unit().equals("§") ? last.shortUnit() : last.units();
        return (words(parents) + " " + unit + " " + numbers).strip();
    }

    private static List<Destination.Label> seenFrom(List<Destination.Label> path, List<Destination.Label> place) {
        int common = 0;
        int most = Math.min(path.size() - 1, place.size());
        while (common < most && path.get(common).equals(place.get(common))) {
            common++;
        }
        return path.subList(common, path.size());
    }

    private String words(List<Destination.Label> labels) {
        return labels.stream()
                .map(label -> (abbreviated ? label.shortUnit() : label.unit()) + " " + label.number())
                .collect(Collectors.joining(" "));
    }
}
