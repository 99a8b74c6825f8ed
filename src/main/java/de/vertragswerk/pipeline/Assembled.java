package de.vertragswerk.pipeline;

import de.vertragswerk.check.Acknowledged;
import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.model.Agreement;
import java.util.List;
import java.util.Optional;

/**
 * An agreement as it stands, with all that is to be said of it.
 *
 * @param agreement empty if a definition cannot be read at all
 * @param findings in reading order
 * @param declared the exceptions that its definitions acknowledge
 * @param met those of them that a finding needed
 */
public record Assembled(
        Operand operand,
        Optional<Agreement> agreement,
        List<Diagnostic> findings,
        List<Acknowledged> declared,
        List<Acknowledged> met) {

    /** Whether documents can be made of it. */
    public boolean isSound() {
        return agreement.isPresent() && findings.stream().noneMatch(Diagnostic::isError);
    }
}
