package de.vertragswerk.typeset.pdf;

import de.vertragswerk.typeset.font.Face;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Which glyphs of a face a file shows, and for which characters. */
final class FontUse {
    private static final int NO_BREAK_SPACE = 0xA0;
    private static final int SOFT_HYPHEN = 0xAD;

    private final String name;
    private final Face face;
    /** By glyph: the character it stands for, or 0. */
    private int[] characters = new int[1024];

    FontUse(String name, Face face) {
        this.name = name;
        this.face = face;
    }

    /** The name in the resources. */
    String name() {
        return name;
    }

    Face face() {
        return face;
    }

    /**
     * Notes a glyph. One that stands for several characters stands for the smallest of them; spaces and hyphens for the
     * plain ones.
     *
     * @return whether it may be shown (ISO 19005-2, 6.2.11.7 and 6.2.11.8): not where the face lacks it
     */
    boolean add(int glyph, int character) {
        if (glyph == 0 || !hasMeaning(character)) {
            return false;
        }
        if (glyph >= characters.length) {
            characters = Arrays.copyOf(characters, Math.max(characters.length * 2, glyph + 1));
        }
        int plain = character == NO_BREAK_SPACE ? ' ' : character == SOFT_HYPHEN ? '-' : character;
        int known = characters[glyph];
        if (known == 0 || plain < known) {
            characters[glyph] = plain;
        }
        return true;
    }

    /** Whether a character means the same to all; those of the private use areas do not. */
    static boolean hasMeaning(int character) {
        return character >= ' '
                && character != 0xFEFF
                && character != 0xFFFE
                && !(character >= 0xE000 && character <= 0xF8FF)
                && character < 0xF0000;
    }

    /** The character that a noted glyph stands for. */
    int character(int glyph) {
        return characters[glyph];
    }

    /** The noted glyphs, rising. */
    int[] glyphs() {
        return IntStream.range(0, characters.length)
                .filter(glyph -> characters[glyph] != 0)
                .toArray();
    }
}
