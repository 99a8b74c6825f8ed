package de.vertragswerk.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of running text, by its place in {@link PlainText}. Emphasis and links are cut with their text; what stands
 * for itself, such as a citation, stays what it is if all of it is within, and becomes plain text if it is cut.
 */
public final class Excerpt implements Inline.Visitor<List<Inline>> {
    private final int start;
    private final int end;
    private int position;

    private Excerpt(int start, int end) {
        this.start = start;
        this.end = end;
    }

    /** The text between two places, counted in characters from 0. */
    public static List<Inline> of(List<Inline> content, int start, int end) {
        return new Excerpt(start, end).all(content);
    }

    private List<Inline> all(List<Inline> content) {
        List<Inline> kept = new ArrayList<>();
        for (Inline inline : content) {
            if (position >= end) {
                break;
            }
            kept.addAll(inline.accept(this));
        }
        return kept;
    }

    @Override
    public List<Inline> plain(Inline.Plain plain) {
        return cut(plain);
    }

    @Override
    public List<Inline> strong(Inline.Strong strong) {
        List<Inline> content = all(strong.content());
        return content.isEmpty() ? List.of() : List.of(new Inline.Strong(content));
    }

    @Override
    public List<Inline> emphasis(Inline.Emphasis emphasis) {
        List<Inline> content = all(emphasis.content());
        return content.isEmpty() ? List.of() : List.of(new Inline.Emphasis(content));
    }

    @Override
    public List<Inline> lineBreak(Inline.LineBreak lineBreak) {
        return cut(lineBreak);
    }

    @Override
    public List<Inline> reference(Inline.Reference reference) {
        return cut(reference);
    }

    @Override
    public List<Inline> citation(Inline.Citation citation) {
        return cut(citation);
    }

    @Override
    public List<Inline> open(Inline.Open open) {
        return cut(open);
    }

    @Override
    public List<Inline> filled(Inline.Filled filled) {
        return cut(filled);
    }

    @Override
    public List<Inline> link(Inline.Link link) {
        List<Inline> content = all(link.content());
        return content.isEmpty() ? List.of() : List.of(new Inline.Link(link.destination(), content));
    }

    @Override
    public List<Inline> inserted(Inline.Inserted inserted) {
        List<Inline> content = all(inserted.content());
        return content.isEmpty() ? List.of() : List.of(new Inline.Inserted(content));
    }

    @Override
    public List<Inline> deleted(Inline.Deleted deleted) {
        List<Inline> content = all(deleted.content());
        return content.isEmpty() ? List.of() : List.of(new Inline.Deleted(content));
    }

    private List<Inline> cut(Inline inline) {
        String text = PlainText.line(List.of(inline));
        int from = Math.max(start - position, 0);
        int to = Math.min(end - position, text.length());
        position += text.length();
        if (from >= to) {
            return List.of();
        }
        return List.of(from == 0 && to == text.length() ? inline : new Inline.Plain(text.substring(from, to)));
    }
}
