package de.vertragswerk.parse;

import de.vertragswerk.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Inlines in the making: joins neighbouring text and puts what templates filled in back into its place. */
final class InlineList {
    /** The end of a line with what indents the next one. */
    private static final Pattern LINE_END = Pattern.compile("\\n[ \\t>]*");

    private final Source source;
    private final List<Inline> inlines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    InlineList(Source source) {
        this.source = source;
    }

    void add(Inline inline) {
        if (inline instanceof Inline.Plain plain) {
            text.append(plain.text());
        } else {
            flush();
            inlines.add(inline);
        }
    }

    void addText(String plain) {
        text.append(plain);
    }

    /** Text as written between two offsets, with escapes and markers. */
    void addRaw(int from, int to) {
        int start = from;
        for (int i = from; i < to; i += Character.charCount(source.text().codePointAt(i))) {
            int codePoint = source.text().codePointAt(i);
            if (source.expansion().isMarker(codePoint)) {
                text.append(meaning(start, i));
                add(inserted(codePoint, i));
                start = i + Character.charCount(codePoint);
            }
        }
        if (start < to) {
            text.append(meaning(start, to));
        }
    }

    private String meaning(int from, int to) {
        return Escapes.removed(LINE_END.matcher(source.between(from, to)).replaceAll(" "));
    }

    private Inline inserted(int marker, int offset) {
        Inline inline = source.expansion().inserted(marker);
        if (inline instanceof Inline.Open open) {
            return new Inline.Open(open.description(), source.origin(offset));
        }
        if (inline instanceof Inline.Citation citation) {
            return new Inline.Citation(
                    citation.law(), citation.provision(), citation.form(), citation.text(), source.origin(offset));
        }
        return inline;
    }

    private void flush() {
        if (!text.isEmpty()) {
            inlines.add(new Inline.Plain(text.toString()));
            text.setLength(0);
        }
    }

    List<Inline> finished() {
        flush();
        return List.copyOf(inlines);
    }
}
