package de.vertragswerk.ingest.segment;

/**
 * Where a § begins.
 *
 * @param line index of the line with its label
 */
record Opening(int line, Heading heading) {

    boolean isFirst() {
        return Counting.value(heading.number()) == 1;
    }
}
