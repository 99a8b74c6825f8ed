package de.vertragswerk.compare.matrix;

import de.vertragswerk.compare.Change;
import de.vertragswerk.compare.Comparison;
import de.vertragswerk.compare.Unit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which units of a text are which of another, by what became of them. */
final class Counterparts implements Change.Visitor<Void> {
    static final Counterpart NONE = new Counterpart(List.of(), "");

    private final Map<Integer, Counterpart> found = new HashMap<>();

    private Counterparts() {}

    /**
     * What a unit is in the other text.
     *
     * @param units empty if there is nothing
     * @param note that it stands elsewhere or is cut in another way; empty if neither
     */
    record Counterpart(List<Unit> units, String note) {}

    static Counterparts of(Comparison comparison) {
        Counterparts counterparts = new Counterparts();
        counterparts.all(comparison.changes());
        return counterparts;
    }

    Counterpart of(Unit before) {
        return found.getOrDefault(before.position(), NONE);
    }

    private void all(List<Change> changes) {
        changes.forEach(change -> change.accept(this));
    }

    private void put(Unit before, List<Unit> after, String note) {
        found.put(before.position(), new Counterpart(after, note));
    }

    /** Two units that are cut alike. */
    private Void same(Unit before, Unit after, String note) {
        put(before, List.of(after), note);
        int count = Math.min(before.parts().size(), after.parts().size());
        for (int i = 0; i < count; i++) {
            same(before.parts().get(i), after.parts().get(i), "");
        }
        return null;
    }

    private Void inside(List<Change> parts) {
        all(parts);
        return null;
    }

    @Override
    public Void unchanged(Change.Unchanged unchanged) {
        return same(unchanged.before(), unchanged.after(), "");
    }

    @Override
    public Void renumbered(Change.Renumbered renumbered) {
        return same(renumbered.before(), renumbered.after(), "");
    }

    @Override
    public Void changed(Change.Changed changed) {
        put(changed.before(), List.of(changed.after()), "");
        return inside(changed.parts());
    }

    @Override
    public Void moved(Change.Moved moved) {
        String note = "steht als " + moved.after().place();
        if (moved.parts().isEmpty()) {
            return same(moved.before(), moved.after(), note);
        }
        put(moved.before(), List.of(moved.after()), note);
        return inside(moved.parts());
    }

    @Override
    public Void departed(Change.Departed departed) {
        return null;
    }

    @Override
    public Void added(Change.Added added) {
        return inside(added.parts());
    }

    @Override
    public Void removed(Change.Removed removed) {
        return inside(removed.parts());
    }

    @Override
    public Void split(Change.Split split) {
        put(split.before(), split.after(), "aufgeteilt");
        return null;
    }

    @Override
    public Void merged(Change.Merged merged) {
        merged.before()
                .forEach(unit -> put(
                        unit,
                        List.of(merged.after()),
                        "zusammengefasst in " + merged.after().place()));
        return null;
    }
}
