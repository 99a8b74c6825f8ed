package de.vertragswerk.typeset.galley;

import de.vertragswerk.typeset.layout.Line;
import de.vertragswerk.typeset.layout.Mark;
import de.vertragswerk.typeset.layout.Strip;
import de.vertragswerk.typeset.layout.Strip.Ending;
import de.vertragswerk.typeset.line.Measure;
import de.vertragswerk.typeset.style.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** Sets the rows of a table, a strip for each line across all cells, so that a high row can be divided. */
final class RowSetter {
    /** How many lines a row may have that is kept together. */
    private static final int KEPT = 8;

    private final Typography typography;
    private final TableGrid grid;
    private final TextStyle text;

    RowSetter(Typography typography, TableGrid grid, TextStyle text) {
        this.typography = typography;
        this.grid = grid;
        this.text = text;
    }

    /**
     * The strips of a row, without space around them.
     *
     * @param above whether there is a rule above it
     * @param below whether there is a rule below it
     * @param head what is repeated above it at the top of a column
     */
    List<Strip> strips(List<Cell> cells, boolean above, boolean below, List<Strip> head) {
        List<List<Line>> lines = new ArrayList<>();
        int count = 1;
        for (int column = 0; column < cells.size(); column++) {
            List<Line> own = lines(cells.get(column), grid.textWidth(column));
            lines.add(own);
            count = Math.max(count, own.size());
        }
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double top = i == 0 ? grid.verticalPadding() : 0;
            double height = top + text.leading() + (i == count - 1 ? grid.verticalPadding() : 0);
            List<Mark> marks = grid.rules(height, above && i == 0, below && i == count - 1);
            addTexts(cells, lines, i, top + typography.baseline(text), marks);
            strips.add(new Strip(0, height, 0, ending(i, count), false, marks, head));
        }
        return strips;
    }

    private List<Line> lines(Cell cell, double width) {
        Measure measure = new Measure(width, 0, cell.alignment(), text.hyphenate());
        return typography.cellLines(cell.pieces(), text.size(), measure);
    }

    private void addTexts(List<Cell> cells, List<List<Line>> lines, int index, double baseline, List<Mark> marks) {
        for (int column = 0; column < cells.size(); column++) {
            if (index < lines.get(column).size()) {
                Line line = lines.get(column).get(index);
                marks.add(new Mark.Text(
                        grid.textX(column), baseline, line, cells.get(column).element()));
            }
        }
    }

    private static Ending ending(int line, int lines) {
        return line > 0 && lines <= KEPT ? Ending.AVOIDED : ParagraphSetter.ending(line, lines);
    }
}
