package de.vertragswerk.compare;

import java.util.List;

/**
 * An agreement held against another, its old and its new wording.
 *
 * @param before the older agreement
 * @param after the newer one
 * @param changes of their parts: title, formula, preamble, groups, §§, closing, annexes
 */
public record Comparison(Unit before, Unit after, List<Change> changes) {

    /** Whether nothing printed differs, but for signatures and party data. */
    public boolean isUnchanged() {
        return changes.stream().allMatch(Change.Unchanged.class::isInstance);
    }

    /** Whether both are the same text: the closing does not count. */
    public boolean isSameText() {
        return changes.stream().allMatch(change -> change instanceof Change.Unchanged || isOfClosing(change));
    }

    private static boolean isOfClosing(Change change) {
        return (change instanceof Change.Changed changed && isClosing(changed.after()))
                || (change instanceof Change.Added added && isClosing(added.after()))
                || (change instanceof Change.Removed removed && isClosing(removed.before()));
    }

    private static boolean isClosing(Unit unit) {
        return unit.kind() == UnitKind.CLOSING;
    }
}
