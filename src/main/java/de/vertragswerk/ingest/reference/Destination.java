package de.vertragswerk.ingest.reference;

import de.vertragswerk.model.Id;
import java.util.List;
import java.util.function.Supplier;

/**
 * A unit that is pointed at.
 *
 * @param path how it is called from outside: "§ 3", "Absatz 2", …
 * @param name gives its id, and one to a unit that has none
 * @param sentence of the unit; 0 for all of it
 * @param loose whether some copy lacks the unit
 */
record Destination(List<Label> path, Supplier<Id> name, int sentence, boolean loose) {

    /**
     * A step of the way to it in house form.
     *
     * @param unit in full
     * @param units in full, in the plural
     * @param shortUnit abbreviated, in both
     */
    record Label(String unit, String units, String shortUnit, String number) {
        static Label section(String number) {
            return new Label("§", "§§", "§", number);
        }

        static Label subsection(String number) {
            return new Label("Absatz", "Absätze", "Abs.", number);
        }

        static Label sentence(int number) {
            return new Label("Satz", "Sätze", "Satz", Integer.toString(number));
        }
    }
}
