package de.vertragswerk.typeset.line;

import java.util.Arrays;

/** Finds the breaks that make the best of a paragraph as a whole (Knuth and Plass 1981). */
final class TotalFit {
    private static final int[] NO_WAY = {};

    private final Nodes nodes = new Nodes();
    private final Candidates candidates = new Candidates();
    private int[] active = new int[256];
    private int actives;
    private boolean overfull;

    /** The breaks at which lines end, the last break among them; empty if the terms cannot be kept. */
    int[] fit(Breaks breaks, Terms terms) {
        nodes.clear();
        overfull = false;
        active[0] = nodes.add(0, 0, 0, Weight.NORMAL, 0);
        actives = 1;
        for (int at = 1; at <= breaks.last(); at++) {
            extend(breaks, terms, at);
            if (actives == 0) {
                return NO_WAY;
            }
        }
        int best = active[0];
        for (int k = 1; k < actives; k++) {
            best = nodes.demerits(active[k]) < nodes.demerits(best) ? active[k] : best;
        }
        return nodes.way(best);
    }

    /** Whether a line of the last way found is wider than its measure. */
    boolean isOverfull() {
        return overfull;
    }

    /** Tries the lines that end at a break; nodes from which it is out of reach are dropped. */
    private void extend(Breaks breaks, Terms terms, int at) {
        candidates.clear();
        int nearest = active[actives - 1];
        int kept = 0;
        for (int k = 0; k < actives; k++) {
            int node = active[k];
            double ratio = Weight.ratio(breaks, terms, nodes.at(node), at);
            if (ratio > terms.tolerance() && node > 0) {
                // Lines from later nodes are shorter still.
                System.arraycopy(active, k, active, kept, actives - k);
                kept += actives - k;
                break;
            }
            if (ratio >= -1) {
                active[kept++] = node;
            }
            if (ratio >= -1 && ratio <= terms.tolerance()) {
                offer(breaks, terms, node, at, ratio);
            }
        }
        if (kept == 0 && terms.desperate()) {
            overfull = true;
            offer(breaks, terms, nearest, at, -1);
        }
        actives = at == breaks.last() ? 0 : kept;
        activate(at);
    }

    private void offer(Breaks breaks, Terms terms, int node, int at, double ratio) {
        int from = nodes.at(node);
        int fitness = terms.justified() ? Weight.fitness(ratio) : Weight.NORMAL;
        int ladder = breaks.isHyphen(at) ? Math.min(nodes.ladder(node) + 1, Candidates.LADDERS - 1) : 0;
        if (ladder == Candidates.LADDERS - 1 && !terms.desperate()) {
            return;
        }
        double demerits = nodes.demerits(node) + Weight.line(breaks, at, ratio) + Weight.hyphens(ladder);
        if (Math.abs(fitness - nodes.fitness(node)) > 1) {
            demerits += Weight.MISMATCH;
        }
        if (at == breaks.last() && from > 0) {
            demerits += Weight.lastLine(breaks, terms, from);
        }
        candidates.offer(fitness, ladder, demerits, node);
    }

    /** Makes nodes of the candidates that a later line might prefer. */
    private void activate(int at) {
        if (candidates.isEmpty()) {
            return;
        }
        if (actives + Candidates.LADDERS * Candidates.FITNESSES > active.length) {
            active = Arrays.copyOf(active, active.length * 2);
        }
        for (int ladder = 0; ladder < Candidates.LADDERS; ladder++) {
            double bound = candidates.least(ladder) + Weight.MISMATCH;
            for (int fitness = 0; fitness < Candidates.FITNESSES; fitness++) {
                double demerits = candidates.demerits(fitness, ladder);
                if (demerits <= bound && demerits < Double.POSITIVE_INFINITY) {
                    active[actives++] = nodes.add(at, candidates.from(fitness, ladder), demerits, fitness, ladder);
                }
            }
        }
    }
}
