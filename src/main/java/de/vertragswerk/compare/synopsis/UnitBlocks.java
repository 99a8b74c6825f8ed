package de.vertragswerk.compare.synopsis;

import de.vertragswerk.compare.Unit;
import de.vertragswerk.compare.UnitKind;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Item;
import de.vertragswerk.model.ListStyle;
import de.vertragswerk.model.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A unit as blocks again, with the stretches marked that only its side has. */
final class UnitBlocks {
    private final List<Span> spans;
    private final Side side;
    private int offset;

    private UnitBlocks(List<Span> spans, Side side) {
        this.spans = spans;
        this.side = side;
    }

    static List<Block> of(Unit unit, List<Span> spans, Side side) {
        return new UnitBlocks(spans, side).blocks(unit);
    }

    /** Successive units; stretches are counted in their texts joined by line feeds. */
    static List<Block> of(List<Unit> units, List<Span> spans, Side side) {
        return new UnitBlocks(spans, side).all(units);
    }

    private List<Block> all(List<Unit> units) {
        List<Block> blocks = new ArrayList<>();
        int start = offset;
        for (Unit unit : units) {
            offset = start;
            blocks.addAll(blocks(unit));
            start += unit.text().length() + 1;
        }
        return blocks;
    }

    private List<Block> blocks(Unit unit) {
        return switch (unit.kind()) {
            case SUBSECTION, GROUP ->
                unit.label().isEmpty() ? inner(unit) : List.of(new Block.Labelled(Id.NONE, unit.label(), inner(unit)));
            case PARAGRAPH -> List.of(new Block.Paragraph(sentences(unit)));
            case LIST -> List.of(list(unit));
            case TABLE -> List.of(table(unit));
            case QUOTE -> List.of(new Block.Quoted(all(unit.parts())));
            case PICTURE -> unit.blocks();
            case HEADING, TITLE -> List.of(new Block.Paragraph(List.of(new Inline.Strong(text(unit)))));
            default -> inner(unit);
        };
    }

    private List<Block> inner(Unit unit) {
        return unit.isLeaf() && !unit.content().isEmpty()
                ? List.of(new Block.Paragraph(text(unit)))
                : all(unit.parts());
    }

    private List<Inline> text(Unit leaf) {
        return MarkedText.of(leaf, offset, spans, side);
    }

    private List<Inline> sentences(Unit paragraph) {
        List<Inline> content = new ArrayList<>();
        int start = offset;
        for (Unit sentence : paragraph.parts()) {
            offset = start;
            MarkedText.append(content, text(sentence), side);
            start += sentence.text().length() + 1;
        }
        return content;
    }

    private Block list(Unit list) {
        ListStyle style = list.blocks().stream()
                .flatMap(block -> block instanceof Block.ItemList own ? Stream.of(own.style()) : Stream.empty())
                .findFirst()
                .orElse(ListStyle.DASH);
        List<Item> items = new ArrayList<>();
        int start = offset;
        for (Unit item : list.parts()) {
            offset = start;
            items.add(new Item(Id.NONE, item.number(), all(item.parts()), Origin.UNKNOWN));
            start += item.text().length() + 1;
        }
        return new Block.ItemList(style, items);
    }

    private Block table(Unit table) {
        List<List<List<Inline>>> rows = new ArrayList<>();
        int start = offset;
        for (Unit row : table.parts()) {
            offset = start;
            rows.add(row(row));
            start += row.text().length() + 1;
        }
        Block.Table own = (Block.Table) table.blocks().get(0);
        boolean hasHeader = rows.size() > own.rows().size();
        return new Block.Table(
                own.alignments(),
                hasHeader ? rows.get(0) : own.header(),
                hasHeader ? rows.subList(1, rows.size()) : rows);
    }

    private List<List<Inline>> row(Unit row) {
        List<List<Inline>> cells = new ArrayList<>();
        for (Unit cell : row.parts()) {
            cells.add(text(cell));
            offset += cell.text().length() + 1;
        }
        return cells;
    }

    /** Whether a unit is shown with its heading, and its parts below. */
    static boolean isDivided(Unit unit) {
        return unit.kind() == UnitKind.SECTION
                || unit.kind() == UnitKind.PART
                || unit.kind() == UnitKind.ANNEX
                || unit.kind() == UnitKind.FORMULA
                || unit.kind() == UnitKind.PREAMBLE
                || unit.kind() == UnitKind.CLOSING;
    }
}
