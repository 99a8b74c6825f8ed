package de.vertragswerk.compare;

/**
 * Words exchanged, inserted or deleted; whole words with the punctuation that belongs to them, as printed.
 *
 * @param start where the removed words begin in the text before, in characters
 * @param removed the words of the text before; empty for an insertion
 * @param newStart where the added words begin in the text after, in characters
 * @param added the words of the text after; empty for a deletion
 */
public record WordEdit(int start, String removed, int newStart, String added) {

    /** Where the removed words end in the text before. */
    public int end() {
        return start + removed.length();
    }

    /** Where the added words end in the text after. */
    public int newEnd() {
        return newStart + added.length();
    }
}
