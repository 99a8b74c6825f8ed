package de.vertragswerk.write.markdown;

import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Inline.LineBreak;
import de.vertragswerk.model.Inline.Link;
import de.vertragswerk.model.Inline.Open;
import de.vertragswerk.model.Inline.Plain;
import de.vertragswerk.model.Inline.Strong;
import java.util.List;
import java.util.Optional;

/**
 * Writes running text in its normal form. Emphasis is written with {@code *}, inside or directly behind other emphasis
 * with {@code _}. Where CommonMark would not take a delimiter for one because of the letter beside it (the rules of
 * left- and right-flanking runs), that letter is written as a character reference.
 */
final class InlineWriter {
    private final StringBuilder out = new StringBuilder();
    private final boolean oneLine;

    private InlineWriter(boolean oneLine) {
        this.oneLine = oneLine;
    }

    /** Running text that stands at the start of a line and may hold line breaks. */
    static String paragraph(List<Inline> content) {
        return new InlineWriter(false).write(NormalForm.ofParagraph(content));
    }

    /** Running text for a heading or a cell: a line break becomes a blank, nothing stands at the start of a line. */
    static String line(List<Inline> content) {
        return new InlineWriter(true).write(NormalForm.ofLine(content));
    }

    private String write(List<Inline> content) {
        all(content, '*');
        return out.toString();
    }

    private void all(List<Inline> content, char delimiter) {
        char previous = other(delimiter);
        for (int i = 0; i < content.size(); i++) {
            Inline inline = content.get(i);
            boolean followsEmphasis = i > 0 && Delimiters.isEmphasis(content.get(i - 1));
            if (Delimiters.isEmphasis(inline)) {
                previous = followsEmphasis ? other(previous) : delimiter;
                emphasised(inline, previous);
            } else if (inline instanceof Plain plain) {
                boolean first = followsEmphasis && Delimiters.hidesClosing(content.get(i - 1), previous, plain);
                Optional<Inline> next = content.stream().skip(i + 1L).findFirst();
                text(plain.text(), first, next, delimiter);
            } else {
                single(inline);
            }
        }
    }

    private static char other(char delimiter) {
        return delimiter == '*' ? '_' : '*';
    }

    private void emphasised(Inline inline, char delimiter) {
        String run = String.valueOf(delimiter).repeat(inline instanceof Strong ? 2 : 1);
        out.append(run);
        all(Delimiters.content(inline), other(delimiter));
        out.append(run);
    }

    private void single(Inline inline) {
        if (inline instanceof LineBreak) {
            out.append("\\\n");
        } else if (inline instanceof Open open) {
            out.append('[').append(Escape.inline(open.description())).append("]{.offen}");
        } else if (inline instanceof Link link) {
            out.append('[');
            all(link.content(), '*');
            out.append("](").append(Escape.destination(link.destination())).append(')');
        } else if (inline instanceof Inline.Inserted inserted) {
            span(inserted.content(), "eingefuegt");
        } else if (inline instanceof Inline.Deleted deleted) {
            span(deleted.content(), "gestrichen");
        }
    }

    private void span(List<Inline> content, String name) {
        out.append('[');
        all(content, '*');
        out.append("]{.").append(name).append('}');
    }

    private void text(String text, boolean referenceFirst, Optional<Inline> next, char delimiter) {
        int start = referenceFirst ? text.offsetByCodePoints(0, 1) : 0;
        if (referenceFirst) {
            out.append(reference(text.codePointAt(0)));
        }
        if (start == text.length()) {
            return;
        }
        int end = text.offsetByCodePoints(text.length(), -1);
        int last = text.codePointAt(end);
        boolean isLinked = next.filter(InlineWriter::isBracketed).isPresent();
        if (next.isPresent() && Delimiters.hidesOpening(last, next.get(), delimiter)) {
            escaped(text.substring(start, end));
            out.append(reference(last));
        } else if (last == '!' && isLinked) {
            escaped(text.substring(start, end));
            out.append("\\!");
        } else {
            escaped(text.substring(start));
        }
    }

    private static boolean isBracketed(Inline inline) {
        return inline instanceof Link
                || inline instanceof Open
                || inline instanceof Inline.Inserted
                || inline instanceof Inline.Deleted;
    }

    private void escaped(String text) {
        out.append(isLineStart() ? Escape.lineStart(text) : Escape.inline(text));
    }

    private boolean isLineStart() {
        return !oneLine && (out.length() == 0 || out.charAt(out.length() - 1) == '\n');
    }

    private static String reference(int codePoint) {
        return "&#" + codePoint + ";";
    }
}
