package de.vertragswerk.ingest.majority;

import java.util.Map;

/** Counts who reads what. */
final class Votes {
    private Votes() {}

    /** What most read; of several that as many read, the first one. */
    static <T> T winner(Map<T, Integer> votes) {
        return votes.entrySet().stream()
                .reduce((best, next) -> next.getValue() > best.getValue() ? next : best)
                .orElseThrow()
                .getKey();
    }
}
