package de.vertragswerk.compare.match;

/**
 * Two units that may be the same.
 *
 * @param before index of the older one among the units compared
 * @param after index of the newer one
 * @param likeness from 0 to 1; at least {@link #SAME} for the same words, {@link #NAMED} for the same id
 * @param weight what the pair counts among others: long units count for more
 */
record Candidate(int before, int after, double likeness, double weight) {
    static final double SAME = 1.5;
    static final double NAMED = 1000;

    boolean isNamed() {
        return likeness == NAMED;
    }
}
