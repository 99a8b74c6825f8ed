package de.vertragswerk.ingest.segment;

import de.vertragswerk.ingest.repair.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table drawn with signs: bars below each other divide its columns, and rules of dashes its rows.
 *
 * @param end index of the line after it
 * @param bars where the bars stand, counted from the margin; none if there is no such table
 */
record Grid(int end, List<Integer> bars) {
    private static final Pattern RULE = Pattern.compile("[-=]+(?:\\+[-=]+)+");
    private static final int LEAST_LINES = 2;

    /** The table that begins with a line. */
    static Grid at(List<Line> lines, int from) {
        List<Integer> bars = bars(lines.get(from), '|');
        int end = from;
        while (!bars.isEmpty() && end < lines.size() && (end == from || isBelow(lines, end, bars))) {
            end++;
        }
        return end - from < LEAST_LINES ? new Grid(from, List.of()) : new Grid(end, bars);
    }

    private static boolean isBelow(List<Line> lines, int index, List<Integer> bars) {
        Line line = lines.get(index);
        return line.blanks() == 0 && bars(line, isRule(line) ? '+' : '|').equals(bars);
    }

    private static boolean isRule(Line line) {
        return RULE.matcher(line.text()).matches();
    }

    /** Where signs stand alone, the first not at the beginning of the line. */
    private static List<Integer> bars(Line line, char sign) {
        String text = line.whole();
        List<Integer> bars = new ArrayList<>();
        for (int i = text.indexOf(sign); i >= 0; i = text.indexOf(sign, i + 1)) {
            boolean alone = sign == '+' || (i > 0 && isBlank(text, i - 1) && isBlank(text, i + 1));
            if (!alone && i > 0) {
                continue;
            }
            bars.add(line.indent() + i);
        }
        return bars;
    }

    private static boolean isBlank(String text, int at) {
        return at >= text.length() || text.charAt(at) == ' ';
    }

    /** Whether the first row is set apart as the head. */
    boolean hasHead(List<Line> lines) {
        return lines.stream().anyMatch(Grid::isRule);
    }

    /** The rows, each as the lines of its cells. A single rule divides the head from rows of one line each. */
    List<List<List<Line>>> rows(List<Line> lines) {
        boolean single = lines.stream().filter(Grid::isRule).count() <= 1;
        List<List<List<Line>>> rows = new ArrayList<>();
        boolean begins = true;
        for (Line line : lines) {
            if (isRule(line)) {
                begins = true;
                continue;
            }
            if (begins || (single && !isRuledBelow(lines))) {
                rows.add(empty());
            }
            add(line, rows.get(rows.size() - 1));
            begins = false;
        }
        return rows;
    }

    /** Whether the only rule stands below a first row of several lines, so that the second may have several too. */
    private static boolean isRuledBelow(List<Line> lines) {
        return lines.stream().anyMatch(Grid::isRule) && !isRule(lines.get(1));
    }

    private List<List<Line>> empty() {
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
