package de.vertragswerk.compare.matrix;

import de.vertragswerk.compare.Reading;
import de.vertragswerk.compare.Unit;
import de.vertragswerk.compare.UnitKind;
import de.vertragswerk.compare.words.Words;
import de.vertragswerk.model.Id;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The places of a text in reading order: title, formula, preamble, headings, Absätze, items of their lists, annexes. */
final class Places {
    private static final Set<UnitKind> LEAVES = Set.of(UnitKind.TITLE, UnitKind.GROUP, UnitKind.ITEM);

    private static final Set<UnitKind> DIVIDED = Set.of(
            UnitKind.FORMULA,
            UnitKind.PREAMBLE,
            UnitKind.SECTION,
            UnitKind.PART,
            UnitKind.SUBSECTION,
            UnitKind.CLOSING,
            UnitKind.ANNEX);

    /** By what definitions call the texts that have no name of their own. */
    private static final Map<UnitKind, Id> NAMES = Map.of(
            UnitKind.TITLE, new Id("titel"),
            UnitKind.FORMULA, new Id("eingangsformel"),
            UnitKind.PREAMBLE, new Id("praeambel"),
            UnitKind.CLOSING, new Id("schluss"));

    private final Map<Integer, Place> byPosition = new LinkedHashMap<>();

    private Places() {}

    static Places of(Unit agreement) {
        Places places = new Places();
        places.inside(agreement, Optional.empty());
        return places;
    }

    List<Place> all() {
        return List.copyOf(byPosition.values());
    }

    /** The words of all places, by which texts are told apart. */
    List<List<String>> keys() {
        return byPosition.values().stream().map(Place::key).toList();
    }

    /** The place that a unit of the text is; the unit as a whole where it is none by itself. */
    Place at(Unit unit) {
        Place known = byPosition.get(unit.position());
        return known == null
                ? new Place(unit, key(unit, true), unit.text(), Set.of(unit.id()), Optional.empty(), List.of(unit))
                : known;
    }

    private static boolean isPlace(Unit unit) {
        return LEAVES.contains(unit.kind()) || DIVIDED.contains(unit.kind());
    }

    private void inside(Unit unit, Optional<Place> around) {
        for (Unit part : unit.parts()) {
            if (isPlace(part)) {
                Place place = place(part, around, unit.parts());
                byPosition.put(part.position(), place);
                if (DIVIDED.contains(part.kind())) {
                    inside(part, Optional.of(place));
                }
            } else if (part.kind() == UnitKind.LIST) {
                inside(part, around);
            }
        }
    }

    private static Place place(Unit unit, Optional<Place> around, List<Unit> siblings) {
        Set<Id> ids = new LinkedHashSet<>();
        around.ifPresent(place -> ids.addAll(place.ids()));
        if (NAMES.containsKey(unit.kind())) {
            ids.add(NAMES.get(unit.kind()));
        }
        boolean whole = !DIVIDED.contains(unit.kind());
        named(unit, whole, ids);
        return new Place(unit, key(unit, whole), text(unit, whole), ids, around, siblings);
    }

    private static void named(Unit unit, boolean whole, Set<Id> ids) {
        if (unit.id().isPresent()) {
            ids.add(unit.id());
        }
        own(unit, whole).forEach(part -> named(part, whole, ids));
    }

    /** The parts of a unit that are no places by themselves. */
    private static List<Unit> own(Unit unit, boolean whole) {
        return whole
                ? unit.parts()
                : unit.parts().stream().filter(part -> !isPlace(part)).toList();
    }

    private static String text(Unit unit, boolean whole) {
        List<Unit> own = own(unit, whole);
        return unit.isLeaf()
                ? unit.text()
                : own.stream()
                        .map(part -> text(part, whole))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("\n"));
    }

    private static List<String> key(Unit unit, boolean whole) {
        List<String> key = new ArrayList<>();
        collect(unit, whole, key);
        return List.copyOf(key);
    }

    private static void collect(Unit unit, boolean whole, List<String> key) {
        for (Unit part : own(unit, whole)) {
            if (part.kind() != UnitKind.SENTENCE) {
                key.add("\u0001" + part.kind().german() + " " + part.label());
            }
            collect(part, whole, key);
        }
        if (unit.isLeaf()) {
            key.addAll(Words.of(unit, Reading.BY_ROLE).keys());
        }
    }
}
