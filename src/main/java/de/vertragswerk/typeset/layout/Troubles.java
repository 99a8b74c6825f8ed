package de.vertragswerk.typeset.layout;

/** Takes what could not be set as it should; the document is set all the same. */
public interface Troubles {
    /** A word or table that is wider than its column even after all that can be done. */
    void tooWide(String text);

    /** A character that no face has, shown as an empty box, or writing that we cannot set (right to left). */
    void missing(int codePoint, String text);

    /** A picture that is not there or that cannot be read. */
    void noPicture(String source, String reason);

    /** What is higher than a page and had to be divided where it should not. */
    void tooHigh(String text);
}
