package de.vertragswerk.compare.match;

import de.vertragswerk.compare.Unit;
import de.vertragswerk.compare.UnitKind;
import de.vertragswerk.model.Id;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which unit is which, as far as it is known. */
final class Pairs {
    private final IdentityHashMap<Unit, Unit> afters = new IdentityHashMap<>();
    private final IdentityHashMap<Unit, Unit> befores = new IdentityHashMap<>();
    private final IdentityHashMap<Unit, List<Unit>> splits = new IdentityHashMap<>();
    private final IdentityHashMap<Unit, List<Unit>> mergers = new IdentityHashMap<>();
    private final Set<Integer> inOrder = new HashSet<>();

    private Pairs() {}

    private record Name(UnitKind kind, Id id) {}

    /** The units that have the same id in both agreements. */
    static Pairs byId(Unit before, Unit after) {
        Pairs pairs = new Pairs();
        Map<Name, Unit> names = new HashMap<>();
        collect(before, names);
        pairs.pairNamed(after, names);
        return pairs;
    }

    private static void collect(Unit unit, Map<Name, Unit> names) {
        if (unit.id().isPresent()) {
            names.putIfAbsent(new Name(unit.kind(), unit.id()), unit);
        }
        unit.parts().forEach(part -> collect(part, names));
    }

    private void pairNamed(Unit after, Map<Name, Unit> names) {
        if (after.id().isPresent()) {
            Optional.ofNullable(names.remove(new Name(after.kind(), after.id())))
                    .ifPresent(before -> pair(before, after));
        }
        after.parts().forEach(part -> pairNamed(part, names));
    }

    /** Notes that a unit became another one. */
    void pair(Unit before, Unit after) {
        afters.put(before, after);
        befores.put(after, before);
    }

    /** Notes that a pair stands in the order of the units around it, so that it was not moved. */
    void keepsOrder(Unit before) {
        inOrder.add(before.position());
    }

    void split(Unit before, List<Unit> after) {
        splits.put(before, after);
        after.forEach(unit -> befores.put(unit, before));
    }

    void merge(List<Unit> before, Unit after) {
        mergers.put(after, before);
        before.forEach(unit -> afters.put(unit, after));
    }

    Optional<Unit> after(Unit before) {
        return Optional.ofNullable(afters.get(before));
    }

    Optional<Unit> before(Unit after) {
        return Optional.ofNullable(befores.get(after));
    }

    boolean isOpenBefore(Unit before) {
        return !afters.containsKey(before);
    }

    boolean isOpenAfter(Unit after) {
        return !befores.containsKey(after);
    }

    boolean isInOrder(Unit before) {
        return inOrder.contains(before.position());
    }

    /** The units that a unit was split into; none if it was not. */
    List<Unit> splitOf(Unit before) {
        return splits.getOrDefault(before, List.of());
    }

    /** The units that were merged into one; none if it is not made of several. */
    List<Unit> mergerOf(Unit after) {
        return mergers.getOrDefault(after, List.of());
    }

    /** Whether a unit is shown as a whole with others, not by its parts. */
    boolean isFraction(Unit unit, boolean old) {
        if (old) {
            return splits.containsKey(unit)
                    || after(unit).filter(mergers::containsKey).isPresent();
        }
        return mergers.containsKey(unit)
                || before(unit).filter(splits::containsKey).isPresent();
    }

    /** Whether no part of some units is known to be a part of a unit other than their counterparts. */
    boolean isClosed(List<Unit> olds, List<Unit> news) {
        return olds.stream().allMatch(old -> leadsInto(old, afters, news))
                && news.stream().allMatch(unit -> leadsInto(unit, befores, olds));
    }

    private static boolean leadsInto(Unit unit, IdentityHashMap<Unit, Unit> partners, List<Unit> counterparts) {
        for (Unit part : unit.parts()) {
            Unit partner = partners.get(part);
            boolean stays = partner == null || counterparts.stream().anyMatch(whole -> whole.holds(partner));
            if (!stays || !leadsInto(part, partners, counterparts)) {
                return false;
            }
        }
        return true;
    }
}
