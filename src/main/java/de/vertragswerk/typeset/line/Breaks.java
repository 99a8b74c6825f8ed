package de.vertragswerk.typeset.line;

import java.util.Arrays;

/**
 * Where the lines of a ribbon may end, in their order: 0 is the beginning of the ribbon, the last one its end. Sums run from the
 * beginning, so that what lies between two breaks is a difference. All measures in pt.
 */
final class Breaks {
    /** How much of a hyphen, full stop, comma or quotation mark hangs out of a justified line. */
    private static final double HANGING = 0.4;

    private static final String HANGING_SIGNS = "-,.“”‘’«»";

    private int count;
    private int[] index = new int[256];
    private Point[] point = new Point[256];
    private boolean[] hyphen = new boolean[256];
    private double[] end = new double[256];
    private double[] start = new double[256];
    private double[] spacesAtEnd = new double[256];
    private double[] spacesAtStart = new double[256];

    /** Finds the breaks of a ribbon. */
    void collect(Ribbon ribbon, boolean hanging) {
        count = 0;
        double x = 0;
        double spaces = 0;
        add(0, Point.NONE, false, 0, 0);
        for (int i = 0; i < ribbon.count(); i++) {
            Point here = ribbon.point(i);
            if (here != Point.NONE) {
                add(ribbon, i, here, x, spaces, hanging);
            }
            x += ribbon.advance(i) + ribbon.extra(i);
            spaces += ribbon.kind(i).stretches() ? ribbon.advance(i) : 0;
            if (here == Point.SPACE) {
                start[count - 1] = x;
                spacesAtStart[count - 1] = spaces;
            }
        }
        add(ribbon, ribbon.count(), Point.NONE, x, spaces, hanging);
    }

    private void add(Ribbon ribbon, int at, Point how, double x, double spaces, boolean hanging) {
        int last = at - 1;
        double width = x;
        boolean endsInHyphen = how.addsHyphen();
        if (last >= 0) {
            width -= ribbon.extra(last);
            int sign = ribbon.codePoint(last);
            if (how.addsHyphen() && ribbon.run(last) != Ribbon.NO_RUN) {
                Appearance look = ribbon.appearance(ribbon.run(last));
                width += look.hyphenAfter(ribbon.glyph(last));
                width -= hanging ? HANGING * look.font().advance(look.hyphen()) : 0;
            } else if (hanging && HANGING_SIGNS.indexOf(sign) >= 0) {
                width -= HANGING * ribbon.advance(last);
            }
            endsInHyphen |= sign == '-';
        }
        add(at, how, endsInHyphen, width, spaces);
        start[count - 1] = x;
    }

    private void add(int at, Point how, boolean endsInHyphen, double x, double spaces) {
        if (count == index.length) {
            grow();
        }
        index[count] = at;
        point[count] = how;
        hyphen[count] = endsInHyphen;
        end[count] = x;
        start[count] = x;
        spacesAtEnd[count] = spaces;
        spacesAtStart[count] = spaces;
        count++;
    }

    private void grow() {
        int length = count * 2;
        index = Arrays.copyOf(index, length);
        point = Arrays.copyOf(point, length);
        hyphen = Arrays.copyOf(hyphen, length);
        end = Arrays.copyOf(end, length);
        start = Arrays.copyOf(start, length);
        spacesAtEnd = Arrays.copyOf(spacesAtEnd, length);
        spacesAtStart = Arrays.copyOf(spacesAtStart, length);
    }

    int last() {
        return count - 1;
    }

    /** The index on the ribbon before which a line ends. */
    int end(int at) {
        return index[at];
    }

    /** The index on the ribbon at which the next line starts. */
    int start(int at) {
        return point[at] == Point.SPACE ? index[at] + 1 : index[at];
    }

    Point point(int at) {
        return point[at];
    }

    /** Whether a line that ends here ends in a hyphen, added or not. */
    boolean isHyphen(int at) {
        return hyphen[at];
    }

    /** The natural width of the line between two breaks, without what may hang out of it. */
    double width(int from, int to) {
        return end[to] - start[from];
    }

    /** The width of the spaces between two breaks. */
    double spaces(int from, int to) {
        return spacesAtEnd[to] - spacesAtStart[from];
    }
}
