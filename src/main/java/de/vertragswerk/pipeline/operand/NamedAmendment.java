package de.vertragswerk.pipeline.operand;

import de.vertragswerk.model.Change;
import java.util.List;
import java.util.Optional;

/**
 * An amendment that a word of a command line stands for: {@code WERK/aenderungen/NAME} or, as each variant is amended by
 * an agreement of its own, {@code WERK/VARIANTE/aenderungen/NAME}.
 *
 * @param number among the amendments of the work, from 1
 * @param before the text that it changes
 * @param after the text that it leads to
 */
public record NamedAmendment(String word, int number, NamedAgreement before, NamedAgreement after) {

    /** What is known of it; empty where the text after it cannot be made, or if it does not concern the variant. */
    public Optional<Change> change() {
        List<Change> changes = after.content()
                .map(content -> content.agreement().metadata().changes())
                .orElse(List.of());
        return changes.stream().filter(change -> change.number() == number).findFirst();
    }
}
