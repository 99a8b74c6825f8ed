package de.vertragswerk.compare.amend.text;

import de.vertragswerk.compare.amend.CommandStyle;
import de.vertragswerk.compare.amend.NumberList;
import de.vertragswerk.compare.amend.StepKind;
import de.vertragswerk.compare.amend.WordingNumbers;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Gender;
import java.util.List;

/** Announces the units that a wording quotes: "der folgende Absatz 3", "folgende §§ 4 und 5". */
final class NewUnits {
    private final StepKind kind;
    private final List<String> numbers;

    NewUnits(StepKind kind, List<Block> wording) {
        this.kind = kind;
        this.numbers = WordingNumbers.of(kind, wording);
    }

    List<String> numbers() {
        return numbers;
    }

    private boolean isOne() {
        return numbers.size() == 1;
    }

    private String count() {
        return numbers.stream().allMatch(String::isEmpty) ? "" : " " + NumberList.of(numbers);
    }

    /** As what comes in. */
    Phrase subject(CommandStyle style) {
        boolean article = style == CommandStyle.HDR4;
        if (!isOne()) {
            return new Phrase((article ? "die folgenden " : "folgende ") + kind.plural() + count(), true);
        }
        String following = article ? Articles.nominative(kind) + " folgende " : Articles.following(kind) + " ";
        return new Phrase(following + kind.singular() + count(), false);
    }

    /** Behind "durch". */
    String accusative() {
        if (!isOne()) {
            return "die folgenden " + kind.plural() + count();
        }
        String ending = kind.gender() == Gender.FEMININE ? "folgende " : "folgenden ";
        return Articles.accusative(kind) + " " + ending + kind.accusative() + count();
    }
}
