package de.vertragswerk.resolve;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.InlineRewriter;
import de.vertragswerk.model.Law;
import java.util.List;
import java.util.Map;

/** Puts the citations of a notice into words: short in its title, in full where its text cites a law first. */
public final class NoticeText {
    private final Map<String, Law> laws;
    private final Diagnostics diagnostics;

    public NoticeText(Map<String, Law> laws, Diagnostics diagnostics) {
        this.laws = laws;
        this.diagnostics = diagnostics;
    }

    public List<Inline> title(List<Inline> title) {
        return new Words(true).inlines(title);
    }

    public List<Block> text(List<Block> text) {
        return new Words(false).blocks(text);
    }

    private final class Words extends InlineRewriter {
        private final Citations citations = new Citations(laws);
        private final boolean inTitle;

        Words(boolean inTitle) {
            this.inTitle = inTitle;
        }

        @Override
        public List<Inline> inlines(List<Inline> inlines) {
            return Appositions.closed(super.inlines(inlines));
        }

        @Override
        public Inline citation(Inline.Citation citation) {
            return inTitle ? citations.resolveShort(citation) : citations.resolve(citation);
        }

        @Override
        public Inline reference(Inline.Reference reference) {
            diagnostics.add(Diagnostic.error(
                    "ausgabe-verweis",
                    reference.origin().position(),
                    "In einer Bekanntmachung gibt es keine Verweise auf §§.",
                    "Den Verweis ausschreiben."));
            return reference;
        }
    }
}
