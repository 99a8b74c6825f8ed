package de.vertragswerk.typeset.line;

/** A way for a line to end, with what it costs. */
enum Point {
    NONE(0, false),
    SPACE(0, false),
    /** U+200B. */
    OPENING(0, false),
    /** After a hyphen, dash or slash of the text. */
    SIGN(30, false),
    /** U+00AD. */
    SOFT(50, true),
    HYPHENATED(100, true),
    /** Where a word is divided only for want of a better place: near its ends, or when it has a hyphen anyway. */
    POOR(220, true),
    /** Within a web or e-mail address. */
    ADDRESS(50, false),
    /** Between any two characters of a word that is too wide. */
    CHARACTER(500, false);

    private final double cost;
    private final boolean addsHyphen;

    Point(double cost, boolean addsHyphen) {
        this.cost = cost;
        this.addsHyphen = addsHyphen;
    }

    /** In TeX's unit of penalties, squared. */
    double demerits() {
        return cost * cost;
    }

    boolean addsHyphen() {
        return addsHyphen;
    }
}
