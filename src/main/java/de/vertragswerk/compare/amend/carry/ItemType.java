package de.vertragswerk.compare.amend.carry;

import de.vertragswerk.compare.amend.StepKind;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Item;
import de.vertragswerk.model.ListStyle;
import java.util.List;

/** Items of a list. */
record ItemType(ListStyle style) implements UnitType<Item> {

    @Override
    public StepKind kind() {
        return StepKind.of(style);
    }

    @Override
    public String number(Item item) {
        return item.number();
    }

    @Override
    public Item withNumber(Item item, String number) {
        return new Item(item.id(), number, item.blocks(), item.origin());
    }

    @Override
    public Item emptied(Item item) {
        return withBlocks(item, List.of(new Block.Paragraph(List.of(STRUCK))));
    }

    /** The items of the list quoted; none if it is labelled in another way. */
    @Override
    public List<Item> read(List<Block> wording) {
        return wording.size() == 1 && wording.get(0) instanceof Block.ItemList list && list.style() == style
                ? list.items()
                : List.of();
    }

    static Item withBlocks(Item item, List<Block> blocks) {
        return new Item(item.id(), item.number(), blocks, item.origin());
    }
}
