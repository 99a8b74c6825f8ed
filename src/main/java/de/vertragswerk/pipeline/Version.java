package de.vertragswerk.pipeline;

import de.vertragswerk.model.Change;
import java.time.LocalDate;
import java.util.List;

/** Which of its amendments a text includes. */
public sealed interface Version {
    /**
     * The text before the last of the amendments that another one includes.
     *
     * @param changes at least one
     */
    static After before(List<Change> changes) {
        return new After(
                changes.size() == 1 ? 0 : changes.get(changes.size() - 2).number());
    }

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
