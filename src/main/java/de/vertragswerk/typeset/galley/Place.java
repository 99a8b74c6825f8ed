package de.vertragswerk.typeset.galley;

import de.vertragswerk.model.Id;
import de.vertragswerk.typeset.layout.Element;
import de.vertragswerk.typeset.style.PageStyle;
import java.util.Optional;

/**
 * Where blocks are set: onto which strips, in what room, and below which element.
 *
 * @param item anchor of the item of a gazette that they are part of
 */
record Place(Strips strips, Room room, Element parent, Optional<String> item) {
    Place below(Element element) {
        return new Place(strips, room, element, item);
    }

    Place within(Id newItem) {
        return new Place(strips, room, parent, Optional.of(newItem.value()).filter(id -> !id.isEmpty()));
    }

    /** The same place on strips and in a room of its own. */
    Place apart(Strips others, Room other) {
        return new Place(others, other, parent, item);
    }

    /** Whether this is a whole column of several. */
    boolean isColumn(PageStyle style) {
        return strips.isOfPages() && style.columns() > 1 && room.width() == style.columnWidth();
    }

    Place in(Room other) {
        return new Place(strips, other, parent, item);
    }
}
