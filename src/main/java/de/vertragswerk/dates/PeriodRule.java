package de.vertragswerk.dates;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A period of a statute.
 *
 * @param key its short name ({@code genehmigungsfiktion})
 * @param title what ends or begins with its last day
 * @param from the event with which it begins
 * @param workday whether it ends with the next working day where its last day is a Saturday, a Sunday or a holiday
 * @param laterDay whether a later day goes before that the agreement sets itself
 * @param unless the event after which nobody asks for it any more
 * @param source the statute
 * @param validFrom the first day of an event to which the rule applies; empty if it applies to any
 */
public record PeriodRule(
        String key,
        String title,
        Event from,
        Period period,
        boolean workday,
        boolean laterDay,
        Optional<Event> unless,
        String source,
        Optional<LocalDate> validFrom) {}
