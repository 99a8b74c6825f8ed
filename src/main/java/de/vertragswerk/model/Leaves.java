package de.vertragswerk.model;

import java.util.List;
import java.util.stream.Stream;

/** The inlines inside others: emphasis, links and marks of comparisons are opened, all else stays. */
public final class Leaves implements Inline.Visitor<Stream<Inline>> {
    private static final Leaves LEAVES = new Leaves();

    private Leaves() {}

    /** The inlines of one kind, in reading order. */
    public static <T extends Inline> Stream<T> of(List<Inline> content, Class<T> kind) {
        return in(content).filter(kind::isInstance).map(kind::cast);
    }

    private static Stream<Inline> in(List<Inline> content) {
        return content.stream().flatMap(inline -> inline.accept(LEAVES));
    }

    @Override
    public Stream<Inline> plain(Inline.Plain plain) {
        return Stream.of(plain);
    }

    @Override
    public Stream<Inline> strong(Inline.Strong strong) {
        return in(strong.content());
    }

    @Override
    public Stream<Inline> emphasis(Inline.Emphasis emphasis) {
        return in(emphasis.content());
    }

    @Override
    public Stream<Inline> lineBreak(Inline.LineBreak lineBreak) {
        return Stream.of(lineBreak);
    }

    @Override
    public Stream<Inline> reference(Inline.Reference reference) {
        return Stream.of(reference);
    }

    @Override
    public Stream<Inline> citation(Inline.Citation citation) {
        return Stream.of(citation);
    }

    @Override
    public Stream<Inline> open(Inline.Open open) {
        return Stream.of(open);
    }

    @Override
    public Stream<Inline> filled(Inline.Filled filled) {
        return Stream.of(filled);
    }

    @Override
    public Stream<Inline> link(Inline.Link link) {
        return in(link.content());
    }

    @Override
    public Stream<Inline> inserted(Inline.Inserted inserted) {
        return in(inserted.content());
    }

    @Override
    public Stream<Inline> deleted(Inline.Deleted deleted) {
        return in(deleted.content());
    }
}
