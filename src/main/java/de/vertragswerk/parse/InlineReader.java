package de.vertragswerk.parse;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.util.ast.Node;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Origin;
import de.vertragswerk.model.PlainText;
import java.util.List;

/** Reads the inlines below a node. */
final class InlineReader {
    private final Source source;

    InlineReader(Source source) {
        this.source = source;
    }

    /** The inlines of a node's children, of what stands at or behind an offset. */
    List<Inline> read(Node parent, int from) {
        InlineList inlines = new InlineList(source);
        for (Node child : parent.getChildren()) {
            if (child.getEndOffset() > from) {
                add(child, Math.max(from, child.getStartOffset()), inlines);
            }
        }
        return inlines.finished();
    }

    private void add(Node node, int from, InlineList inlines) {
        if (node instanceof StrongEmphasis) {
            inlines.add(new Inline.Strong(read(node, from)));
        } else if (node instanceof Emphasis) {
            inlines.add(new Inline.Emphasis(read(node, from)));
        } else if (node instanceof SoftLineBreak) {
            inlines.addText(" ");
        } else if (node instanceof HardLineBreak) {
            addBreak(node, inlines);
        } else if (node instanceof Link link) {
            inlines.add(link(link));
        } else if (node.hasChildren() && !(node instanceof Code)) {
            addBracketed(node, from, inlines);
        } else {
            inlines.addRaw(from, node.getEndOffset());
        }
    }

    /** Two blanks at a line's end are no line break with us: only a backslash is. */
    private void addBreak(Node node, InlineList inlines) {
        if (source.of(node).startsWith("\\")) {
            inlines.add(new Inline.LineBreak());
        } else {
            inlines.addText(" ");
        }
    }

    /** Brackets that are no link are brackets; what stands in them is read as usual. */
    private void addBracketed(Node node, int from, InlineList inlines) {
        Node first = node.getFirstChild();
        Node last = node.getLastChild();
        inlines.addRaw(from, Math.max(from, first.getStartOffset()));
        read(node, from).forEach(inlines::add);
        inlines.addRaw(last.getEndOffset(), node.getEndOffset());
    }

    private Inline link(Link link) {
        String written = source.of(link);
        if (written.endsWith(Source.INSERTED)) {
            return new Inline.Inserted(read(link, link.getStartOffset()));
        }
        if (written.endsWith(Source.DELETED)) {
            return new Inline.Deleted(read(link, link.getStartOffset()));
        }
        if (written.endsWith(Source.OPEN)) {
            String description = PlainText.line(read(link, link.getStartOffset()));
            return new Inline.Open(description, source.origin(link.getStartOffset()));
        }
        String destination = Escapes.removed(
                source.between(link.getUrl().getStartOffset(), link.getUrl().getEndOffset()));
        List<Inline> content = read(link, link.getStartOffset());
        Origin origin = source.origin(link.getStartOffset());
        if (!destination.startsWith("#")) {
            checkWebLink(link, destination, content);
            return new Inline.Link(destination, content);
        }
        return new Inline.Reference(
                Targets.of(destination, link.getStartOffset(), source), PlainText.of(content), origin);
    }

    private void checkWebLink(Link link, String destination, List<Inline> content) {
        if (destination.isEmpty() || content.isEmpty() || link.getTitle().isNotNull()) {
            source.error(
                    "verweis-form",
                    link.getStartOffset(),
                    "Den Verweis „" + source.of(link) + "“ versteht das Programm nicht.",
                    "Ein Verweis ins Netz ist [Text](https://…), einer im Text [](#name).");
        }
    }
}
