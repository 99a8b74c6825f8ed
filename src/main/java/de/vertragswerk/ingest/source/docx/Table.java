package de.vertragswerk.ingest.source.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A table in the making. */
final class Table {
    private static final int MOST_COLUMNS = 60;
    /** A cell of so many paragraphs is no cell of a table, but a place on the page, as for a signature. */
    private static final int LAYOUT = 3;

    private final List<Row> rows = new ArrayList<>();

    static final class Row {
        final List<Cell> cells = new ArrayList<>();
        final List<Remark> remarks = new ArrayList<>();
        boolean isDeleted;
    }

    static final class Cell {
        final List<Paragraph> paragraphs = new ArrayList<>();
        int columns = 1;

        private String text() {
            return paragraphs.stream()
                    .flatMap(paragraph -> paragraph.lines().stream())
                    .map(line -> line.strip().replace('\t', ' '))
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.joining(" "));
        }
    }

    void addRow() {
        rows.add(new Row());
    }

    Row row() {
        if (rows.isEmpty()) {
            addRow();
        }
        return rows.get(rows.size() - 1);
    }

    void addCell() {
        row().cells.add(new Cell());
    }

    Cell cell() {
        if (row().cells.isEmpty()) {
            addCell();
        }
        return row().cells.get(row().cells.size() - 1);
    }

    List<Row> rows() {
        return rows;
    }

    List<Paragraph> paragraphs() {
        return rows.stream()
                .filter(row -> !row.isDeleted)
                .flatMap(row -> row.cells.stream())
                .flatMap(cell -> cell.paragraphs.stream())
                .toList();
    }

    /** Whether it only places things on the page. */
    boolean isLayout() {
        boolean isOneColumn = rows.stream().allMatch(row -> row.cells.size() < 2);
        return isOneColumn
                || rows.stream()
                        .flatMap(row -> row.cells.stream())
                        .anyMatch(cell -> cell.paragraphs.stream()
                                        .filter(p -> !p.isEmpty())
                                        .count()
                                >= LAYOUT);
    }

    static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (Cell cell : row.cells) {
            texts.add(cell.text());
            for (int i = 1; i < cell.columns && texts.size() < MOST_COLUMNS; i++) {
                texts.add("");
            }
        }
        return texts;
    }
}
