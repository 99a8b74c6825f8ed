package de.vertragswerk.typeset.galley;

import de.vertragswerk.typeset.layout.Mark;
import de.vertragswerk.typeset.layout.Strip;
import de.vertragswerk.typeset.layout.Strip.Ending;
import java.util.ArrayList;
import java.util.List;

/** Makes one strip of cells that stand side by side. Their first lines to write on are at one height. */
final class GridRow {
    private GridRow() {}

    static Strip of(List<List<Strip>> cells) {
        double signing = 0;
        for (List<Strip> cell : cells) {
            int line = lineToWriteOn(cell);
            signing = line < cell.size() ? Math.max(signing, Stack.tops(cell)[line + 1]) : signing;
        }
        double before = 0;
        double height = 0;
        double after = 0;
        List<Mark> marks = new ArrayList<>();
        for (List<Strip> cell : cells) {
            if (!cell.isEmpty()) {
                before = Math.max(before, cell.get(0).before());
                height = Math.max(height, add(cell, signing, marks));
                after = Math.max(after, cell.get(cell.size() - 1).after());
            }
        }
        return new Strip(before, height, after, Ending.ALLOWED, false, marks, List.of());
    }

    /** Adds the marks of a cell and tells its height. */
    private static double add(List<Strip> cell, double signing, List<Mark> marks) {
        double[] tops = Stack.tops(cell);
        int line = lineToWriteOn(cell);
        double lowered = line < cell.size() ? signing - tops[line + 1] : 0;
        for (int i = 0; i < cell.size(); i++) {
            for (Mark mark : cell.get(i).marks()) {
                marks.add(mark.lowered(tops[i] + (i < line ? 0 : lowered)));
            }
        }
        return tops[cell.size()] + lowered;
    }

    /** The index of the first line to write on, or the number of strips. */
    private static int lineToWriteOn(List<Strip> cell) {
        for (int i = 0; i < cell.size(); i++) {
            for (Mark mark : cell.get(i).marks()) {
                if (mark instanceof Mark.Text text && ParagraphSetter.isToWriteOn(text.line())) {
                    return i;
                }
            }
        }
        return cell.size();
    }
}
