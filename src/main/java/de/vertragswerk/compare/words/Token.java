package de.vertragswerk.compare.words;

/**
 * What a comparison takes as one word, or a punctuation mark.
 *
 * @param start where it begins in its text
 * @param end where it ends
 * @param key by what it is told from others: blanks within are all the same, and so are the styles of quotation marks;
 *     that of a mark has a blank where there is one beside it
 */
public record Token(int start, int end, String key) {

    /** The same in a text that begins with another one of this length. */
    Token after(int distance) {
        return new Token(start + distance, end + distance, key);
    }

    /** Whether it is punctuation. */
    public boolean isMark() {
        return !Character.isLetterOrDigit(key.codePointAt(0)) && key.charAt(0) != '§';
    }

    /** Whether it is the mark. */
    boolean is(char mark) {
        return isMark() && key.strip().charAt(0) == mark;
    }
}
