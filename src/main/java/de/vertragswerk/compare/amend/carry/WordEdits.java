package de.vertragswerk.compare.amend.carry;

import de.vertragswerk.compare.amend.AmendingCommand;
import de.vertragswerk.compare.amend.AmendingCommand.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a command on words changes in the texts of its place. */
public final class WordEdits {
    private WordEdits() {}

    /** New words in the stead of a stretch of one of the texts. */
    record Edit(int text, int start, int end, String words) {}

    /** The texts with a command carried out; empty if it cannot be. */
    public static Optional<List<String>> carriedOut(List<String> texts, AmendingCommand command) {
        try {
            List<String> changed = new ArrayList<>(texts);
            List<Edit> edits = of(texts, command);
            for (int i = edits.size() - 1; i >= 0; i--) {
                Edit edit = edits.get(i);
                String text = changed.get(edit.text());
                changed.set(edit.text(), text.substring(0, edit.start()) + edit.words() + text.substring(edit.end()));
            }
            return Optional.of(changed);
        } catch (Refused refused) {
            return Optional.empty();
        }
    }

    /** The edits in reading order, none of which overlap. */
    static List<Edit> of(List<String> texts, AmendingCommand command) {
        WordSearch search = new WordSearch(texts);
        if (command instanceof AmendingCommand.ReplaceWords replace) {
            return search.find(replace.old(), replace.occurrence()).stream()
                    .map(at -> new Edit(at.text(), at.start(), at.end(), replace.replacement()))
                    .toList();
        }
        if (command instanceof AmendingCommand.InsertWords insert) {
            return search.find(insert.anchor(), insert.occurrence()).stream()
                    .map(at -> inserted(insert, at))
                    .toList();
        }
        AmendingCommand.StrikeWords strike = (AmendingCommand.StrikeWords) command;
        return search.find(strike.words(), strike.occurrence()).stream()
                .map(at -> struck(texts.get(at.text()), at))
                .toList();
    }

    private static Edit inserted(AmendingCommand.InsertWords insert, WordSearch.Found at) {
        boolean after = insert.side() == Side.AFTER;
        int place = after ? at.end() : at.start();
        String words = after
                ? Blanks.between(insert.anchor(), insert.words()) + insert.words()
                : insert.words() + Blanks.between(insert.words(), insert.anchor());
        return new Edit(at.text(), place, place, words);
    }

    private static Edit struck(String text, WordSearch.Found at) {
        int[] around = Blanks.around(text, at.start(), at.end());
        return new Edit(at.text(), around[0], around[1], "");
    }
}
