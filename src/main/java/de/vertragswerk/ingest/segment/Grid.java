package de.vertragswerk.ingest.segment;

import de.vertragswerk.ingest.repair.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table drawn with signs: bars below each other divide its columns, and rules of dashes its rows.
 *
 * @param lines all its lines; none if there is no such table
 * @param bars where the bars stand, counted from the margin
 */
record Grid(List<Line> lines, List<Integer> bars) {
    private static final Pattern RULE = Pattern.compile("[-=]++(?:\\+[-=]++)++");
    private static final Pattern CROSSING = Pattern.compile("\\+");
    private static final Pattern BAR = Pattern.compile("(?:^|(?<= ))\\|(?= |$)");

    /** The table that begins with a line, of two lines at least. */
    static Grid at(List<Line> lines, int from) {
        List<Integer> bars = mayBegin(lines, from) ? bars(lines.get(from)) : List.of();
        int end = from + 1;
        while (!bars.isEmpty() && end < lines.size() && isBelow(lines.get(end), bars)) {
            end++;
        }
        return new Grid(end - from < 2 ? List.of() : lines.subList(from, end), bars);
    }

    /** A bar at the beginning divides nothing, unless the cell before it is empty, as a rule below shows. */
    private static boolean mayBegin(List<Line> lines, int from) {
        Line line = lines.get(from);
        boolean isRuled = from + 1 < lines.size() && isRule(lines.get(from + 1));
        return !isRule(line) && (isRuled || !line.text().startsWith("|"));
    }

    private static boolean isBelow(Line line, List<Integer> bars) {
        return line.blanks() == 0 && bars(line).equals(bars);
    }

    private static boolean isRule(Line line) {
        return RULE.matcher(line.text()).matches();
    }

    private static List<Integer> bars(Line line) {
        return (isRule(line) ? CROSSING : BAR)
                .matcher(line.whole())
                .results()
                .map(bar -> line.indent() + bar.start())
                .toList();
    }

    /** Whether the first row is set apart as the head. */
    boolean hasHead() {
        return lines.stream().anyMatch(Grid::isRule);
    }

    /** The rows, each as the lines of its cells. Rules divide rows of several lines, or only the head from the others. */
    List<List<List<Line>>> rows() {
        long rules = lines.stream().filter(Grid::isRule).count();
        boolean isLineARow = rules == 0 || (rules == 1 && isRule(lines.get(1)));
        List<List<List<Line>>> rows = new ArrayList<>();
        boolean begins = true;
        for (Line line : lines) {
            if (isRule(line)) {
                begins = true;
                continue;
            }
            if (begins || isLineARow) {
                rows.add(emptyRow());
            }
            add(line, rows.get(rows.size() - 1));
            begins = false;
        }
        return rows;
    }

    private List<List<Line>> emptyRow() {
        List<List<Line>> cells = new ArrayList<>();
        for (int i = 0; i <= bars.size(); i++) {
            cells.add(new ArrayList<>());
        }
        return cells;
    }

    private void add(Line line, List<List<Line>> cells) {
        String text = line.whole();
        int start = 0;
        for (int i = 0; i < cells.size(); i++) {
            int end = i < bars.size() ? bars.get(i) - line.indent() : text.length();
            String cell = text.substring(Math.min(start, end), end).strip();
            if (!cell.isEmpty()) {
                cells.get(i).add(line.withText(cell));
            }
            start = end + 1;
        }
    }
}
