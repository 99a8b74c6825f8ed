package de.vertragswerk.ingest.majority;

/**
 * A word or sign of running text.
 *
 * @param gap what stands before it: nothing, a blank, or a line feed
 * @param segment the inline that it comes from, counted from 0 in its run
 */
record Token(String gap, String word, Kind kind, int segment) {

    /** What a token means in the agreement that it comes from. */
    enum Kind {
        WORD,
        /** The designation of the party that differs from copy to copy: "Stadt". */
        NOUN,
        /** The article before it. */
        ARTICLE,
        /** That party's name: "Ahaus". */
        NAME
    }

    /** Whether two tokens say the same, each of its own party. */
    boolean means(Token other) {
        return gap.equals(other.gap) && (word.equals(other.word) || (kind != Kind.WORD && kind == other.kind));
    }

    /** Whether two tokens are printed the same. */
    boolean prints(Token other) {
        return gap.equals(other.gap) && word.equals(other.word);
    }

    Token as(Kind newKind) {
        return new Token(gap, word, newKind, segment);
    }

    /** The token by which copies of one text are the same text. */
    String key() {
        return gap + (kind == Kind.WORD ? word : "\u0001" + kind);
    }

    @Override
    public String toString() {
        return gap + word;
    }
}
