package de.vertragswerk.sign.text;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.Document;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Item;
import de.vertragswerk.model.ListStyle;
import de.vertragswerk.model.PlainText;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words of a document in the order in which they are read, with numbers and labels. */
final class DocumentWords implements Block.Visitor<Stream<String>> {
    private static final DocumentWords WORDS = new DocumentWords();

    private DocumentWords() {}

    static List<String> of(Document document) {
        return all(document.blocks()).flatMap(Words::split).toList();
    }

    private static Stream<String> all(List<Block> blocks) {
        return blocks.stream().flatMap(block -> block.accept(WORDS));
    }

    /** The words as far as they are text: a place to write on is drawn. */
    private static String text(List<Inline> content) {
        return PlainText.withAddresses(content).replaceAll("_{5,}", " ");
    }

    @Override
    public Stream<String> paragraph(Block.Paragraph paragraph) {
        return Stream.of(text(paragraph.content()));
    }

    @Override
    public Stream<String> itemList(Block.ItemList list) {
        return IntStream.range(0, list.items().size())
                .boxed()
                .flatMap(i -> item(list.items().get(i), i, list.style()));
    }

    private static Stream<String> item(Item item, int index, ListStyle style) {
        String number = item.number().isEmpty() ? style.number(index + 1) : item.number();
        return Stream.concat(Stream.of(style.label(number)), all(item.blocks()));
    }

    @Override
    public Stream<String> table(Block.Table table) {
        return Stream.concat(Stream.of(table.header()), table.rows().stream())
                .flatMap(List::stream)
                .map(DocumentWords::text);
    }

    @Override
    public Stream<String> heading(Block.Heading heading) {
        return Stream.of(heading.label(), text(heading.content()));
    }

    @Override
    public Stream<String> labelled(Block.Labelled labelled) {
        return Stream.concat(Stream.of(labelled.label()), all(labelled.blocks()));
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
