package de.vertragswerk.ingest;

/**
 * Where a part stands in a text.
 *
 * @param index of the § or annex, counted from 0
 * @param inner of the Absatz in its §, counted from 0
 */
public record Spot(Kind kind, int index, int inner) {
    public static final Spot TITLE = new Spot(Kind.TITLE, 0, 0);
    public static final Spot FORMULA = new Spot(Kind.FORMULA, 0, 0);
    public static final Spot PREAMBLE = new Spot(Kind.PREAMBLE, 0, 0);
    public static final Spot CLOSING = new Spot(Kind.CLOSING, 0, 0);

    /** What stands there. */
    public enum Kind {
        TITLE,
        FORMULA,
        PREAMBLE,
        HEADING,
        SUBSECTION,
        CLOSING,
        ANNEX_TITLE,
        ANNEX
    }

    public static Spot heading(int section) {
        return new Spot(Kind.HEADING, section, 0);
    }

    public static Spot subsection(int section, int subsection) {
        return new Spot(Kind.SUBSECTION, section, subsection);
    }

    public static Spot annexTitle(int annex) {
        return new Spot(Kind.ANNEX_TITLE, annex, 0);
    }

    public static Spot annex(int annex) {
        return new Spot(Kind.ANNEX, annex, 0);
    }

    /** Whether what stands there is one line. */
    public boolean isLine() {
        return kind == Kind.TITLE || kind == Kind.HEADING || kind == Kind.ANNEX_TITLE;
    }
}
