package de.vertragswerk.typeset.line;

import java.util.Arrays;

/** Finds the breaks that make the best of a paragraph as a whole (Knuth and Plass 1981), with TeX's way to weigh a line. */
final class TotalFit {
    /** How far a space may grow at a ratio of 1, and shrink at -1, as a part of its width. */
    static final double STRETCH = 0.5;

    static final double SHRINK = 1.0 / 3;

    private static final int NORMAL = 1;
    private static final int[] NO_WAY = {};
    private static final double ROUNDING = 1e-6;

    private static final double LINE = 10;
    private static final double MISMATCH = 10_000;
    private static final double TWO_HYPHENS = 10_000;
    private static final double THREE_HYPHENS = 1e12;
    private static final double HYPHEN_BEFORE_LAST = 20_000;
    private static final double ONLY_A_FRAGMENT = 60_000;
    private static final double SHORT_LAST = 40_000;

    private final Nodes nodes = new Nodes();
    private final Candidates candidates = new Candidates();
    private int[] active = new int[256];
    private int actives;
    private boolean overfull;

    /** The breaks at which lines end, the last break among them; empty if the terms cannot be kept. */
    int[] fit(Breaks breaks, Terms terms) {
        nodes.clear();
        overfull = false;
        active[0] = nodes.add(0, 0, 0, NORMAL, 0);
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
        boolean last = at == breaks.last();
        candidates.clear();
        int dropped = active[0];
        int kept = 0;
        int k = 0;
        for (; k < actives; k++) {
            int node = active[k];
            double ratio = ratio(breaks, terms, nodes.at(node), at);
            if (ratio < -1) {
                dropped = node;
                continue;
            }
            if (ratio > terms.tolerance() && node > 0) {
                break; // Lines from later nodes are shorter still.
            }
            active[kept++] = node;
            if (ratio <= terms.tolerance()) {
                offer(breaks, terms, node, at, ratio);
            }
        }
        while (k < actives) {
            active[kept++] = active[k++];
        }
        if (kept == 0 && terms.desperate() && candidates.isEmpty()) {
            overfull = true;
            offer(breaks, terms, dropped, at, -1);
        }
        actives = last ? 0 : kept;
        activate(at);
    }

    /** How much the spaces of a line are stretched, as a part of what they can: TeX's adjustment ratio. */
    private static double ratio(Breaks breaks, Terms terms, int from, int to) {
        double missing = (from == 0 ? terms.first() : terms.rest()) - breaks.width(from, to);
        double spaces = terms.justified() ? breaks.spaces(from, to) : 0;
        if (missing < -ROUNDING) {
            return missing / (spaces * SHRINK);
        }
        if (missing <= ROUNDING || (to == breaks.last() && terms.lastIsFree())) {
            return 0;
        }
        return missing / (spaces * STRETCH + terms.give());
    }

    private void offer(Breaks breaks, Terms terms, int node, int at, double ratio) {
        int from = nodes.at(node);
        int fitness = terms.justified() ? fitness(ratio) : NORMAL;
        int ladder = breaks.isHyphen(at) ? Math.min(nodes.ladder(node) + 1, Candidates.LADDERS - 1) : 0;
        if (ladder == 3 && !terms.desperate()) {
            return;
        }
        double size = Math.abs(ratio);
        double line = LINE + 100 * size * size * size;
        double demerits = line * line + breaks.point(at).demerits() + hyphens(ladder);
        if (Math.abs(fitness - nodes.fitness(node)) > 1) {
            demerits += MISMATCH;
        }
        if (at == breaks.last() && from > 0) {
            demerits += lastLine(breaks, terms, from, at);
        }
        candidates.offer(fitness, ladder, nodes.demerits(node) + demerits, node);
    }

    private static int fitness(double ratio) {
        if (ratio < -0.5) {
            return 0;
        }
        if (ratio <= 0.5) {
            return NORMAL;
        }
        return ratio <= 1 ? 2 : 3;
    }

    private static double hyphens(int ladder) {
        return switch (ladder) {
            case 0, 1 -> 0;
            case 2 -> TWO_HYPHENS;
            default -> THREE_HYPHENS;
        };
    }

    private static double lastLine(Breaks breaks, Terms terms, int from, int last) {
        double demerits = breaks.isHyphen(from) ? HYPHEN_BEFORE_LAST : 0;
        if (breaks.point(from) != Point.SPACE && breaks.spaces(from, last) == 0) {
            demerits += ONLY_A_FRAGMENT;
        }
        if (breaks.width(from, last) < 2 * terms.size()) {
            demerits += SHORT_LAST;
        }
        return demerits;
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
            double bound = candidates.least(ladder) + MISMATCH;
            for (int fitness = 0; fitness < Candidates.FITNESSES; fitness++) {
                double demerits = candidates.demerits(fitness, ladder);
                if (demerits <= bound && demerits < Double.POSITIVE_INFINITY) {
                    active[actives++] = nodes.add(at, candidates.from(fitness, ladder), demerits, fitness, ladder);
                }
            }
        }
    }
}
