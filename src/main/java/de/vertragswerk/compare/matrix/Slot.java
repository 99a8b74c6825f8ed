package de.vertragswerk.compare.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A row in the making: a place, and what each version says there. */
final class Slot {
    private final Place place;
    private final boolean isCommon;
    private final Map<Integer, Cell> cells = new LinkedHashMap<>();

    /**
     * A row.
     *
     * @param isCommon whether the commonest version has it
     */
    private Slot(Place place, boolean isCommon) {
        this.place = place;
        this.isCommon = isCommon;
    }

    Place place() {
        return place;
    }

    boolean isCommon() {
        return isCommon;
    }

    Cell of(Alignment alignment) {
        return cells.getOrDefault(alignment.number(), Cell.EMPTY);
    }

    /** All rows in order: the places of the commonest version, and between them what others inserted. */
    static List<Slot> of(List<Place> places, List<Alignment> alignments) {
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i <= places.size(); i++) {
            slots.addAll(inserted(i, alignments));
            if (i < places.size()) {
                Slot slot = new Slot(places.get(i), true);
                for (Alignment alignment : alignments) {
                    slot.cells.put(alignment.number(), alignment.cells().get(i));
                }
                slots.add(slot);
            }
        }
        return slots;
    }

    /** What was inserted at one place; where several inserted much the same, it is one row. */
    private static List<Slot> inserted(int gap, List<Alignment> alignments) {
        List<Slot> slots = new ArrayList<>();
        for (Alignment alignment : alignments) {
            int from = 0;
            for (Place place : alignment.inserted().get(gap)) {
                int index = akin(place, slots, from);
                if (index < 0) {
                    index = from;
                    slots.add(index, new Slot(place, false));
                }
                slots.get(index).cells.put(alignment.number(), new Cell(List.of(place), ""));
                from = index + 1;
            }
        }
        return slots;
    }

    private static int akin(Place place, List<Slot> slots, int from) {
        for (int i = from; i < slots.size(); i++) {
            if (slots.get(i).place.isAkin(place)) {
                return i;
            }
        }
        return -1;
    }
}
