package de.vertragswerk.compare;

import java.util.List;

/**
 * What became of a unit. A list of changes follows both texts at once: those that have a unit before, but for
 * {@link Moved}, are the old text in its order; those that have one after are the new text in its order.
 */
public sealed interface Change {

    <R> R accept(Visitor<R> visitor);

    /** The same words under the same label, all through. */
    record Unchanged(Unit before, Unit after) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.unchanged(this);
        }
    }

    /** The same words all through under another label of its own; the labels of its parts are the same. */
    record Renumbered(Unit before, Unit after) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.renumbered(this);
        }
    }

    /**
     * Other words, or other labels in it; its own label may be another one too.
     *
     * @param edits of a unit without parts, in order, by its text; empty for others
     * @param parts of a unit with parts; empty for others
     */
    record Changed(Unit before, Unit after, List<WordEdit> edits, List<Change> parts) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.changed(this);
        }
    }

    /**
     * A unit at its new place, in another unit or in another order; {@link Departed} stands at the old one.
     *
     * @param edits as for {@link Changed}; empty too if the words are the same
     * @param parts as for {@link Changed}; empty too if all of them are unchanged
     */
    record Moved(Unit before, Unit after, List<WordEdit> edits, List<Change> parts) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.moved(this);
        }
    }

    /** The old place of a unit that {@link Moved} shows at its new one. */
    record Departed(Unit before, Unit after) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.departed(this);
        }
    }

    /**
     * A unit that has no counterpart before.
     *
     * @param parts empty if all of it is new; else all parts, as some of them came from elsewhere
     */
    record Added(Unit after, List<Change> parts) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.added(this);
        }
    }

    /**
     * A unit that has no counterpart after.
     *
     * @param parts empty if all of it is gone; else all parts, as some of them went elsewhere
     */
    record Removed(Unit before, List<Change> parts) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.removed(this);
        }
    }

    /**
     * A unit whose words stand in several successive ones; told only where that is sure.
     *
     * @param edits by the text before, and by the texts after joined by line feeds
     */
    record Split(Unit before, List<Unit> after, List<WordEdit> edits) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.split(this);
        }
    }

    /**
     * Successive units whose words stand in a single one; told only where that is sure.
     *
     * @param edits by the texts before joined by line feeds, and by the text after
     */
    record Merged(List<Unit> before, Unit after, List<WordEdit> edits) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.merged(this);
        }
    }

    /** One method for each kind, so that a new kind breaks every reader of changes at compile time. */
    interface Visitor<R> {
        R unchanged(Unchanged unchanged);

        R renumbered(Renumbered renumbered);

        R changed(Changed changed);

        R moved(Moved moved);

        R departed(Departed departed);

        R added(Added added);

        R removed(Removed removed);

        R split(Split split);

        R merged(Merged merged);
    }
}
