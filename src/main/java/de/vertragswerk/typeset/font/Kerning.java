package de.vertragswerk.typeset.font;

import java.nio.ByteBuffer;

/** What comes between pairs of glyphs; the table {@code kern} in format 0, in units of the font. */
final class Kerning {
    private static final int HEADER = 4;
    private static final int SUBTABLE_HEADER = 14;
    private static final int PAIR = 6;
    private static final int HORIZONTAL_MASK = 0xff07;
    private static final int HORIZONTAL = 1;
    /** Multiplication by the golden ratio (Knuth, The Art of Computer Programming 3, 6.4). */
    private static final int SPREAD = 0x9e3779b9;

    /** Open addressing: a free place has key 0, the pair of twice the glyph that stands for no character. */
    private final int[] keys;

    private final short[] values;

    private Kerning(int pairs) {
        int size = Integer.highestOneBit(Math.max(pairs, 1)) * 4;
        keys = new int[size];
        values = new short[size];
    }

    static Kerning none() {
        return new Kerning(0);
    }

    static Kerning read(ByteBuffer table) {
        int subtables = table.getChar(2);
        int offset = HEADER;
        for (int i = 0; i < subtables; i++) {
            if ((table.getChar(offset + 4) & HORIZONTAL_MASK) == HORIZONTAL) {
                return pairs(table, offset);
            }
            offset += table.getChar(offset + 2);
        }
        return none();
    }

    private static Kerning pairs(ByteBuffer table, int offset) {
        int count = table.getChar(offset + 6);
        Kerning kerning = new Kerning(count);
        for (int i = 0; i < count; i++) {
            int pair = offset + SUBTABLE_HEADER + i * PAIR;
            int place = kerning.place(table.getInt(pair));
            kerning.keys[place] = table.getInt(pair);
            kerning.values[place] = table.getShort(pair + 4);
        }
        return kerning;
    }

    int between(int left, int right) {
        return values[place((left << 16) | right)];
    }

    /** Where a key is, or the free place where it would be. */
    private int place(int key) {
        int mask = keys.length - 1;
        int place = ((key * SPREAD) >>> 16) & mask;
        while (keys[place] != key && keys[place] != 0) {
            place = (place + 1) & mask;
        }
        return place;
    }
}
