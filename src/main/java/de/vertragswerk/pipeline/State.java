package de.vertragswerk.pipeline;

import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Origin;
import de.vertragswerk.model.Party;
import de.vertragswerk.model.Procedure;
import de.vertragswerk.model.Signature;
import de.vertragswerk.pipeline.ledger.FiledCopy;
import de.vertragswerk.pipeline.ledger.SignatureState;
import de.vertragswerk.pipeline.procedure.PartyState;
import de.vertragswerk.pipeline.procedure.Steps;
import de.vertragswerk.read.definition.Unterzeichnung;
import de.vertragswerk.read.definition.Verfahren;
import de.vertragswerk.template.Background;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How far an agreement is.
 *
 * @param parties in the order in which they sign
 * @param filed the signed files
 */
public record State(List<PartyState> parties, Procedure procedure, Steps steps, List<FiledCopy> filed) {

    /**
     * The state of an agreement.
     *
     * @param background its procedure, and the sum of its wording
     * @param approval whether the agreement's regime demands one
     */
    static State of(Agreement agreement, Given given, Background background, Schedule schedule, boolean approval) {
        Procedure procedure = background.procedure();
        List<PartyState> parties = agreement.closing().signatures().stream()
                .map(signature -> party(signature(signature, agreement, given), agreement, background))
                .toList();
        Optional<LocalDate> returnBy =
                given.procedure().flatMap(Verfahren::versand).flatMap(Verfahren.Versand::rueckgabeBis);
        Steps steps = StepMaking.of(agreement, procedure, parties, schedule, approval, returnBy);
        return new State(parties, procedure, steps, given.filed());
    }

    /** A decision was about the text without amendments. */
    private static PartyState party(SignatureState signature, Agreement agreement, Background background) {
        Party party = signature.party();
        Optional<Procedure.Decision> decision =
                Optional.ofNullable(background.procedure().decisions().get(party.key()));
        boolean outdated = agreement.metadata().changes().isEmpty()
                && decision.map(Procedure.Decision::wording)
                        .filter(sum -> !sum.isEmpty() && !sum.equals(background.wordingSum()))
                        .isPresent();
        return new PartyState(signature, agreement.author().equals(Optional.of(party)), decision, outdated);
    }

    /** The signatures of all parties, in the order in which they are printed. */
    public List<SignatureState> signatures() {
        return parties.stream().map(PartyState::signature).toList();
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
        if (isDone(procedure.publication().date(), day)) {
            return "bekannt gemacht";
        }
        if (isDone(procedure.approval().date(), day)) {
            return "genehmigt";
        }
        List<SignatureState> known =
                signatures().stream().map(signature -> signature.on(day)).toList();
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
                signatures().stream().allMatch(signature -> signature.signed().isPresent());
        return signatures().stream()
                .flatMap(signature -> signature.signed().stream())
                .max(LocalDate::compareTo)
                .filter(any -> all);
    }

    private static boolean isDone(Optional<LocalDate> step, LocalDate day) {
        return step.filter(date -> !date.isAfter(day)).isPresent();
    }
}
