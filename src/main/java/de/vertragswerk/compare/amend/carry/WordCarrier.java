package de.vertragswerk.compare.amend.carry;

import de.vertragswerk.compare.amend.AmendingCommand;
import de.vertragswerk.compare.amend.Occurrence;
import de.vertragswerk.compare.amend.Place;
import de.vertragswerk.compare.amend.StepKind;
import de.vertragswerk.model.Agreement;
import java.util.List;

/** Changes words at a place. */
final class WordCarrier {
    private final Passage passage;
    private final WordSearch search;

    WordCarrier(Agreement agreement, Place place) {
        this.passage = new Texts(agreement).at(place);
        boolean sentence = place.last().kind() == StepKind.SENTENCE;
        this.search = new WordSearch(
                passage,
                sentence ? passage.sentence(number(place.last().number())) : passage.everything());
    }

    /** The number of a sentence; 0 where it is none. */
    static int number(String number) {
        return number.matches("[0-9]{1,6}") ? Integer.parseInt(number) : 0;
    }

    Agreement replace(AmendingCommand.ReplaceWords command) {
        return passage.replace(search.find(command.old(), command.occurrence()), command.replacement());
    }

    Agreement insert(AmendingCommand.InsertWords command) {
        boolean after = command.side() == AmendingCommand.Side.AFTER;
        String anchor = command.anchor();
        String words = command.words();
        String together = after
                ? anchor + Blanks.between(anchor, words) + words
                : words + Blanks.between(words, anchor) + anchor;
        List<Passage.Stretch> found = search.find(anchor, command.occurrence());
        return passage.replace(
                found.stream()
                        .map(at -> new Passage.Stretch(at.run(), after ? at.end() : at.start(), after ? at.end() : at.start()))
                        .toList(),
                after
                        ? together.substring(anchor.length())
                        : together.substring(0, together.length() - anchor.length()));
    }

    Agreement strike(AmendingCommand.StrikeWords command) {
        return strike(command.words(), command.occurrence());
    }

    private Agreement strike(String words, Occurrence occurrence) {
        List<Passage.Stretch> found = search.find(words, occurrence);
        return passage.replace(
                found.stream().map(at -> withBlank(passage, at)).toList(), "");
    }

    static Passage.Stretch withBlank(Passage passage, Passage.Stretch stretch) {
        int[] around = Blanks.around(passage.text(stretch.run()), stretch.start(), stretch.end());
        return new Passage.Stretch(stretch.run(), around[0], around[1]);
    }
}
