package de.vertragswerk.write.text;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.ContainerKind;
import java.util.ArrayList;
import java.util.List;

/** Sets two texts side by side, a bar between them. */
final class FacingLines {
    private static final String BAR = " | ";

    private final int width;

    FacingLines(int width) {
        this.width = width;
    }

    /** Rows with a rule between them, a double one below what names the texts. */
    List<String> rows(List<Block> rows) {
        List<String> lines = new ArrayList<>();
        String rule = "";
        for (Block row : rows) {
            if (!rule.isEmpty()) {
                lines.add(rule);
            }
            lines.addAll(new BlockLines(width).all(List.of(row)));
            boolean isHead = row instanceof Block.Container container && container.kind() == ContainerKind.VERSIONS;
            rule = rule(isHead ? "=" : "-");
        }
        return lines;
    }

    private String rule(String dash) {
        int column = column(2);
        return dash.repeat(column + 1) + "+" + dash.repeat(width - column - 2);
    }

    private int column(int count) {
        return Math.max(1, (width - BAR.length() * (count - 1)) / Math.max(1, count));
    }

    /** Containers side by side. */
    List<String> row(List<Block> cells) {
        int column = column(cells.size());
        List<List<String>> columns = cells.stream()
                .map(cell -> cell instanceof Block.Container container ? container.blocks() : List.of(cell))
                .map(blocks -> BlockLines.inCell(column).all(blocks))
                .toList();
        int height = columns.stream().mapToInt(List::size).max().orElse(0);
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < height; row++) {
            List<String> parts = new ArrayList<>();
            for (List<String> lines : columns) {
                String line = row < lines.size() ? lines.get(row) : "";
                parts.add(line + " ".repeat(Math.max(0, column - Wrapping.width(line))));
            }
            rows.add(String.join(BAR, parts).stripTrailing());
        }
        return rows;
    }
}
