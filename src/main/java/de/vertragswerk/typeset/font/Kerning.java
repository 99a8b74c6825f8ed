package de.vertragswerk.typeset.font;

import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import org.apache.fontbox.ttf.KerningSubtable;
import org.apache.fontbox.ttf.KerningTable;
import org.jspecify.annotations.Nullable;

/**
 * What comes between pairs of glyphs, in units of the font. Fonts leave out umlauts: they move like the letter without
 * dots, but only half as far under an overhanging letter, where dots would touch it.
 */
final class Kerning {
    private static final String LETTERS = "AOUaou";
    private static final String UMLAUTS = "ÄÖÜäöü";

    private static final int PLACE_BITS = 12;
    /** Multiplication by the golden ratio (Knuth, The Art of Computer Programming 3, 6.4). */
    private static final int SPREAD = 0x9e3779b9;

    private final IntBinaryOperator pairs;
    private final int[] letters;
    private final int[] umlauts;
    /** Pairs with their values, each where its hash says and until another comes there; at first the pair of glyph 0. */
    private final AtomicLongArray known = new AtomicLongArray(1 << PLACE_BITS);

    Kerning(@Nullable KerningTable table, IntUnaryOperator characters) {
        KerningSubtable horizontal = table == null ? null : table.getHorizontalKerningSubtable();
        pairs = horizontal == null ? (left, right) -> 0 : horizontal::getKerning;
        letters = LETTERS.chars().map(characters).toArray();
        umlauts = UMLAUTS.chars().map(characters).toArray();
    }

    int between(int left, int right) {
        long pair = ((long) left << 16) | right;
        int place = ((int) pair * SPREAD) >>> (Integer.SIZE - PLACE_BITS);
        long found = known.getOpaque(place);
        if (found >>> 16 != pair) {
            found = (pair << 16) | (value(left, right) & 0xffff);
            known.setOpaque(place, found);
        }
        return (short) found;
    }

    private int value(int left, int right) {
        int value = pairs.applyAsInt(left, right);
        if (value == 0) {
            value = pairs.applyAsInt(letter(left), right);
        }
        return value == 0 ? pairs.applyAsInt(left, letter(right)) / 2 : value;
    }

    /** The letter of an umlaut, or the glyph itself. */
    private int letter(int glyph) {
        for (int i = 0; i < umlauts.length; i++) {
            if (umlauts[i] == glyph) {
                return letters[i];
            }
        }
        return glyph;
    }
}
