package de.vertragswerk.compare.outline;

import de.vertragswerk.compare.UnitKind;

/** Counts the units of an agreement as they begin. */
final class Frames {
    private int begun;

    Frame open(UnitKind kind, String place) {
        return new Frame(kind, begun++, place);
    }
}
