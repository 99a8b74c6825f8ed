package de.vertragswerk.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NounTest {

    @ParameterizedTest
    @CsvSource({
        "MASCULINE, false, 'der Kreis, des Kreises, dem Kreis, den Kreis'",
        "FEMININE, false, 'die Kreis, der Kreises, der Kreis, die Kreis'",
        "NEUTER, false, 'das Kreis, des Kreises, dem Kreis, das Kreis'",
        "MASCULINE, true, 'die Kreise, der Kreise, den Kreisen, die Kreise'",
        "FEMININE, true, 'die Kreise, der Kreise, den Kreisen, die Kreise'",
        "NEUTER, true, 'die Kreise, der Kreise, den Kreisen, die Kreise'"
    })
    void inflectsWithItsArticle(Gender gender, boolean plural, String forms) {
        Noun noun = new Noun(gender, "Kreis", "Kreises", "Kreise", "Kreisen");
        assertThat(String.join(
                        ", ",
                        noun.withArticle(plural, Case.NOMINATIVE),
                        noun.withArticle(plural, Case.GENITIVE),
                        noun.withArticle(plural, Case.DATIVE),
                        noun.withArticle(plural, Case.ACCUSATIVE)))
                .isEqualTo(forms);
    }
}
