package de.vertragswerk.compare.match;

import de.vertragswerk.compare.Unit;
import de.vertragswerk.compare.UnitKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Pairs what is left between the same neighbours: as many units of a kind before as after are the same ones, even if their
 * words have little in common.
 */
final class Vacancies {
    private final Profiles profiles;
    private final Pairs pairs;
    private final List<Unit> olds;
    private final List<Unit> news;

    Vacancies(Profiles profiles, Pairs pairs, List<Unit> olds, List<Unit> news) {
        this.profiles = profiles;
        this.pairs = pairs;
        this.olds = olds;
        this.news = news;
    }

    void fill() {
        List<Unit> oldGap = new ArrayList<>();
        int newStart = 0;
        for (Unit old : olds) {
            if (!pairs.isInOrder(old)) {
                oldGap.add(old);
                continue;
            }
            int newEnd = indexOf(pairs.after(old), newStart);
            fill(oldGap, news.subList(newStart, newEnd));
            oldGap.clear();
            newStart = newEnd + 1;
        }
        fill(oldGap, news.subList(Math.min(newStart, news.size()), news.size()));
    }

    private int indexOf(Optional<Unit> unit, int from) {
        int index = from;
        while (index < news.size() && !isAt(unit, news.get(index))) {
            index++;
        }
        return index;
    }

    private static boolean isAt(Optional<Unit> unit, Unit place) {
        return unit.filter(found -> found.position() == place.position()).isPresent();
    }

    private void fill(List<Unit> oldGap, List<Unit> newGap) {
        List<Unit> openOlds = oldGap.stream().filter(pairs::isOpenBefore).toList();
        List<Unit> openNews = newGap.stream().filter(pairs::isOpenAfter).toList();
        int last = -1;
        for (Unit old : openOlds) {
            List<Unit> akin = of(openNews, old.kind());
            List<Unit> alike = of(openOlds, old.kind());
            if (akin.size() == alike.size()) {
                Unit unit = akin.get(alike.indexOf(old));
                if (unit.position() > last
                        && profiles.of(old).similarity(profiles.of(unit)) >= Thresholds.inPlace(old.kind())) {
                    pairs.pair(old, unit);
                    pairs.keepsOrder(old);
                    last = unit.position();
                }
            }
        }
    }

    private static List<Unit> of(List<Unit> units, UnitKind kind) {
        return units.stream().filter(unit -> unit.kind() == kind).toList();
    }
}
