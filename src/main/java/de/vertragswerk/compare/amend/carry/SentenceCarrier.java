package de.vertragswerk.compare.amend.carry;

import de.vertragswerk.compare.amend.AmendingCommand.Side;
import de.vertragswerk.compare.amend.Place;
import de.vertragswerk.compare.amend.StepKind;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Inline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Inserts, replaces and strikes sentences. */
final class SentenceCarrier {
    private static final Inline BLANK = new Inline.Plain(" ");

    private SentenceCarrier() {}

    static Agreement insert(Agreement agreement, Side side, Place anchor, List<Block> wording) {
        Passage passage = new Texts(agreement).at(anchor);
        List<Passage.Stretch> sentence =
                passage.sentence(WordCarrier.number(anchor.last().number()));
        Passage.Stretch edge = side == Side.AFTER ? sentence.get(sentence.size() - 1) : sentence.get(0);
        int at = side == Side.AFTER ? edge.end() : edge.start();
        List<Inline> content = new ArrayList<>(text(wording));
        content.add(side == Side.AFTER ? 0 : content.size(), BLANK);
        return passage.replace(new Passage.Stretch(edge.run(), at, at), content);
    }

    /** Adds sentences behind the last one. */
    static Agreement append(Agreement agreement, Place parent, List<Block> wording) {
        Passage passage = new Texts(agreement).at(parent);
        if (passage.runs().isEmpty()) {
            throw new Refused("„" + parent + "“ hat keinen Satz.", "Die Stelle ganz neu fassen.");
        }
        int last = passage.runs().size() - 1;
        int end = passage.text(last).length();
        List<Inline> content = new ArrayList<>(text(wording));
        content.add(0, BLANK);
        return passage.replace(new Passage.Stretch(last, end, end), content);
    }

    static Agreement replace(Agreement agreement, Place parent, List<String> numbers, List<Block> wording) {
        Agreement left = agreement;
        for (String number : descending(numbers).subList(0, numbers.size() - 1)) {
            left = strike(left, parent.down(StepKind.SENTENCE, number));
        }
        Passage passage = new Texts(left).at(parent);
        int first = WordCarrier.number(descending(numbers).get(numbers.size() - 1));
        return passage.replace(only(passage.sentence(first)), text(wording));
    }

    static Agreement strike(Agreement agreement, Place parent, List<String> numbers) {
        Agreement left = agreement;
        for (String number : descending(numbers)) {
            left = strike(left, parent.down(StepKind.SENTENCE, number));
        }
        return left;
    }

    private static List<String> descending(List<String> numbers) {
        return numbers.stream()
                .sorted(Comparator.comparingInt(WordCarrier::number).reversed())
                .toList();
    }

    private static Agreement strike(Agreement agreement, Place sentence) {
        Passage passage = new Texts(agreement).at(sentence);
        Passage.Stretch stretch =
                only(passage.sentence(WordCarrier.number(sentence.last().number())));
        return passage.replace(WordCarrier.withBlank(passage, stretch), List.of());
    }

    private static Passage.Stretch only(List<Passage.Stretch> sentence) {
        if (sentence.size() != 1) {
            throw new Refused(
                    "Der Satz geht über eine Aufzählung.", "Den Absatz ganz neu fassen oder einzelne Nummern ändern.");
        }
        return sentence.get(0);
    }

    private static List<Inline> text(List<Block> wording) {
        if (wording.size() == 1 && wording.get(0) instanceof Block.Paragraph paragraph) {
            return paragraph.content();
        }
        throw new Refused("Der Wortlaut ist kein einfacher Satz.", "Den ganzen Absatz neu fassen.");
    }
}
