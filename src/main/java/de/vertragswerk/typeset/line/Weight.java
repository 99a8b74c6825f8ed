package de.vertragswerk.typeset.line;

/** What a line between two breaks costs, by TeX's measure (The TeXbook, chapter 14), with more said about the last line. */
final class Weight {
    /** How far a space may grow at a ratio of 1, and shrink at -1, as a part of its width. */
    static final double STRETCH = 0.5;

    static final double SHRINK = 1.0 / 3;

    /**
     * How far the letters of a justified line may be widened or narrowed at a ratio of 1 or -1, as a part of their width:
     * about as much as they vary in any printing from metal, so that nobody sees it, but spaces come out more even.
     */
    static final double EXPANSION = 0.02;

    /** Of lines whose spaces are about as wide as they should be. */
    static final int NORMAL = 1;

    /** For a line beside one of quite another fitness. */
    static final double MISMATCH = 10_000;

    private static final double ROUNDING = 1e-6;
    private static final double LINE = 10;
    private static final double BADNESS = 100;
    private static final double TWO_HYPHENS = 10_000;
    private static final double THREE_HYPHENS = 1e12;
    private static final double HYPHEN_BEFORE_LAST = 20_000;
    private static final double ONLY_A_FRAGMENT = 60_000;
    private static final double SHORT_LAST = 40_000;
    private static final double SHORT = 2;

    private Weight() {}

    /** How much the spaces of a line are stretched, as a part of what they can: TeX's adjustment ratio. */
    static double ratio(Breaks breaks, Terms terms, int from, int to) {
        double free = (from == 0 ? terms.first() : terms.rest()) - breaks.width(from, to);
        double spaces = terms.justified() ? breaks.spaces(from, to) : 0;
        double letters = terms.justified() ? (breaks.width(from, to) - spaces) * EXPANSION : 0;
        if (free < -ROUNDING) {
            return free / (spaces * SHRINK + letters);
        }
        if (free <= ROUNDING || (to == breaks.last() && terms.lastIsFree())) {
            return 0;
        }
        return free / (spaces * STRETCH + letters + terms.give());
    }

    /** TeX's class of lines that look alike. */
    static int fitness(double ratio) {
        if (ratio < -0.5) {
            return 0;
        }
        if (ratio <= 0.5) {
            return NORMAL;
        }
        return ratio <= 1 ? 2 : 3;
    }

    /** TeX's demerits of a line apart from its neighbours. */
    static double line(Breaks breaks, int to, double ratio) {
        double size = Math.abs(ratio);
        double line = LINE + BADNESS * size * size * size;
        return line * line + breaks.point(to).demerits();
    }

    /** For a number of hyphens in a row. */
    static double hyphens(int ladder) {
        return switch (ladder) {
            case 0, 1 -> 0;
            case 2 -> TWO_HYPHENS;
            default -> THREE_HYPHENS;
        };
    }

    /** For how a paragraph of several lines ends. */
    static double lastLine(Breaks breaks, Terms terms, int from) {
        int last = breaks.last();
        double demerits = breaks.isHyphen(from) ? HYPHEN_BEFORE_LAST : 0;
        if (breaks.point(from) != Point.SPACE && breaks.spaces(from, last) == 0) {
            demerits += ONLY_A_FRAGMENT;
        }
        if (breaks.width(from, last) < SHORT * terms.size()) {
            demerits += SHORT_LAST;
        }
        return demerits;
    }
}
