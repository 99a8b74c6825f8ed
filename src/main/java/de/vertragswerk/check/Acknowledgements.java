package de.vertragswerk.check;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Sets findings off against the exceptions that acknowledge them. */
final class Acknowledgements {
    static final String UNKNOWN = "ausnahme-unbekannt";
    static final String UNNEEDED = "ausnahme-unnoetig";

    private final List<Acknowledged> acknowledged;
    private final Set<String> names;

    Acknowledgements(List<Acknowledged> acknowledged, Set<String> names) {
        this.acknowledged = acknowledged;
        this.names = names;
    }

    Verdict settle(Diagnostics found) {
        Diagnostics rest = new Diagnostics();
        found.sorted().stream().filter(finding -> !isAcknowledged(finding)).forEach(rest::add);
        acknowledged.stream().filter(this::isUnknown).map(this::unknown).forEach(rest::add);
        return new Verdict(rest.sorted(), met(found.sorted()));
    }

    private boolean isAcknowledged(Diagnostic finding) {
        return acknowledged.stream().anyMatch(exception -> exception.rule().equals(finding.rule()));
    }

    private boolean isUnknown(Acknowledged exception) {
        return !names.contains(exception.rule());
    }

    private List<Acknowledged> met(Collection<Diagnostic> found) {
        return acknowledged.stream()
                .filter(exception -> isUnknown(exception)
                        || found.stream().anyMatch(finding -> finding.rule().equals(exception.rule())))
                .toList();
    }

    private Diagnostic unknown(Acknowledged exception) {
        return Diagnostic.error(
                UNKNOWN,
                exception.origin().position(),
                "Die Ausnahme nennt eine Regel „" + exception.rule() + "“, die es nicht gibt.",
                Nearest.hint(
                        exception.rule(), names, "Der Name einer Regel steht bei jedem Befund in eckigen Klammern."));
    }

    static Diagnostic unneeded(Acknowledged exception) {
        return Diagnostic.note(
                UNNEEDED,
                exception.origin().position(),
                "Zur Ausnahme von der Regel „" + exception.rule() + "“ gibt es keinen Befund.",
                "Den Eintrag streichen.");
    }
}
