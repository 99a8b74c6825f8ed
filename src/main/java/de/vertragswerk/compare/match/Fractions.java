package de.vertragswerk.compare.match;

import de.vertragswerk.compare.Unit;
import de.vertragswerk.compare.UnitKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** Finds units that were split into successive ones, or merged from them, where the words leave no doubt. */
final class Fractions {
    private static final Set<UnitKind> KINDS =
            Set.of(UnitKind.SUBSECTION, UnitKind.ITEM, UnitKind.PARAGRAPH, UnitKind.SENTENCE);

    /** The part of a fraction's words that has to stand in the whole. */
    private static final double CONTAINED = 0.75;

    /** How alike the whole and its fractions together have to be. */
    private static final double SURE = 0.75;

    /** By how much a fraction has to make them more alike. */
    private static final double GAIN = 0.05;

    private final Profiles profiles;
    private final Pairs pairs;
    private final List<Unit> olds;
    private final List<Unit> news;

    Fractions(Profiles profiles, Pairs pairs, List<Unit> olds, List<Unit> news) {
        this.profiles = profiles;
        this.pairs = pairs;
        this.olds = olds;
        this.news = news;
    }

    void find() {
        for (Unit old : olds) {
            if (KINDS.contains(old.kind()) && pairs.isInOrder(old)) {
                pairs.after(old).filter(unit -> !profiles.areSame(old, unit)).ifPresent(unit -> find(old, unit));
            }
        }
    }

    private void find(Unit old, Unit unit) {
        int place = news.indexOf(unit);
        if (place >= 0 && pairs.mergerOf(unit).isEmpty()) {
            grow(old, news, place, pairs::isOpenAfter, pairs::split);
            if (pairs.splitOf(old).isEmpty()) {
                grow(unit, olds, olds.indexOf(old), pairs::isOpenBefore, (whole, parts) -> pairs.merge(parts, whole));
            }
        }
    }

    /** Takes in open neighbours of a fraction as long as the whole resembles them more and more. */
    private void grow(
            Unit whole, List<Unit> units, int place, Predicate<Unit> open, BiConsumer<Unit, List<Unit>> result) {
        List<Unit> parts = new ArrayList<>(List.of(units.get(place)));
        double likeness = likeness(whole, parts);
        for (int i = place - 1; i >= 0; i--) {
            double more = gain(whole, units.get(i), parts, true, open, likeness);
            if (more < 0) {
                break;
            }
            likeness = more;
        }
        for (int i = place + 1; i < units.size(); i++) {
            double more = gain(whole, units.get(i), parts, false, open, likeness);
            if (more < 0) {
                break;
            }
            likeness = more;
        }
        if (parts.size() > 1 && likeness >= SURE) {
            result.accept(whole, List.copyOf(parts));
        }
    }

    /** How alike all are with one more fraction, which is taken in; -1 if it is none. */
    private double gain(Unit whole, Unit unit, List<Unit> parts, boolean first, Predicate<Unit> open, double likeness) {
        if (unit.kind() != whole.kind()
                || !open.test(unit)
                || !pairs.isClosed(List.of(unit), List.of(unit))
                || profiles.of(unit).containment(profiles.of(whole)) < CONTAINED) {
            return -1;
        }
        List<Unit> more = new ArrayList<>(parts);
        more.add(first ? 0 : parts.size(), unit);
        double result = likeness(whole, more);
        if (result < likeness + GAIN) {
            return -1;
        }
        parts.add(first ? 0 : parts.size(), unit);
        return result;
    }

    private double likeness(Unit whole, List<Unit> parts) {
        return profiles.of(whole).similarity(profiles.of(parts));
    }
}
