package de.vertragswerk.typeset.font;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ScriptsTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "Ü", "§", "☐", "Ж", "λ", "漢", "1", "\u00a0", "\u2011", "🙂"})
    void setsOneGlyphAfterTheOther(String character) {
        assertThat(Scripts.isSettable(character.codePointAt(0))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"א", "ب", "٣", "\u0308", "\u20dd", "\u0903", "\u202e", "\u2067", "\ufe0f"})
    void cannotSetMarksAndWhatRunsFromRightToLeft(String character) {
        assertThat(Scripts.isSettable(character.codePointAt(0))).isFalse();
    }
}
