package de.vertragswerk.typeset.galley;

import java.util.Arrays;

/**
 * How wide the columns of a table are: as wide as their texts on one line if there is room; else no narrower than their
 * widest words, and what is left goes to them by what they lack (HTML 4, B.5.2). If even the words do not fit the text is
 * made smaller, and at last words are divided.
 */
final class ColumnWidths {
    /** No text is set smaller than this part of its size. */
    private static final double SMALLEST = 0.7;

    private final double[] widths;
    private final double scale;
    private final boolean isTooNarrow;

    private ColumnWidths(double[] widths, double scale, boolean isTooNarrow) {
        this.widths = widths;
        this.scale = scale;
        this.isTooNarrow = isTooNarrow;
    }

    /**
     * Finds widths.
     *
     * @param least of each column, that of its widest word
     * @param natural of each column, that of its longest line
     * @param room for all columns, without what stands between their texts
     */
    static ColumnWidths of(double[] least, double[] natural, double room) {
        if (sum(natural) <= room) {
            return new ColumnWidths(natural.clone(), 1, false);
        }
        double needed = sum(least);
        if (needed <= room) {
            return new ColumnWidths(shared(least, natural, room - needed), 1, false);
        }
        double scale = Math.max(SMALLEST, room / needed);
        double[] smaller = Arrays.stream(least).map(width -> width * scale).toArray();
        return new ColumnWidths(capped(smaller, room), scale, room / needed < SMALLEST);
    }

    /** Adds to each column its part of what is left. */
    private static double[] shared(double[] least, double[] natural, double rest) {
        double lacking = sum(natural) - sum(least);
        double[] widths = least.clone();
        for (int i = 0; i < widths.length; i++) {
            widths[i] += rest * (natural[i] - least[i]) / lacking;
        }
        return widths;
    }

    /** Takes from the widest columns only, until all fit. */
    private static double[] capped(double[] widths, double room) {
        double[] sorted = widths.clone();
        Arrays.sort(sorted);
        double rest = room;
        int wider = sorted.length;
        while (wider > 0 && sorted[sorted.length - wider] * wider <= rest) {
            rest -= sorted[sorted.length - wider];
            wider--;
        }
        double cap = wider == 0 ? Double.POSITIVE_INFINITY : rest / wider;
        return Arrays.stream(widths).map(width -> Math.min(width, cap)).toArray();
    }

    private static double sum(double[] widths) {
        double sum = 0;
        for (double width : widths) {
            sum += width;
        }
        return sum;
    }

    int count() {
        return widths.length;
    }

    double width(int column) {
        return widths[column];
    }

    /** By what the size of the text is multiplied. */
    double scale() {
        return scale;
    }

    /** Whether words have to be divided. */
    boolean isTooNarrow() {
        return isTooNarrow;
    }
}
