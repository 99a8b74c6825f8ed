package de.vertragswerk.typeset.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FamiliesTest {
    private final Family serif = Families.named("serif");

    @ParameterizedTest
    @CsvSource({
        "serif, REGULAR, LiberationSerif-Regular",
        "serif, BOLD, LiberationSerif-Bold",
        "serif, ITALIC, LiberationSerif-Italic",
        "serif, BOLD_ITALIC, LiberationSerif-BoldItalic",
        "sans, REGULAR, LiberationSans-Regular",
        "sans, BOLD_ITALIC, LiberationSans-BoldItalic"
    })
    void findsTheFileOfACut(String family, Cut cut, String file) {
        assertThat(Families.named(family).face(cut).name()).isEqualTo(file);
    }

    @Test
    void refusesAnUnknownName() {
        assertThatThrownBy(() -> Families.named("fraktur")).hasMessageContaining("fraktur");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "ß", "ẞ", "§", "€", "„", "–", "½", "²", "→", "≥", "Σ", "Ж", "ł", "\u00a0", "\u202f"})
    void setsWhatItHasItself(String character) {
        assertThat(serif.faceFor(Cut.BOLD, character.codePointAt(0))).containsSame(serif.face(Cut.BOLD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"☐", "☑", "☒", "✓", "✗", "⇒", "∈", "☎"})
    void letsAnotherFaceStepIn(String character) {
        assertThat(serif.faceFor(Cut.BOLD, character.codePointAt(0)))
                .map(Face::name)
                .contains("DejaVuSans");
    }

    @ParameterizedTest
    @ValueSource(strings = {"漢", "🙂", "\ue000"})
    void findsNoFaceForWhatNoneHas(String character) {
        assertThat(serif.faceFor(Cut.REGULAR, character.codePointAt(0))).isEmpty();
    }

    @Test
    void readsAFaceOnceForAllThreads() {
        Set<Face> faces = Collections.newSetFromMap(new IdentityHashMap<>());
        LazyFace lazy = new LazyFace("/liberation", "LiberationMono-Regular");
        faces.addAll(Arrays.asList(
                IntStream.range(0, 16).parallel().mapToObj(i -> lazy.face()).toArray(Face[]::new)));
        assertThat(faces).hasSize(1);
    }
}
