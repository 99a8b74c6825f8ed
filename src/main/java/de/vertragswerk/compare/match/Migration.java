package de.vertragswerk.compare.match;

import de.vertragswerk.compare.Unit;
import de.vertragswerk.compare.UnitKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.IntStream;

/** Pairs what has no counterpart in its own unit with what has none in another: an Absatz moved to another §. */
final class Migration {
    private static final List<UnitKind> KINDS = List.of(UnitKind.SECTION, UnitKind.SUBSECTION, UnitKind.ITEM);

    /** Shorter texts may be alike by chance. */
    private static final int LENGTH = 40;

    private final Profiles profiles;
    private final Pairs pairs;
    private final Alignment alignment;

    Migration(Profiles profiles, Pairs pairs, Alignment alignment) {
        this.profiles = profiles;
        this.pairs = pairs;
        this.alignment = alignment;
    }

    private record Move(Unit before, Unit after, double likeness) {
        static final Comparator<Move> BEST_FIRST = Comparator.comparingDouble(Move::likeness)
                .reversed()
                .thenComparingInt(move -> move.before().position())
                .thenComparingInt(move -> move.after().position());
    }

    void settle(Unit before, Unit after) {
        for (UnitKind kind : KINDS) {
            List<Unit> olds = new ArrayList<>();
            List<Unit> news = new ArrayList<>();
            collectOld(before, kind, olds);
            collectNew(after, kind, news);
            settle(olds, news, kind);
        }
    }

    private void collectOld(Unit unit, UnitKind kind, List<Unit> open) {
        Optional<Unit> partner = pairs.after(unit);
        if (partner.isEmpty() && isLong(unit, kind)) {
            open.add(unit);
        }
        if (!pairs.isFraction(unit, true)
                && partner.filter(twin -> alignment.isSettled(unit, twin)).isEmpty()) {
            unit.parts().forEach(part -> collectOld(part, kind, open));
        }
    }

    private void collectNew(Unit unit, UnitKind kind, List<Unit> open) {
        Optional<Unit> partner = pairs.before(unit);
        if (partner.isEmpty() && isLong(unit, kind)) {
            open.add(unit);
        }
        if (!pairs.isFraction(unit, false)
                && partner.filter(twin -> alignment.isSettled(twin, unit)).isEmpty()) {
            unit.parts().forEach(part -> collectNew(part, kind, open));
        }
    }

    private static boolean isLong(Unit unit, UnitKind kind) {
        return unit.kind() == kind && unit.text().length() >= LENGTH;
    }

    private void settle(List<Unit> olds, List<Unit> news, UnitKind kind) {
        if (olds.isEmpty() || news.isEmpty()) {
            return;
        }
        List<Integer> oldIndices = IntStream.range(0, olds.size()).boxed().toList();
        List<Integer> newIndices = IntStream.range(0, news.size()).boxed().toList();
        Map<Integer, SortedSet<Integer>> near = new Search(profiles, olds, news)
                .of(oldIndices, newIndices, IntStream.range(0, olds.size()).toArray());
        List<Move> moves = new ArrayList<>();
        near.forEach((i, units) -> units.forEach(j -> {
            double likeness = profiles.likeness(olds.get(i), news.get(j));
            if (likeness >= Thresholds.elsewhere(kind)) {
                moves.add(new Move(olds.get(i), news.get(j), likeness));
            }
        }));
        moves.stream().sorted(Move.BEST_FIRST).forEach(this::take);
    }

    private void take(Move move) {
        if (pairs.isOpenBefore(move.before()) && pairs.isOpenAfter(move.after())) {
            pairs.pair(move.before(), move.after());
            alignment.align(move.before(), move.after());
        }
    }
}
