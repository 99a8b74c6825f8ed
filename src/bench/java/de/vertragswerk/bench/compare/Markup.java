package de.vertragswerk.bench.compare;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.ContainerKind;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Item;
import de.vertragswerk.model.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A document in the markup of one engine. What it looks like is stated in the engine's head in src/bench/compare. */
abstract class Markup implements Block.Visitor<String>, Inline.Visitor<String> {

    /** The whole file: the engine's head, then the blocks. */
    abstract String file(String head, boolean gazette, List<Block> blocks);

    abstract String escape(String text);

    abstract String bold(String content);

    abstract String italic(String content);

    abstract String newLine();

    abstract String paragraph(String content);

    abstract String heading(int level, String content);

    abstract String hanging(String label, String body);

    abstract String item(String label, String body);

    abstract String items(String items);

    abstract String table(int columns, List<List<String>> rows);

    abstract String box(ContainerKind kind, String body);

    final String all(List<Block> blocks) {
        return blocks.stream().map(block -> block.accept(this)).collect(Collectors.joining());
    }

    final String text(List<Inline> content) {
        return content.stream().map(inline -> inline.accept(this)).collect(Collectors.joining());
    }

    @Override
    public final String paragraph(Block.Paragraph paragraph) {
        return paragraph(text(paragraph.content()));
    }

    @Override
    public final String itemList(Block.ItemList list) {
        StringBuilder items = new StringBuilder();
        int position = 0;
        for (Item item : list.items()) {
            position++;
            String number = item.number().isEmpty() ? list.style().number(position) : item.number();
            items.append(item(escape(list.style().label(number)), all(item.blocks())));
        }
        return items(items.toString());
    }

    @Override
    public final String table(Block.Table table) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.header().stream().map(cell -> bold(text(cell))).toList());
        table.rows().forEach(row -> rows.add(row.stream().map(this::text).toList()));
        return table(table.alignments().size(), rows);
    }

    @Override
    public final String heading(Block.Heading heading) {
        String label = heading.label().isEmpty() ? "" : heading.label() + " ";
        return heading(heading.level(), escape(label) + text(heading.content()));
    }

    @Override
    public final String labelled(Block.Labelled labelled) {
        return hanging(escape(labelled.label()), all(labelled.blocks()));
    }

    @Override
    public final String quoted(Block.Quoted quoted) {
        return all(quoted.blocks());
    }

    @Override
    public final String image(Block.Image image) {
        return paragraph(escape(image.alternative()));
    }

    @Override
    public final String container(Block.Container container) {
        return box(container.kind(), all(container.blocks()));
    }

    @Override
    public final String plain(Inline.Plain plain) {
        return escape(plain.text());
    }

    @Override
    public final String strong(Inline.Strong strong) {
        return bold(text(strong.content()));
    }

    @Override
    public final String emphasis(Inline.Emphasis emphasis) {
        return italic(text(emphasis.content()));
    }

    @Override
    public final String lineBreak(Inline.LineBreak ignored) {
        return newLine();
    }

    @Override
    public final String reference(Inline.Reference reference) {
        return escape(reference.text());
    }

    @Override
    public final String citation(Inline.Citation citation) {
        return escape(citation.text());
    }

    @Override
    public final String open(Inline.Open open) {
        return escape(PlainText.of(List.of(open)));
    }

    @Override
    public final String filled(Inline.Filled filled) {
        return escape(filled.text());
    }

    @Override
    public final String link(Inline.Link link) {
        return text(link.content());
    }

    /** What is measured compares nothing, so marks of a comparison need no look. */
    @Override
    public final String inserted(Inline.Inserted inserted) {
        return text(inserted.content());
    }

    @Override
    public final String deleted(Inline.Deleted deleted) {
        return text(deleted.content());
    }
}
