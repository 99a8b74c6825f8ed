package de.vertragswerk.compare.amend.text;

import de.vertragswerk.compare.amend.AmendingCommand;
import de.vertragswerk.compare.amend.CommandStyle;
import de.vertragswerk.compare.amend.Place;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Item;
import de.vertragswerk.model.ListStyle;
import de.vertragswerk.model.Origin;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes commands as an amending document shows them: one number for each changed §, letters and double letters below
 * it, new wording quoted.
 */
public final class CommandWriter {
    private static final List<ListStyle> LEVELS = List.of(ListStyle.ARABIC, ListStyle.LETTER, ListStyle.DOUBLE_LETTER);

    private final CommandStyle style;
    private final Set<Place> former = new LinkedHashSet<>();

    private CommandWriter(CommandStyle style) {
        this.style = style;
    }

    /** The commands in their order; a single one has no number. */
    public static List<Block> write(List<AmendingCommand> commands, CommandStyle style) {
        if (commands.isEmpty()) {
            return List.of();
        }
        CommandWriter writer = new CommandWriter(style);
        for (AmendingCommand command : commands) {
            if (command instanceof AmendingCommand.Renumber renumber) {
                renumber.units()
                        .numbers()
                        .forEach(number -> writer.former.add(renumber.units().place(number)));
            }
        }
        boolean together = together(commands, 0, 0) == commands.size();
        return together ? writer.order(commands, 0, 0) : List.of(writer.list(writer.orders(commands, 0, 1), 0));
    }

    /** A single command in a sentence, as a finding calls it. */
    public static String sentence(AmendingCommand command, CommandStyle style) {
        String sentence = command.accept(new CommandSentence(style, new PlacePhrases(Set.of(), 0)));
        return sentence.substring(0, sentence.length() - 1);
    }

    /**
     * Each command, or commands with what they have in common above them, as blocks.
     *
     * @param known how many steps of all places are named above
     * @param level of the labels below these
     */
    private List<List<Block>> orders(List<AmendingCommand> commands, int known, int level) {
        List<List<Block>> orders = new ArrayList<>();
        int from = 0;
        while (from < commands.size()) {
            int to = level < LEVELS.size() ? together(commands, from, known) : from + 1;
            orders.add(order(commands.subList(from, to), known, level));
            from = to;
        }
        return orders;
    }

    /** Where the commands end that concern the same unit as the first. */
    private static int together(List<AmendingCommand> commands, int from, int known) {
        Place scope = commands.get(from).scope();
        int to = from + 1;
        if (scope.steps().size() > known) {
            Place unit = scope.first(known + 1);
            while (to < commands.size() && commands.get(to).scope().isWithin(unit)) {
                to++;
            }
        }
        return to;
    }

    private List<Block> order(List<AmendingCommand> commands, int known, int level) {
        if (commands.size() == 1) {
            return order(commands.get(0), known);
        }
        Place unit = common(commands, known);
        PlacePhrases places = new PlacePhrases(former, known);
        String sentence = Articles.capitalized(places.nominative(unit)) + " wird wie folgt geändert:";
        return List.of(paragraph(sentence), list(orders(commands, unit.steps().size(), level + 1), level));
    }

    /** The smallest unit that commands have in common and that can be named in one go. */
    private Place common(List<AmendingCommand> commands, int known) {
        Place first = commands.get(0).scope();
        int steps = known + 1;
        while (steps < first.steps().size() && isCommon(commands, first.first(steps + 1), known)) {
            steps++;
        }
        return first.first(steps);
    }

    private boolean isCommon(List<AmendingCommand> commands, Place unit, int known) {
        return !new PlacePhrases(former, known).isFormerWithin(unit)
                && commands.stream().allMatch(command -> command.scope().isWithin(unit));
    }

    private List<Block> order(AmendingCommand command, int known) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(paragraph(command.accept(new CommandSentence(style, new PlacePhrases(former, known)))));
        List<Block> wording = command.accept(new Quotation());
        if (!wording.isEmpty()) {
            blocks.add(new Block.Quoted(wording));
        }
        return blocks;
    }

    private Block list(List<List<Block>> orders, int level) {
        ListStyle labels = LEVELS.get(level);
        List<Item> items = new ArrayList<>();
        for (List<Block> order : orders) {
            items.add(new Item(Id.NONE, labels.number(items.size() + 1), order, Origin.UNKNOWN));
        }
        return new Block.ItemList(labels, items);
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(List.of(new Inline.Plain(text)));
    }
}
