package de.vertragswerk.typeset.line;

import java.util.Arrays;

/** The best way to each break for each fitness of the line before it and each number of hyphens in a row. */
final class Candidates {
    /** Tight, normal, loose, very loose. */
    static final int FITNESSES = 4;

    /** None, one, two, and three or more. */
    static final int LADDERS = 4;

    private final double[] demerits = new double[FITNESSES * LADDERS];
    private final int[] from = new int[FITNESSES * LADDERS];
    private boolean empty = true;

    Candidates() {
        Arrays.fill(demerits, Double.POSITIVE_INFINITY);
    }

    void clear() {
        if (!empty) {
            Arrays.fill(demerits, Double.POSITIVE_INFINITY);
            empty = true;
        }
    }

    boolean isEmpty() {
        return empty;
    }

    void offer(int fitness, int ladder, double total, int node) {
        int slot = ladder * FITNESSES + fitness;
        if (total < demerits[slot]) {
            demerits[slot] = total;
            from[slot] = node;
            empty = false;
        }
    }

    double demerits(int fitness, int ladder) {
        return demerits[ladder * FITNESSES + fitness];
    }

    int from(int fitness, int ladder) {
        return from[ladder * FITNESSES + fitness];
    }

    /** The least demerits with no more hyphens in a row than that. */
    double least(int ladder) {
        double least = Double.POSITIVE_INFINITY;
        for (int slot = 0; slot < (ladder + 1) * FITNESSES; slot++) {
            least = Math.min(least, demerits[slot]);
        }
        return least;
    }
}
