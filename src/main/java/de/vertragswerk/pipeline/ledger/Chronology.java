package de.vertragswerk.pipeline.ledger;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.template.GermanDates;
import java.time.LocalDate;
import java.util.List;

/** Holds the days of a procedure against the order in which its steps happen. */
public final class Chronology {
    private Chronology() {}

    /**
     * A step that happened.
     *
     * @param key under which its day stands
     */
    public record Step(String key, LocalDate date, Position position) {}

    /** Each step that happened before the one that it follows is a finding. */
    public static void check(List<Step> steps, Diagnostics diagnostics) {
        for (int i = 1; i < steps.size(); i++) {
            Step earlier = steps.get(i - 1);
            Step later = steps.get(i);
            if (later.date().isBefore(earlier.date())) {
                diagnostics.add(Diagnostic.warning(
                        "verfahren-reihenfolge",
                        later.position(),
                        "Der Tag bei „" + later.key() + "“ (" + german(later) + ") liegt vor dem bei „" + earlier.key()
                                + "“ (" + german(earlier) + ").",
                        "Einen der beiden Tage berichtigen; der andere steht in " + earlier.position() + "."));
            }
        }
    }

    private static String german(Step step) {
        return GermanDates.SHORT.format(step.date());
    }
}
