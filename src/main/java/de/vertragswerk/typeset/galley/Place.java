package de.vertragswerk.typeset.galley;

import de.vertragswerk.typeset.layout.Element;
import de.vertragswerk.typeset.style.PageStyle;

/** Where blocks are set: onto which strips, in what room, and below which element. */
record Place(Strips strips, Room room, Element parent) {
    Place below(Element element) {
        return new Place(strips, room, element);
    }

    /** Whether this is a whole column of several. */
    boolean isColumn(PageStyle style) {
        return strips.isOfPages() && style.columns() > 1 && room.width() == style.columnWidth();
    }

    Place in(Room other) {
        return new Place(strips, other, parent);
    }
}
