package de.vertragswerk.diagnostic;

/**
 * Where a text stands in its file, so that a place in the text is a place in the file. Line {@code n} of the text is
 * line {@code firstLine + n} of the file, moved right by {@code indent} (a YAML block scalar is indented evenly).
 *
 * @param file path relative to the workspace
 * @param firstLine line of the file, counted from 1, that holds the first line of the text
 * @param firstColumn column, counted from 1, at which the first line of the text begins
 * @param indent columns before each further line of the text
 */
public record TextOrigin(String file, int firstLine, int firstColumn, int indent) {

    /** The place of a line and column of the text, both counted from 0. */
    public Position at(int line, int column) {
        return new Position(file, firstLine + line, column + 1 + (line == 0 ? firstColumn - 1 : indent));
    }

    /** Where the text begins. */
    public Position start() {
        return at(0, 0);
    }
}
