package de.vertragswerk.typeset.line;

import de.vertragswerk.typeset.font.Cut;
import de.vertragswerk.typeset.font.Face;
import de.vertragswerk.typeset.font.Family;
import de.vertragswerk.typeset.font.HalfEmFace;
import java.util.Optional;

/** A face whose letters are half an em wide, spaces too; "AV" is kerned by a tenth of an em. Glyphs are code points. */
record FixedFace(String name) implements HalfEmFace {
    private static final int LAST = 0x2030;

    /** Four cuts, and a face that steps in for chess pieces only. */
    static Family family() {
        return new Family() {
            @Override
            public Face face(Cut cut) {
                return new FixedFace(cut.name());
            }

            @Override
            public Optional<Face> faceFor(Cut cut, int codePoint) {
                if (codePoint >= 0x2654 && codePoint <= 0x265F) {
                    return Optional.of(new FixedFace("CHESS"));
                }
                boolean shown = codePoint < LAST && codePoint != 0x2009 && codePoint != 0x2011;
                return shown ? Optional.of(face(cut)) : Optional.empty();
            }
        };
    }

    @Override
    public double kern(int left, int right) {
        return left == 'A' && right == 'V' ? -0.1 : 0;
    }

    @Override
    public double ascent() {
        return 0.8;
    }

    @Override
    public double descent() {
        return -0.2;
    }
}
