package de.vertragswerk.compare.amend.text;

import de.vertragswerk.compare.amend.AmendingCommand;
import de.vertragswerk.model.Block;
import java.util.List;

/** The wording that a command quotes as blocks; none for words. */
final class Quotation implements AmendingCommand.Visitor<List<Block>> {

    @Override
    public List<Block> replaceWords(AmendingCommand.ReplaceWords command) {
        return List.of();
    }

    @Override
    public List<Block> insertWords(AmendingCommand.InsertWords command) {
        return List.of();
    }

    @Override
    public List<Block> strikeWords(AmendingCommand.StrikeWords command) {
        return List.of();
    }

    @Override
    public List<Block> replace(AmendingCommand.Replace command) {
        return command.wording();
    }

    @Override
    public List<Block> insert(AmendingCommand.Insert command) {
        return command.wording();
    }

    @Override
    public List<Block> append(AmendingCommand.Append command) {
        return command.wording();
    }

    @Override
    public List<Block> strike(AmendingCommand.Strike command) {
        return List.of();
    }

    @Override
    public List<Block> renumber(AmendingCommand.Renumber command) {
        return List.of();
    }
}
