package de.vertragswerk.model;

import de.vertragswerk.diagnostic.Position;

/**
 * Where a unit was written. It takes no part in equality: two units are equal if they say the same, wherever they
 * stand.
 */
public final class Origin {
    /** The origin of what no author wrote. */
    public static final Origin UNKNOWN = new Origin(Position.of(""));

    private final Position position;

    public Origin(Position position) {
        this.position = position;
    }

    public Position position() {
        return position;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Origin;
    }

    @Override
    public int hashCode() {
        return 0;
    }

    @Override
    public String toString() {
        return "@" + position;
    }
}
