package de.vertragswerk.pipeline;

import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Change;
import de.vertragswerk.workspace.Trace;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The text that an agreement is set beside to show what is new in it.
 *
 * @param label what readers call it
 * @param newLabel what they call the agreement
 */
record EarlierText(Agreement agreement, String label, String newLabel) {

    /**
     * The text before the last amendment; where there is none, the base text if the variant deviates from it. It is made
     * only when it is asked for.
     */
    static Optional<Supplier<EarlierText>> of(
            Operand operand, Assembled.Result result, Assembly assembly, Trace trace) {
        List<Change> changes = result.agreement().metadata().changes();
        if (!changes.isEmpty()) {
            int last = changes.get(changes.size() - 1).number();
            return Optional.of(() -> new EarlierText(
                    agreement(assembly.assemble(operand, Version.before(changes), trace)),
                    "bisherige Fassung",
                    "Fassung der " + last + ". Änderung"));
        }
        return result.deviations().isEmpty()
                ? Optional.empty()
                : Optional.of(() -> new EarlierText(
                        agreement(assembly.assembleBase(operand, trace)),
                        "gemeinsamer Grundtext",
                        "diese Vereinbarung"));
    }

    /** What the newer text is made of, the older one is too. */
    private static Agreement agreement(Assembled assembled) {
        return assembled.result().orElseThrow().agreement();
    }
}
