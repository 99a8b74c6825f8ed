package de.vertragswerk.workspace;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The time of day, for what is signed and judged; nothing that is built depends on it. */
public final class Clock {
    private Clock() {}

    /** Now, to the second: signatures know no less. */
    public static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }
}
