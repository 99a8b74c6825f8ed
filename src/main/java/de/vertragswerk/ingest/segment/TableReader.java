package de.vertragswerk.ingest.segment;

import de.vertragswerk.ingest.repair.Line;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Inline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes tables of rows, of lines divided by tabs or bars, of drawn ones, and of lines whose columns are aligned by blanks. */
final class TableReader {
    private static final Pattern TAB = Pattern.compile("\\t+");
    private static final Pattern GAP = Pattern.compile(" {3,}|\\t+");
    private static final Pattern RULE = Pattern.compile("\\|?(?:\\s*:?-{2,}:?\\s*\\|){1,50}(?:\\s*:?-{2,}:?\\s*)?");

    private TableReader() {}

    /** The index after the table that begins at a line; the line's own index if none does. */
    static int end(List<Line> lines, int from) {
        int drawn = Grid.at(lines, from).lines().size();
        if (drawn > 0) {
            return from + drawn;
        }
        int end = from;
        while (end < lines.size() && (end == from || lines.get(end).blanks() == 0) && isRow(lines, end, end == from)) {
            end++;
        }
        if (end > from) {
            return end;
        }
        while (end < lines.size() && (end == from || lines.get(end).blanks() == 0) && isAligned(lines.get(end))) {
            end++;
        }
        return end - from > 1 ? end : from;
    }

    private static boolean isRow(List<Line> lines, int index, boolean first) {
        Line line = lines.get(index);
        if (line.row() || isBarred(line) || line.text().indexOf('\t') > 0) {
            return true;
        }
        return first && index + 1 < lines.size() && countsOnInto(line, lines.get(index + 1));
    }

    /** Whether a line with one cell is the first row of a table all the same, because the next row counts on. */
    private static boolean countsOnInto(Line line, Line next) {
        if (next.blanks() > 0 || next.text().indexOf('\t') < 0) {
            return false;
        }
        Optional<ItemLabel> label = ItemLabel.of(line);
        Optional<ItemLabel> after = ItemLabel.of(next);
        return label.isPresent()
                && after.isPresent()
                && !label.get().number().isEmpty()
                && label.get().style() == after.get().style()
                && after.get().follows(label.get().number());
    }

    private static boolean isBarred(Line line) {
        return line.text().startsWith("|") && line.text().indexOf('|', 1) > 0;
    }

    private static boolean isAligned(Line line) {
        return GAP.matcher(line.text()).find() && !line.text().contains("___");
    }

    static Block.Table table(Reading reading, List<Line> lines) {
        Grid grid = Grid.at(lines, 0);
        if (!grid.lines().isEmpty()) {
            return table(reading, grid);
        }
        boolean ruled = lines.size() > 1 && RULE.matcher(lines.get(1).text()).matches();
        List<List<String>> rows = lines.stream()
                .filter(line -> !RULE.matcher(line.text()).matches())
                .map(TableReader::cells)
                .toList();
        return table(rows, ruled);
    }

    private static Block.Table table(Reading reading, Grid grid) {
        List<List<String>> rows = grid.rows().stream()
                .map(row -> row.stream().map(reading.prose()::title).toList())
                .toList();
        return table(rows, grid.hasHead());
    }

    private static Block.Table table(List<List<String>> rows, boolean ruled) {
        int width = rows.stream().mapToInt(List::size).max().orElse(1);
        List<List<List<Inline>>> cells =
                rows.stream().map(row -> padded(row, width)).toList();
        List<Block.Alignment> alignments = Collections.nCopies(width, Block.Alignment.LEFT);
        return ruled
                ? new Block.Table(alignments, cells.get(0), cells.subList(1, cells.size()))
                : new Block.Table(alignments, Collections.nCopies(width, List.of()), cells);
    }

    private static List<String> cells(Line line) {
        String text = line.text();
        if (line.row()) {
            return strip(Stream.of(text.split("\t", -1)));
        }
        if (isBarred(line)) {
            String inner = text.substring(1, text.endsWith("|") ? text.length() - 1 : text.length());
            return strip(Stream.of(inner.split("\\|", -1)));
        }
        return strip(Stream.of((text.indexOf('\t') > 0 ? TAB : GAP).split(text, -1)));
    }

    private static List<String> strip(Stream<String> cells) {
        return cells.map(String::strip).toList();
    }

    private static List<List<Inline>> padded(List<String> row, int width) {
        List<List<Inline>> cells = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            cells.add(i < row.size() ? Reading.plain(row.get(i)) : List.of());
        }
        return cells;
    }
}
