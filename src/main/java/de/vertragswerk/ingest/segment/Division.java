package de.vertragswerk.ingest.segment;

import java.util.List;

/**
 * The lines of one agreement.
 *
 * @param start where its head begins
 * @param openings its §§; never empty
 * @param end the line after its last
 */
record Division(int start, List<Opening> openings, int end) {

    int firstOpening() {
        return openings.get(0).line();
    }

    int lastOpening() {
        return openings.get(openings.size() - 1).line();
    }
}
