package de.vertragswerk.compare.synopsis;

import static de.vertragswerk.compare.synopsis.UnitBlocks.isDivided;

import de.vertragswerk.compare.Change;
import de.vertragswerk.compare.Unit;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.ContainerKind;
import de.vertragswerk.model.Id;
import java.util.ArrayList;
import java.util.List;

/** The rows of a Synopse: one for each heading, Absatz, and paragraph outside of §§. */
final class Rows implements Change.Visitor<Void> {
    private final Folding folding;
    private final boolean isInside;
    private final List<Block> rows = new ArrayList<>();
    private final Stretch stretch;

    /**
     * @param isInside whether these are rows of a unit that is new or gone as a whole
     */
    private Rows(Folding folding, boolean isInside) {
        this.folding = folding;
        this.isInside = isInside;
        this.stretch = new Stretch(folding, rows);
    }

    static List<Block> of(List<Change> changes, Folding folding) {
        Rows made = new Rows(folding, false);
        made.all(changes);
        return made.rows;
    }

    private void all(List<Change> changes) {
        changes.stream().filter(change -> !Heads.isHeading(change)).forEach(change -> change.accept(this));
        stretch.end();
    }

    private Void row(Row row) {
        stretch.end();
        rows.add(row.block());
        return null;
    }

    private void below(List<Change> parts, boolean inside) {
        stretch.end();
        Rows inner = new Rows(folding, inside);
        inner.all(parts);
        rows.addAll(inner.rows);
    }

    /** The parts of two units that say the same, each as a change. */
    private static List<Change> parts(Unit before, Unit after) {
        List<Change> parts = new ArrayList<>();
        for (int i = 0; i < before.parts().size(); i++) {
            parts.add(new Change.Unchanged(before.parts().get(i), after.parts().get(i)));
        }
        return parts;
    }

    @Override
    public Void unchanged(Change.Unchanged unchanged) {
        return same(unchanged.before(), unchanged.after(), unchanged);
    }

    @Override
    public Void renumbered(Change.Renumbered renumbered) {
        return same(renumbered.before(), renumbered.after(), renumbered);
    }

    private Void same(Unit before, Unit after, Change change) {
        if (!isDivided(after)) {
            stretch.add(before, after, change);
            return null;
        }
        String note = before.label().equals(after.label())
                ? Notes.UNCHANGED
                : Notes.formerly(List.of(before)) + ", sonst " + Notes.UNCHANGED;
        if (folding == Folding.FOLDED) {
            stretch.end();
            List<Block> folded = new ArrayList<>(List.of(Heads.noted(after, note)));
            Rows inner = new Rows(Folding.SHOWN, false);
            inner.all(parts(before, after));
            folded.addAll(inner.rows);
            rows.add(new Block.Container(ContainerKind.FOLDED, Id.NONE, folded));
            return null;
        }
        if (folding == Folding.NOTED) {
            return row(Heads.noted(before, after, note));
        }
        row(relabelled(Heads.of(before, after, List.of()), before, after));
        below(parts(before, after), false);
        return null;
    }

    private static Row relabelled(Row row, Unit before, Unit after) {
        return before.label().equals(after.label()) ? row : row.fresh(Notes.paragraph(Notes.formerly(List.of(before))));
    }

    @Override
    public Void changed(Change.Changed changed) {
        Unit before = changed.before();
        Unit after = changed.after();
        if (!isDivided(after)) {
            return row(relabelled(Row.of(before, after, changed), before, after));
        }
        row(relabelled(Heads.of(before, after, changed.parts()), before, after));
        below(changed.parts(), false);
        return null;
    }

    @Override
    public Void moved(Change.Moved moved) {
        Unit before = moved.before();
        Unit after = moved.after();
        Block note = Notes.paragraph(Notes.movedFrom(before));
        Change inPlace = new Change.Changed(before, after, moved.edits(), moved.parts());
        if (!isDivided(after)) {
            return row(row(before, after, inPlace, moved).fresh(note));
        }
        row(Heads.of(before, after, moved.parts()).fresh(note));
        below(moved.parts().isEmpty() ? parts(before, after) : moved.parts(), false);
        return null;
    }

    private static Row row(Unit before, Unit after, Change inPlace, Change.Moved moved) {
        boolean isSame = moved.edits().isEmpty() && moved.parts().isEmpty();
        return Row.of(before, after, isSame ? new Change.Unchanged(before, after) : inPlace);
    }

    @Override
    public Void departed(Change.Departed departed) {
        Unit before = departed.before();
        String note = Notes.movedTo(departed.after());
        Block label = before.label().isEmpty()
                ? Notes.paragraph(note)
                : new Block.Labelled(Id.NONE, before.label(), List.of(Notes.paragraph(note)));
        return row(Row.empty().old(label));
    }

    @Override
    public Void added(Change.Added added) {
        Unit after = added.after();
        if (!isDivided(after)) {
            Row row = Row.empty();
            UnitBlocks.of(after, MarkedSpans.all(after), Side.NEW).forEach(row::fresh);
            return row(isInside ? row : row.old(Notes.paragraph(Notes.NEW)));
        }
        row(Row.empty().old(Notes.paragraph(Notes.NEW)).fresh(Heads.added(after)));
        below(added.parts().isEmpty() ? each(after.parts(), Change.Added::new) : added.parts(), true);
        return null;
    }

    @Override
    public Void removed(Change.Removed removed) {
        Unit before = removed.before();
        if (!isDivided(before)) {
            Row row = Row.empty();
            UnitBlocks.of(before, MarkedSpans.all(before), Side.OLD).forEach(row::old);
            return row(isInside ? row : row.fresh(Notes.paragraph(Notes.GONE)));
        }
        row(Row.empty().old(Heads.removed(before)).fresh(Notes.paragraph(Notes.GONE)));
        below(removed.parts().isEmpty() ? each(before.parts(), Change.Removed::new) : removed.parts(), true);
        return null;
    }

    private interface Whole {
        Change of(Unit unit, List<Change> parts);
    }

    private static List<Change> each(List<Unit> units, Whole whole) {
        return units.stream().map(unit -> whole.of(unit, List.of())).toList();
    }

    @Override
    public Void split(Change.Split split) {
        Row row = Row.of(List.of(split.before()), split.after(), List.of(split));
        return row(row.fresh(Notes.paragraph(Notes.splitFrom(split.before()))));
    }

    @Override
    public Void merged(Change.Merged merged) {
        Row row = Row.of(merged.before(), List.of(merged.after()), List.of(merged));
        return row(row.fresh(Notes.paragraph(Notes.mergedFrom(merged.before()))));
    }
}
