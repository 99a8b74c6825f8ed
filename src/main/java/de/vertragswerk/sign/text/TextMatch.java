package de.vertragswerk.sign.text;

import java.util.List;

/**
 * How the text of a file compares with that of a document.
 *
 * @param words how many the file has
 * @param differences none if the texts are the same
 */
public record TextMatch(State state, int words, List<Difference> differences) {

    /** Whether the texts could be compared. */
    public enum State {
        COMPARED,
        /** The file has no text: it is a picture, such as a scan. */
        NO_TEXT,
        /** The file does not say in which order its text is read. */
        NO_STRUCTURE
    }

    /** Whether the texts were compared and are the same. */
    public boolean isSame() {
        return state == State.COMPARED && differences.isEmpty();
    }
}
