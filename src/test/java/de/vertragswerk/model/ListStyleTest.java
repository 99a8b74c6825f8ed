package de.vertragswerk.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListStyleTest {

    @ParameterizedTest
    @CsvSource({
        "ARABIC, 2, 2.",
        "ARABIC_PAREN, 12, 12)",
        "LETTER, 1, a)",
        "LETTER, 26, z)",
        "LETTER, 27, a1)",
        "LETTER_DOT, 2, b.",
        "DOUBLE_LETTER, 2, bb)",
        "DOUBLE_LETTER, 28, b1)",
        "DASH, 3, –"
    })
    void labelsItems(ListStyle style, int position, String label) {
        assertThat(style.label(style.number(position))).isEqualTo(label);
    }
}
