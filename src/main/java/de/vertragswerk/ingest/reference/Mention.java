package de.vertragswerk.ingest.reference;

import java.util.List;

/**
 * Words that may point at a place: "§ 7 Absatz 4".
 *
 * @param start where it begins in its text
 * @param end where it ends
 * @param steps at least one, from the outside in
 * @param foreign whether it speaks of a law
 */
record Mention(int start, int end, List<Step> steps, boolean foreign) {

    /** What a step names. */
    enum Unit {
        SECTION,
        SUBSECTION,
        SENTENCE,
        ITEM,
        ANNEX,
        ARTICLE
    }

    /**
     * One step: "Absatz 4", "Absätze 1 und 2".
     *
     * @param word "Absatz", "Abs.", "§"
     * @param numbers more than one only in the last step
     * @param range whether the numbers are the ends of a range
     */
    record Step(Unit unit, String word, List<String> numbers, boolean range) {
        boolean isAbbreviated() {
            return word.endsWith(".");
        }
    }

    Step first() {
        return steps.get(0);
    }

    Step last() {
        return steps.get(steps.size() - 1);
    }

    Mention asForeign() {
        return new Mention(start, end, steps, true);
    }
}
