package de.vertragswerk.ingest.source.markdown;

import java.util.regex.Pattern;

/**
 * What a document says of itself between two lines {@code ---}.
 *
 * @param text the lines between; empty where there are none
 * @param length characters that it takes
 */
record FrontMatter(String text, int length) {
    private static final FrontMatter NONE = new FrontMatter("", 0);
    private static final int MOST_LINES = 200;
    private static final Pattern ENTRY = Pattern.compile("[\\w-]+:.*|[ \\t#-].*|");

    static FrontMatter of(String text) {
        int line = text.startsWith("\ufeff") ? 1 : 0;
        if (!text.startsWith("---\n", line)) {
            return NONE;
        }
        int start = line + 4;
        line = start;
        for (int i = 0; i < MOST_LINES && line < text.length(); i++) {
            int end = text.indexOf('\n', line);
            String entry = text.substring(line, end < 0 ? text.length() : end).stripTrailing();
            int next = end < 0 ? text.length() : end + 1;
            if (entry.equals("---") || entry.equals("...")) {
                return new FrontMatter(text.substring(start, line).strip(), next);
            } else if (!ENTRY.matcher(entry).matches()) {
                return NONE;
            }
            line = next;
        }
        return NONE;
    }
}
