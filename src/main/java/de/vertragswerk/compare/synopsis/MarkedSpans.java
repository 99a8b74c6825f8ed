package de.vertragswerk.compare.synopsis;

import de.vertragswerk.compare.Change;
import de.vertragswerk.compare.Unit;
import de.vertragswerk.compare.WordEdit;
import java.util.ArrayList;
import java.util.List;

/**
 * Which stretches of a unit's text only one side has. A unit that was moved within the text is marked as a whole at its
 * old place on one side and at its new place on the other.
 */
final class MarkedSpans implements Change.Visitor<Void> {
    private final Side side;
    private final List<Span> spans = new ArrayList<>();
    private int offset;

    private MarkedSpans(Side side) {
        this.side = side;
    }

    /** The stretches that a unit's edits, or the changes of its parts, leave on one side. */
    static List<Span> of(List<WordEdit> edits, List<Change> parts, Side side) {
        MarkedSpans marked = new MarkedSpans(side);
        marked.edits(edits);
        parts.forEach(part -> part.accept(marked));
        return marked.spans;
    }

    /** All of a unit. */
    static List<Span> all(Unit unit) {
        return List.of(new Span(0, unit.text().length()));
    }

    private void edits(List<WordEdit> edits) {
        for (WordEdit edit : edits) {
            spans.add(side.of(edit).moved(offset));
        }
    }

    /** Goes on behind a part, and the line feed after it. */
    private Void pass(Unit part) {
        offset += part.text().length() + 1;
        return null;
    }

    private Void whole(Unit part) {
        spans.add(new Span(0, part.text().length()).moved(offset));
        return pass(part);
    }

    private Void parts(List<Unit> units, List<WordEdit> edits) {
        edits(edits);
        units.forEach(this::pass);
        return null;
    }

    @Override
    public Void unchanged(Change.Unchanged unchanged) {
        return pass(side.of(unchanged.before(), unchanged.after()));
    }

    @Override
    public Void renumbered(Change.Renumbered renumbered) {
        return pass(side.of(renumbered.before(), renumbered.after()));
    }

    @Override
    public Void changed(Change.Changed changed) {
        int start = offset;
        edits(changed.edits());
        changed.parts().forEach(part -> part.accept(this));
        offset = start;
        return pass(side.of(changed.before(), changed.after()));
    }

    @Override
    public Void moved(Change.Moved moved) {
        return side == Side.NEW ? whole(moved.after()) : null;
    }

    @Override
    public Void departed(Change.Departed departed) {
        return side == Side.OLD ? whole(departed.before()) : null;
    }

    @Override
    public Void added(Change.Added added) {
        return side == Side.NEW ? whole(added.after()) : null;
    }

    @Override
    public Void removed(Change.Removed removed) {
        return side == Side.OLD ? whole(removed.before()) : null;
    }

    @Override
    public Void split(Change.Split split) {
        return side == Side.OLD ? parts(List.of(split.before()), split.edits()) : parts(split.after(), split.edits());
    }

    @Override
    public Void merged(Change.Merged merged) {
        return side == Side.OLD
                ? parts(merged.before(), merged.edits())
                : parts(List.of(merged.after()), merged.edits());
    }
}
