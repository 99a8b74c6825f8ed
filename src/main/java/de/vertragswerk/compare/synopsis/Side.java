package de.vertragswerk.compare.synopsis;

import de.vertragswerk.compare.Unit;
import de.vertragswerk.compare.WordEdit;
import de.vertragswerk.model.ContainerKind;
import de.vertragswerk.model.Inline;
import java.util.List;

/** One of the two texts of a Synopse. */
enum Side {
    OLD(ContainerKind.BEFORE),
    NEW(ContainerKind.AFTER);

    private final ContainerKind container;

    Side(ContainerKind container) {
        this.container = container;
    }

    /** The container of its stretches. */
    ContainerKind container() {
        return container;
    }

    /** Marks text that only this side has. */
    Inline mark(List<Inline> content) {
        return this == OLD ? new Inline.Deleted(content) : new Inline.Inserted(content);
    }

    /** The stretch of its text that an edit concerns. */
    Span of(WordEdit edit) {
        return this == OLD ? new Span(edit.start(), edit.end()) : new Span(edit.newStart(), edit.newEnd());
    }

    /** The unit of a pair that stands on this side. */
    Unit of(Unit before, Unit after) {
        return this == OLD ? before : after;
    }
}
