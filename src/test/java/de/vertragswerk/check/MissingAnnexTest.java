package de.vertragswerk.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissingAnnexTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Näheres steht in Anlage 2.",
                "Näheres steht in der Anlage 2 zu dieser Vereinbarung.",
                "Es gelten Anlage 1 und Anlage 2."
            })
    void findsANumberThatNoAnnexHas(String text) {
        assertThat(Sample.of(text).annex("konzept", "1", "Konzept", "Inhalt.").findings("anlage-fehlt"))
                .containsExactly("vereinbarung.yaml:101: § 1 Absatz 1 nennt Anlage 2, die es nicht gibt.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sie ist als Anlage beigefügt.", "Näheres regelt das Konzept in der Anlage."})
    void findsAnAnnexWhereThereIsNone(String text) {
        assertThat(Sample.of(text).findings("anlage-fehlt")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Näheres steht in Anlage 1.",
                "Es gilt das Rahmenkonzept (Anlage 4 zur Kreistags-Drucksache 7/21).",
                "Es gilt das Rahmenkonzept (Drucksache 7/21, Anlage 4).",
                "Der Bescheid gilt einschließlich seiner Anlagen.",
                "Der Kreis übernimmt die Anlage von Konten."
            })
    void acceptsAnnexesThatAreThereAndThoseOfOtherPapers(String text) {
        assertThat(Sample.of(text).annex("konzept", "1", "Konzept", "Inhalt.").findings("anlage-fehlt"))
                .isEmpty();
    }

    @Test
    void findsAnAnnexThatNobodyCanRead() {
        assertThat(Sample.of("Es gilt Anlage 1.")
                        .annex("avv", "1", "Auftrag", "")
                        .findings("anlage-fehlt"))
                .containsExactly(
                        "vereinbarung.yaml:9001: Anlage 1 („Auftrag“) hat keinen Text und ist nirgends einsehbar.");
    }
}
