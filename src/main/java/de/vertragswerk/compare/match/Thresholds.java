package de.vertragswerk.compare.match;

import de.vertragswerk.compare.UnitKind;

/** How alike units have to be, by their kind. */
final class Thresholds {
    private Thresholds() {}

    /** To be the same if they stand in order. */
    static double inOrder(UnitKind kind) {
        return switch (kind) {
            case SECTION, SUBSECTION, ANNEX, PART -> 0.4;
            case SENTENCE, ITEM, GROUP -> 0.5;
            case ROW -> 0.35;
            default -> 0.3;
        };
    }

    /** To be the same if they stand at the same place between units that are. */
    static double inPlace(UnitKind kind) {
        return switch (kind) {
            case SECTION, SUBSECTION, ANNEX, PART, GROUP -> 0.2;
            case SENTENCE, ITEM, ROW -> 0.3;
            default -> 0;
        };
    }

    /** To be the same in another order. */
    static double outOfOrder(UnitKind kind) {
        return switch (kind) {
            case SECTION, SUBSECTION, ANNEX, PART -> 0.6;
            default -> 0.75;
        };
    }

    /** To be the same in another unit. */
    static double elsewhere(UnitKind kind) {
        return kind == UnitKind.SUBSECTION ? 0.7 : 0.85;
    }
}
