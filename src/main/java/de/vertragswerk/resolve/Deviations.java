package de.vertragswerk.resolve;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Nearest;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Deviation;
import de.vertragswerk.model.Id;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Carries out deviations one after the other, before numbers are given. */
final class Deviations {
    private final Index base;
    private final Renumbering renumbering;
    private final Diagnostics diagnostics;

    /**
     * Deviations from a text.
     *
     * @param base the units before any deviation
     */
    Deviations(Index base, Renumbering renumbering, Diagnostics diagnostics) {
        this.base = base;
        this.renumbering = renumbering;
        this.diagnostics = diagnostics;
    }

    Agreement apply(Agreement agreement, List<Deviation> deviations) {
        Agreement result = agreement;
        for (Deviation deviation : deviations) {
            Step step = new Step(deviation, renumbering, diagnostics);
            Agreement deviated = step.agreement(result);
            if (!step.found()) {
                reportMissing(step, deviation.target(), result);
            } else if (!step.refused() && deviated.equals(result)) {
                step.report("abweichung-ohne-wirkung", "Die Abweichung ändert nichts.", "Sie kann entfallen.");
            }
            result = deviated;
        }
        return result;
    }

    private void reportMissing(Step step, Id target, Agreement agreement) {
        if (base.find(target).isPresent()) {
            step.report(
                    "abweichung-ziel",
                    "Die Stelle „" + target + "“ gibt es nach den Abweichungen davor nicht mehr.",
                    "Die Abweichungen anders ordnen oder zusammenfassen.");
            return;
        }
        Set<Id> units = Index.of(agreement.sections(), agreement.annexes(), new Diagnostics())
                .ids();
        List<String> names = Stream.concat(units.stream(), Frame.NAMES.stream())
                .map(Id::value)
                .toList();
        step.report(
                "abweichung-ziel",
                "Eine Stelle „" + target + "“, von der abgewichen werden soll, gibt es im Grundtext nicht.",
                Nearest.hint(target.value(), names, "Die Stelle im Grundtext mit {#" + target + "} benennen."));
    }
}
