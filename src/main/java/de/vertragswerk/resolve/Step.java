package de.vertragswerk.resolve;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Deviation;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Wording;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** One deviation on its way through an agreement. */
final class Step {
    private final Deviation deviation;
    private final StepKind kind;
    private final Renumbering renumbering;
    private final Diagnostics diagnostics;
    private boolean found;
    private boolean refused;

    Step(Deviation deviation, StepKind kind, Renumbering renumbering, Diagnostics diagnostics) {
        this.deviation = deviation;
        this.kind = kind;
        this.renumbering = renumbering;
        this.diagnostics = diagnostics;
    }

    Deviation deviation() {
        return deviation;
    }

    /** Whether the target was met. */
    boolean found() {
        return found;
    }

    /** Whether there was something to report. */
    boolean refused() {
        return refused;
    }

    /** The agreement with what this step does to it; a § that has the name of a text around the §§ goes before it. */
    Agreement agreement(Agreement agreement) {
        Agreement inside = new Agreement(
                agreement.metadata(),
                agreement.title(),
                agreement.roles(),
                agreement.preamble(),
                units(agreement.sections(), new SectionKind(this)),
                agreement.closing(),
                units(agreement.annexes(), new AnnexKind(this)));
        return found ? inside : Frame.after(this, inside);
    }

    /** Units side by side, with what this step does to them. */
    <T> List<T> units(List<T> units, UnitKind<T> kind) {
        List<T> result = new ArrayList<>();
        Deque<T> rest = new ArrayDeque<>(units);
        while (!rest.isEmpty()) {
            T unit = rest.removeFirst();
            if (!isTarget(kind.id(unit))) {
                result.add(kind.inside(unit));
            } else if (deviation instanceof Deviation.Strike && renumbering == Renumbering.CONTINUOUS) {
                Optional.ofNullable(rest.pollFirst()).ifPresent(next -> rest.addFirst(kind.heir(unit, next)));
            } else {
                result.addAll(placed(unit, kind));
            }
        }
        return result;
    }

    private boolean isTarget(Id id) {
        boolean isTarget = id.isPresent() && id.equals(deviation.target());
        found |= isTarget;
        return isTarget;
    }

    /** What stands in the place of a unit: what is left of it, what replaces it, or it with what is inserted. */
    private <T> List<T> placed(T unit, UnitKind<T> kind) {
        if (deviation instanceof Deviation.Replace replace) {
            return kind.fresh(unit, replace.wording(), true);
        }
        if (deviation instanceof Deviation.Insert insert) {
            List<T> placed = new ArrayList<>(kind.fresh(unit, insert.wording(), false));
            placed.add(insert.before() ? placed.size() : 0, unit);
            return placed;
        }
        if (deviation instanceof Deviation.Words replacement) {
            WordReplacement words = new WordReplacement(replacement);
            T replaced = kind.withWords(unit, words);
            checkOnce(replacement, words.count());
            return List.of(replaced);
        }
        return List.of(kind.struck(unit));
    }

    private void checkOnce(Deviation.Words replacement, int count) {
        if (count != 1) {
            report(
                    "woerter",
                    "„" + replacement.old() + "“ kommt in „" + replacement.target() + "“ "
                            + (count == 0 ? "nicht" : count + "-mal") + " vor.",
                    count == 0
                            ? "Die Wörter so schreiben, wie sie gedruckt werden; Verweise zählen nicht mit, Eingesetztes nur für sich."
                            : "Mehr Wörter davor oder danach angeben, bis die Stelle eindeutig ist.");
        }
    }

    /** Reports a new wording that lacks a heading, or has one where none belongs. */
    void checkHeading(Wording wording, boolean wanted) {
        if (wanted && !wording.isSection()) {
            report("form", "Ein § oder eine Anlage braucht einen Titel.", "Unter fuege_ein einen titel angeben.");
        } else if (!wanted && wording.isSection()) {
            report("form", "Nur ein § oder eine Anlage hat einen Titel.", "Den titel weglassen.");
        }
    }

    /** Reports what is wrong with this step; the name of the rule begins with the kind of step. */
    void report(String rule, String message, String hint) {
        refused = true;
        diagnostics.add(Diagnostic.error(kind.rule(rule), deviation.origin().position(), message, hint));
    }
}
