package de.vertragswerk.typeset.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.KerningSubtable;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TrueTypeFaceTest {
    private static final Offset<Double> UNIT = within(0.5 / 2048);

    private final Face serif = Families.named("serif").face(Cut.REGULAR);
    private final Face symbols =
            Families.named("serif").faceFor(Cut.REGULAR, '☐').orElseThrow();

    @ParameterizedTest
    @CsvSource({"H, H", "ß, germandbls", "€, Euro", "„, quotedblbase", "½, onehalf"})
    void findsTheGlyphOfACharacter(char character, String glyph) throws IOException {
        assertThat(serif.file().getPostScript().getName(serif.glyph(character))).isEqualTo(glyph);
    }

    @ParameterizedTest
    @CsvSource({
        "serif, REGULAR, H, 1479",
        "serif, REGULAR, ß, 1024",
        "serif, REGULAR, „, 909",
        "serif, BOLD, H, 1593",
        "serif, ITALIC, a, 1024",
        "sans, REGULAR, a, 1139",
        "sans, BOLD_ITALIC, W, 1933",
    })
    void isAsWideAsTheTypefaceThatItReplaces(String family, Cut cut, char character, int units) {
        Face face = Families.named(family).face(cut);
        assertThat(face.advance(face.glyph(character))).isEqualTo(units / 2048.0);
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
    void remembersEachPairForAllThreads() throws IOException {
        KerningSubtable pairs = symbols.file().getKerning().getHorizontalKerningSubtable();
        IntStream.range(0, 20_000).parallel().forEach(i -> {
            int left = symbols.glyph(' ' + i % 95);
            int right = symbols.glyph(' ' + i / 95 % 95);
            assertThat(symbols.kern(left, right) * 2048).isEqualTo(pairs.getKerning(left, right));
        });
    }

    @Test
    void doesNotKernWithoutATableOfPairs() {
        Face typewriter = TrueTypeFace.load("/liberation", "LiberationMono-Regular");
        assertThat(kern(typewriter, 'A', 'V')).isZero();
    }

    @Test
    void knowsHowHighLettersAre() {
        assertThat(serif.ascent()).isEqualTo(1825 / 2048.0);
        assertThat(serif.descent()).isEqualTo(-443 / 2048.0);
        assertThat(serif.capHeight()).isEqualTo(1341 / 2048.0);
        assertThat(symbols.capHeight()).isEqualTo(1493 / 2048.0);
    }

    @Test
    void setsAHyphenForOneThatKeepsWordsTogether() {
        assertThat(serif.glyph('\u2011')).isEqualTo(serif.glyph('-')).isNotZero();
    }

    @Test
    void hasNoGlyphBeyondTheFirstPlane() throws IOException {
        assertThat(symbols.file().getUnicodeCmapLookup().getGlyphId(0x1d538)).isNotZero();
        assertThat(symbols.glyph(0x1d538)).isZero();
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
}
