package de.vertragswerk.typeset.fill;

/**
 * How much of a line each of its three parts may take when they are too long together. The middle one stays in the
 * middle; a part that keeps to its half or third is never cut.
 *
 * @param left its width, as of the others; 0 for none
 * @param whole width of the line
 * @param gap the least white between two parts
 */
record Shares(double left, double middle, double right, double whole, double gap) {

    double forLeft() {
        return forSide(right);
    }

    double forRight() {
        return forSide(left);
    }

    double forMiddle() {
        double side = Math.max(left, right);
        return side > 0 ? Math.max((whole - 2 * gap) / 3, whole - 2 * (side + gap)) : whole;
    }

    private double forSide(double other) {
        if (middle > 0) {
            return (whole - Math.min(middle, forMiddle())) / 2 - gap;
        }
        return other > 0 ? Math.max((whole - gap) / 2, whole - gap - other) : whole;
    }
}
