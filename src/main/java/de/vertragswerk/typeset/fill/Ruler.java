package de.vertragswerk.typeset.fill;

import de.vertragswerk.typeset.layout.Area;
import de.vertragswerk.typeset.layout.Strip;
import java.util.List;

/** Tells where strips of a column come to stand; y from the upper edge of the page. */
final class Ruler {
    /** Sums of measures in floating point are not exact. */
    private static final double TOLERANCE = 0.01;

    private final Flow flow;
    private final Area body;
    private final double grid;

    /**
     * A ruler for a flow.
     *
     * @param body the text area of pages but the first, where the grid begins
     * @param grid distance of the lines on which strips stand; 0 for none
     */
    Ruler(Flow flow, Area body, double grid) {
        this.flow = flow;
        this.body = body;
        this.grid = grid;
    }

    /** The first strip that does not fit between two heights in a column that begins with a given strip. */
    int reach(int from, int to, double top, double bottom) {
        double y = first(from, top);
        for (int i = from; i < to; i++) {
            y = i == from ? y : below(i, y);
            y += flow.strip(i).height();
            if (y > bottom + TOLERANCE) {
                return i;
            }
        }
        return to;
    }

    /** The same for a column over the whole height of a page. */
    int reach(int from, int to) {
        return reach(from, to, body.top(), body.top() + body.height());
    }

    /** Where the last strip of a column ends. */
    double bottom(int from, int to, double top) {
        double y = first(from, top) + flow.strip(from).height();
        for (int i = from + 1; i < to; i++) {
            y = below(i, y) + flow.strip(i).height();
        }
        return y;
    }

    /** The top of a strip with which a column begins. */
    double first(int index, double top) {
        List<Strip> head = repeated(index);
        return head.isEmpty() ? snap(flow.strip(index), top) : tops(head, flow.strip(index), top)[head.size()];
    }

    /** The top of a strip when the one above it ends at a height. */
    double below(int index, double bottom) {
        return below(flow.strip(index - 1), flow.strip(index), bottom);
    }

    /** The same for two strips that need not follow each other. */
    double below(Strip above, Strip strip, double bottom) {
        return snap(strip, bottom + Math.max(above.after(), strip.before()));
    }

    private double snap(Strip strip, double y) {
        if (grid <= 0 || !strip.onGrid()) {
            return y;
        }
        return body.top() + Math.ceil((y - body.top() - TOLERANCE) / grid) * grid;
    }

    /** How far strips can be moved down within a distance without leaving the grid. */
    double stepsWithin(double distance) {
        double free = Math.max(0, distance);
        return grid <= 0 ? free : Math.floor((free + TOLERANCE) / grid) * grid;
    }

    /** What is repeated above a strip with which a column begins: nothing where there would be no room for the strip. */
    List<Strip> repeated(int index) {
        Strip strip = flow.strip(index);
        if (strip.head().isEmpty()) {
            return List.of();
        }
        double end = tops(strip.head(), strip, body.top())[strip.head().size()] + strip.height();
        return end > body.top() + body.height() + TOLERANCE ? List.of() : strip.head();
    }

    /** The tops of a repeated head's strips, and last that of the strip below them. */
    double[] tops(List<Strip> head, Strip strip, double top) {
        double[] tops = new double[head.size() + 1];
        tops[0] = snap(head.get(0), top);
        for (int i = 1; i < tops.length; i++) {
            Strip above = head.get(i - 1);
            tops[i] = below(above, i < head.size() ? head.get(i) : strip, tops[i - 1] + above.height());
        }
        return tops;
    }
}
