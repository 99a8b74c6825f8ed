package de.vertragswerk.ingest.source.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import de.vertragswerk.ingest.source.sheet.Labels;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a paragraph, in lines where it breaks them or goes on with a label. */
final class InlineText {
    /** What only looks like a label: a provision, "z. B.", "1. Januar". */
    private static final Pattern NO_LABEL = Pattern.compile(
            "§|[a-z]\\. ?\\p{L}\\.|[0-9]{1,2}\\. (?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\\b");

    private final List<String> lines = new ArrayList<>();
    private final List<Integer> offsets = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int offset = -1;

    InlineText(Node parent) {
        Deque<Node> next = new ArrayDeque<>();
        push(parent, next);
        while (!next.isEmpty()) {
            Node node = next.pop();
            if (!leaf(node)) {
                push(node, next);
            }
        }
        end();
    }

    private static void push(Node parent, Deque<Node> next) {
        for (Node child = parent.getLastChild(); child != null; child = child.getPrevious()) {
            next.push(child);
        }
    }

    List<String> lines() {
        return lines;
    }

    /** Where a line begins in the source. */
    int offset(int index) {
        return offsets.get(index);
    }

    /** Writes what has no words below it; says whether it was such. */
    private boolean leaf(Node node) {
        if (node instanceof SoftLineBreak) {
            softBreak(node);
        } else if (node instanceof HardLineBreak || isBreak(node)) {
            end();
        } else if (node instanceof Image image) {
            add(node, "[Bild: " + image.getText().unescape() + "]");
        } else if (node instanceof Code code) {
            add(node, code.getText().toString());
        } else if (node instanceof AutoLink || node instanceof MailLink) {
            add(node, node.getChars().toString().replaceAll("[<>]", ""));
        } else if (node instanceof LinkRef link) {
            return !link.isDefined() && bracketed(node);
        } else if (node instanceof Text || node instanceof HtmlEntity || !node.hasChildren()) {
            add(node, node instanceof HtmlInlineBase ? "" : node.getChars().unescape());
        } else {
            return false;
        }
        return true;
    }

    /** Brackets that refer to nothing are text. */
    private boolean bracketed(Node node) {
        add(node, node.getChars().unescape());
        return true;
    }

    private static boolean isBreak(Node node) {
        return node instanceof HtmlInlineBase
                && node.getChars().toString().toLowerCase(Locale.ROOT).startsWith("<br");
    }

    /** The paragraph goes on in the same line, unless it goes on with a label, as a list that Markdown does not know. */
    private void softBreak(Node node) {
        String following =
                node.getNext() == null ? "" : node.getNext().getChars().unescape();
        if (goesOnWithLabel(following.stripLeading())) {
            end();
        } else {
            add(node, " ");
        }
    }

    private static boolean goesOnWithLabel(String text) {
        return !Labels.at(text).isEmpty() && !NO_LABEL.matcher(text).lookingAt();
    }

    private void add(Node node, String text) {
        if (offset < 0) {
            offset = node.getStartOffset();
        }
        line.append(text);
    }

    private void end() {
        String text = line.toString().strip();
        if (!text.isEmpty()) {
            lines.add(text);
            offsets.add(offset);
        }
        line.setLength(0);
        offset = -1;
    }
}
