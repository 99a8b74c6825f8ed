package de.vertragswerk.pipeline.ledger;

import de.vertragswerk.model.Origin;
import de.vertragswerk.model.Party;
import de.vertragswerk.template.GermanDates;
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

    /** The last step: "nicht versandt", "versandt am 02.02.2026", "unterschrieben am 04.03.2026 (Karola Voß)". */
    public String german() {
        if (signed.isPresent()) {
            return "unterschrieben am " + GermanDates.SHORT.format(signed.get())
                    + (by.isEmpty() ? "" : " (" + by + ")");
        }
        return sent.map(date -> "versandt am " + GermanDates.SHORT.format(date)).orElse("nicht versandt");
    }
}
