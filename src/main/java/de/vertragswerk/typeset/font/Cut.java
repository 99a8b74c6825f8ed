package de.vertragswerk.typeset.font;

/** The four cuts of a text face. */
public enum Cut {
    REGULAR(false, false),
    BOLD(true, false),
    ITALIC(false, true),
    BOLD_ITALIC(true, true);

    private final boolean bold;
    private final boolean italic;

    Cut(boolean bold, boolean italic) {
        this.bold = bold;
        this.italic = italic;
    }

    /** This cut in bold. */
    public Cut bolder() {
        return of(true, italic);
    }

    /** This cut in italics. */
    public Cut slanted() {
        return of(bold, true);
    }

    private static Cut of(boolean bold, boolean italic) {
        if (bold) {
            return italic ? BOLD_ITALIC : BOLD;
        }
        return italic ? ITALIC : REGULAR;
    }
}
