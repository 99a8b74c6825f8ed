package de.vertragswerk.typeset.font;

import java.nio.ByteBuffer;

/**
 * What comes between pairs of glyphs; the table {@code kern} in format 0, in units of the font. Fonts leave out umlauts:
 * they move like the letter without dots, but only half as far under an overhanging letter, where dots would touch it.
 */
final class Kerning {
    private static final int HEADER = 4;
    private static final int SUBTABLE_HEADER = 14;
    private static final int PAIR = 6;
    private static final int HORIZONTAL_MASK = 0xff07;
    private static final int HORIZONTAL = 1;
    private static final int SPARSENESS = 8;
    /** Multiplication by the golden ratio (Knuth, The Art of Computer Programming 3, 6.4). */
    private static final int SPREAD = 0x9e3779b9;

    private static final String LETTERS = "AOUaou";
    private static final String UMLAUTS = "ÄÖÜäöü";

    /** Open addressing: a free place has key 0, the pair of twice the glyph that stands for no character. */
    private final int[] keys;

    private final short[] values;

    private Kerning(int pairs) {
        int size = Integer.highestOneBit(Math.max(pairs, 1)) * SPARSENESS;
        keys = new int[size];
        values = new short[size];
    }

    static Kerning none() {
        return new Kerning(0);
    }

    static Kerning read(ByteBuffer table, CharacterMap characters) {
        int subtables = table.getChar(2);
        int offset = HEADER;
        for (int i = 0; i < subtables; i++) {
            if ((table.getChar(offset + 4) & HORIZONTAL_MASK) == HORIZONTAL) {
                return pairs(table, offset, characters);
            }
            offset += table.getChar(offset + 2);
        }
        return none();
    }

    private static Kerning pairs(ByteBuffer table, int offset, CharacterMap characters) {
        int count = table.getChar(offset + 6);
        Kerning kerning = new Kerning(count);
        int end = offset + SUBTABLE_HEADER + count * PAIR;
        for (int pair = offset + SUBTABLE_HEADER; pair < end; pair += PAIR) {
            int left = table.getChar(pair);
            int right = table.getChar(pair + 2);
            short value = table.getShort(pair + 4);
            kerning.put(left, right, value);
            kerning.lend(umlaut(left, characters), right, value);
            kerning.lend(left, umlaut(right, characters), (short) (value / 2));
        }
        return kerning;
    }

    /** The umlaut of a letter, or the letter itself. */
    private static int umlaut(int glyph, CharacterMap characters) {
        for (int i = 0; i < LETTERS.length(); i++) {
            if (characters.glyph(LETTERS.charAt(i)) == glyph) {
                return characters.glyph(UMLAUTS.charAt(i));
            }
        }
        return glyph;
    }

    private void put(int left, int right, short value) {
        int key = key(left, right);
        int place = place(key);
        keys[place] = key;
        values[place] = value;
    }

    /** Gives a pair a value that its own, wherever in the table, takes precedence over. */
    private void lend(int left, int right, short value) {
        if (keys[place(key(left, right))] == 0) {
            put(left, right, value);
        }
    }

    int between(int left, int right) {
        return values[place(key(left, right))];
    }

    private static int key(int left, int right) {
        return (left << 16) | right;
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
