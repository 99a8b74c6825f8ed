package de.vertragswerk.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A comparison in a line for each change, without what is unchanged. */
public final class Report implements Change.Visitor<Void> {
    private final List<String> lines = new ArrayList<>();

    private Report() {}

    public static List<String> of(Comparison comparison) {
        Report report = new Report();
        report.all(comparison.changes());
        return report.lines;
    }

    /** Edits as "alt → neu; alt → neu". */
    public static String edits(List<WordEdit> edits) {
        return edits.stream()
                .map(edit -> edit.removed().strip() + " → " + edit.added().strip())
                .map(String::strip)
                .collect(Collectors.joining("; "));
    }

    private void all(List<Change> changes) {
        changes.forEach(change -> change.accept(this));
    }

    private Void line(String line) {
        lines.add(line);
        return null;
    }

    private static String name(Unit unit) {
        return unit.kind() + " " + unit.place();
    }

    @Override
    public Void unchanged(Change.Unchanged unchanged) {
        return null;
    }

    @Override
    public Void renumbered(Change.Renumbered renumbered) {
        return line("# " + name(renumbered.after()) + ", bisher "
                + renumbered.before().place());
    }

    @Override
    public Void changed(Change.Changed changed) {
        boolean relabelled = !changed.before().label().equals(changed.after().label());
        if (changed.parts().isEmpty()) {
            return line("~ " + name(changed.after()) + ": " + edits(changed.edits()));
        }
        if (relabelled) {
            line("~ " + name(changed.after()) + ", bisher " + changed.before().place());
        }
        all(changed.parts());
        return null;
    }

    @Override
    public Void moved(Change.Moved moved) {
        line("> " + name(moved.after()) + ", von " + moved.before().place()
                + (moved.edits().isEmpty() ? "" : ": " + edits(moved.edits())));
        all(moved.parts());
        return null;
    }

    @Override
    public Void departed(Change.Departed departed) {
        return line(
                "< " + name(departed.before()) + ", nach " + departed.after().place());
    }

    @Override
    public Void added(Change.Added added) {
        line("+ " + name(added.after())
                + (added.after().isLeaf() ? ": " + added.after().text() : ""));
        all(added.parts());
        return null;
    }

    @Override
    public Void removed(Change.Removed removed) {
        line("- " + name(removed.before())
                + (removed.before().isLeaf() ? ": " + removed.before().text() : ""));
        all(removed.parts());
        return null;
    }

    @Override
    public Void split(Change.Split split) {
        return line("% " + name(split.before()) + " in "
                + split.after().stream().map(Unit::place).collect(Collectors.joining(" und "))
                + (split.edits().isEmpty() ? "" : ": " + edits(split.edits())));
    }

    @Override
    public Void merged(Change.Merged merged) {
        return line("& " + name(merged.after()) + " aus "
                + merged.before().stream().map(Unit::place).collect(Collectors.joining(" und "))
                + (merged.edits().isEmpty() ? "" : ": " + edits(merged.edits())));
    }
}
