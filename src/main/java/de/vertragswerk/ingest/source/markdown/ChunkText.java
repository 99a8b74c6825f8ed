package de.vertragswerk.ingest.source.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import de.vertragswerk.ingest.SourceLine.Kind;
import de.vertragswerk.ingest.source.sheet.Labels;
import de.vertragswerk.ingest.source.sheet.Sheet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Writes the blocks of a piece of Markdown, without recursion; a block is indented as it is in the source. */
final class ChunkText {
    private static final int DEEPEST_INDENT = 40;

    private final String text;
    private final Sheet sheet;
    /** Blocks yet to be written, the next on top. */
    private final Deque<Node> next = new ArrayDeque<>();

    private String label = "";
    private int labelColumn;

    ChunkText(String text, Sheet sheet) {
        this.text = text;
        this.sheet = sheet;
    }

    void write() {
        sheet.gap();
        next.push(Dialect.PARSER.parse(text));
        while (!next.isEmpty()) {
            block(next.pop());
        }
    }

    private void block(Node node) {
        if (node instanceof Paragraph) {
            paragraph(node);
        } else if (node instanceof Heading) {
            sheet.paragraph(Kind.HEADING, String.join(" ", new InlineText(node).lines()));
            sheet.gap();
        } else if (node instanceof TableBlock) {
            table(node);
        } else if (node instanceof ThematicBreak) {
            sheet.gap();
        } else if (node instanceof ListItem item) {
            label = label(item);
            labelColumn = indent(item.getStartOffset());
            down(node);
        } else if (node.getFirstChild() == null) {
            sheet.gap();
            node.getChars().toString().lines().forEach(line -> sheet.addVisible(Kind.TEXT, line));
        } else {
            down(node);
        }
    }

    private void down(Node node) {
        for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
            next.push(child);
        }
    }

    /** What an item is printed with: counted if all items are labelled alike, as Markdown allows, else as it stands. */
    private static String label(ListItem item) {
        String marker = item.getOpeningMarker().toString();
        if (!(item.getParent() instanceof OrderedList list)) {
            return Labels.DASH;
        }
        boolean allAlike = list.getFirstChild() != list.getLastChild()
                && marker.equals(markerOf(list.getFirstChild()))
                && marker.equals(markerOf(list.getLastChild()));
        if (!allAlike) {
            return marker;
        }
        int position = 0;
        for (Node before = item.getPrevious(); before != null; before = before.getPrevious()) {
            position++;
        }
        return list.getStartNumber() + position + marker.substring(marker.length() - 1);
    }

    private static String markerOf(Node item) {
        return item instanceof ListItem listItem ? listItem.getOpeningMarker().toString() : "";
    }

    private void paragraph(Node paragraph) {
        boolean isFirstOfItem = !label.isEmpty();
        boolean isTight = paragraph.getGrandParent() instanceof ListBlock list && list.isTight();
        if (!isTight || !isFirstOfItem) {
            sheet.gap();
        }
        InlineText inlines = new InlineText(paragraph);
        List<String> lines = inlines.lines();
        for (int i = 0; i < lines.size(); i++) {
            String before = " ".repeat(indent(inlines.offset(i)));
            if (!label.isEmpty()) {
                before = " ".repeat(labelColumn) + label + " ";
                label = "";
            }
            sheet.addVisible(Kind.TEXT, before + lines.get(i));
        }
    }

    /** What indents the line of an offset in the source; marks of quotations count as blanks. */
    private int indent(int offset) {
        int column = 0;
        for (int i = text.lastIndexOf('\n', offset - 1) + 1; i < offset && " \t>".indexOf(text.charAt(i)) >= 0; i++) {
            column += text.charAt(i) == '\t' ? 4 - column % 4 : 1;
        }
        return Math.min(column, DEEPEST_INDENT);
    }

    private void table(Node table) {
        sheet.gap();
        for (Node part : table.getChildren()) {
            for (Node row : part instanceof TableSeparator ? List.<Node>of() : part.getChildren()) {
                if (row instanceof TableRow) {
                    row(row);
                }
            }
        }
        sheet.gap();
    }

    private void row(Node row) {
        List<String> cells = new ArrayList<>();
        row.getChildren().forEach(cell -> cells.add(String.join(" ", new InlineText(cell).lines())));
        sheet.row(cells);
    }
}
