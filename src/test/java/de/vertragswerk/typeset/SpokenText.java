package de.vertragswerk.typeset;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.Document;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Item;
import de.vertragswerk.model.PlainText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a screen reader has to say of a document, a line for each paragraph, label and cell. */
public final class SpokenText implements Block.Visitor<Stream<String>> {
    private static final SpokenText SPOKEN = new SpokenText();

    private SpokenText() {}

    public static String of(Document document) {
        return all(document.blocks()).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static Stream<String> all(List<Block> blocks) {
        return blocks.stream().flatMap(block -> block.accept(SPOKEN));
    }

    /** The words as far as they are text: a place to write on is drawn, and a break is a blank. */
    private static String words(List<Inline> content) {
        return PlainText.withAddresses(content)
                .replaceAll("_{5,}", " ")
                .replaceAll("[\\s\u00a0]+", " ")
                .strip();
    }

    @Override
    public Stream<String> paragraph(Block.Paragraph paragraph) {
        return Stream.of(words(paragraph.content()));
    }

    @Override
    public Stream<String> itemList(Block.ItemList list) {
        return list.items().stream().flatMap(item -> item(list, item));
    }

    private static Stream<String> item(Block.ItemList list, Item item) {
        return Stream.concat(Stream.of(list.style().label(item.number())), all(item.blocks()));
    }

    @Override
    public Stream<String> table(Block.Table table) {
        return Stream.concat(Stream.of(table.header()), table.rows().stream())
                .flatMap(List::stream)
                .map(SpokenText::words);
    }

    @Override
    public Stream<String> heading(Block.Heading heading) {
        return Stream.of((heading.label() + " " + words(heading.content())).strip());
    }

    @Override
    public Stream<String> labelled(Block.Labelled labelled) {
        List<String> lines = all(labelled.blocks()).toList();
        return labelled.blocks().get(0) instanceof Block.Paragraph
                ? Stream.concat(
                        Stream.of(labelled.label() + " " + lines.get(0)),
                        lines.stream().skip(1))
                : Stream.concat(Stream.of(labelled.label()), lines.stream());
    }

    @Override
    public Stream<String> quoted(Block.Quoted quoted) {
        return all(quoted.blocks());
    }

    @Override
    public Stream<String> image(Block.Image image) {
        return Stream.of(image.alternative());
    }

    @Override
    public Stream<String> container(Block.Container container) {
        return all(container.blocks());
    }
}
