package de.vertragswerk.typeset.galley;

import de.vertragswerk.typeset.layout.Element;

/** Where blocks are set: onto which strips, in what room, and below which element. */
record Place(Strips strips, Room room, Element parent) {
    Place below(Element element) {
        return new Place(strips, room, element);
    }

    Place in(Room other) {
        return new Place(strips, other, parent);
    }
}
