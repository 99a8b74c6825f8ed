package de.vertragswerk.write.json;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Item;
import de.vertragswerk.model.ListStyle;
import de.vertragswerk.model.PlainText;
import java.util.ArrayList;
import java.util.List;

/** Blocks as objects; "art" says which kind each is. */
final class BlockEntries implements Block.Visitor<Entry> {
    private BlockEntries() {}

    static List<?> of(List<Block> blocks) {
        BlockEntries entries = new BlockEntries();
        return blocks.stream().map(block -> block.accept(entries).values()).toList();
    }

    private static Entry entry(String kind) {
        Entry entry = new Entry();
        entry.text("art", kind);
        return entry;
    }

    @Override
    public Entry paragraph(Block.Paragraph paragraph) {
        Entry entry = entry("text");
        entry.text("text", PlainText.of(paragraph.content()));
        return entry;
    }

    @Override
    public Entry itemList(Block.ItemList list) {
        List<Object> items = new ArrayList<>();
        for (Item item : list.items()) {
            items.add(item(list.style(), items.size() + 1, item).values());
        }
        Entry entry = entry("liste");
        entry.text("stil", list.style().german());
        entry.list("punkte", items);
        return entry;
    }

    private static Entry item(ListStyle style, int position, Item item) {
        Entry entry = new Entry();
        entry.optional("id", item.id().value());
        entry.text("nummer", style.label(item.number().isEmpty() ? style.number(position) : item.number()));
        entry.list("bloecke", of(item.blocks()));
        return entry;
    }

    @Override
    public Entry table(Block.Table table) {
        Entry entry = entry("tabelle");
        entry.list("kopf", texts(table.header()));
        entry.list("zeilen", table.rows().stream().map(BlockEntries::texts).toList());
        return entry;
    }

    private static List<String> texts(List<List<Inline>> cells) {
        return cells.stream().map(PlainText::of).toList();
    }

    @Override
    public Entry heading(Block.Heading heading) {
        Entry entry = entry("ueberschrift");
        entry.number("ebene", heading.level());
        entry.optional("id", heading.id().value());
        entry.optional("nummer", heading.label());
        entry.text("text", PlainText.line(heading.content()));
        return entry;
    }

    @Override
    public Entry labelled(Block.Labelled labelled) {
        Entry entry = entry("absatz");
        entry.optional("id", labelled.id().value());
        entry.text("nummer", labelled.label());
        entry.list("bloecke", of(labelled.blocks()));
        return entry;
    }

    @Override
    public Entry quoted(Block.Quoted quoted) {
        Entry entry = entry("zitat");
        entry.list("bloecke", of(quoted.blocks()));
        return entry;
    }

    @Override
    public Entry image(Block.Image image) {
        Entry entry = entry("bild");
        entry.text("datei", image.source());
        entry.text("text", image.alternative());
        return entry;
    }

    @Override
    public Entry container(Block.Container container) {
        Entry entry = entry("behaelter");
        entry.text("name", container.kind().german());
        entry.list("bloecke", of(container.blocks()));
        return entry;
    }
}
