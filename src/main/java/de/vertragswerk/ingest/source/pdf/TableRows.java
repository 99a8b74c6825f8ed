package de.vertragswerk.ingest.source.pdf;

import de.vertragswerk.ingest.source.pdf.PageGlyphs.Rule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Tells the rows of tables from lines with wide gaps: they stand between lines drawn over the whole table. */
final class TableRows {
    private static final int LEAST_RULES = 2;
    private static final int MOST_RULES = 400;
    private static final float ALIGNED = 3;
    /** Width of the strip that divides columns. */
    private static final int STRIP = 4;

    private final List<Row> rows;
    /** The cells of each row of a table by the index of its first line; its other lines have none. */
    private final Map<Integer, List<String>> cells = new HashMap<>();

    TableRows(List<Row> rows, List<Rule> rules) {
        this.rows = rows;
        Map<String, List<Rule>> frames = new TreeMap<>();
        rules.stream()
                .limit(MOST_RULES)
                .forEach(rule -> frames.computeIfAbsent(
                                Math.round(rule.left() / ALIGNED) + "-" + Math.round(rule.right() / ALIGNED),
                                key -> new ArrayList<>())
                        .add(rule));
        frames.values().stream().filter(frame -> frame.size() >= LEAST_RULES).forEach(this::frame);
    }

    /** Whether a line belongs to a table. */
    boolean isRow(int index) {
        return cells.containsKey(index);
    }

    /** The cells of the row that begins with a line; empty for a line that continues one. */
    Optional<List<String>> cells(int index) {
        return Optional.ofNullable(cells.get(index)).filter(row -> !row.isEmpty());
    }

    private void frame(List<Rule> frame) {
        float top = (float) frame.stream().mapToDouble(Rule::y).min().orElse(0);
        float bottom = (float) frame.stream().mapToDouble(Rule::y).max().orElse(0);
        Rule one = frame.get(0);
        int from = 0;
        while (from < rows.size() && rows.get(from).y() < top) {
            from++;
        }
        int to = from;
        boolean isInside = true;
        while (to < rows.size() && rows.get(to).y() < bottom) {
            Row row = rows.get(to++);
            isInside &= row.left() > one.left() - 2 * ALIGNED && row.right() < one.right() + 2 * ALIGNED;
        }
        List<Integer> columns = isInside ? columns(rows.subList(from, to)) : List.of();
        if (to - from >= 2 && !columns.isEmpty() && !isRow(from)) {
            write(from, to, columns);
        }
    }

    /** Where columns but the first begin: behind strips that all lines leave free. */
    private static List<Integer> columns(List<Row> rows) {
        BitSet covered = new BitSet();
        for (Row row : rows) {
            for (Glyph glyph : row.glyphs()) {
                if (!glyph.isBlank() && glyph.x() >= 0) {
                    covered.set((int) glyph.x(), (int) glyph.right() + 1);
                }
            }
        }
        List<Integer> columns = new ArrayList<>();
        int end = covered.nextClearBit(Math.max(0, covered.nextSetBit(0)));
        for (int next = covered.nextSetBit(end); next >= 0; next = covered.nextSetBit(end)) {
            if (next - end >= STRIP) {
                columns.add(next);
            }
            end = covered.nextClearBit(next);
        }
        return columns;
    }

    private void write(int from, int to, List<Integer> columns) {
        float widest = 0;
        for (int i = from + 1; i < to; i++) {
            widest = Math.max(widest, distance(i));
        }
        int first = from;
        for (int i = from; i < to; i++) {
            List<String> line = cells(rows.get(i), columns);
            boolean continues = i > from && (line.get(0).isEmpty() || distance(i) * 1.15 < widest);
            if (continues) {
                cells.put(first, joined(cells.getOrDefault(first, List.of()), line));
                cells.put(i, List.of());
            } else {
                cells.put(i, line);
                first = i;
            }
        }
    }

    private float distance(int index) {
        return rows.get(index).y() - rows.get(index - 1).y();
    }

    private static List<String> joined(List<String> above, List<String> below) {
        List<String> joined = new ArrayList<>();
        for (int i = 0; i < below.size(); i++) {
            joined.add((above.get(i) + " " + below.get(i)).strip());
        }
        return joined;
    }

    private static List<String> cells(Row row, List<Integer> columns) {
        List<List<Glyph>> parts = new ArrayList<>();
        parts.add(new ArrayList<>());
        columns.forEach(column -> parts.add(new ArrayList<>()));
        for (Glyph glyph : row.glyphs()) {
            int column = 0;
            while (column < columns.size() && glyph.x() + 1 >= columns.get(column)) {
                column++;
            }
            parts.get(column).add(glyph);
        }
        return parts.stream()
                .map(part -> Row.of(part).stream().map(Row::text).findFirst().orElse(""))
                .toList();
    }
}
