package de.vertragswerk.compare.match;

import de.vertragswerk.compare.Unit;
import de.vertragswerk.compare.UnitKind;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Units that say letter by letter what exactly one other says in the other agreement, wherever that stands. */
final class Twins {
    private static final Set<UnitKind> KINDS = Set.of(UnitKind.SECTION, UnitKind.SUBSECTION, UnitKind.ITEM);

    /** Shorter texts may be the same by chance. */
    private static final int LENGTH = 40;

    private final IdentityHashMap<Unit, Unit> twins = new IdentityHashMap<>();

    private Twins() {}

    private record Text(UnitKind kind, String text) {}

    static Twins of(Unit before, Unit after) {
        Map<Text, List<Unit>> olds = new LinkedHashMap<>();
        Map<Text, List<Unit>> news = new LinkedHashMap<>();
        collect(before, olds);
        collect(after, news);
        Twins found = new Twins();
        olds.forEach((text, units) -> {
            List<Unit> others = news.getOrDefault(text, List.of());
            if (units.size() == 1 && others.size() == 1) {
                found.twins.put(units.get(0), others.get(0));
                found.twins.put(others.get(0), units.get(0));
            }
        });
        return found;
    }

    private static void collect(Unit unit, Map<Text, List<Unit>> units) {
        if (KINDS.contains(unit.kind()) && unit.text().length() >= LENGTH) {
            units.computeIfAbsent(new Text(unit.kind(), unit.text()), text -> new ArrayList<>(1))
                    .add(unit);
        }
        unit.parts().forEach(part -> collect(part, units));
    }

    Optional<Unit> of(Unit unit) {
        return Optional.ofNullable(twins.get(unit));
    }
}
