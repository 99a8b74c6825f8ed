package de.vertragswerk.compare.matrix;

/** By what the cells of a table find the wordings. */
final class Anchors {
    private Anchors() {}

    /** Where the wordings of a row begin. */
    static String place(int row) {
        return "stelle-" + (row + 1);
    }

    /** One wording of a row. */
    static String wording(int row, int wording) {
        return place(row) + "-" + (wording + 1);
    }
}
