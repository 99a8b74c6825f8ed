package de.vertragswerk.ingest.source.html;

import de.vertragswerk.ingest.SourceLine.Kind;
import de.vertragswerk.ingest.source.sheet.Sheet;
import de.vertragswerk.ingest.source.sheet.Superscript;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks through a page and writes its paragraphs, without recursion. */
final class PageText implements NodeFilter {
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "legend");

    private final Sheet sheet;
    private final Omitted omitted;
    private final Line line;
    private final OpenLists lists = new OpenLists();
    private int headings;
    private int preformatted;

    PageText(Sheet sheet, Omitted omitted) {
        this.sheet = sheet;
        this.omitted = omitted;
        this.line = new Line(sheet, lists);
    }

    void read(Element root) {
        root.filter(this);
        line.end();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            text(text);
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (omitted.leavesOut(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        return enter(element);
    }

    private void text(TextNode node) {
        if (preformatted > 0) {
            String[] lines = node.getWholeText().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    line.lineBreak();
                }
                line.raw(lines[i]);
            }
        } else if (node.parent() != null && node.parent().normalName().equals("sup")) {
            line.raw(Superscript.of(node.text().strip()));
        } else {
            line.text(node.getWholeText());
        }
    }

    private FilterResult enter(Element element) {
        String name = element.normalName();
        if (name.equals("br")) {
            if (headings > 0) {
                line.text(" ");
            } else {
                line.lineBreak();
            }
        } else if (name.equals("img")) {
            picture(element);
        } else if (name.equals("table") && PageTable.isTable(element)) {
            line.end();
            new PageTable(omitted).write(element, sheet);
            return FilterResult.SKIP_ENTIRELY;
        } else if (element.isBlock()) {
            line.end();
            open(element, name);
        }
        return FilterResult.CONTINUE;
    }

    private void picture(Element image) {
        String alternative = image.attr("alt").strip();
        if (!alternative.isEmpty()) {
            line.text("[Bild: " + alternative + "]");
        }
    }

    private void open(Element element, String name) {
        if (isHeading(element)) {
            headings++;
            line.kind(Kind.HEADING);
        } else if (name.equals("pre")) {
            preformatted++;
        } else {
            lists.enter(element);
        }
    }

    private static boolean isHeading(Element element) {
        return HEADINGS.contains(element.normalName()) || element.attr("role").equals("heading");
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock()) {
            close(element);
        }
        return FilterResult.CONTINUE;
    }

    private void close(Element element) {
        if (element.normalName().equals("table") && PageTable.isTable(element)) {
            return;
        }
        line.end();
        if (isHeading(element)) {
            headings--;
            line.kind(headings > 0 ? Kind.HEADING : Kind.TEXT);
        } else if (element.normalName().equals("pre")) {
            preformatted--;
        } else {
            lists.leave(element);
        }
    }
}
