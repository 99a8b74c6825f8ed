package de.vertragswerk.write.docx;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.PlainText;
import java.util.ArrayList;
import java.util.List;

/** Writes tables, and blocks side by side as tables without lines. Measures are twentieths of a point. */
final class Tables {
    /** How much of the page's width a level of labels takes. */
    private static final int STEP = 567;

    private static final Style TEXT = Style.named("Tabellentext");

    private final Story story;
    private final Xml xml;

    private Tables(Story story) {
        this.story = story;
        this.xml = story.xml();
    }

    /** A table with lines; a header is repeated on each page. */
    static void grid(Block.Table table, int level, Story story) {
        int width = PageSetup.TEXT_WIDTH - level * STEP;
        new Tables(story).grid(table, level * STEP, widths(table, width));
    }

    private void grid(Block.Table table, int indent, List<Integer> widths) {
        begin("Tabellenraster", indent, widths);
        if (table.header().stream().anyMatch(cell -> !cell.isEmpty())) {
            row(table.header(), table.alignments(), widths, true);
        }
        table.rows().forEach(row -> row(row, table.alignments(), widths, false));
        xml.close();
    }

    private void begin(String style, int indent, List<Integer> widths) {
        int width = widths.stream().mapToInt(Integer::intValue).sum();
        xml.open("w:tbl").open("w:tblPr");
        xml.empty("w:tblStyle", "w:val", style);
        xml.empty("w:tblW", "w:w", Integer.toString(width), "w:type", "dxa");
        xml.empty("w:tblInd", "w:w", Integer.toString(indent), "w:type", "dxa");
        xml.empty("w:tblLayout", "w:type", "fixed");
        xml.close().open("w:tblGrid");
        widths.forEach(column -> xml.empty("w:gridCol", "w:w", Integer.toString(column)));
        xml.close();
    }

    private void row(List<List<Inline>> cells, List<Block.Alignment> alignments, List<Integer> widths, boolean header) {
        beginRow(header);
        for (int i = 0; i < cells.size(); i++) {
            String alignment = switch (alignments.get(i)) {
                case LEFT -> "";
                case CENTER -> "center";
                case RIGHT -> "right";
            };
            List<Inline> content = cells.get(i);
            beginCell(widths.get(i));
            new Paragraphs(story)
                    .write(header ? Style.named("Tabellenkopf") : TEXT, alignment, () -> Runs.write(content, story));
            xml.close();
        }
        xml.close();
    }

    private void beginRow(boolean header) {
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
        if (header) {
            xml.empty("w:tblHeader");
        }
        xml.close();
    }

    private void beginCell(int width) {
        xml.open("w:tc").open("w:tcPr");
        xml.empty("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa");
        xml.close();
    }

    /** Blocks in two columns, row by row; none of them is divided. */
    static void sideBySide(List<Block> blocks, Style style, Story story) {
        new Tables(story).sideBySide(blocks, style);
    }

    private void sideBySide(List<Block> blocks, Style style) {
        int half = PageSetup.TEXT_WIDTH / 2;
        begin("NormaleTabelle", 0, List.of(half, half));
        for (int i = 0; i < blocks.size(); i += 2) {
            beginRow(false);
            cell(blocks.subList(i, i + 1), style, half);
            cell(blocks.subList(i + 1, Math.min(i + 2, blocks.size())), style, half);
            xml.close();
        }
        xml.close();
    }

    private void cell(List<Block> blocks, Style style, int width) {
        beginCell(width);
        Body.cell(opened(blocks), style, story);
        xml.close();
    }

    /** What is in a container whose cell this is. */
    private static List<Block> opened(List<Block> blocks) {
        return blocks.size() == 1 && blocks.get(0) instanceof Block.Container container ? container.blocks() : blocks;
    }

    /** Columns as wide as their text wants, but none so narrow that its words would break. */
    private static List<Integer> widths(Block.Table table, int width) {
        int columns = table.alignments().size();
        List<Integer> wishes = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            int column = i;
            int longest = table.rows().stream()
                    .mapToInt(row -> PlainText.line(row.get(column)).length())
                    .max()
                    .orElse(0);
            int header = PlainText.line(table.header().get(i)).length();
            wishes.add(Math.max(8, Math.min(60, Math.max(longest, header))));
        }
        int all = wishes.stream().mapToInt(Integer::intValue).sum();
        return wishes.stream().map(wish -> width * wish / all).toList();
    }
}
