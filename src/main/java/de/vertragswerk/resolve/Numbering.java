package de.vertragswerk.resolve;

import de.vertragswerk.model.Annex;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Group;
import de.vertragswerk.model.Item;
import de.vertragswerk.model.Section;
import de.vertragswerk.model.Subsection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives numbers by position. A fixed number stands as it is, and counting goes on as if it were not there. */
final class Numbering {
    private Numbering() {}

    static List<Section> sections(List<Section> sections) {
        List<Section> numbered = new ArrayList<>();
        Map<String, Integer> groups = new LinkedHashMap<>();
        int count = 0;
        for (Section section : sections) {
            String number = section.fixedNumber().isEmpty() ? Integer.toString(++count) : section.fixedNumber();
            numbered.add(new Section(
                    section.id(),
                    number,
                    section.fixedNumber(),
                    groups(section.groups(), groups),
                    section.heading(),
                    subsections(section.subsections()),
                    section.struck(),
                    section.origin()));
        }
        return numbered;
    }

    /** Groups of one kind are counted through; a new outer group begins its inner ones anew. */
    private static List<Group> groups(List<Group> groups, Map<String, Integer> counts) {
        List<Group> numbered = new ArrayList<>();
        for (Group group : groups) {
            int number = counts.merge(group.kind(), 1, Integer::sum);
            Group.innerKinds(group.kind()).forEach(counts::remove);
            numbered.add(new Group(group.kind(), Integer.toString(number), group.title()));
        }
        return numbered;
    }

    private static List<Subsection> subsections(List<Subsection> subsections) {
        List<Subsection> numbered = new ArrayList<>();
        int count = 0;
        for (Subsection subsection : subsections) {
            String number = subsection.number();
            if (subsection.numbered() && number.isEmpty()) {
                number = Integer.toString(++count);
            }
            numbered.add(new Subsection(
                    subsection.id(), number, subsection.numbered(), blocks(subsection.blocks()), subsection.origin()));
        }
        return numbered;
    }

    static List<Annex> annexes(List<Annex> annexes) {
        List<Annex> numbered = new ArrayList<>();
        for (Annex annex : annexes) {
            String number = annexes.size() > 1 && annex.number().isEmpty()
                    ? Integer.toString(numbered.size() + 1)
                    : annex.number();
            numbered.add(new Annex(
                    annex.id(), number, annex.title(), blocks(annex.blocks()), annex.inspection(), annex.origin()));
        }
        return numbered;
    }

    private static List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(block -> block.accept(new ItemNumbers())).toList();
    }

    /** Numbers the items of all lists in a block. */
    private static final class ItemNumbers extends BlockRewriter {
        @Override
        public Block itemList(Block.ItemList list) {
            List<Item> numbered = new ArrayList<>();
            int count = 0;
            for (Item item : list.items()) {
                String number = item.number().isEmpty() ? list.style().number(++count) : item.number();
                numbered.add(new Item(item.id(), number, blocks(item.blocks()), item.origin()));
            }
            return new Block.ItemList(list.style(), numbered);
        }
    }
}
