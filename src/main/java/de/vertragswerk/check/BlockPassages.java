package de.vertragswerk.check;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.Inline;
import java.util.List;
import java.util.stream.Stream;

/** The passages of blocks, in reading order. */
record BlockPassages(Place place) implements Block.Visitor<Stream<Passage>> {

    Stream<Passage> of(List<Block> blocks) {
        return blocks.stream().flatMap(block -> block.accept(this));
    }

    Stream<Passage> of(Stream<List<Inline>> contents) {
        return contents.map(content -> Passage.of(place, content));
    }

    @Override
    public Stream<Passage> paragraph(Block.Paragraph paragraph) {
        return of(Stream.of(paragraph.content()));
    }

    @Override
    public Stream<Passage> itemList(Block.ItemList list) {
        return list.items().stream().flatMap(item -> new BlockPassages(place.within(item.origin())).of(item.blocks()));
    }

    @Override
    public Stream<Passage> table(Block.Table table) {
        return of(Stream.concat(table.header().stream(), table.rows().stream().flatMap(List::stream)));
    }

    @Override
    public Stream<Passage> heading(Block.Heading heading) {
        return of(Stream.of(heading.content()));
    }

    @Override
    public Stream<Passage> labelled(Block.Labelled labelled) {
        return of(labelled.blocks());
    }

    @Override
    public Stream<Passage> quoted(Block.Quoted quoted) {
        return of(quoted.blocks());
    }

    @Override
    public Stream<Passage> image(Block.Image image) {
        return of(Stream.of(List.of(new Inline.Plain(image.alternative()))));
    }

    @Override
    public Stream<Passage> container(Block.Container container) {
        return of(container.blocks());
    }
}
