package de.vertragswerk.pipeline;

/** Measures on paper. */
final class Millimetres {
    private static final double POINTS_PER_INCH = 72;
    private static final double MILLIMETRES_PER_INCH = 25.4;

    private Millimetres() {}

    /** In pt, of which 72 make an inch. */
    static double toPoints(double millimetres) {
        return millimetres * POINTS_PER_INCH / MILLIMETRES_PER_INCH;
    }
}
