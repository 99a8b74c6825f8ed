package de.vertragswerk.typeset.font;

import java.nio.ByteBuffer;

/** Which glyph stands for a character of Unicode's first plane; the table {@code cmap} in format 4. */
final class CharacterMap {
    private static final char HYPHEN = '-';
    private static final char NO_BREAK_HYPHEN = '\u2011';

    private final char[] glyphs = new char[Character.MAX_VALUE + 1];

    CharacterMap(ByteBuffer table) {
        read(unicode(table));
        if (glyphs[NO_BREAK_HYPHEN] == 0) {
            glyphs[NO_BREAK_HYPHEN] = glyphs[HYPHEN];
        }
    }

    int glyph(int codePoint) {
        return codePoint < glyphs.length ? glyphs[codePoint] : 0;
    }

    private static ByteBuffer unicode(ByteBuffer table) {
        int count = table.getShort(2);
        for (int entry = 4; entry < 4 + 8 * count; entry += 8) {
            int offset = table.getInt(entry + 4);
            boolean windows = table.getShort(entry) == 3 && table.getShort(entry + 2) == 1;
            if (windows && table.getShort(offset) == 4) {
                return table.slice(offset, table.capacity() - offset);
            }
        }
        throw new IllegalStateException("font without a map of Unicode characters");
    }

    private void read(ByteBuffer map) {
        int doubled = map.getChar(6);
        int ends = 14;
        int starts = ends + doubled + 2;
        int deltas = starts + doubled;
        int ranges = deltas + doubled;
        for (int segment = 0; segment < doubled; segment += 2) {
            int start = map.getChar(starts + segment);
            int end = Math.min(map.getChar(ends + segment), Character.MAX_VALUE - 1);
            int delta = map.getShort(deltas + segment);
            int range = map.getChar(ranges + segment);
            for (int character = start; character <= end; character++) {
                int glyph = range == 0 ? character : map.getChar(ranges + segment + range + 2 * (character - start));
                if (glyph != 0) {
                    glyphs[character] = (char) (glyph + delta);
                }
            }
        }
    }
}
