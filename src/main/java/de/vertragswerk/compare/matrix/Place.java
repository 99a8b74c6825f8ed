package de.vertragswerk.compare.matrix;

import de.vertragswerk.compare.Unit;
import de.vertragswerk.compare.UnitKind;
import de.vertragswerk.model.Id;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What becomes a row of a matrix: a unit without the smaller places in it.
 *
 * @param key by what its wording is told from others; what was filled in counts by its role
 * @param text its printed words
 * @param ids its own name and those of the places around it, as far as they have one
 * @param around the place that it is in
 * @param siblings all units beside it, and itself
 */
record Place(Unit unit, List<String> key, String text, Set<Id> ids, Optional<Place> around, List<Unit> siblings) {
    private static final double AKIN = 0.5;

    /** How one would cite it. */
    String name() {
        boolean isHead =
                unit.kind() == UnitKind.SECTION || unit.kind() == UnitKind.PART || unit.kind() == UnitKind.ANNEX;
        return isHead ? unit.place() + " Überschrift" : unit.place();
    }

    /** Whether another text's place, where neither has a counterpart, is the same one. */
    boolean isAkin(Place other) {
        if (unit.kind() != other.unit.kind()) {
            return false;
        }
        boolean isNamed = unit.id().isPresent() && unit.id().equals(other.unit.id());
        return isNamed || key.equals(other.key) || likeness(other) >= AKIN;
    }

    /** The share of words that both have, from 0 to 1. */
    private double likeness(Place other) {
        Set<String> mine = Set.copyOf(key);
        Set<String> theirs = Set.copyOf(other.key);
        long shared = mine.stream().filter(theirs::contains).count();
        return 2.0 * shared / Math.max(mine.size() + theirs.size(), 1);
    }
}
