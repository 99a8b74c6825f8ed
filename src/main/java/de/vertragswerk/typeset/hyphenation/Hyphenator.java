package de.vertragswerk.typeset.hyphenation;

/** Tells where a word may be divided. Safe for use by several threads. */
public interface Hyphenator {
    /**
     * The places, as indexes into the word before which it may be divided, in rising order; shared, not to be changed.
     *
     * @param word letters only
     */
    int[] places(String word);
}
