package de.vertragswerk.typeset.font;

import org.apache.fontbox.ttf.TrueTypeFont;

/** A face for tests: each character is half an em wide, and its number is that of its glyph. */
public interface HalfEmFace extends Face {
    @Override
    default int glyph(int codePoint) {
        return codePoint;
    }

    @Override
    default double advance(int glyph) {
        return 0.5;
    }

    @Override
    default double capHeight() {
        return 0.7;
    }

    @Override
    default TrueTypeFont file() {
        throw new UnsupportedOperationException();
    }
}
