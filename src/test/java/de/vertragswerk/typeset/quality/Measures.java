package de.vertragswerk.typeset.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What is usual in a file: what most lines have.
 *
 * @param size of the running text
 * @param leading distance of its baselines
 */
record Measures(double size, double leading, Map<Integer, Double> lefts, Map<Integer, Double> edges) {
    private static final double STEP = 0.1;
    /** How far the end of a justified line may be from the edge, in em: punctuation that hangs out. */
    private static final double HANGING = 0.3;

    static Measures of(List<Column> columns) {
        List<TextLine> lines =
                columns.stream().flatMap(column -> column.lines().stream()).toList();
        Map<Integer, Double> lefts = new HashMap<>();
        Map<Integer, Double> edges = new HashMap<>();
        for (int side = -1; side < 2; side++) {
            int wanted = side;
            List<TextLine> mine =
                    lines.stream().filter(line -> line.side() == wanted).toList();
            lefts.put(side, usual(mine, TextLine::left));
            edges.put(side, usual(mine, TextLine::right));
        }
        return new Measures(usual(lines, TextLine::size), leading(columns), lefts, edges);
    }

    /** The mean of the distances near the most frequent one; pages of TeX are in points of its own. */
    private static double leading(List<Column> columns) {
        List<Double> distances = new ArrayList<>();
        for (Column column : columns) {
            for (int i = 1; i < column.lines().size(); i++) {
                distances.add(column.lines().get(i).baseline()
                        - column.lines().get(i - 1).baseline());
            }
        }
        Map<Long, Integer> counts = new HashMap<>();
        distances.forEach(distance -> counts.merge(Math.round(distance / STEP), 1, Integer::sum));
        double usual = most(counts) * STEP;
        return distances.stream()
                .mapToDouble(Double::doubleValue)
                .filter(distance -> Math.abs(distance - usual) <= STEP)
                .average()
                .orElse(0);
    }

    private static double usual(List<TextLine> lines, ToDoubleFunction<TextLine> measure) {
        Map<Long, Integer> counts = new HashMap<>();
        lines.forEach(line -> counts.merge(Math.round(measure.applyAsDouble(line) / STEP), 1, Integer::sum));
        return most(counts) * STEP;
    }

    private static long most(Map<Long, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0L);
    }

    /** The right edge of justified text where a line stands. */
    double edge(TextLine line) {
        return edges.getOrDefault(line.side(), 0.0);
    }

    /** The left edge of most text where a line stands. */
    double left(TextLine line) {
        return lefts.getOrDefault(line.side(), 0.0);
    }

    boolean isFull(TextLine line) {
        return Math.abs(line.right() - edge(line)) <= HANGING * line.size();
    }

    boolean isOverfull(TextLine line) {
        return line.right() > edge(line) + HANGING * line.size();
    }
}
