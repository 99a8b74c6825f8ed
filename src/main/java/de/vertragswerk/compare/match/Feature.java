package de.vertragswerk.compare.match;

/** A word, or two successive ones, as a number that tells how much it says. */
final class Feature {
    private static final double[] WEIGHTS = {0.3, 1, 0.5};
    private static final int KINDS = 4;

    /** So that a number with its kind is not negative. */
    private static final int UNUSED_BITS = 3;

    private Feature() {}

    /** A mark or a word such as "die" and "und". */
    static int little(int number) {
        return number * KINDS;
    }

    static int word(int number) {
        return number * KINDS + 1;
    }

    /** Two successive words; that two such pairs share a number is so rare that it does no harm. */
    static int pair(int first, int second) {
        int mixed = (first * 0x9E37_79B1 + second) * 0x85EB_CA6B;
        return (mixed >>> UNUSED_BITS) * KINDS + 2;
    }

    static double weight(int feature) {
        return WEIGHTS[feature % KINDS];
    }

    /** Whether it says enough to look for others by it. */
    static boolean isTelling(int feature) {
        return feature % KINDS != 0;
    }
}
