package de.vertragswerk.ingest.source.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Divides a text between blocks that have nothing to do with each other, so that each is read in bounded time. */
final class Chunks {
    private static final int SIZE = 16_384;
    /** So long is no list and no table; what is, is divided at any line, or anywhere. */
    private static final int LARGEST = 131_072;
    /** The beginning of a block that continues no list, quotation or table above. */
    private static final Pattern BLOCK = Pattern.compile("[#§(\\p{L}]");

    private final String text;
    private final List<String> chunks = new ArrayList<>();

    Chunks(String text) {
        this.text = text;
    }

    List<String> all() {
        int start = 0;
        boolean afterBlank = false;
        int line = 0;
        while (line < text.length()) {
            boolean begins = afterBlank
                    && line - start >= SIZE
                    && BLOCK.matcher(text).region(line, text.length()).lookingAt();
            if (begins || text.startsWith(":::", line) || line - start >= LARGEST) {
                start = cut(start, line);
            }
            int end = text.indexOf('\n', line);
            end = end < 0 ? text.length() : end;
            while (end - start > LARGEST + SIZE) {
                start = cut(start, start + LARGEST);
            }
            afterBlank = isBlank(line, end);
            line = end + 1;
        }
        cut(start, text.length());
        return chunks;
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != ' ' && text.charAt(i) != '\t') {
                return false;
            }
        }
        return true;
    }

    private int cut(int from, int to) {
        if (to > from) {
            chunks.add(text.substring(from, to));
        }
        return to;
    }
}
