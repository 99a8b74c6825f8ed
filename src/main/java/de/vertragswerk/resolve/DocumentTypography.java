package de.vertragswerk.resolve;

import de.vertragswerk.model.Document;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.InlineRewriter;

/** Sets the non-breaking spaces of a document that is no agreement, such as a letter. */
public final class DocumentTypography extends InlineRewriter {
    private DocumentTypography() {}

    public static Document set(Document document) {
        return new Document(document.head(), new DocumentTypography().blocks(document.blocks()));
    }

    @Override
    public Inline plain(Inline.Plain plain) {
        return new Inline.Plain(Typography.set(plain.text()));
    }
}
