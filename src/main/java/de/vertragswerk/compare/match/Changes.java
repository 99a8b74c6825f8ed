package de.vertragswerk.compare.match;

import de.vertragswerk.compare.Change;
import de.vertragswerk.compare.Unit;
import de.vertragswerk.compare.words.WordDiff;
import java.util.ArrayList;
import java.util.List;

/** Tells what became of units once it is known which is which. */
final class Changes {
    private final Profiles profiles;
    private final Pairs pairs;
    private final Alignment alignment;

    Changes(Profiles profiles, Pairs pairs, Alignment alignment) {
        this.profiles = profiles;
        this.pairs = pairs;
        this.alignment = alignment;
    }

    /** The changes of the parts of two units that are the same unit. */
    List<Change> between(Unit before, Unit after) {
        List<Change> changes = new ArrayList<>();
        int next = 0;
        List<Unit> news = after.parts();
        for (Unit old : before.parts()) {
            if (!pairs.isInOrder(old)) {
                leave(old, changes);
                continue;
            }
            List<Unit> counterpart = counterpart(old);
            while (next < news.size()
                    && news.get(next).position() != counterpart.get(0).position()) {
                arrive(news.get(next++), changes);
            }
            changes.add(changed(old, counterpart));
            next += counterpart.size();
        }
        while (next < news.size()) {
            arrive(news.get(next++), changes);
        }
        return changes;
    }

    private List<Unit> counterpart(Unit old) {
        List<Unit> split = pairs.splitOf(old);
        return split.isEmpty() ? pairs.after(old).stream().toList() : split;
    }

    private Change changed(Unit before, List<Unit> after) {
        if (after.size() > 1) {
            return new Change.Split(before, after, WordDiff.edits(profiles.words(before), profiles.words(after)));
        }
        Unit unit = after.get(0);
        List<Unit> merger = pairs.mergerOf(unit);
        if (!merger.isEmpty()) {
            return new Change.Merged(merger, unit, WordDiff.edits(profiles.words(merger), profiles.words(unit)));
        }
        return pair(before, unit);
    }

    private Change pair(Unit before, Unit after) {
        if (alignment.isSettled(before, after)) {
            return same(before, after);
        }
        if (before.isLeaf() && after.isLeaf()) {
            return leaf(before, after);
        }
        List<Change> parts = between(before, after);
        boolean same = parts.stream().allMatch(Change.Unchanged.class::isInstance);
        if (!same) {
            return new Change.Changed(before, after, List.of(), parts);
        }
        return same(before, after);
    }

    private static Change same(Unit before, Unit after) {
        return before.label().equals(after.label())
                ? new Change.Unchanged(before, after)
                : new Change.Renumbered(before, after);
    }

    private Change leaf(Unit before, Unit after) {
        return new Change.Changed(
                before, after, WordDiff.edits(profiles.words(before), profiles.words(after)), List.of());
    }

    private void leave(Unit old, List<Change> changes) {
        if (pairs.after(old).isPresent()
                && pairs.mergerOf(pairs.after(old).get()).size() > 1) {
            return;
        }
        changes.add(removed(old));
    }

    private Change removed(Unit old) {
        return pairs.after(old)
                .<Change>map(unit -> new Change.Departed(old, unit))
                .orElseGet(() -> new Change.Removed(
                        old, partsOf(old.parts().stream().map(this::removed).toList())));
    }

    private void arrive(Unit unit, List<Change> changes) {
        changes.add(added(unit));
    }

    private Change added(Unit unit) {
        return pairs.before(unit)
                .map(old -> moved(old, unit))
                .orElseGet(() -> new Change.Added(
                        unit, partsOf(unit.parts().stream().map(this::added).toList())));
    }

    /** None if all of them have no counterpart. */
    private static List<Change> partsOf(List<Change> parts) {
        boolean alone = parts.stream()
                .allMatch(part -> (part instanceof Change.Removed removed
                                && removed.parts().isEmpty())
                        || (part instanceof Change.Added added && added.parts().isEmpty()));
        return alone ? List.of() : parts;
    }

    private Change moved(Unit before, Unit after) {
        Change change = pair(before, after);
        return change instanceof Change.Changed changed
                ? new Change.Moved(before, after, changed.edits(), changed.parts())
                : new Change.Moved(before, after, List.of(), List.of());
    }
}
