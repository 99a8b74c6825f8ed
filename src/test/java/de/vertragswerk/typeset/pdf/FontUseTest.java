package de.vertragswerk.typeset.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.typeset.font.Cut;
import de.vertragswerk.typeset.font.Face;
import de.vertragswerk.typeset.font.Families;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FontUseTest {
    private static final Face FACE = Families.named("serif").face(Cut.REGULAR);

    private final FontUse use = new FontUse("F0", FACE);

    @Test
    void showsSpacesAndHyphensAsThePlainOnes() {
        assertThat(use.note(FACE.glyph(0xA0), 0xA0)).isEqualTo(FACE.glyph(' '));
        assertThat(use.note(FACE.glyph(0xAD), 0xAD)).isEqualTo(FACE.glyph('-'));
    }

    @Test
    void embedsGlyphsWithTheSmallestOfTheirCharactersAndKeepsTheirNumbers() throws IOException {
        use.note(FACE.glyph('g'), 'g');
        use.note(FACE.glyph(0x2011), 0x2011);
        use.note(FACE.glyph('-'), '-');
        use.note(FACE.glyph(0xA0), 0xA0);
        try (PDDocument document = new PDDocument()) {
            PDFont font = use.embed(document);
            assertThat(font.toUnicode(FACE.glyph('g'))).isEqualTo("g");
            assertThat(font.toUnicode(FACE.glyph('-'))).isEqualTo("-");
            assertThat(font.toUnicode(FACE.glyph(' '))).isEqualTo(" ");
            assertThat(font.getWidth(FACE.glyph('g'))).isEqualTo((float) use.width(FACE.glyph('g')));
            assertThat(font.getFontDescriptor().getFontFile2().getLength())
                    .isLessThan((int) FACE.file().getOriginalDataSize() / 5);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0xE000, 0xF8FF, 0xFEFF, 0xFFFE, 0xF0001, 0x10FFFD, 7})
    void doesNotShowWhatHasNoMeaning(int character) {
        assertThat(use.note(5, character)).isZero();
    }

    @Test
    void doesNotShowAMissingGlyph() {
        assertThat(use.note(0, 'A')).isZero();
    }
}
