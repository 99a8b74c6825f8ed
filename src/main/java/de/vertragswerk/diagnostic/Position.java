package de.vertragswerk.diagnostic;

import java.util.Comparator;

/**
 * A place in a file of the workspace.
 *
 * @param file path relative to the workspace, with {@code /}
 * @param line counted from 1; 0 when the finding concerns the whole file
 * @param column counted in code points from 1; 0 when the finding concerns the whole line
 */
public record Position(String file, int line, int column) implements Comparable<Position> {
    private static final Comparator<Position> READING_ORDER = Comparator.comparing(Position::file)
            .thenComparingInt(Position::line)
            .thenComparingInt(Position::column);

    /** The file as a whole. */
    public static Position of(String file) {
        return new Position(file, 0, 0);
    }

    @Override
    public int compareTo(Position other) {
        return READING_ORDER.compare(this, other);
    }

    /** {@code file:line:column}, without the parts that are not known. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
