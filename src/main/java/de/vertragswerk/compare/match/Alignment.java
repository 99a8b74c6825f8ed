package de.vertragswerk.compare.match;

import de.vertragswerk.compare.Unit;
import java.util.List;

/** Finds which parts of a unit are which of its counterpart, and goes down into those that differ. */
final class Alignment {
    private final Profiles profiles;
    private final Pairs pairs;
    private final Twins twins;

    Alignment(Profiles profiles, Pairs pairs, Twins twins) {
        this.profiles = profiles;
        this.pairs = pairs;
        this.twins = twins;
    }

    /** Pairs the parts of two units that are the same unit. */
    void align(Unit before, Unit after) {
        List<Unit> olds = before.parts();
        List<Unit> news = after.parts();
        if (olds.isEmpty() || news.isEmpty()) {
            return;
        }
        new Siblings(profiles, pairs, twins, olds, news).pair();
        for (Unit old : olds) {
            pairs.after(old).filter(twin -> isWorthGoingInto(old, twin)).ifPresent(twin -> align(old, twin));
        }
    }

    private boolean isWorthGoingInto(Unit before, Unit after) {
        return !pairs.isFraction(before, true) && !pairs.isFraction(after, false) && !isSettled(before, after);
    }

    /** Whether nothing is to be found in two units, as they are the same all through. */
    boolean isSettled(Unit before, Unit after) {
        return profiles.areSameThroughout(before, after) && pairs.isClosed(List.of(before), List.of(after));
    }
}
