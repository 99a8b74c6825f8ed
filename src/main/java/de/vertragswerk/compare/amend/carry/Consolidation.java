package de.vertragswerk.compare.amend.carry;

import de.vertragswerk.compare.amend.AmendingCommand;
import de.vertragswerk.compare.amend.Place;
import de.vertragswerk.compare.amend.Step;
import de.vertragswerk.compare.amend.StepKind;
import de.vertragswerk.compare.amend.Units;
import de.vertragswerk.model.Agreement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Carries commands out on an agreement as it is printed. All places are meant before the amendment, so the order of
 * commands does not matter where they concern different places: first words and sentences are changed, from the last
 * sentence to the first, then units, and numbers at the end.
 */
public final class Consolidation {
    private final List<Refusal> refusals = new ArrayList<>();
    private Agreement agreement;

    private Consolidation(Agreement agreement) {
        this.agreement = agreement;
    }

    /**
     * The agreement with all commands carried out.
     *
     * @param refusals why commands were not carried out; if there are any, the agreement is not to be used
     */
    public record Result(Agreement agreement, List<Refusal> refusals) {}

    /** Carries out all commands that can be carried out. */
    public static Result of(Agreement agreement, List<AmendingCommand> commands) {
        Consolidation consolidation = new Consolidation(agreement);
        for (int command : order(commands)) {
            consolidation.carryOut(command, commands.get(command));
        }
        Tidying tidying = new Tidying();
        Agreement tidied = tidying.tidied(consolidation.agreement);
        if (!tidying.taken().isEmpty() && consolidation.refusals.isEmpty()) {
            String numbers = String.join(", ", tidying.taken());
            consolidation.refusals.add(new Refusal(
                    lastNumbering(commands),
                    "Eine Nummer wäre danach zweimal vergeben: " + numbers + ".",
                    "Die bisherigen Nummern durch einen Befehl ändern, „Der bisherige … wird …“."));
        }
        List<Refusal> sorted = consolidation.refusals.stream()
                .sorted(Comparator.comparingInt(Refusal::command))
                .toList();
        return new Result(tidied, sorted);
    }

    private void carryOut(int index, AmendingCommand command) {
        try {
            agreement = command.accept(new UnitCarrier(agreement));
        } catch (Refused refused) {
            refusals.add(new Refusal(index, refused.reason(), refused.hint()));
        }
    }

    /** The last command that gives a number. */
    private static int lastNumbering(List<AmendingCommand> commands) {
        int last = 0;
        for (int i = 0; i < commands.size(); i++) {
            if (phase(commands.get(i)) != Phase.WORDS) {
                last = i;
            }
        }
        return last;
    }

    /** The order in which commands do not get into each other's way. */
    private enum Phase {
        SENTENCES,
        WORDS,
        GROUPS,
        UNITS_BEFORE,
        UNITS,
        APPENDED,
        NUMBERS
    }

    private static List<Integer> order(List<AmendingCommand> commands) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < commands.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.<Integer, Phase>comparing(i -> phase(commands.get(i)))
                .thenComparing(i -> rank(i, commands.get(i))));
        return order;
    }

    /** Within its phase: sentences and what is inserted behind a unit from the last to the first. */
    private static int rank(int index, AmendingCommand command) {
        return switch (phase(command)) {
            case SENTENCES -> -sentence(target(command));
            case UNITS -> -index;
            default -> index;
        };
    }

    private static Phase phase(AmendingCommand command) {
        if (command instanceof AmendingCommand.Renumber) {
            return Phase.NUMBERS;
        }
        if (command instanceof AmendingCommand.Append) {
            return Phase.APPENDED;
        }
        Place target = target(command);
        if (!target.isWhole() && target.last().kind() == StepKind.SENTENCE) {
            return Phase.SENTENCES;
        }
        if (command instanceof AmendingCommand.Insert insert) {
            return insert.side() == AmendingCommand.Side.BEFORE ? Phase.UNITS_BEFORE : Phase.UNITS;
        }
        if (!target.isWhole() && target.last().kind() == StepKind.GROUPS) {
            return Phase.GROUPS;
        }
        boolean units = command instanceof AmendingCommand.Replace || command instanceof AmendingCommand.Strike;
        return units ? Phase.UNITS : Phase.WORDS;
    }

    /** The last unit that a command names. */
    private static Place target(AmendingCommand command) {
        if (command instanceof AmendingCommand.Insert insert) {
            return insert.anchor();
        }
        if (command instanceof AmendingCommand.Replace replace) {
            return last(replace.units());
        }
        return command instanceof AmendingCommand.Strike strike ? last(strike.units()) : command.scope();
    }

    private static Place last(Units units) {
        return units.place(units.numbers().get(units.numbers().size() - 1));
    }

    private static int sentence(Place place) {
        Step last = place.last();
        return WordCarrier.number(last.number());
    }
}
