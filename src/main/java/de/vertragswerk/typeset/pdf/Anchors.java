package de.vertragswerk.typeset.pdf;

import de.vertragswerk.typeset.layout.Mark;
import de.vertragswerk.typeset.layout.Page;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where the anchors of a document have come to stand. */
final class Anchors {
    private final Map<String, Place> places = new HashMap<>();

    /**
     * The upper left corner of an anchor's strip.
     *
     * @param page its index
     * @param y from the top edge of the page
     */
    record Place(int page, double x, double y) {}

    Anchors(Iterable<Page> pages) {
        int index = 0;
        for (Page page : pages) {
            for (Page.Placed placed : page.strips()) {
                if (!placed.decoration()) {
                    gather(index, placed);
                }
            }
            index++;
        }
    }

    private void gather(int page, Page.Placed placed) {
        for (Mark mark : placed.strip().marks()) {
            if (mark instanceof Mark.Anchor anchor) {
                places.putIfAbsent(anchor.id(), new Place(page, placed.x(), placed.y()));
            }
        }
    }

    Optional<Place> find(String id) {
        return Optional.ofNullable(places.get(id));
    }
}
