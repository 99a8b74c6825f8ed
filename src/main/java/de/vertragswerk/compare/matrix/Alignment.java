package de.vertragswerk.compare.matrix;

import de.vertragswerk.compare.Reading;
import de.vertragswerk.compare.Unit;
import de.vertragswerk.compare.match.Comparer;
import de.vertragswerk.model.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A version held against the commonest one.
 *
 * @param cells what it says at each place of the commonest
 * @param inserted what it alone has before each of these places, and last behind all of them
 */
record Alignment(Version version, List<Cell> cells, List<List<Place>> inserted) {

    static Alignment of(Version commonest, Version version) {
        List<Place> rows = commonest.places().all();
        if (version.variants().equals(commonest.variants())) {
            List<Cell> own =
                    rows.stream().map(place -> new Cell(List.of(place), "")).toList();
            return new Alignment(version, own, gaps(rows.size()));
        }
        Counterparts counterparts =
                Counterparts.of(Comparer.compare(commonest.text(), version.text(), Reading.BY_ROLE));
        List<Cell> cells = rows.stream()
                .map(row -> cell(counterparts.of(row.unit()), version.places()))
                .toList();
        return new Alignment(version, cells, inserted(cells, version.places().all()));
    }

    private static List<List<Place>> gaps(int rows) {
        return IntStream.rangeClosed(0, rows)
                .<List<Place>>mapToObj(gap -> new ArrayList<>())
                .toList();
    }

    private static Cell cell(Counterparts.Counterpart counterpart, Places places) {
        return new Cell(counterpart.units().stream().map(places::at).toList(), counterpart.note());
    }

    private static List<List<Place>> inserted(List<Cell> cells, List<Place> places) {
        Map<Integer, Integer> gapBehind = new HashMap<>();
        Set<Integer> known = new HashSet<>();
        for (int i = 0; i < cells.size(); i++) {
            for (Place place : cells.get(i).places()) {
                known.add(place.unit().position());
                if (cells.get(i).note().isEmpty()) {
                    gapBehind.put(place.unit().position(), i + 1);
                }
            }
        }
        List<List<Place>> inserted = gaps(cells.size());
        int gap = 0;
        for (Place place : places) {
            int position = place.unit().position();
            gap = gapBehind.getOrDefault(position, gap);
            if (!known.contains(position)) {
                inserted.get(gap).add(place);
            }
        }
        return inserted;
    }

    /** By what it is told from others: its first variant. */
    int number() {
        return version.variants().get(0);
    }

    /** The names of what an inserted place, or one around it, stands between, past others that were inserted. */
    Set<Id> neighbours(Place place) {
        Set<Integer> strange = new HashSet<>();
        inserted.forEach(gap -> gap.forEach(one -> strange.add(one.unit().position())));
        Place top = place;
        while (top.around()
                .filter(outer -> strange.contains(outer.unit().position()))
                .isPresent()) {
            top = top.around().orElseThrow();
        }
        List<Unit> siblings = top.siblings();
        int position = top.unit().position();
        int index = 0;
        while (siblings.get(index).position() != position) {
            index++;
        }
        Set<Id> names = new HashSet<>();
        for (int step : new int[] {-1, 1}) {
            int next = index + step;
            while (next >= 0 && next < siblings.size()) {
                names.add(siblings.get(next).id());
                next = strange.contains(siblings.get(next).position()) ? next + step : -1;
            }
        }
        names.remove(Id.NONE);
        return names;
    }
}
