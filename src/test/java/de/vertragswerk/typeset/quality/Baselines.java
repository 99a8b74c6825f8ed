package de.vertragswerk.typeset.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where the lines of running text stand.
 *
 * @param onGrid lines on the one grid of the file that fits most of them, as a part of all
 * @param facing lines of the right column with a neighbour at the same height, as a part of those beside the left one
 * @param ragged how many lines columns end above the lowest line of all pages, on average; without the last page
 * @param raggedest the same of the shortest column
 */
record Baselines(double onGrid, double facing, double ragged, double raggedest) {
    private static final double TOLERANCE = 0.3;

    static Baselines of(Text text, double grid) {
        List<TextLine> lines = text.columns().stream()
                .flatMap(column -> running(column, text).stream())
                .toList();
        List<Double> gaps = bottoms(text);
        return new Baselines(
                onGrid(lines, grid),
                facing(text),
                gaps.stream().mapToDouble(Double::doubleValue).average().orElse(0),
                gaps.stream().mapToDouble(Double::doubleValue).max().orElse(0));
    }

    private static List<TextLine> running(Column column, Text text) {
        return column.lines().stream()
                .filter(line -> Math.abs(line.size() - text.measures().size()) < TOLERANCE)
                .toList();
    }

    private static double onGrid(List<TextLine> lines, double grid) {
        if (lines.isEmpty() || grid <= 0) {
            return 0;
        }
        long most = 0;
        for (double shift = 0; shift < grid; shift += TOLERANCE / 3) {
            double first = shift;
            most = Math.max(
                    most,
                    lines.stream()
                            .filter(line -> isNear(Math.abs(line.baseline() % grid - first), grid))
                            .count());
        }
        return (double) most / lines.size();
    }

    private static boolean isNear(double distance, double grid) {
        return Math.min(distance, grid - distance) <= TOLERANCE;
    }

    private static double facing(Text text) {
        int beside = 0;
        int shared = 0;
        for (int i = 1; i < text.columns().size(); i++) {
            Column left = text.columns().get(i - 1);
            Column right = text.columns().get(i);
            if (left.page() == right.page() && left.region() == right.region()) {
                List<TextLine> neighbours = running(left, text);
                for (TextLine line : running(right, text)) {
                    if (line.baseline() <= left.last().baseline() + TOLERANCE) {
                        beside++;
                        shared += neighbours.stream().anyMatch(other -> isLevel(line, other)) ? 1 : 0;
                    }
                }
            }
        }
        return beside == 0 ? 1 : (double) shared / beside;
    }

    private static boolean isLevel(TextLine line, TextLine other) {
        return Math.abs(line.baseline() - other.baseline()) <= TOLERANCE;
    }

    private static List<Double> bottoms(Text text) {
        double lowest = text.columns().stream()
                .map(Column::last)
                .max(Comparator.comparingDouble(TextLine::baseline))
                .map(TextLine::baseline)
                .orElse(0.0);
        List<Double> gaps = new ArrayList<>();
        for (Column column : text.columns()) {
            boolean lastRegion = text.columns().stream()
                    .noneMatch(other -> other.page() == column.page() && other.region() > column.region());
            if (lastRegion && column.page() < text.pages() - 1) {
                gaps.add((lowest - column.last().baseline()) / text.measures().leading());
            }
        }
        return gaps;
    }
}
