package de.vertragswerk.typeset.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.KerningSubtable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class TrueTypeFaceTest {
    private static final Offset<Double> UNIT = within(0.5 / 2048);

    private final Face serif = Families.named("serif").face(Cut.REGULAR);

    static Stream<Face> faces() {
        Stream<Face> cuts = Families.names().stream()
                .map(Families::named)
                .flatMap(family -> Stream.of(Cut.values()).map(family::face));
        return Stream.concat(cuts, Families.named("serif").faceFor(Cut.REGULAR, '☐').stream());
    }

    @ParameterizedTest
    @MethodSource("faces")
    void agreesWithFontboxOnEveryCharacter(Face face) throws IOException {
        try (TrueTypeFont reference = parse(face)) {
            CmapLookup characters = reference.getUnicodeCmapLookup();
            for (char character = 0; character < Character.MAX_VALUE; character++) {
                if (character != '\u2011') {
                    int glyph = face.glyph(character);
                    assertThat(glyph).as("U+%04X", (int) character).isEqualTo(characters.getGlyphId(character));
                    assertThat(face.advance(glyph) * reference.getUnitsPerEm())
                            .isEqualTo(reference.getAdvanceWidth(glyph));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("faces")
    void agreesWithFontboxOnEveryPairOfLatinLetters(Face face) throws IOException {
        try (TrueTypeFont reference = parse(face)) {
            KerningSubtable pairs = reference.getKerning().getHorizontalKerningSubtable();
            for (char left = ' '; left < 0x7f; left++) {
                for (char right = ' '; right < 0x7f; right++) {
                    assertThat(kern(face, left, right) * reference.getUnitsPerEm())
                            .as("%c%c", left, right)
                            .isEqualTo(pairs.getKerning(face.glyph(left), face.glyph(right)));
                }
            }
        }
    }

    @Test
    void kernsKnownPairs() {
        assertThat(kern(serif, 'A', 'V')).isEqualTo(-264 / 2048.0, UNIT);
        assertThat(kern(serif, 'T', 'o')).isEqualTo(-143 / 2048.0, UNIT);
        assertThat(kern(serif, 'V', 'e')).isEqualTo(-227 / 2048.0, UNIT);
        assertThat(kern(serif, 'n', 'n')).isZero();
    }

    @Test
    void movesAnUmlautHalfAsFarAsItsLetterUnderAnOverhang() {
        assertThat(kern(serif, 'V', 'ö'))
                .isEqualTo(kern(serif, 'V', 'o') / 2, UNIT)
                .isNegative();
        assertThat(kern(serif, 'Ä', 'V')).isEqualTo(kern(serif, 'A', 'V')).isNegative();
    }

    @Test
    void knowsHowHighLettersAre() {
        assertThat(serif.ascent()).isEqualTo(0.891, within(0.001));
        assertThat(serif.descent()).isEqualTo(-0.216, within(0.001));
        assertThat(serif.capHeight()).isEqualTo(0.655, within(0.001));
    }

    @Test
    void setsAHyphenForOneThatKeepsWordsTogether() {
        assertThat(serif.glyph('\u2011')).isEqualTo(serif.glyph('-')).isNotZero();
    }

    @Test
    void hasNoGlyphBeyondTheFirstPlane() {
        assertThat(serif.glyph(0x1f642)).isZero();
    }

    @Test
    void saysWhichFileIsMissing() {
        assertThatThrownBy(() -> TrueTypeFace.load("/liberation", "Fraktur"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("/liberation/Fraktur.ttf");
    }

    private static double kern(Face face, char left, char right) {
        return face.kern(face.glyph(left), face.glyph(right));
    }

    private static TrueTypeFont parse(Face face) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(face.program()));
    }
}
