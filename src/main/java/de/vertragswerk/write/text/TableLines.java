package de.vertragswerk.write.text;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sets a table in columns; where it is wider than the page, the widest columns give way, words are broken last. */
final class TableLines {
    private static final String BAR = " | ";

    private final Block.Table table;
    private final List<List<String>> rows = new ArrayList<>();
    private final int[] widths;

    TableLines(Block.Table table, int width) {
        this.table = table;
        if (hasHeader()) {
            rows.add(texts(table.header()));
        }
        table.rows().forEach(row -> rows.add(texts(row)));
        int columns = table.alignments().size();
        this.widths = IntStream.range(0, columns).map(this::natural).toArray();
        int available = width - (columns - 1) * BAR.length();
        narrow(available, IntStream.range(0, columns).map(this::longestWord).toArray());
        narrow(available, IntStream.range(0, columns).map(column -> 1).toArray());
    }

    private boolean hasHeader() {
        return table.header().stream().anyMatch(cell -> !PlainText.line(cell).isBlank());
    }

    private static List<String> texts(List<List<Inline>> cells) {
        return cells.stream().map(PlainText::withAddresses).toList();
    }

    private int natural(int column) {
        return rows.stream()
                .mapToInt(row -> Wrapping.width(row.get(column).lines().toList()))
                .max()
                .orElse(0);
    }

    private int longestWord(int column) {
        return rows.stream()
                .mapToInt(row -> Wrapping.longestPiece(row.get(column)))
                .max()
                .orElse(0);
    }

    /** Takes columns off whatever exceeds its least width most, until all fit or nothing is left to take. */
    private void narrow(int available, int[] least) {
        while (IntStream.of(widths).sum() > available) {
            int widest = 0;
            for (int i = 1; i < widths.length; i++) {
                widest = widths[i] - least[i] > widths[widest] - least[widest] ? i : widest;
            }
            if (widths[widest] <= least[widest]) {
                return;
            }
            widths[widest]--;
        }
    }

    List<String> lines() {
        List<List<String>> set = rows.stream().map(this::row).toList();
        boolean isWrapped = set.stream().anyMatch(row -> row.size() > 1);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < set.size(); i++) {
            boolean belowHeader = i == 1 && hasHeader();
            if (belowHeader || (isWrapped && i > 0)) {
                lines.add(rule());
            }
            lines.addAll(set.get(i));
        }
        return lines;
    }

    private String rule() {
        return IntStream.of(widths).mapToObj("-"::repeat).collect(Collectors.joining("-+-"));
    }

    private List<String> row(List<String> cells) {
        List<List<String>> wrapped = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            wrapped.add(Wrapping.wrap(cells.get(i), widths[i]));
        }
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, height).mapToObj(line -> line(wrapped, line)).toList();
    }

    private String line(List<List<String>> cells, int line) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            List<String> cell = cells.get(i);
            parts.add(aligned(line < cell.size() ? cell.get(line) : "", i));
        }
        return String.join(BAR, parts);
    }

    private String aligned(String text, int column) {
        int free = widths[column] - Wrapping.width(text);
        int before = switch (table.alignments().get(column)) {
            case LEFT -> 0;
            case CENTER -> free / 2;
            case RIGHT -> free;
        };
        return " ".repeat(before) + text + " ".repeat(free - before);
    }
}
