package de.vertragswerk.parse;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.util.ast.Node;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Origin;
import de.vertragswerk.model.PlainText;
import java.util.List;

/** Reads the inlines below a node. */
final class InlineReader {
    /** What makes a bracketed text an open place. */
    private static final String OPEN = "{.offen}";

    private final Source source;

    InlineReader(Source source) {
        this.source = source;
    }

    /** The inlines of a node's children, of what stands at or behind an offset. */
    List<Inline> read(Node parent, int from) {
        InlineList inlines = new InlineList(source);
        Node child = parent.getFirstChild();
        while (child != null) {
            if (child.getEndOffset() > from) {
                child = add(child, Math.max(from, child.getStartOffset()), inlines);
            }
            child = child.getNext();
        }
        return inlines.finished();
    }

    /** Adds a node and gives the last node that was used up. */
    private Node add(Node node, int from, InlineList inlines) {
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
        } else if (node instanceof LinkRef reference && isOpen(node)) {
            inlines.add(open(reference));
            return skip(OPEN, node, inlines);
        } else if (node.hasChildren() && !(node instanceof Code)) {
            addBracketed(node, from, inlines);
        } else {
            inlines.addRaw(from, node.getEndOffset());
        }
        return node;
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

    private boolean isOpen(Node node) {
        return source.text().startsWith(OPEN, node.getEndOffset());
    }

    private Inline open(LinkRef reference) {
        String description = PlainText.of(read(reference, reference.getStartOffset()));
        return new Inline.Open(description, source.origin(reference.getStartOffset()));
    }

    private Node skip(String text, Node node, InlineList inlines) {
        Node next = node.getNext();
        inlines.addRaw(node.getEndOffset() + text.length(), next.getEndOffset());
        return next;
    }

    private Inline link(Link link) {
        String destination = Escapes.removed(source.text()
                .substring(link.getUrl().getStartOffset(), link.getUrl().getEndOffset()));
        List<Inline> content = read(link, link.getStartOffset());
        Origin origin = source.origin(link.getStartOffset());
        if (!destination.startsWith("#")) {
            return new Inline.Link(destination, content);
        }
        return new Inline.Reference(
                Targets.of(destination, link.getStartOffset(), source), PlainText.of(content), origin);
    }
}
