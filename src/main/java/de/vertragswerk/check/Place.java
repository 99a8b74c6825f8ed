package de.vertragswerk.check;

import de.vertragswerk.model.Origin;

/**
 * Where in an agreement something stands.
 *
 * @param section index of the §, -1 outside of §§
 * @param label as a message names it: "§ 3 Absatz 2", "Präambel"
 * @param origin of the smallest unit around it
 */
record Place(Part part, int section, String label, Origin origin) {

    /** The same place, closer, if the origin of the smaller unit is known. */
    Place within(Origin closer) {
        return closer.position().file().isEmpty() ? this : new Place(part, section, label, closer);
    }

    /** As it stands after "in": "§ 3", "der Präambel". */
    String dative() {
        return switch (part) {
            case SECTION, ANNEX -> label;
            case PREAMBLE -> "der " + label;
            case TITLE, CLOSING -> "dem " + label;
        };
    }

    /** The same place under another name. */
    Place named(String other) {
        return new Place(part, section, other, origin);
    }
}
