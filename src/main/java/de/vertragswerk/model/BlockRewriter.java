package de.vertragswerk.model;

import java.util.List;

/** Rebuilds blocks part by part; a subclass changes what it cares for. */
public abstract class BlockRewriter implements Block.Visitor<Block> {

    /** Each block rebuilt. */
    public List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(block -> block.accept(this)).toList();
    }

    /** A name rebuilt. */
    public Id id(Id id) {
        return id;
    }

    /** Running text rebuilt. */
    public List<Inline> inlines(List<Inline> inlines) {
        return inlines;
    }

    @Override
    public Block paragraph(Block.Paragraph paragraph) {
        return new Block.Paragraph(inlines(paragraph.content()));
    }

    @Override
    public Block itemList(Block.ItemList list) {
        return new Block.ItemList(
                list.style(),
                list.items().stream()
                        .map(item -> new Item(id(item.id()), item.number(), blocks(item.blocks()), item.origin()))
                        .toList());
    }

    @Override
    public Block table(Block.Table table) {
        return new Block.Table(
                table.alignments(),
                table.header().stream().map(this::inlines).toList(),
                table.rows().stream()
                        .map(row -> row.stream().map(this::inlines).toList())
                        .toList());
    }

    @Override
    public Block heading(Block.Heading heading) {
        return new Block.Heading(heading.level(), id(heading.id()), heading.label(), inlines(heading.content()));
    }

    @Override
    public Block labelled(Block.Labelled labelled) {
        return new Block.Labelled(id(labelled.id()), labelled.label(), blocks(labelled.blocks()));
    }

    @Override
    public Block quoted(Block.Quoted quoted) {
        return new Block.Quoted(blocks(quoted.blocks()));
    }

    @Override
    public Block image(Block.Image image) {
        return image;
    }

    @Override
    public Block container(Block.Container container) {
        return new Block.Container(container.kind(), id(container.id()), blocks(container.blocks()));
    }
}
