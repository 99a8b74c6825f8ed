package de.vertragswerk.typeset.line;

import java.util.Arrays;

/** Breaks that have been reached, each with the best way there. */
final class Nodes {
    private int count;
    private int[] at = new int[1024];
    private int[] before = new int[1024];
    private double[] demerits = new double[1024];
    private byte[] fitness = new byte[1024];
    private byte[] ladder = new byte[1024];

    void clear() {
        count = 0;
    }

    /** Adds a node and tells its number. */
    int add(int reached, int previous, double total, int fits, int hyphens) {
        if (count == at.length) {
            grow();
        }
        at[count] = reached;
        before[count] = previous;
        demerits[count] = total;
        fitness[count] = (byte) fits;
        ladder[count] = (byte) hyphens;
        return count++;
    }

    private void grow() {
        int length = count * 2;
        at = Arrays.copyOf(at, length);
        before = Arrays.copyOf(before, length);
        demerits = Arrays.copyOf(demerits, length);
        fitness = Arrays.copyOf(fitness, length);
        ladder = Arrays.copyOf(ladder, length);
    }

    /** The break that was reached. */
    int at(int node) {
        return at[node];
    }

    double demerits(int node) {
        return demerits[node];
    }

    int fitness(int node) {
        return fitness[node];
    }

    int ladder(int node) {
        return ladder[node];
    }

    /** The breaks on the way to a node, without the beginning. */
    int[] way(int node) {
        int length = 0;
        for (int i = node; i > 0; i = before[i]) {
            length++;
        }
        int[] way = new int[length];
        for (int i = node; i > 0; i = before[i]) {
            way[--length] = at[i];
        }
        return way;
    }
}
