package de.vertragswerk.pipeline.amend;

import de.vertragswerk.compare.amend.AmendingCommand;
import de.vertragswerk.compare.amend.AmendingCommand.Side;
import de.vertragswerk.compare.amend.NumberList;
import de.vertragswerk.compare.amend.Occurrence;
import de.vertragswerk.compare.amend.Units;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Item;
import de.vertragswerk.model.ListStyle;
import de.vertragswerk.write.markdown.MarkdownWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Commands as the data that {@link CommandTreeReader} reads. */
final class CommandTree implements AmendingCommand.Visitor<Map<String, Object>> {
    private CommandTree() {}

    static List<Map<String, Object>> of(List<AmendingCommand> commands) {
        CommandTree tree = new CommandTree();
        return commands.stream().map(command -> command.accept(tree)).toList();
    }

    private static Map<String, Object> command(String name) {
        Map<String, Object> command = new LinkedHashMap<>();
        command.put(Keys.COMMAND, name);
        return command;
    }

    private static void units(Map<String, Object> command, Units units) {
        if (units.numbers().size() == 1) {
            command.put(Keys.PLACE, units.first().toString());
        } else {
            command.put(Keys.PLACE, units.parent().toString());
            command.put(Keys.UNITS, units.kind().plural() + " " + NumberList.of(units.numbers()));
        }
    }

    private static void occurrence(Map<String, Object> command, Occurrence occurrence) {
        if (occurrence.equals(Occurrence.EACH)) {
            command.put(Keys.OCCURRENCE, Keys.EACH);
        } else if (occurrence.equals(Occurrence.AT_END)) {
            command.put(Keys.OCCURRENCE, Keys.AT_END);
        } else if (occurrence.isCounted()) {
            command.put(Keys.OCCURRENCE, occurrence.number());
        }
    }

    /** Dashes have a number, by which one can name them, but do not show it. */
    private static void wording(Map<String, Object> command, List<Block> wording) {
        command.put(Keys.WORDING, MarkdownWriter.blocks(wording).lines().toList());
        if (wording.size() == 1 && wording.get(0) instanceof Block.ItemList list && list.style() == ListStyle.DASH) {
            command.put(Keys.NUMBERS, list.items().stream().map(Item::number).toList());
        }
    }

    private static String side(Side side) {
        return side == Side.AFTER ? Keys.AFTER : Keys.BEFORE;
    }

    @Override
    public Map<String, Object> replaceWords(AmendingCommand.ReplaceWords replace) {
        Map<String, Object> command = command(Keys.REPLACE_WORDS);
        command.put(Keys.PLACE, replace.place().toString());
        command.put(Keys.OLD, replace.old());
        command.put(Keys.NEW, replace.replacement());
        occurrence(command, replace.occurrence());
        return command;
    }

    @Override
    public Map<String, Object> insertWords(AmendingCommand.InsertWords insert) {
        Map<String, Object> command = command(Keys.INSERT_WORDS);
        command.put(Keys.PLACE, insert.place().toString());
        command.put(side(insert.side()), insert.anchor());
        command.put(Keys.NEW, insert.words());
        occurrence(command, insert.occurrence());
        return command;
    }

    @Override
    public Map<String, Object> strikeWords(AmendingCommand.StrikeWords strike) {
        Map<String, Object> command = command(Keys.STRIKE_WORDS);
        command.put(Keys.PLACE, strike.place().toString());
        command.put(Keys.OLD, strike.words());
        occurrence(command, strike.occurrence());
        return command;
    }

    @Override
    public Map<String, Object> replace(AmendingCommand.Replace replace) {
        Map<String, Object> command = command(Keys.REPLACE);
        units(command, replace.units());
        wording(command, replace.wording());
        return command;
    }

    @Override
    public Map<String, Object> insert(AmendingCommand.Insert insert) {
        Map<String, Object> command = command(Keys.INSERT);
        command.put(side(insert.side()), insert.anchor().toString());
        wording(command, insert.wording());
        return command;
    }

    @Override
    public Map<String, Object> append(AmendingCommand.Append append) {
        Map<String, Object> command = command(Keys.APPEND);
        command.put(Keys.PLACE, append.parent().toString());
        command.put(Keys.UNITS, append.kind().plural());
        wording(command, append.wording());
        return command;
    }

    @Override
    public Map<String, Object> strike(AmendingCommand.Strike strike) {
        Map<String, Object> command = command(Keys.STRIKE);
        units(command, strike.units());
        if (strike.withoutTrace()) {
            command.put(Keys.WITHOUT_TRACE, true);
        }
        return command;
    }

    @Override
    public Map<String, Object> renumber(AmendingCommand.Renumber renumber) {
        Map<String, Object> command = command(Keys.RENUMBER);
        command.put(Keys.PLACE, renumber.units().parent().toString());
        command.put(Keys.UNITS, renumber.units().kind().plural());
        command.put(Keys.FROM, renumber.units().numbers());
        command.put(Keys.TO, renumber.numbers());
        return command;
    }
}
