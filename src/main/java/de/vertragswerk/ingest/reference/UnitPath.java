package de.vertragswerk.ingest.reference;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The way to a unit: the §, the Absatz in it, and the items down to it, all counted from 0; the items of all lists of one
 * text are counted through.
 */
record UnitPath(int section, int subsection, List<Integer> items) {

    static UnitPath of(int section, int subsection) {
        return new UnitPath(section, subsection, List.of());
    }

    UnitPath down(int item) {
        List<Integer> longer = new ArrayList<>(items);
        longer.add(item);
        return new UnitPath(section, subsection, longer);
    }

    /** The items in the blocks of a unit, and those in them. */
    static Map<UnitPath, Item> items(UnitPath parent, List<Block> blocks) {
        Map<UnitPath, Item> items = new LinkedHashMap<>();
        int count = 0;
        for (Block block : blocks) {
            if (block instanceof Block.ItemList list) {
                for (Item item : list.items()) {
                    UnitPath path = parent.down(count++);
                    items.put(path, item);
                    items.putAll(items(path, item.blocks()));
                }
            }
        }
        return items;
    }
}
