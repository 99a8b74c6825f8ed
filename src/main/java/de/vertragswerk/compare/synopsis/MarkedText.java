package de.vertragswerk.compare.synopsis;

import de.vertragswerk.compare.Unit;
import de.vertragswerk.model.Excerpt;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.InlineRewriter;
import java.util.ArrayList;
import java.util.List;

/** Running text with some of its stretches marked; blanks at the edges of a stretch are left out of it. */
final class MarkedText {
    private static final Inline BLANK = new Inline.Plain(" ");

    private MarkedText() {}

    /**
     * The text of a unit without parts.
     *
     * @param spans what is marked, in order, counted in a text in which the unit's begins at an offset
     */
    static List<Inline> of(Unit leaf, int offset, List<Span> spans, Side side) {
        List<Inline> content = new Printed().inlines(leaf.content());
        List<Inline> marked = new ArrayList<>();
        int done = 0;
        for (Span span : spans) {
            Span own = trimmed(leaf.text(), span.moved(-offset));
            if (!own.isEmpty() && own.start() >= done) {
                marked.addAll(Excerpt.of(content, done, own.start()));
                marked.add(side.mark(Excerpt.of(content, own.start(), own.end())));
                done = own.end();
            }
        }
        marked.addAll(Excerpt.of(content, done, leaf.text().length()));
        return marked;
    }

    /** Adds a sentence to others; what is marked up to the end of one and from the start of the next is one stretch. */
    static void append(List<Inline> sentences, List<Inline> sentence, Side side) {
        if (sentences.isEmpty() || sentence.isEmpty()) {
            sentences.addAll(sentence);
            return;
        }
        int last = sentences.size() - 1;
        List<Inline> end = marked(sentences.get(last));
        List<Inline> start = marked(sentence.get(0));
        if (end.isEmpty() || start.isEmpty()) {
            sentences.add(BLANK);
            sentences.addAll(sentence);
            return;
        }
        List<Inline> joined = new ArrayList<>(end);
        joined.add(BLANK);
        joined.addAll(start);
        sentences.set(last, side.mark(joined));
        sentences.addAll(sentence.subList(1, sentence.size()));
    }

    private static List<Inline> marked(Inline inline) {
        if (inline instanceof Inline.Deleted deleted) {
            return deleted.content();
        }
        return inline instanceof Inline.Inserted inserted ? inserted.content() : List.of();
    }

    private static Span trimmed(String text, Span span) {
        int start = Math.max(span.start(), 0);
        int end = Math.min(span.end(), text.length());
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /** Text as printed: what it refers to is in one of two texts, so no link could lead there. */
    private static final class Printed extends InlineRewriter {
        @Override
        public Id id(Id id) {
            return Id.NONE;
        }

        @Override
        public Inline reference(Inline.Reference reference) {
            return new Inline.Plain(reference.text());
        }

        @Override
        public Inline citation(Inline.Citation citation) {
            return new Inline.Plain(citation.text());
        }

        @Override
        public Inline filled(Inline.Filled filled) {
            return new Inline.Plain(filled.text());
        }
    }
}
