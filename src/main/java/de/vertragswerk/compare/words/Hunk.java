package de.vertragswerk.compare.words;

/**
 * Tokens of one text that stand where those of the other do.
 *
 * @param start of the tokens before
 * @param end behind the last of them
 * @param newStart of the tokens after
 * @param newEnd behind the last of them
 */
record Hunk(int start, int end, int newStart, int newEnd) {

    boolean isInsertion() {
        return start == end;
    }

    boolean isDeletion() {
        return newStart == newEnd;
    }

    Hunk shifted(int distance) {
        return new Hunk(start + distance, end + distance, newStart + distance, newEnd + distance);
    }

    /** From the beginning of this one to the end of a later one. */
    Hunk upTo(Hunk last) {
        return new Hunk(start, last.end, newStart, last.newEnd);
    }
}
