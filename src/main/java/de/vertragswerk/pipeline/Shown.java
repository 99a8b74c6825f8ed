package de.vertragswerk.pipeline;

import de.vertragswerk.model.Block;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The pictures that blocks show, by their names. */
final class Shown implements Block.Visitor<Shown> {
    private final Set<String> sources = new HashSet<>();

    private Shown() {}

    static Set<String> in(List<Block> blocks) {
        return new Shown().all(blocks).sources;
    }

    private Shown all(Collection<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return this;
    }

    @Override
    public Shown image(Block.Image image) {
        sources.add(image.source());
        return this;
    }

    @Override
    public Shown itemList(Block.ItemList list) {
        list.items().forEach(item -> all(item.blocks()));
        return this;
    }

    @Override
    public Shown labelled(Block.Labelled labelled) {
        return all(labelled.blocks());
    }

    @Override
    public Shown quoted(Block.Quoted quoted) {
        return all(quoted.blocks());
    }

    @Override
    public Shown container(Block.Container container) {
        return all(container.blocks());
    }

    @Override
    public Shown paragraph(Block.Paragraph paragraph) {
        return this;
    }

    @Override
    public Shown heading(Block.Heading heading) {
        return this;
    }

    @Override
    public Shown table(Block.Table table) {
        return this;
    }
}
