package de.vertragswerk.typeset.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.typeset.font.Cut;
import de.vertragswerk.typeset.font.Families;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FontUseTest {
    private final FontUse use = new FontUse("F0", Families.named("serif").face(Cut.REGULAR));

    @Test
    void takesSpacesAndHyphensForThePlainOnes() {
        use.add(3, 0xA0);
        use.add(16, 0xAD);
        use.add(2000, 0x2011);
        use.add(2000, '-');
        assertThat(use.character(3)).isEqualTo(' ');
        assertThat(use.character(16)).isEqualTo('-');
        assertThat(use.character(2000)).isEqualTo('-');
        assertThat(use.glyphs()).containsExactly(3, 16, 2000);
    }

    @ParameterizedTest
    @ValueSource(ints = {0xE000, 0xF8FF, 0xFEFF, 0xFFFE, 0xF0001, 0x10FFFD, 7})
    void doesNotShowWhatHasNoMeaning(int character) {
        assertThat(use.add(5, character)).isFalse();
        assertThat(use.glyphs()).isEmpty();
    }

    @Test
    void doesNotShowAMissingGlyph() {
        assertThat(use.add(0, 'A')).isFalse();
    }
}
