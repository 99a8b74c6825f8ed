package de.vertragswerk.typeset.line;

/** What a character is to line breaking. */
enum Kind {
    LETTER,
    DIGIT,
    SIGN,
    /** Stretches and shrinks, and a line may end at it. */
    SPACE,
    /** Stretches and shrinks, but keeps words together. */
    TIE,
    /** No character, but a place to write on. */
    BLANK,
    SOFT_HYPHEN,
    /** U+200B: nothing is shown, and a line may end there. */
    OPENING,
    /** Nothing is shown. */
    NOTHING;

    boolean stretches() {
        return this == SPACE || this == TIE;
    }
}
