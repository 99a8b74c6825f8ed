package de.vertragswerk.model;

import java.util.List;

/** Rebuilds blocks and the running text in them part by part; a subclass changes what it cares for. */
public abstract class InlineRewriter extends BlockRewriter implements Inline.Visitor<Inline> {

    @Override
    public List<Inline> inlines(List<Inline> inlines) {
        return inlines.stream().map(inline -> inline.accept(this)).toList();
    }

    @Override
    public Inline plain(Inline.Plain plain) {
        return plain;
    }

    @Override
    public Inline strong(Inline.Strong strong) {
        return new Inline.Strong(inlines(strong.content()));
    }

    @Override
    public Inline emphasis(Inline.Emphasis emphasis) {
        return new Inline.Emphasis(inlines(emphasis.content()));
    }

    @Override
    public Inline lineBreak(Inline.LineBreak lineBreak) {
        return lineBreak;
    }

    @Override
    public Inline reference(Inline.Reference reference) {
        return reference;
    }

    @Override
    public Inline citation(Inline.Citation citation) {
        return citation;
    }

    @Override
    public Inline open(Inline.Open open) {
        return open;
    }

    @Override
    public Inline filled(Inline.Filled filled) {
        return filled;
    }

    @Override
    public Inline link(Inline.Link link) {
        return new Inline.Link(link.destination(), inlines(link.content()));
    }

    @Override
    public Inline inserted(Inline.Inserted inserted) {
        return new Inline.Inserted(inlines(inserted.content()));
    }

    @Override
    public Inline deleted(Inline.Deleted deleted) {
        return new Inline.Deleted(inlines(deleted.content()));
    }
}
