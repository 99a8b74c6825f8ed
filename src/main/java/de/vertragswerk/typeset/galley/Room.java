package de.vertragswerk.typeset.galley;

import de.vertragswerk.typeset.style.TextStyle;

/**
 * The room that a block has.
 *
 * @param x of its left edge from that of the strips
 * @param column width of the column that it is part of
 * @param text style of its paragraphs
 * @param writingSpace free height above each line to write on
 */
record Room(double x, double width, double column, TextStyle text, double writingSpace) {

    static Room column(double width, TextStyle text) {
        return cell(0, width, text, 0);
    }

    /** A column beside others. */
    static Room cell(double x, double width, TextStyle text, double writingSpace) {
        return new Room(x, width, width, text, writingSpace);
    }

    /** This room without a strip at its left and its right. However deep indents nest, a third of the column is left. */
    Room indented(double left, double right) {
        double narrowed = Math.max(width - left - right, Math.min(width, column / 3));
        double moved = Math.min(left, width - narrowed);
        return new Room(x + moved, narrowed, column, text, writingSpace);
    }

    Room with(TextStyle other) {
        return new Room(x, width, column, other, writingSpace);
    }

    Room withWritingSpace(double height) {
        return new Room(x, width, column, text, height);
    }

    double right() {
        return x + width;
    }
}
