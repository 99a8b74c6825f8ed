package de.vertragswerk.check;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.model.Origin;
import java.util.function.Consumer;

/** Holds an agreement against the rules of its legal regime. */
final class Statutes {
    /** Rule name of a finding about the regime's own file. */
    static final String COSTLY = "rechtsrahmen";

    private final Reading reading;
    private final Consumer<Diagnostic> report;

    private Statutes(Reading reading, Consumer<Diagnostic> report) {
        this.reading = reading;
        this.report = report;
    }

    static void check(Reading reading, Consumer<Diagnostic> report) {
        Statutes statutes = new Statutes(reading, report);
        reading.subject().regime().rules().forEach(statutes::check);
    }

    private void check(StatutoryRule rule) {
        try {
            if (rule.when().stream().allMatch(condition -> condition.holds(reading))) {
                demand(rule);
                forbid(rule);
            }
        } catch (Phrase.TooCostly e) {
            report.accept(Diagnostic.error(
                    COSTLY,
                    reading.position(reading.subject().base()),
                    "Die Regel „" + rule.name() + "“ des Rechtsrahmens „"
                            + reading.subject().regime().key() + "“ lässt sich nicht prüfen: "
                            + "Ein regulärer Ausdruck braucht zu viele Schritte.",
                    "Den Ausdruck vereinfachen, vor allem Wiederholungen in Wiederholungen."));
        }
    }

    private void demand(StatutoryRule rule) {
        rule.demanded().stream()
                .filter(feature -> feature.foundIn(reading).findAny().isEmpty())
                .limit(1)
                .forEach(feature -> report(rule, feature.missedAt(reading)));
    }

    private void forbid(StatutoryRule rule) {
        rule.forbidden().stream().flatMap(feature -> feature.foundIn(reading)).forEach(origin -> report(rule, origin));
    }

    private void report(StatutoryRule rule, Origin origin) {
        report.accept(new Diagnostic(
                rule.severity(), rule.name(), reading.position(origin), rule.message(), rule.hint(), rule.source()));
    }
}
