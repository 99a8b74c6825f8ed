package de.vertragswerk.typeset.galley;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.PlainText;
import de.vertragswerk.typeset.layout.Strip;
import de.vertragswerk.typeset.style.TableStyle;
import de.vertragswerk.typeset.style.TableStyle.Rules;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sets a table; its header is repeated where a column begins within it. */
final class TableSetter {
    /** How many rows stay with the header. */
    private static final int KEPT = 2;

    /** A table that takes no more than this part of a column is not divided. */
    private static final double SMALL = 0.25;

    /** Widths are sums in floating point; a line that just fits is not to be broken. */
    private static final double TOLERANCE = 0.1;

    private final Workshop shop;
    private final TableStyle style;

    TableSetter(Workshop shop) {
        this.shop = shop;
        this.style = shop.style().table();
    }

    void set(Block.Table table, Place place) {
        Room room = place.room();
        TableCells cells = new TableCells(table, shop.outline(), style.text(), room.width());
        if (cells.isEmpty()) {
            return;
        }
        List<List<Cell>> rows = cells.below(place.parent().add("Table"));
        ColumnWidths widths = widths(rows, room.width());
        if (widths.isTooNarrow()) {
            shop.troubles().tooWide(firstWords(table));
        }
        TableGrid grid = TableGrid.of(widths, padding(widths.count(), room.width()), style, room.x());
        RowSetter setter = new RowSetter(shop.typography(), grid, style.text().scaled(widths.scale()));
        place.strips().spaceBeforeNext(style.text().before());
        int first = place.strips().size();
        add(rows, cells.hasHeader(), setter, place.strips());
        if (Stack.height(place.strips().from(first))
                <= SMALL * shop.style().body().height()) {
            place.strips().keepTogether(first);
        }
        place.strips().spaceAfter(Math.max(style.text().after(), room.text().after()));
    }

    /** At least half of the room is for text, however many columns there are. */
    private double padding(int columns, double width) {
        return Math.min(style.padding(), width / (4 * columns));
    }

    private ColumnWidths widths(List<List<Cell>> rows, double width) {
        int columns = rows.get(0).size();
        double[] least = new double[columns];
        double[] natural = new double[columns];
        for (List<Cell> row : rows) {
            for (int i = 0; i < columns; i++) {
                Cell cell = row.get(i);
                double word = shop.typography()
                        .widestWord(cell.pieces(), style.text(), style.text().hyphenate());
                double line = shop.typography().width(cell.pieces(), style.text());
                least[i] = Math.max(least[i], word + TOLERANCE);
                natural[i] = Math.max(natural[i], line + TOLERANCE);
            }
        }
        double between = TableGrid.between(columns, padding(columns, width), style.rules());
        return ColumnWidths.of(least, natural, width - between);
    }

    /** The words of a table's first row, to tell it from others. */
    private static String firstWords(Block.Table table) {
        return Stream.concat(Stream.of(table.header()), table.rows().stream())
                .map(row -> row.stream()
                        .map(PlainText::line)
                        .filter(words -> !words.isBlank())
                        .collect(Collectors.joining(" ")))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    private void add(List<List<Cell>> rows, boolean hasHeader, RowSetter setter, Strips strips) {
        int first = strips.size();
        List<Strip> head = List.of();
        for (int i = 0; i < rows.size(); i++) {
            boolean isHeader = hasHeader && i == 0;
            List<Strip> row =
                    setter.strips(rows.get(i), isRuled(i == 0), isRuled(isHeader || i == rows.size() - 1), head);
            if (hasHeader && i <= KEPT && i > 0) {
                strips.keepNext(1);
            }
            row.forEach(strips::add);
            if (isHeader) {
                strips.keepTogether(first);
                head = repeated(row);
            }
        }
    }

    /** Whether there is a rule above or below a row. */
    private boolean isRuled(boolean isOuter) {
        return style.rules() == Rules.ALL || (style.rules() == Rules.HORIZONTAL && isOuter);
    }

    /** The header to be repeated: none that would take more than a third of each column. */
    private List<Strip> repeated(List<Strip> header) {
        double height = Stack.height(header);
        return height > shop.style().body().height() / 3 ? List.of() : header;
    }
}
