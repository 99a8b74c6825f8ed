package de.vertragswerk.pipeline.synopsis;

import de.vertragswerk.model.Change;
import de.vertragswerk.pipeline.Assembled;
import de.vertragswerk.pipeline.Assembly;
import de.vertragswerk.pipeline.Version;
import de.vertragswerk.pipeline.operand.NamedAgreement;
import de.vertragswerk.pipeline.operand.Operands;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import java.util.List;
import java.util.Optional;

/**
 * What an agreement is compared with by those who want to know what is new in it.
 *
 * @param words what is compared: "der vorigen Fassung", "der Grundtext aller Vereinbarungen"
 */
public record Precursor(NamedAgreement before, NamedAgreement after, String words) {

    /**
     * The text before its last amendment; without any, the base text if the variant deviates from it; else nothing.
     *
     * @param assembly with which the agreement was assembled
     */
    public static Optional<Precursor> of(Assembled assembled, Assembly assembly, Operands operands, Sources sources) {
        return assembled.sound().flatMap(result -> {
            List<Change> changes = result.agreement().metadata().changes();
            String operand = assembled.operand().toString();
            if (!changes.isEmpty()) {
                return Optional.of(earlier(operand, changes, operands));
            }
            return result.deviations().isEmpty()
                    ? Optional.empty()
                    : Optional.of(base(assembled, assembly, operands, sources));
        });
    }

    private static Precursor earlier(String operand, List<Change> changes, Operands operands) {
        int last = changes.get(changes.size() - 1).number();
        return new Precursor(
                operands.find(operand + "@fassung:" + Version.before(changes).amendment()),
                operands.find(operand + "@fassung:" + last),
                "der vorigen Fassung");
    }

    private static Precursor base(Assembled assembled, Assembly assembly, Operands operands, Sources sources) {
        Trace trace = new Trace();
        Assembled base = assembly.assembleBase(assembled.operand(), trace);
        NamedAgreement named = new NamedAgreement(
                assembled.operand().work(),
                "Grundtext",
                "wie mit den übrigen Beteiligten",
                base.sound()
                        .map(result -> new NamedAgreement.Content(
                                result.agreement(), result.vocabulary(), result.deviations())),
                base.findings(),
                sources,
                trace);
        return new Precursor(
                named, operands.find(assembled.operand().toString()), "dem Grundtext, der für die übrigen gilt");
    }
}
