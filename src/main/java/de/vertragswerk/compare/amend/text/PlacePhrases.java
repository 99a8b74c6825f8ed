package de.vertragswerk.compare.amend.text;

import de.vertragswerk.compare.amend.NumberList;
import de.vertragswerk.compare.amend.Place;
import de.vertragswerk.compare.amend.Step;
import de.vertragswerk.compare.amend.StepKind;
import de.vertragswerk.compare.amend.Units;
import java.util.Set;

/** Names places as seen from what the sentences above have named already. */
final class PlacePhrases {
    private final Set<Place> former;
    private final int known;

    /**
     * Phrases for places.
     *
     * @param former units that get another number, so that they are "bisherige"
     * @param known how many steps of each place are known
     */
    PlacePhrases(Set<Place> former, int known) {
        this.former = former;
        this.known = known;
    }

    /** Phrases as seen from within a place. */
    PlacePhrases within(Place place) {
        return new PlacePhrases(former, place.steps().size());
    }

    /** Whether nothing is left to name. */
    boolean isKnown(Place place) {
        return place.steps().size() <= known;
    }

    /** Whether a unit within the part that is to be named gets another number. */
    boolean isFormerWithin(Place place) {
        for (int steps = known + 2; steps <= place.steps().size(); steps++) {
            if (former.contains(place.first(steps))) {
                return true;
            }
        }
        return false;
    }

    /** "in § 3 Absatz 2", "in der Überschrift von § 3", "in § 3 in dem bisherigen Absatz 2". */
    String in(Place place) {
        return place.last().kind() == StepKind.TITLE ? "im Titel" : "in " + dative(place);
    }

    /** "dem § 3 Absatz 2", "der Präambel": to what something is added. */
    String to(Place place) {
        Step first = place.first(known + 1).last();
        String dative = dative(place);
        String article = Articles.dative(first.kind()) + " ";
        return isFormerWithin(place) ? in(place) : dative.startsWith(article) ? dative : article + dative;
    }

    /** The place behind "in", "nach" or "vor". */
    String dative(Place place) {
        Step last = place.last();
        if (isLed(last) && !isKnown(place.parent())) {
            return Articles.dative(last.kind()) + " " + last + link(last) + dative(place.parent());
        }
        StringBuilder text = new StringBuilder();
        for (int steps = known + 1; steps <= place.steps().size(); steps++) {
            Step step = place.first(steps).last();
            boolean isFormer = former.contains(place.first(steps));
            text.append(text.isEmpty() ? "" : isFormer ? " in " : " ");
            text.append(
                    isFormer
                            ? Articles.dative(step.kind()) + " bisherigen "
                            : needsArticle(step, Articles.dative(step.kind())));
            text.append(step);
        }
        return text.toString();
    }

    /** "§ 3 Absatz 2", "die Überschrift von § 3", "der bisherige Absatz 2". */
    String nominative(Place place) {
        Step last = place.last();
        if (isLed(last) && !isKnown(place.parent())) {
            return Articles.nominative(last.kind()) + " " + last + link(last) + dative(place.parent());
        }
        Step first = place.first(known + 1).last();
        String article = former.contains(place.first(known + 1))
                ? Articles.nominative(first.kind()) + " bisherige "
                : needsArticle(first, Articles.nominative(first.kind()));
        return article + place.after(known);
    }

    /** "die Absätze 3 bis 5", "die bisherigen §§ 4 und 5"; what contains them is named elsewhere. */
    Phrase subject(Units units) {
        boolean isFormer = former.contains(units.first());
        if (units.numbers().size() == 1) {
            return new Phrase(within(units.parent()).nominative(units.first()), false);
        }
        return new Phrase(
                (isFormer ? "die bisherigen " : "die ") + units.kind().plural() + " " + NumberList.of(units.numbers()),
                true);
    }

    private static String needsArticle(Step step, String article) {
        boolean named = step.number().isEmpty() || step.kind() == StepKind.GROUPS;
        return named ? article + " " : "";
    }

    /** Whether the step stands before what contains it: "die Überschrift von § 3". */
    private static boolean isLed(Step step) {
        return step.kind() == StepKind.HEADING || step.kind() == StepKind.TABLE;
    }

    private static String link(Step step) {
        return step.kind() == StepKind.TABLE ? " in " : " von ";
    }
}
