package de.vertragswerk.typeset.galley;

import de.vertragswerk.typeset.font.Cut;
import de.vertragswerk.typeset.font.Face;
import de.vertragswerk.typeset.font.Family;
import java.util.Optional;
import org.apache.fontbox.ttf.TrueTypeFont;

/** A typeface in which each character is half an em wide. */
record Typewriter(Cut cut) implements Family, Face {
    @Override
    public Face face(Cut other) {
        return new Typewriter(other);
    }

    @Override
    public Optional<Face> faceFor(Cut other, int codePoint) {
        return Optional.of(face(other));
    }

    @Override
    public String name() {
        return cut.name();
    }

    @Override
    public int glyph(int codePoint) {
        return codePoint;
    }

    @Override
    public double advance(int glyph) {
        return 0.5;
    }

    @Override
    public double kern(int left, int right) {
        return 0;
    }

    @Override
    public double ascent() {
        return 0.75;
    }

    @Override
    public double descent() {
        return -0.25;
    }

    @Override
    public double capHeight() {
        return 0.7;
    }

    @Override
    public TrueTypeFont file() {
        throw new UnsupportedOperationException();
    }
}
