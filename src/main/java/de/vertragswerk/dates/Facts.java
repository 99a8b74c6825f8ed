package de.vertragswerk.dates;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of an agreement.
 *
 * @param events the days of the steps that were done
 * @param effect a day of effect that the agreement sets itself
 * @param until the last day of its term
 */
public record Facts(
        Map<Event, LocalDate> events,
        Optional<LocalDate> effect,
        Optional<LocalDate> until,
        Optional<Notice> notice,
        Optional<Accession> accession) {}
