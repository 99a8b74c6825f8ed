package de.vertragswerk.pipeline;

import java.time.LocalDate;

/** Which of its amendments a text includes. */
public sealed interface Version {
    /** All that are concluded and whose entry into force is known, whatever day it is. */
    Version NEWEST = new Newest();

    /** None: the text as it was concluded. */
    Version ORIGINAL = new After(0);

    /** All that are concluded and whose entry into force is known. */
    record Newest() implements Version {}

    /** Those of the newest that are in force on a day. */
    record On(LocalDate day) implements Version {}

    /**
     * Those up to a number, concluded or not.
     *
     * @param amendment the number of the last one; 0 for the text before any
     */
    record After(int amendment) implements Version {}
}
