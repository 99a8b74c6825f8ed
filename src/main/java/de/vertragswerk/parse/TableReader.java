package de.vertragswerk.parse;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Block.Alignment;
import de.vertragswerk.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** Reads a table. */
final class TableReader {
    private final Source source;
    private final InlineReader inlines;

    TableReader(Source source, InlineReader inlines) {
        this.source = source;
        this.inlines = inlines;
    }

    Block read(TableBlock table) {
        List<Alignment> alignments = new ArrayList<>();
        List<List<Inline>> header = new ArrayList<>();
        List<List<List<Inline>>> rows = new ArrayList<>();
        for (Node part : table.getChildren()) {
            if (part instanceof TableHead head && head.getFirstChild() instanceof TableRow row) {
                row.getChildren().forEach(cell -> alignments.add(alignment((TableCell) cell)));
                header.addAll(cells(row, Integer.MAX_VALUE));
            } else if (part instanceof TableBody body) {
                body.getChildren().forEach(row -> rows.add(cells((TableRow) row, alignments.size())));
            }
        }
        return new Block.Table(alignments, header, rows);
    }

    private List<List<Inline>> cells(TableRow row, int columns) {
        List<List<Inline>> cells = new ArrayList<>();
        for (Node cell : row.getChildren()) {
            if (cells.size() == columns) {
                source.error(
                        "tabelle-zu-breit",
                        cell.getStartOffset(),
                        "Diese Zeile der Tabelle hat mehr Spalten als ihr Kopf (" + columns + ").",
                        "Den Kopf ergänzen oder im Text „\\|“ schreiben.");
                return cells;
            }
            boolean isEmpty = ((TableCell) cell).getText().isBlank();
            cells.add(isEmpty ? List.of() : inlines.read(cell, cell.getStartOffset()));
        }
        return cells;
    }

    private static Alignment alignment(TableCell cell) {
        if (cell.getAlignment() == TableCell.Alignment.RIGHT) {
            return Alignment.RIGHT;
        }
        return cell.getAlignment() == TableCell.Alignment.CENTER ? Alignment.CENTER : Alignment.LEFT;
    }
}
