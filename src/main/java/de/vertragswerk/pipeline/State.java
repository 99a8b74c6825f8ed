package de.vertragswerk.pipeline;

import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Signature;
import de.vertragswerk.read.definition.Verfahren;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How far an agreement is.
 *
 * @param signed the day of the last signature; empty while one is missing
 * @param missing full names of the parties that have not signed
 * @param approved the day of the approval
 * @param published the day of the publication
 */
public record State(
        Optional<LocalDate> signed, List<String> missing, Optional<LocalDate> approved, Optional<LocalDate> published) {

    static State of(Agreement agreement, Optional<Verfahren> procedure) {
        List<Signature> signatures = agreement.closing().signatures();
        List<String> missing = signatures.stream()
                .filter(signature -> signature.date().isEmpty())
                .map(signature -> signature.party().fullName())
                .toList();
        Optional<LocalDate> last = signatures.stream()
                .flatMap(signature -> signature.date().stream())
                .max(LocalDate::compareTo);
        return new State(
                missing.isEmpty() ? last : Optional.empty(),
                missing,
                procedure.flatMap(Verfahren::genehmigung).flatMap(Verfahren.Genehmigung::datum),
                procedure.flatMap(Verfahren::bekanntmachung).flatMap(Verfahren.Bekanntmachung::datum));
    }

    /** The last step done on a day or before: "bekannt gemacht", "genehmigt", "unterzeichnet", "Entwurf". */
    public String on(LocalDate day) {
        if (isDone(published, day)) {
            return "bekannt gemacht";
        }
        if (isDone(approved, day)) {
            return "genehmigt";
        }
        return isDone(signed, day) ? "unterzeichnet" : "Entwurf";
    }

    private static boolean isDone(Optional<LocalDate> step, LocalDate day) {
        return step.filter(date -> !date.isAfter(day)).isPresent();
    }
}
