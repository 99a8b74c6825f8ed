package de.vertragswerk.ingest.source.html;

import de.vertragswerk.ingest.SourceLine.Kind;
import de.vertragswerk.ingest.source.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** A table of a page; one that only serves the layout is read as the text in it. */
final class PageTable {
    private static final int MOST_COLUMNS = 60;
    private static final String NO_DATA = "table, h1, h2, h3, h4, h5, h6";

    private final Omitted omitted;
    /** Rows that a cell above still reaches into, by column. */
    private final List<Integer> reaching = new ArrayList<>();

    PageTable(Omitted omitted) {
        this.omitted = omitted;
    }

    /** Whether a table has rows of several cells and nothing in them that would only stand on a page. */
    static boolean isTable(Element table) {
        boolean hasColumns = table.select("> tr, > * > tr").stream()
                .anyMatch(row -> row.select("> td, > th").size() > 1);
        return hasColumns
                && table.select("td, th").stream()
                        .allMatch(cell -> cell.select(NO_DATA).isEmpty());
    }

    void write(Element table, Sheet sheet) {
        Element caption = table.selectFirst("> caption");
        if (caption != null) {
            sheet.gap();
            sheet.addVisible(Kind.TEXT, caption.text());
        }
        sheet.gap();
        for (Element row : table.select("> tr, > * > tr")) {
            sheet.row(cells(row));
        }
        sheet.gap();
    }

    private List<String> cells(Element row) {
        List<String> cells = new ArrayList<>();
        for (Element cell : row.select("> td, > th")) {
            if (cells.size() >= MOST_COLUMNS) {
                break;
            }
            skipReached(cells);
            int rows = span(cell.attr("rowspan"));
            int columns = span(cell.attr("colspan"));
            cells.add(omitted.leavesOut(cell) ? "" : cell.text());
            reach(cells.size() - 1, rows - 1);
            for (int i = 1; i < columns && cells.size() < MOST_COLUMNS; i++) {
                cells.add("");
                reach(cells.size() - 1, rows - 1);
            }
        }
        skipReached(cells);
        return cells;
    }

    /** Leaves the cells empty that one above reaches into. */
    private void skipReached(List<String> cells) {
        while (cells.size() < reaching.size() && reaching.get(cells.size()) > 0) {
            reaching.set(cells.size(), reaching.get(cells.size()) - 1);
            cells.add("");
        }
    }

    private void reach(int column, int rows) {
        while (reaching.size() <= column) {
            reaching.add(0);
        }
        reaching.set(column, rows);
    }

    private static int span(String text) {
        return text.matches("[0-9]{1,4}") ? Math.max(1, Integer.parseInt(text)) : 1;
    }
}
