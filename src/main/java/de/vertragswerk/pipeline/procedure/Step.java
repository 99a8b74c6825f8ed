package de.vertragswerk.pipeline.procedure;

import de.vertragswerk.template.GermanDates;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A step of a procedure.
 *
 * @param title what is done, in a few German words ("Beschluss des Rates")
 * @param by full name of who does it, or empty
 * @param settled whether it was done although no day is known
 * @param done the day on which it was done
 * @param due by when it is to be done, if that is known
 */
public record Step(
        StepKind kind, String title, String by, boolean settled, Optional<LocalDate> done, Optional<LocalDate> due) {

    /** Whether it was done by itself, not only by what follows from later steps. */
    boolean isDone() {
        return settled || done.isPresent();
    }

    /** "31.05.2026", or empty. */
    public String dueInGerman() {
        return due.map(GermanDates.SHORT::format).orElse("");
    }

    /** As it was on a day. */
    Step on(LocalDate day) {
        return new Step(kind, title, by, settled, done.filter(date -> !date.isAfter(day)), due);
    }
}
