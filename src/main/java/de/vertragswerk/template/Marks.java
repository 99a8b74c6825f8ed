package de.vertragswerk.template;

import de.vertragswerk.diagnostic.TextOrigin;
import de.vertragswerk.model.Expansion;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.SourceMap;
import java.util.ArrayList;
import java.util.List;

/**
 * Marks that travel through a template with the text they stand before, so that its output can be traced to its source.
 * Each interpolation, and each stretch of static text on a line, begins with one code point of the private-use plane
 * 16, which is taken out again afterwards.
 */
final class Marks {
    private static final int FIRST = 0x100000;
    private static final int LAST = 0x10FFFD;

    private final StringBuilder marked = new StringBuilder();
    private final List<SourceMap.Run> places = new ArrayList<>();
    private final String source;

    private int line;
    private int lineStart;
    private boolean hasTags;
    private boolean runBegins = true;
    private boolean lineIsBlank = true;

    private Marks(String source) {
        this.source = source;
    }

    /** Marks a template's source. */
    static Marks in(String source) {
        Marks marks = new Marks(source);
        marks.scan();
        return marks;
    }

    /** The source with its marks, for the template engine. */
    String marked() {
        return marked.toString();
    }

    /** Whether there is anything for the template engine to do. */
    boolean hasTags() {
        return hasTags;
    }

    private void scan() {
        int i = 0;
        while (i < source.length()) {
            int end = TemplateSyntax.endOfTag(source, i);
            if (end > i) {
                copyTag(i, end);
                i = end;
            } else {
                copyStatic(i);
                i++;
            }
        }
    }

    private void copyTag(int from, int to) {
        hasTags = true;
        if (source.startsWith("${", from)) {
            mark(from);
        }
        marked.append(source, from, to);
        for (int i = from; i < to; i++) {
            if (source.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        runBegins = true;
        lineIsBlank = false;
    }

    private void copyStatic(int i) {
        char c = source.charAt(i);
        if (c == '\n') {
            line++;
            lineStart = i + 1;
            runBegins = true;
            lineIsBlank = true;
        } else if (!(Character.isWhitespace(c) && lineIsBlank)) {
            lineIsBlank = false;
            if (runBegins && !Character.isWhitespace(c)) {
                mark(i);
            }
        }
        marked.append(c);
    }

    private void mark(int i) {
        runBegins = false;
        if (FIRST + places.size() <= LAST) {
            marked.appendCodePoint(FIRST + places.size());
            places.add(new SourceMap.Run(i, line, source.codePointCount(lineStart, i)));
        }
    }

    /** Takes the marks out of a template's output and keeps what they say. */
    Expansion read(String output, List<Inline> inserted, TextOrigin origin) {
        StringBuilder text = new StringBuilder(output.length());
        List<SourceMap.Run> runs = new ArrayList<>();
        output.codePoints().forEach(codePoint -> {
            if (codePoint >= FIRST && codePoint <= LAST) {
                SourceMap.Run place = places.get(codePoint - FIRST);
                runs.add(new SourceMap.Run(text.length(), place.line(), place.column()));
            } else {
                text.appendCodePoint(codePoint);
            }
        });
        return new Expansion(text.toString(), List.copyOf(inserted), new SourceMap(origin, List.copyOf(runs)));
    }

    /** The column in the unmarked source, from 0, of a column of the marked one, from 1 as the engine counts it. */
    int sourceColumn(int markedLine, int markedColumn) {
        String text =
                marked.toString().lines().skip(markedLine - 1L).findFirst().orElse("");
        int end = Math.max(0, Math.min(markedColumn - 1, text.length()));
        return (int) text.substring(0, end)
                .codePoints()
                .filter(codePoint -> codePoint < FIRST || codePoint > LAST)
                .count();
    }
}
