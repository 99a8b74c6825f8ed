package de.vertragswerk.typeset.pdf;

import de.vertragswerk.typeset.font.Font;
import de.vertragswerk.typeset.layout.Glyphs;
import java.util.Optional;

/** The number of a page as glyphs. */
final class Digits {
    private Digits() {}

    static Glyphs glyphs(int number, Font font) {
        String text = Integer.toString(number);
        int[] glyphs = new int[text.length()];
        double width = 0;
        for (int i = 0; i < glyphs.length; i++) {
            glyphs[i] = font.face().glyph(text.charAt(i));
            width += font.advance(glyphs[i]);
        }
        return new Glyphs(0, width, font, glyphs, new double[glyphs.length], text, Optional.empty(), false);
    }
}
