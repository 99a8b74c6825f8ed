package de.vertragswerk.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Prints a table for a terminal: columns as wide as their longest cell, but for long ones, which are cut. */
final class Columns {
    private static final int WIDEST = 60;

    private Columns() {}

    static void print(List<String> header, List<List<String>> rows, PrintWriter out) {
        List<List<String>> all = new ArrayList<>(List.of(header));
        all.addAll(rows);
        int last = header.size() - 1;
        int[] widths = IntStream.range(0, last)
                .map(column -> all.stream()
                        .mapToInt(cells -> length(cut(cells.get(column))))
                        .max()
                        .orElse(0))
                .toArray();
        for (List<String> row : all) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < last; i++) {
                String cell = cut(row.get(i));
                line.append(cell).append(" ".repeat(widths[i] - length(cell) + 2));
            }
            out.println(line.append(row.get(last)).toString().stripTrailing());
        }
    }

    private static String cut(String cell) {
        return length(cell) <= WIDEST ? cell : cell.substring(0, cell.offsetByCodePoints(0, WIDEST - 2)) + " …";
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
