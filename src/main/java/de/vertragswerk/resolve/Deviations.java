package de.vertragswerk.resolve;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Nearest;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Deviation;
import de.vertragswerk.model.Id;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Carries out the steps of a variant or of an amendment one after the other, before numbers are given. */
final class Deviations {
    private final Set<Id> known;
    private final StepKind kind;
    private final Renumbering renumbering;
    private final Diagnostics diagnostics;

    /**
     * Steps that change a text.
     *
     * @param known the units before any step
     */
    Deviations(Set<Id> known, StepKind kind, Renumbering renumbering, Diagnostics diagnostics) {
        this.known = known;
        this.kind = kind;
        this.renumbering = renumbering;
        this.diagnostics = diagnostics;
    }

    Agreement apply(Agreement agreement, List<Deviation> deviations) {
        Agreement result = agreement;
        for (Deviation deviation : deviations) {
            Step step = new Step(deviation, kind, renumbering, diagnostics);
            Agreement deviated = step.agreement(result);
            if (!step.found()) {
                reportMissing(step, deviation.target(), result);
            } else if (!step.refused() && deviated.equals(result)) {
                step.report("ohne-wirkung", kind.changesNothing(), "Den Eintrag streichen.");
            }
            result = deviated;
        }
        return result;
    }

    private void reportMissing(Step step, Id target, Agreement agreement) {
        if (known.contains(target)) {
            step.report("ziel", kind.gone(target.value()), kind.reorder());
            return;
        }
        Set<Id> units = Index.of(agreement.sections(), agreement.annexes(), new Diagnostics())
                .ids();
        List<String> names = Stream.concat(units.stream(), Frame.NAMES.stream())
                .map(Id::value)
                .toList();
        step.report(
                "ziel",
                kind.missing(target.value()),
                Nearest.hint(target.value(), names, "Die Stelle im Grundtext mit {#" + target + "} benennen."));
    }
}
