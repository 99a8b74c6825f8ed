package de.vertragswerk.typeset;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.Document;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Item;
import de.vertragswerk.model.ListStyle;
import de.vertragswerk.model.PlainText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a screen reader has to say of a document, a line for each paragraph and row. */
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
        return IntStream.range(0, list.items().size())
                .boxed()
                .flatMap(i -> item(list.items().get(i), i, list.style()));
    }

    private static Stream<String> item(Item item, int index, ListStyle style) {
        String number = item.number().isEmpty() ? style.number(index + 1) : item.number();
        return labelled(style.label(number), item.blocks());
    }

    /** A label and the text beside it are said as one line. */
    private static Stream<String> labelled(String label, List<Block> blocks) {
        List<String> lines = all(blocks).toList();
        return !blocks.isEmpty() && blocks.get(0) instanceof Block.Paragraph
                ? Stream.concat(
                        Stream.of(label + " " + lines.get(0)), lines.stream().skip(1))
                : Stream.concat(Stream.of(label), lines.stream());
    }

    @Override
    public Stream<String> table(Block.Table table) {
        return Stream.concat(Stream.of(table.header()), table.rows().stream())
                .map(row -> row.stream().map(SpokenText::words).collect(Collectors.joining("\t")));
    }

    @Override
    public Stream<String> heading(Block.Heading heading) {
        return Stream.of((heading.label() + " " + words(heading.content())).strip());
    }

    @Override
    public Stream<String> labelled(Block.Labelled labelled) {
        return labelled(labelled.label(), labelled.blocks());
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
