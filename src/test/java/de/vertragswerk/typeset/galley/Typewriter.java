package de.vertragswerk.typeset.galley;

import de.vertragswerk.typeset.font.Cut;
import de.vertragswerk.typeset.font.Face;
import de.vertragswerk.typeset.font.Family;
import de.vertragswerk.typeset.font.HalfEmFace;
import java.util.Optional;

/** A typeface in which each character is half an em wide. */
record Typewriter(Cut cut) implements Family, HalfEmFace {
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
}
