package de.vertragswerk.compare.outline;

import de.vertragswerk.compare.Unit;
import de.vertragswerk.compare.UnitKind;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.BlockText;
import de.vertragswerk.model.Excerpt;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Item;
import de.vertragswerk.model.PlainText;
import de.vertragswerk.model.Sentences;
import de.vertragswerk.model.TextRuns;
import java.util.ArrayList;
import java.util.List;

/** Takes the blocks of an Absatz, an item or another unit apart. Its sentences are counted through all of them. */
final class BlockOutline implements Block.Visitor<List<Unit>> {
    private final Frames frames;
    private final String place;
    private final List<Block> blocks;
    private final List<Sentences.Span> sentences;
    private final boolean severalLists;
    private int offset;

    /**
     * An outline of blocks.
     *
     * @param place of the unit that they are
     */
    BlockOutline(Frames frames, String place, List<Block> blocks) {
        this.frames = frames;
        this.place = place;
        this.blocks = blocks;
        this.sentences = Sentences.spans(BlockText.of(blocks));
        this.severalLists =
                blocks.stream().filter(Block.ItemList.class::isInstance).count() > 1;
    }

    List<Unit> units() {
        List<Unit> units = new ArrayList<>();
        for (Block block : blocks) {
            units.addAll(block.accept(this));
            offset += TextRuns.of(List.of(block))
                    .mapToInt(run -> PlainText.line(run).length() + 1)
                    .sum();
        }
        return units;
    }

    @Override
    public List<Unit> paragraph(Block.Paragraph paragraph) {
        Frame frame = frames.open(UnitKind.PARAGRAPH, place).blocks(List.of(paragraph));
        List<Inline> content = paragraph.content();
        int length = PlainText.line(content).length();
        List<Unit> parts = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            int start = Math.max(sentences.get(i).start() - offset, 0);
            int end = Math.min(sentences.get(i).end() - offset, length);
            if (start < end) {
                parts.add(sentence(i + 1, Excerpt.of(content, start, end)));
            }
        }
        return List.of(frame.close(parts));
    }

    private Unit sentence(int number, List<Inline> content) {
        String own = sentences.size() > 1 ? place + " Satz " + number : place;
        return frames.open(UnitKind.SENTENCE, own)
                .numbered(Integer.toString(number), "")
                .leaf(content);
    }

    @Override
    public List<Unit> itemList(Block.ItemList list) {
        Frame frame = frames.open(UnitKind.LIST, place).blocks(List.of(list));
        String above = severalLists ? place + introduction() : place;
        return List.of(frame.close(
                list.items().stream().map(item -> item(list, item, above)).toList()));
    }

    /** The sentence that introduces a list, which tells it from other lists of the Absatz. */
    private String introduction() {
        long before =
                sentences.stream().filter(sentence -> sentence.start() < offset).count();
        return before == 0 ? "" : " Satz " + before;
    }

    private Unit item(Block.ItemList list, Item item, String above) {
        String own = above + " " + list.style().unit() + " " + item.number();
        Frame frame = frames.open(UnitKind.ITEM, own)
                .id(item.id())
                .numbered(item.number(), list.style().label(item.number()))
                .blocks(item.blocks());
        return frame.close(new BlockOutline(frames, own, item.blocks()).units());
    }

    @Override
    public List<Unit> table(Block.Table table) {
        Frame frame = frames.open(UnitKind.TABLE, place).blocks(List.of(table));
        List<Unit> rows = new ArrayList<>();
        if (table.header().stream().anyMatch(cell -> !cell.isEmpty())) {
            rows.add(row(table.header()));
        }
        table.rows().forEach(row -> rows.add(row(row)));
        return List.of(frame.close(rows));
    }

    private Unit row(List<List<Inline>> cells) {
        Frame frame = frames.open(UnitKind.ROW, place);
        return frame.close(cells.stream()
                .map(cell -> frames.open(UnitKind.CELL, place).leaf(cell))
                .toList());
    }

    @Override
    public List<Unit> heading(Block.Heading heading) {
        return List.of(frames.open(UnitKind.HEADING, place).id(heading.id()).leaf(heading.content()));
    }

    @Override
    public List<Unit> labelled(Block.Labelled labelled) {
        String number = labelled.label().replaceAll("[()]", "");
        String own = place + " Absatz " + number;
        Frame frame = frames.open(UnitKind.SUBSECTION, own)
                .id(labelled.id())
                .numbered(number, labelled.label())
                .blocks(labelled.blocks());
        return List.of(frame.close(new BlockOutline(frames, own, labelled.blocks()).units()));
    }

    @Override
    public List<Unit> quoted(Block.Quoted quoted) {
        Frame frame = frames.open(UnitKind.QUOTE, place).blocks(List.of(quoted));
        return List.of(frame.close(new BlockOutline(frames, place, quoted.blocks()).units()));
    }

    @Override
    public List<Unit> image(Block.Image image) {
        return List.of(frames.open(UnitKind.PICTURE, place)
                .blocks(List.of(image))
                .leaf(List.of(new Inline.Plain(image.alternative()))));
    }

    @Override
    public List<Unit> container(Block.Container container) {
        return new BlockOutline(frames, place, container.blocks()).units();
    }
}
