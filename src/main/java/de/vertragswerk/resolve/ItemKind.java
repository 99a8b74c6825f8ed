package de.vertragswerk.resolve;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.BlockRewriter;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Item;
import de.vertragswerk.model.Wording;
import java.util.List;

/** Items under a deviation, wherever their lists stand. */
final class ItemKind extends BlockRewriter implements UnitKind<Item> {
    private final Step step;

    ItemKind(Step step) {
        this.step = step;
    }

    /** A list whose items are all struck is gone with them. */
    @Override
    public List<Block> blocks(List<Block> blocks) {
        return super.blocks(blocks).stream()
                .filter(block ->
                        !(block instanceof Block.ItemList list) || !list.items().isEmpty())
                .toList();
    }

    @Override
    public Block itemList(Block.ItemList list) {
        return new Block.ItemList(list.style(), step.units(list.items(), this));
    }

    @Override
    public Id id(Item item) {
        return item.id();
    }

    @Override
    public Item inside(Item item) {
        return new Item(item.id(), item.number(), blocks(item.blocks()), item.origin());
    }

    @Override
    public List<Item> fresh(Item old, Wording wording, boolean replaces) {
        step.checkHeading(wording, false);
        List<Block> blocks = wording.subsections().stream()
                .flatMap(subsection -> subsection.blocks().stream())
                .toList();
        return List.of(new Item(
                UnitKind.idOf(wording, old.id(), replaces),
                replaces ? old.number() : "",
                blocks,
                step.deviation().origin()));
    }

    @Override
    public Item withWords(Item item, WordReplacement words) {
        return new Item(item.id(), item.number(), words.blocks(item.blocks()), item.origin());
    }

    /** Without its name: what refers to it refers to nothing. */
    @Override
    public Item struck(Item item) {
        List<Block> blocks = List.of(new Block.Paragraph(List.of(new Inline.Plain(STRUCK))));
        return new Item(Id.NONE, item.number(), blocks, item.origin());
    }
}
