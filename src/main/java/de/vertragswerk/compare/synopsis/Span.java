package de.vertragswerk.compare.synopsis;

/** A stretch of the text of a unit, in characters. */
record Span(int start, int end) {

    Span moved(int distance) {
        return new Span(start + distance, end + distance);
    }

    boolean isEmpty() {
        return start >= end;
    }
}
