package de.vertragswerk.compare.amend.carry;

import de.vertragswerk.compare.amend.AmendingCommand;
import de.vertragswerk.compare.amend.Place;
import de.vertragswerk.compare.amend.StepKind;
import de.vertragswerk.model.Agreement;
import java.util.ArrayList;
import java.util.List;

/** Changes words at a place. */
final class WordCarrier {
    private WordCarrier() {}

    /** The agreement with a command on words carried out. */
    static Agreement carriedOut(Agreement agreement, Place place, AmendingCommand command) {
        Passage passage = new Texts(agreement).at(place);
        List<Passage.Stretch> stretches = stretches(passage, place);
        List<Passage.Edit> edits = new ArrayList<>();
        for (WordEdits.Edit edit : WordEdits.of(passage.texts(stretches), command)) {
            Passage.Stretch stretch = stretches.get(edit.text());
            int start = stretch.start() + edit.start();
            int end = stretch.start() + edit.end();
            edits.add(new Passage.Edit(new Passage.Stretch(stretch.run(), start, end), edit.words()));
        }
        return passage.edited(edits);
    }

    /** The stretches of text that a place names: a sentence, or all. */
    static List<Passage.Stretch> stretches(Passage passage, Place place) {
        return place.last().kind() == StepKind.SENTENCE
                ? passage.sentence(number(place.last().number()))
                : passage.everything();
    }

    /** The number of a sentence; 0 where it is none. */
    static int number(String number) {
        return number.matches("[0-9]{1,6}") ? Integer.parseInt(number) : 0;
    }

    static Passage.Stretch withBlank(Passage passage, Passage.Stretch stretch) {
        int[] around = Blanks.around(passage.text(stretch.run()), stretch.start(), stretch.end());
        return new Passage.Stretch(stretch.run(), around[0], around[1]);
    }
}
