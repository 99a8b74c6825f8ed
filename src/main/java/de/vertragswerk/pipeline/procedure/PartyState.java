package de.vertragswerk.pipeline.procedure;

import de.vertragswerk.model.Procedure;
import de.vertragswerk.pipeline.ledger.SignatureState;
import de.vertragswerk.template.GermanDates;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How far a party is.
 *
 * @param author whether it draws the agreement up, so that nobody sends it to it
 * @param decision of its council, if there was one
 * @param outdated whether the decision was about another wording than the present one
 */
public record PartyState(
        SignatureState signature, boolean author, Optional<Procedure.Decision> decision, boolean outdated) {

    /** As it was on a day. */
    public PartyState on(LocalDate day) {
        Optional<Procedure.Decision> known = decision.filter(
                made -> made.date().filter(date -> date.isAfter(day)).isEmpty());
        return new PartyState(signature.on(day), author, known, outdated && known.isPresent());
    }

    /** "beschlossen am 14.05.2025", "beschlossen (ältere Fassung)"; empty without a decision. */
    public String decided() {
        String day = decision.flatMap(Procedure.Decision::date)
                .map(date -> " am " + GermanDates.SHORT.format(date))
                .orElse("");
        return decision.isEmpty() ? "" : "beschlossen" + day + (outdated ? " (ältere Fassung)" : "");
    }

    /**
     * The last step toward its signature: "nicht versandt", "versandt am 02.02.2026", "unterschrieben am 04.03.2026
     * (Karola Voß)".
     *
     * @param over whether it has signed by all that is known, though no day may be on record
     */
    public String signed(boolean over) {
        if (signature.signed().isPresent()) {
            return "unterschrieben am "
                    + GermanDates.SHORT.format(signature.signed().get())
                    + (signature.by().isEmpty() ? "" : " (" + signature.by() + ")");
        }
        if (over) {
            return "unterschrieben, Tag nicht eingetragen";
        }
        return signature
                .sent()
                .map(date -> "versandt am " + GermanDates.SHORT.format(date))
                .orElse(author ? "noch nicht unterschrieben" : "nicht versandt");
    }
}
