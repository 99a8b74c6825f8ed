package de.vertragswerk.compare.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses among candidates those that together weigh most while both texts keep their order. It takes time in proportion
 * to the number of candidates, but for a logarithm (a Fenwick tree of the best chain up to each unit after).
 */
final class HeaviestOrder {
    private static final Comparator<Candidate> SEQUENCE =
            Comparator.comparingInt(Candidate::before).thenComparing(Candidate::after, Comparator.reverseOrder());

    private final List<Candidate> candidates;
    private final double[] weights;
    private final int[] previous;
    private final int[] tree;

    private HeaviestOrder(List<Candidate> candidates, int afterCount) {
        this.candidates = candidates.stream().sorted(SEQUENCE).toList();
        this.weights = new double[candidates.size()];
        this.previous = new int[candidates.size()];
        this.tree = new int[afterCount + 1];
        java.util.Arrays.fill(tree, -1);
    }

    /** The chain in reading order. */
    static List<Candidate> of(List<Candidate> candidates, int afterCount) {
        return new HeaviestOrder(candidates, afterCount).chain();
    }

    private List<Candidate> chain() {
        int last = -1;
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            previous[i] = best(candidate.after());
            weights[i] = candidate.weight() + (previous[i] < 0 ? 0 : weights[previous[i]]);
            put(candidate.after() + 1, i);
            if (last < 0 || weights[i] > weights[last]) {
                last = i;
            }
        }
        List<Candidate> chain = new ArrayList<>();
        for (int i = last; i >= 0; i = previous[i]) {
            chain.add(candidates.get(i));
        }
        Collections.reverse(chain);
        return chain;
    }

    /** The heaviest chain that ends before a unit after; -1 for none. */
    private int best(int before) {
        int best = -1;
        for (int i = before; i > 0; i -= i & -i) {
            if (tree[i] >= 0 && (best < 0 || weights[tree[i]] > weights[best])) {
                best = tree[i];
            }
        }
        return best;
    }

    private void put(int place, int chain) {
        for (int i = place; i < tree.length; i += i & -i) {
            if (tree[i] < 0 || weights[chain] > weights[tree[i]]) {
                tree[i] = chain;
            }
        }
    }
}
