package de.vertragswerk.check;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import java.util.Collection;
import java.util.List;

/** Checks agreements against the statute and against good drafting. */
public final class Checker {
    private Checker() {}

    /** Holds one agreement against all rules. */
    public static Verdict check(Subject subject) {
        Reading reading = new Reading(subject);
        Diagnostics found = new Diagnostics();
        Statutes.check(reading, found::add);
        Rules.EDITORIAL.forEach(rule -> rule.check(reading, found::add));
        return new Acknowledgements(subject.acknowledged(), Rules.names(subject.regime())).settle(found);
    }

    /**
     * A finding for each exception that no agreement needed. An exception of the base text counts for all variants, so
     * this is asked once all of them are checked.
     */
    public static List<Diagnostic> unneeded(Collection<Acknowledged> declared, Collection<Acknowledged> met) {
        return declared.stream()
                .filter(exception -> !met.contains(exception))
                .map(Acknowledgements::unneeded)
                .toList();
    }
}
