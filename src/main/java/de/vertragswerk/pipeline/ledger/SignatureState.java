package de.vertragswerk.pipeline.ledger;

import de.vertragswerk.model.Origin;
import de.vertragswerk.model.Party;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How far the signature of a party is.
 *
 * @param sent when the copies went to it
 * @param signed when it signed
 * @param by who signed, or is to; empty while that is not known
 * @param returned when its copy came back
 * @param origin where the definitions speak of its signature
 */
public record SignatureState(
        Party party,
        Optional<LocalDate> sent,
        Optional<LocalDate> signed,
        String by,
        Optional<LocalDate> returned,
        Origin origin) {

    /** What is known on a day: later steps have not happened. */
    public SignatureState on(LocalDate day) {
        return new SignatureState(party, until(sent, day), until(signed, day), by, until(returned, day), origin);
    }

    private static Optional<LocalDate> until(Optional<LocalDate> step, LocalDate day) {
        return step.filter(date -> !date.isAfter(day));
    }
}
