package de.vertragswerk.write.html;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.Inline;
import java.util.List;
import org.jsoup.nodes.Element;

/** A table in a box that scrolls by itself where the screen is narrow, and that a keyboard can reach for that. */
final class TableElement {
    private final List<Block.Alignment> alignments;

    private TableElement(List<Block.Alignment> alignments) {
        this.alignments = alignments;
    }

    static Element of(Block.Table table) {
        Element box = new Element("div")
                .addClass("tabelle")
                .attr("role", "group")
                .attr("aria-label", "Tabelle")
                .attr("tabindex", "0");
        TableElement cells = new TableElement(table.alignments());
        Element element = box.appendElement("table");
        if (table.header().stream().anyMatch(cell -> !cell.isEmpty())) {
            Element head = element.appendText("\n").appendElement("thead");
            cells.row(head, table.header(), true);
            head.appendText("\n");
        }
        Element body = element.appendText("\n").appendElement("tbody");
        table.rows().forEach(row -> cells.row(body, row, false));
        body.appendText("\n");
        element.appendText("\n");
        return box;
    }

    private void row(Element section, List<List<Inline>> cells, boolean isHeader) {
        Element row = section.appendText("\n").appendElement("tr");
        for (int i = 0; i < cells.size(); i++) {
            List<Inline> content = cells.get(i);
            boolean isHeading = isHeader && !content.isEmpty();
            Element cell = row.appendElement(isHeading ? "th" : "td");
            if (isHeading) {
                cell.attr("scope", "col");
            }
            align(cell, alignments.get(i));
            InlineNodes.append(content, cell);
        }
    }

    /** Makes the first cell of each row of the tables in an element the head of its row. */
    static void nameRows(Element element) {
        for (Element cell : element.select("tbody td:first-child")) {
            cell.tagName("th").attr("scope", "row");
        }
    }

    private static void align(Element cell, Block.Alignment alignment) {
        switch (alignment) {
            case LEFT -> {}
            case CENTER -> cell.addClass("mitte");
            case RIGHT -> cell.addClass("rechts");
        }
    }
}
