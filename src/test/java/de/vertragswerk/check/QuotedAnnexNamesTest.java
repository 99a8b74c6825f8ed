package de.vertragswerk.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedAnnexNamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Es gilt Anlage 1 „Betriebskonzept“.",
                "Es gilt die Anlage („Betriebskonzept“).",
                "Es gilt das „Betriebskonzept“ (Anlage 1)."
            })
    void findsAnotherNameBesideTheNumber(String text) {
        assertThat(sample(text).findings("anlage-namen"))
                .containsExactly("vereinbarung.yaml:101: § 1 Absatz 1 nennt „Betriebskonzept“; "
                        + "Anlage 1 heißt aber „Organisationskonzept“.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Es gilt Anlage 1 „Organisationskonzept“.",
                "Es gilt das „Organisationskonzept“ (Anlage 1).",
                "Die Beteiligten heißen im Folgenden „Kommunen“; es gilt Anlage 1."
            })
    void acceptsTheTitle(String text) {
        assertThat(sample(text).findings()).isEmpty();
    }

    private static Sample sample(String text) {
        return Sample.of(text).annex("konzept", "1", "Organisationskonzept", "Inhalt.");
    }
}
