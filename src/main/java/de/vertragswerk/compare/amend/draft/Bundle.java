package de.vertragswerk.compare.amend.draft;

import de.vertragswerk.compare.amend.AmendingCommand;
import de.vertragswerk.compare.amend.AmendingCommand.ReplaceWords;
import de.vertragswerk.compare.amend.Occurrence;
import de.vertragswerk.compare.amend.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Says once for a whole unit what is said of several places in it: "jeweils die Angabe …". */
final class Bundle {
    private final Place unit;
    private final Predicate<Plan> proof;

    /**
     * Bundles commands.
     *
     * @param unit the unit for which they may be said once
     * @param proof whether a plan does what it has to do
     */
    Bundle(Place unit, Predicate<Plan> proof) {
        this.unit = unit;
        this.proof = proof;
    }

    /** The plan with as few commands on the same words as possible. */
    Plan of(Plan plan) {
        Plan bundled = plan;
        for (ReplaceWords words : repeated(plan)) {
            Plan shorter = with(bundled, words);
            if (shorter.commands().size() < bundled.commands().size() && proof.test(shorter)) {
                bundled = shorter;
            }
        }
        return bundled;
    }

    /** The exchanges of words in several places, each as one for all of the unit. */
    private Set<ReplaceWords> repeated(Plan plan) {
        Set<ReplaceWords> repeated = new LinkedHashSet<>();
        for (AmendingCommand command : plan.commands()) {
            if (command instanceof ReplaceWords words && isBundled(words)) {
                repeated.add(new ReplaceWords(unit, words.old(), words.replacement(), Occurrence.EACH));
            }
        }
        return repeated;
    }

    private boolean isBundled(ReplaceWords words) {
        return words.place().isWithin(unit)
                && (words.occurrence().equals(Occurrence.ONLY)
                        || words.occurrence().equals(Occurrence.EACH));
    }

    private Plan with(Plan plan, ReplaceWords all) {
        List<AmendingCommand> commands = new ArrayList<>();
        boolean said = false;
        for (AmendingCommand command : plan.commands()) {
            boolean same = command instanceof ReplaceWords words
                    && isBundled(words)
                    && words.old().equals(all.old())
                    && words.replacement().equals(all.replacement());
            if (!same) {
                commands.add(command);
            } else if (!said) {
                commands.add(all);
                said = true;
            }
        }
        return Plan.of(commands);
    }
}
