package de.vertragswerk.typeset.galley;

import de.vertragswerk.typeset.layout.Mark;
import de.vertragswerk.typeset.style.TableStyle;
import de.vertragswerk.typeset.style.TableStyle.Rules;
import java.util.ArrayList;
import java.util.List;

/** Where the columns and rules of a table are. Without rules at its sides the text is flush with that around the table. */
final class TableGrid {
    private final Rules rules;
    private final double thickness;
    private final double padding;
    private final double[] edges;

    private TableGrid(Rules rules, double thickness, double padding, double[] edges) {
        this.rules = rules;
        this.thickness = thickness;
        this.padding = padding;
        this.edges = edges;
    }

    static TableGrid of(ColumnWidths widths, double padding, TableStyle style, double x) {
        double[] edges = new double[widths.count() + 1];
        edges[0] = style.rules() == Rules.ALL ? x : x - padding;
        for (int i = 0; i < widths.count(); i++) {
            edges[i + 1] = edges[i] + widths.width(i) + 2 * padding;
        }
        return new TableGrid(style.rules(), style.thickness(), padding, edges);
    }

    /** What columns cannot have of the room for a table. */
    static double between(int columns, double padding, Rules rules) {
        return 2 * padding * (rules == Rules.ALL ? columns : columns - 1);
    }

    double textX(int column) {
        return edges[column] + padding;
    }

    double textWidth(int column) {
        return edges[column + 1] - edges[column] - 2 * padding;
    }

    /** The space between a horizontal rule and the lines of a cell, which have room of their own above and below. */
    double verticalPadding() {
        return padding / 2;
    }

    /** The rules of a strip, above and below it where they are asked for. */
    List<Mark> rules(double height, boolean above, boolean below) {
        List<Mark> marks = new ArrayList<>();
        if (above) {
            marks.add(horizontal(0));
        }
        if (below) {
            marks.add(horizontal(height));
        }
        if (rules == Rules.ALL) {
            for (double edge : edges) {
                marks.add(new Mark.Rule(edge, 0, edge, height, thickness));
            }
        }
        return marks;
    }

    private Mark horizontal(double y) {
        double overhang = rules == Rules.ALL ? 0 : padding;
        return new Mark.Rule(edges[0] + overhang, y, edges[edges.length - 1] - overhang, y, thickness);
    }
}
