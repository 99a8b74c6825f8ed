package de.vertragswerk.resolve;

import de.vertragswerk.model.Document;
import de.vertragswerk.model.Inline;
import java.util.List;

/** Sets the non-breaking spaces of a document that is no agreement, such as a letter. */
public final class DocumentTypography extends BlockRewriter implements Inline.Visitor<Inline> {
    private DocumentTypography() {}

    public static Document set(Document document) {
        return new Document(document.head(), new DocumentTypography().blocks(document.blocks()));
    }

    @Override
    List<Inline> inlines(List<Inline> inlines) {
        return inlines.stream().map(inline -> inline.accept(this)).toList();
    }

    @Override
    public Inline plain(Inline.Plain plain) {
        return new Inline.Plain(Typography.set(plain.text()));
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
}
