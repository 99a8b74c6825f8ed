package de.vertragswerk.compare.amend.carry;

import de.vertragswerk.model.Inline;
import de.vertragswerk.model.PlainText;
import java.util.ArrayList;
import java.util.List;

/** Cuts and replaces stretches of running text, counted in the characters of its words on one line. */
final class InlineEdit {
    private InlineEdit() {}

    /** The text with new content in the stead of a stretch; within emphasis it stays within. */
    static List<Inline> replace(List<Inline> text, int start, int end, List<Inline> content) {
        int offset = 0;
        for (int i = 0; i < text.size(); i++) {
            int length = length(text.get(i));
            boolean contains = start >= offset && end <= offset + length && end > start;
            if (contains && !inner(text.get(i)).isEmpty()) {
                List<Inline> changed = new ArrayList<>(text);
                changed.set(i, around(text.get(i), replace(inner(text.get(i)), start - offset, end - offset, content)));
                return changed;
            }
            offset += length;
        }
        List<Inline> changed = new ArrayList<>(cut(text, 0, start));
        changed.addAll(content);
        changed.addAll(cut(text, end, Integer.MAX_VALUE));
        return changed;
    }

    /** A stretch of the text; what is cut in two is text only. */
    static List<Inline> cut(List<Inline> text, int start, int end) {
        List<Inline> kept = new ArrayList<>();
        int offset = 0;
        for (Inline inline : text) {
            int length = length(inline);
            int from = Math.max(start - offset, 0);
            int to = Math.min(end - offset, length);
            if (from == 0 && to == length) {
                kept.add(inline);
            } else if (from < to) {
                kept.add(part(inline, from, to));
            }
            offset += length;
        }
        return kept;
    }

    private static Inline part(Inline inline, int from, int to) {
        List<Inline> inner = inner(inline);
        return inner.isEmpty()
                ? new Inline.Plain(PlainText.line(List.of(inline)).substring(from, to))
                : around(inline, cut(inner, from, to));
    }

    private static int length(Inline inline) {
        return PlainText.line(List.of(inline)).length();
    }

    private static List<Inline> inner(Inline inline) {
        if (inline instanceof Inline.Strong strong) {
            return strong.content();
        }
        if (inline instanceof Inline.Emphasis emphasis) {
            return emphasis.content();
        }
        return inline instanceof Inline.Link link ? link.content() : List.of();
    }

    private static Inline around(Inline outer, List<Inline> content) {
        if (outer instanceof Inline.Strong) {
            return new Inline.Strong(content);
        }
        if (outer instanceof Inline.Emphasis) {
            return new Inline.Emphasis(content);
        }
        return outer instanceof Inline.Link link ? new Inline.Link(link.destination(), content) : outer;
    }
}
