package de.vertragswerk.typeset.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.typeset.font.Cut;
import de.vertragswerk.typeset.font.Face;
import de.vertragswerk.typeset.font.Families;
import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FontSubsetTest {
    private static final Face FACE = Families.named("serif").face(Cut.REGULAR);

    @ParameterizedTest
    @ValueSource(chars = {'g', 'Ü', ' ', '½'})
    void keepsOutlineAndAdvance(char character) throws IOException {
        int glyph = FACE.glyph(character);
        try (TrueTypeFont whole = parse(FACE.program());
                TrueTypeFont part = parse(subset(glyph))) {
            assertThat(part.getAdvanceWidth(glyph)).isEqualTo(whole.getAdvanceWidth(glyph));
            assertThat(new Area(outline(part, glyph)).equals(new Area(outline(whole, glyph))))
                    .isTrue();
        }
    }

    @Test
    void dropsOtherOutlines() throws IOException {
        try (TrueTypeFont part = parse(subset(FACE.glyph('g')))) {
            assertThat(outline(part, FACE.glyph('a')).getBounds2D().isEmpty()).isTrue();
            assertThat(part.getNumberOfGlyphs()).isEqualTo(FACE.glyph('g') + 1);
        }
        assertThat(subset(FACE.glyph('g')).length).isLessThan(FACE.program().length / 5);
    }

    private static byte[] subset(int glyph) {
        return new FontSubset(new FontProgram(FACE.program()), new int[] {glyph}).bytes();
    }

    private static TrueTypeFont parse(byte[] program) throws IOException {
        return new TTFParser(true).parse(new RandomAccessReadBuffer(program));
    }

    private static GeneralPath outline(TrueTypeFont font, int glyph) throws IOException {
        var found = font.getGlyph().getGlyph(glyph);
        return found == null ? new GeneralPath() : found.getPath();
    }
}
