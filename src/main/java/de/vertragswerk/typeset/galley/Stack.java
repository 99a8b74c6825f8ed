package de.vertragswerk.typeset.galley;

import de.vertragswerk.typeset.layout.Strip;
import java.util.List;

/** Where strips stand that are set one below the other without a page being divided. */
final class Stack {
    private Stack() {}

    /** The top of each strip, and last the bottom of all; counted from the top of the first. */
    static double[] tops(List<Strip> strips) {
        double[] tops = new double[strips.size() + 1];
        for (int i = 0; i < strips.size(); i++) {
            double space = i == 0 ? 0 : space(strips.get(i - 1), strips.get(i));
            tops[i] += space;
            tops[i + 1] = tops[i] + strips.get(i).height();
        }
        return tops;
    }

    /** The space between two strips. */
    static double space(Strip above, Strip below) {
        return Math.max(above.after(), below.before());
    }

    static double height(List<Strip> strips) {
        return tops(strips)[strips.size()];
    }
}
