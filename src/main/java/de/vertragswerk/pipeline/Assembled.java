package de.vertragswerk.pipeline;

import de.vertragswerk.check.Acknowledged;
import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.DeclaredDeviation;
import de.vertragswerk.template.Vocabulary;
import java.util.List;
import java.util.Optional;

/**
 * An agreement as it stands, with all that is to be said of it.
 *
 * @param result empty if a definition cannot be read at all
 * @param findings in reading order
 */
public record Assembled(Operand operand, Optional<Result> result, List<Diagnostic> findings) {

    /**
     * An agreement with what belongs to it.
     *
     * @param vocabulary what its templates can speak of
     * @param orders the documents to be made of it
     * @param workOrders the documents to be made of all agreements of its work
     * @param deviations that its variant declares
     * @param schedule what its days follow from
     * @param declared the exceptions that its definitions acknowledge
     * @param met those of them that a finding needed
     * @param unused findings on values of the base text that this agreement does not need
     */
    public record Result(
            Agreement agreement,
            Vocabulary vocabulary,
            List<DocumentOrder> orders,
            List<DocumentOrder> workOrders,
            State state,
            List<DeclaredDeviation> deviations,
            Schedule schedule,
            List<Acknowledged> declared,
            List<Acknowledged> met,
            List<Diagnostic> unused) {}

    /** The result, if documents can be made of it. */
    public Optional<Result> sound() {
        return result.filter(any -> findings.stream().noneMatch(Diagnostic::isError));
    }
}
