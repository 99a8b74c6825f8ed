package de.vertragswerk.resolve;

import de.vertragswerk.model.Id;
import de.vertragswerk.model.ListStyle;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a unit stands in the agreement, from the outside in.
 *
 * @param steps at least one, but for a text outside of §§ and annexes
 */
record Address(List<Step> steps) {
    /** A text outside of §§ and annexes. */
    static final Address NOWHERE = new Address(List.of());

    /**
     * One step: "§ 3", "Absatz 2", "Nummer 1".
     *
     * @param unit what a reference calls it, in full
     * @param units the same in the plural
     * @param shortUnit the same abbreviated, for singular and plural
     * @param annex the annex of which this is the step, or none
     */
    record Step(String unit, String units, String shortUnit, String number, Id annex) {

        static Step section(String number) {
            return new Step("§", "§§", "§", number, Id.NONE);
        }

        static Step subsection(String number) {
            return new Step("Absatz", "Absätze", "Abs.", number, Id.NONE);
        }

        static Step sentence(int number) {
            return new Step("Satz", "Sätze", "Satz", Integer.toString(number), Id.NONE);
        }

        static Step item(ListStyle style, String number) {
            return new Step(style.unit(), style.units(), style.shortUnit(), number, Id.NONE);
        }

        /** A § of an annex, by its label "§ 3". */
        static Step numbered(String label) {
            return section(label.replaceFirst("^§[\\s\u00A0]*", ""));
        }

        /** An Absatz of an annex, by its label "(3)". */
        static Step labelled(String label) {
            return subsection(label.replaceAll("[()]", ""));
        }

        /** A part of an annex that has no number. */
        static Step heading(String words) {
            return new Step("Abschnitt", "Abschnitte", "Abschnitt", "„" + words + "“", Id.NONE);
        }

        static Step annex(Id id, String number) {
            return new Step("Anlage", "Anlagen", "Anlage", number, id);
        }

        boolean isAnnex() {
            return annex.isPresent();
        }
    }

    Address down(Step step) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return new Address(longer);
    }

    /** The steps that a text at another place has to name; never none. */
    List<Step> seenFrom(Address place) {
        int common = 0;
        int most = Math.min(steps.size() - 1, place.steps.size());
        while (common < most && steps.get(common).equals(place.steps.get(common))) {
            common++;
        }
        return steps.subList(common, steps.size());
    }
}
