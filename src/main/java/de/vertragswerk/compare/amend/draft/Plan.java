package de.vertragswerk.compare.amend.draft;

import de.vertragswerk.compare.amend.AmendingCommand;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.BlockText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Commands for one thing to do, in the order of the text.
 *
 * @param cost how much there is to read
 */
record Plan(List<AmendingCommand> commands, int cost) {
    static final Plan NOTHING = new Plan(List.of(), 0);

    static Plan of(AmendingCommand command) {
        return new Plan(List.of(command), command.accept(new Cost()));
    }

    static Plan of(Collection<AmendingCommand> commands) {
        return commands.stream().map(Plan::of).reduce(NOTHING, Plan::with);
    }

    Plan with(Plan further) {
        List<AmendingCommand> all = new ArrayList<>(commands);
        all.addAll(further.commands);
        return new Plan(all, cost + further.cost);
    }

    /** Characters to read; a sentence of its own costs about as much as a line. */
    private static final class Cost implements AmendingCommand.Visitor<Integer> {
        private static final int SENTENCE = 70;

        private static int quoted(List<Block> wording) {
            return SENTENCE + BlockText.of(wording).length();
        }

        @Override
        public Integer replaceWords(AmendingCommand.ReplaceWords command) {
            return SENTENCE + command.old().length() + command.replacement().length();
        }

        @Override
        public Integer insertWords(AmendingCommand.InsertWords command) {
            return SENTENCE + command.anchor().length() + command.words().length();
        }

        @Override
        public Integer strikeWords(AmendingCommand.StrikeWords command) {
            return SENTENCE + command.words().length();
        }

        @Override
        public Integer replace(AmendingCommand.Replace command) {
            return quoted(command.wording());
        }

        @Override
        public Integer insert(AmendingCommand.Insert command) {
            return quoted(command.wording());
        }

        @Override
        public Integer append(AmendingCommand.Append command) {
            return quoted(command.wording());
        }

        @Override
        public Integer strike(AmendingCommand.Strike command) {
            return SENTENCE;
        }

        @Override
        public Integer renumber(AmendingCommand.Renumber command) {
            return SENTENCE;
        }
    }
}
