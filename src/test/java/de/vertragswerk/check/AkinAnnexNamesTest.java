package de.vertragswerk.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AkinAnnexNamesTest {
    /** As the agreements of 2025 call one annex by three names. */
    @Test
    void findsEachOtherNameOnce() {
        Sample sample = sample(
                "Es gilt der Auftragsdatenverarbeitungsvertrag.",
                "Nach der Auftragsvereinbarung haftet der Kreis.",
                "Der Auftragsdatenverarbeitungsvertrag bleibt.");

        assertThat(sample.findings("anlage-namen"))
                .containsExactly(
                        "vereinbarung.yaml:101: § 1 Absatz 1 nennt „Auftragsdatenverarbeitungsvertrag“; "
                                + "die Anlage heißt aber „Vereinbarung zur Auftragsverarbeitung“.",
                        "vereinbarung.yaml:102: § 1 Absatz 2 nennt „Auftragsvereinbarung“; "
                                + "die Anlage heißt aber „Vereinbarung zur Auftragsverarbeitung“.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Es gilt die Vereinbarung zur Auftragsverarbeitung.",
                "Auftragsverarbeitungen sind zu melden.",
                "Der Kreis ist Auftragsverarbeiter und Auftragnehmer.",
                "Die Verarbeitungsverzeichnisse bleiben."
            })
    void acceptsFormsOfTheTitleAndOtherThings(String text) {
        assertThat(sample(text).findings("anlage-namen")).isEmpty();
    }

    @Test
    void acceptsAWordThatOnlySharesItsBeginning() {
        Sample sample = Sample.of("Die Organisationseinheiten folgen dem Organisationskonzept.")
                .annex("konzept", "1", "Organisationskonzept", "Inhalt.");

        assertThat(sample.findings("anlage-namen")).isEmpty();
    }

    private static Sample sample(String... subsections) {
        return Sample.of(subsections).annex("avv", "", "Vereinbarung zur Auftragsverarbeitung", "Inhalt.");
    }
}
