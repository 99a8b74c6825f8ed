package de.vertragswerk.typeset.galley;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.Inline;
import de.vertragswerk.typeset.layout.Alignment;
import de.vertragswerk.typeset.layout.Element;
import de.vertragswerk.typeset.style.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** The cells of a table, row by row, the header first, and the elements that they are read as. */
final class TableCells {
    private static final Element.Attribute COLUMN = new Element.Attribute("Table", "Scope", "Column");

    private final Block.Table table;
    private final Outline outline;
    private final TextStyle text;
    private final double width;

    /**
     * @param width of the table at most
     */
    TableCells(Block.Table table, Outline outline, TextStyle text, double width) {
        this.table = table;
        this.outline = outline;
        this.text = text;
        this.width = width;
    }

    boolean hasHeader() {
        return table.header().stream().anyMatch(cell -> !cell.isEmpty());
    }

    boolean isEmpty() {
        return table.alignments().isEmpty() || (table.rows().isEmpty() && !hasHeader());
    }

    List<List<Cell>> below(Element element) {
        List<List<Cell>> rows = new ArrayList<>();
        if (hasHeader()) {
            rows.add(row(table.header(), element.add("TR"), true));
        }
        for (List<List<Inline>> row : table.rows()) {
            rows.add(row(row, element.add("TR"), false));
        }
        return rows;
    }

    private List<Cell> row(List<List<Inline>> contents, Element row, boolean isHeader) {
        List<Cell> cells = new ArrayList<>();
        for (List<Inline> content : contents) {
            boolean isHeading = isHeader && !content.isEmpty();
            Element element = isHeading ? row.add("TH", COLUMN) : row.add("TD");
            List<Inline> words = isHeading ? List.of(new Inline.Strong(content)) : content;
            Alignment alignment = alignment(table.alignments().get(cells.size()));
            cells.add(new Cell(element, PieceMaker.pieces(words, outline, element, text, width), alignment));
        }
        return cells;
    }

    private static Alignment alignment(Block.Alignment alignment) {
        return switch (alignment) {
            case LEFT -> Alignment.LEFT;
            case CENTER -> Alignment.CENTER;
            case RIGHT -> Alignment.RIGHT;
        };
    }
}
