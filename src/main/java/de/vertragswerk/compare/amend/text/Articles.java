package de.vertragswerk.compare.amend.text;

import de.vertragswerk.compare.amend.StepKind;
import de.vertragswerk.model.Gender;
import java.util.Locale;

/** The articles and adjectives before the names of units. */
final class Articles {
    private Articles() {}

    /** "der", "die". */
    static String nominative(StepKind kind) {
        return kind.gender() == Gender.FEMININE ? "die" : "der";
    }

    /** "dem", "der". */
    static String dative(StepKind kind) {
        return kind.gender() == Gender.FEMININE ? "der" : "dem";
    }

    /** "den", "die". */
    static String accusative(StepKind kind) {
        return kind.gender() == Gender.FEMININE ? "die" : "den";
    }

    /** "folgender", "folgende", without an article before it. */
    static String following(StepKind kind) {
        return kind.gender() == Gender.FEMININE ? "folgende" : "folgender";
    }

    static String capitalized(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
