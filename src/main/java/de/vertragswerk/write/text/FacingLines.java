package de.vertragswerk.write.text;

import de.vertragswerk.model.Block;
import java.util.ArrayList;
import java.util.List;

/** Sets containers side by side, a bar between them. */
final class FacingLines {
    private static final String BAR = " | ";

    private final int width;

    FacingLines(int width) {
        this.width = width;
    }

    List<String> lines(List<Block> cells) {
        int own = Math.max(1, (width - BAR.length() * (cells.size() - 1)) / Math.max(1, cells.size()));
        List<List<String>> columns = new ArrayList<>();
        int height = 0;
        for (Block cell : cells) {
            List<String> lines = new BlockLines(own).all(List.of(cell));
            columns.add(lines);
            height = Math.max(height, lines.size());
        }
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < height; row++) {
            List<String> parts = new ArrayList<>();
            for (List<String> column : columns) {
                String line = row < column.size() ? column.get(row) : "";
                parts.add(line + " ".repeat(Math.max(0, own - Wrapping.width(line))));
            }
            rows.add(String.join(BAR, parts).stripTrailing());
        }
        return rows;
    }
}
