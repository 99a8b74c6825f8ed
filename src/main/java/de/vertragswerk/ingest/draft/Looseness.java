package de.vertragswerk.ingest.draft;

import de.vertragswerk.ingest.Spot;
import de.vertragswerk.ingest.majority.Difference;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which units some copy may lack, so that nothing should point at them. */
final class Looseness {
    private Looseness() {}

    /** Headings of the §§ whose Absätze, and places of the Absätze whose items, are not the same in all copies. */
    static Set<Spot> of(List<List<Difference>> differences) {
        Set<Spot> loose = new LinkedHashSet<>();
        for (List<Difference> copy : differences) {
            for (Difference difference : copy) {
                Spot spot = difference.spot();
                boolean missing = difference instanceof Difference.Missing || difference instanceof Difference.Added;
                if (missing || spot.kind() == Spot.Kind.HEADING) {
                    loose.add(Spot.heading(spot.index()));
                } else if (difference instanceof Difference.Replaced) {
                    loose.add(spot);
                }
            }
        }
        return loose;
    }

    /** Whether one copy's § is so different that it is easier to read as a whole. */
    static boolean isRewritten(int section, List<Difference> copy) {
        long added = count(section, copy, Difference.Added.class);
        long missing = count(section, copy, Difference.Missing.class);
        boolean heading = copy.stream()
                .anyMatch(difference -> difference instanceof Difference.Replaced
                        && difference.spot().equals(Spot.heading(section)));
        return heading || added > 1 || (added > 0 && missing > 0);
    }

    private static long count(int section, List<Difference> copy, Class<? extends Difference> kind) {
        return copy.stream()
                .filter(kind::isInstance)
                .filter(difference -> difference.spot().kind() == Spot.Kind.SUBSECTION
                        && difference.spot().index() == section)
                .count();
    }
}
