package de.vertragswerk.pipeline;

import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Origin;
import de.vertragswerk.model.Signature;
import de.vertragswerk.pipeline.ledger.FiledCopy;
import de.vertragswerk.pipeline.ledger.SignatureState;
import de.vertragswerk.read.definition.Unterzeichnung;
import de.vertragswerk.read.definition.Verfahren;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How far an agreement is.
 *
 * @param signatures of all parties, in the order in which they are printed
 * @param approved the day of the approval
 * @param published the day of the publication
 * @param filed the signed files
 */
public record State(
        List<SignatureState> signatures,
        Optional<LocalDate> approved,
        Optional<LocalDate> published,
        List<FiledCopy> filed) {

    static State of(Agreement agreement, Given given) {
        Optional<Verfahren> procedure = given.procedure();
        return new State(
                agreement.closing().signatures().stream()
                        .map(signature -> signature(signature, agreement, given))
                        .toList(),
                procedure.flatMap(Verfahren::genehmigung).flatMap(Verfahren.Genehmigung::datum),
                procedure.flatMap(Verfahren::bekanntmachung).flatMap(Verfahren.Bekanntmachung::datum),
                given.filed());
    }

    /** Whoever draws the agreement up sends it to the others, and nobody sends it to them. */
    private static SignatureState signature(Signature signature, Agreement agreement, Given given) {
        Optional<Unterzeichnung> entry =
                Optional.ofNullable(given.signing().get(signature.party().key()));
        Optional<LocalDate> toOthers = given.procedure()
                .flatMap(Verfahren::versand)
                .flatMap(Verfahren.Versand::datum)
                .filter(any -> !agreement.author().equals(Optional.of(signature.party())));
        return new SignatureState(
                signature.party(),
                entry.flatMap(Unterzeichnung::versandt).or(() -> toOthers),
                signature.date(),
                signature.name(),
                entry.flatMap(Unterzeichnung::zurueck),
                new Origin(given.signingAt(signature.party().key())));
    }

    /**
     * The last step done on a day or before: "bekannt gemacht", "genehmigt", "alle unterschrieben", "1 von 2
     * unterschrieben", "versandt", "Entwurf".
     */
    public String on(LocalDate day) {
        if (isDone(published, day)) {
            return "bekannt gemacht";
        }
        if (isDone(approved, day)) {
            return "genehmigt";
        }
        List<SignatureState> known =
                signatures.stream().map(signature -> signature.on(day)).toList();
        long signed = known.stream()
                .filter(signature -> signature.signed().isPresent())
                .count();
        if (signed > 0) {
            return signed == known.size() ? "alle unterschrieben" : signed + " von " + known.size() + " unterschrieben";
        }
        return known.stream().anyMatch(signature -> signature.sent().isPresent()) ? "versandt" : "Entwurf";
    }

    /** The day of the last signature; empty while one is missing. */
    public Optional<LocalDate> signed() {
        boolean all =
                signatures.stream().allMatch(signature -> signature.signed().isPresent());
        return signatures.stream()
                .flatMap(signature -> signature.signed().stream())
                .max(LocalDate::compareTo)
                .filter(any -> all);
    }

    private static boolean isDone(Optional<LocalDate> step, LocalDate day) {
        return step.filter(date -> !date.isAfter(day)).isPresent();
    }
}
