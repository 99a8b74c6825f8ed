package de.vertragswerk.typeset.line;

import de.vertragswerk.typeset.font.Cut;
import de.vertragswerk.typeset.font.Face;
import de.vertragswerk.typeset.font.Family;
import de.vertragswerk.typeset.font.Scripts;
import java.util.Optional;

/** The shapes of the characters of one cut, each looked up once. */
final class Alphabet {
    private static final int SOFT_HYPHEN = 0x00AD;
    private static final int NO_BREAK_SPACE = 0x00A0;
    private static final int THIN_SPACE = 0x2009;
    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int NO_BREAK_HYPHEN = 0x2011;
    private static final int NARROW_NO_BREAK_SPACE = 0x202F;

    private final Family family;
    private final Cut cut;
    /** Filled when a character is first met. Holds Latin, Greek, Cyrillic and general punctuation. */
    private final Shape[] known = new Shape[0x2200];

    Alphabet(Family family, Cut cut) {
        this.family = family;
        this.cut = cut;
    }

    Shape shape(int codePoint) {
        if (codePoint >= known.length) {
            return make(codePoint);
        }
        Shape shape = known[codePoint];
        if (shape == null) {
            shape = make(codePoint);
            known[codePoint] = shape;
        }
        return shape;
    }

    private Shape make(int codePoint) {
        return switch (codePoint) {
            case SOFT_HYPHEN -> invisible(Kind.SOFT_HYPHEN);
            case ZERO_WIDTH_SPACE -> invisible(Kind.OPENING);
            case NO_BREAK_SPACE -> substituted(codePoint, ' ', 1, Kind.TIE);
            case THIN_SPACE, NARROW_NO_BREAK_SPACE -> substituted(codePoint, ' ', 1.0 / 3, Kind.SIGN);
            case NO_BREAK_HYPHEN -> substituted(codePoint, '-', 1, Kind.SIGN);
            default -> ordinary(codePoint);
        };
    }

    private Shape ordinary(int codePoint) {
        if (Character.isWhitespace(codePoint)) {
            return substituted(codePoint, ' ', 1, Kind.SPACE);
        }
        if (Character.getType(codePoint) == Character.FORMAT) {
            return invisible(Kind.NOTHING);
        }
        return Scripts.isSettable(codePoint) ? found(codePoint, kind(codePoint)).orElseGet(this::missing) : missing();
    }

    private static Kind kind(int codePoint) {
        if (Character.isLetter(codePoint)) {
            return Kind.LETTER;
        }
        return Character.isDigit(codePoint) ? Kind.DIGIT : Kind.SIGN;
    }

    private Optional<Shape> found(int codePoint, Kind kind) {
        return family.faceFor(cut, codePoint).map(face -> of(face, face.glyph(codePoint), 1, kind, false));
    }

    /** The character itself, or another one in a part of its width. */
    private Shape substituted(int codePoint, int other, double part, Kind kind) {
        return found(codePoint, kind).orElseGet(() -> {
            Face face = family.faceFor(cut, other).orElseGet(() -> family.face(cut));
            return of(face, face.glyph(other), part, kind, false);
        });
    }

    private Shape missing() {
        return of(family.face(cut), 0, 1, Kind.SIGN, true);
    }

    private Shape invisible(Kind kind) {
        return new Shape(family.face(cut), 0, 0, 0, kind, false);
    }

    private static Shape of(Face face, int glyph, double part, Kind kind, boolean missing) {
        double advance = face.advance(glyph);
        return new Shape(face, glyph, advance, (part - 1) * advance, kind, missing);
    }
}
