package de.vertragswerk.parse;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is a finding, with its exact place. */
class MisreadingsTest {
    private final Texts texts = new Texts();

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "1. Januar 2026 ist Beginn. → 1:1 liste-unklar",
                "Beginn ist der⏎1. Januar 2026. → 2:1 liste-unklar",
                "(1) Beginn ist der⏎1. Januar 2026. → 2:1 liste-unklar",
                "(1) Es gilt⏎⏎1. ab dem⏎   1. Januar. → 4:4 liste-unklar",
                "Text⏎- x → 2:1 liste-unklar",
                "Text⏎a) x → 2:1 liste-unklar",
                "Text\\⏎1. x → 2:1 liste-unklar",
                "(1) x⏎(2) y → 2:1 absatz-unklar",
                "1. x⏎- y → 2:1 liste-gemischt",
                "a) x⏎2) y → 2:1 liste-gemischt",
                "1. x⏎3. y → 2:1 nummer-abweichend",
                "(2) x → 1:1 nummer-abweichend",
                "Vorab⏎⏎(1) x⏎⏎(2) y → 3:1 absatz-ohne-nummer",
                "(1) x⏎⏎# Kommentar⏎⏎(2) y → 3:1 ueberschrift-im-paragrafen",
                "😀 ä [](#A) → 1:5 verweis-form",
                "Ä [](#a/satz-0) → 1:3 verweis-form",
                "[](#a, #b) → 1:1 verweis-form",
                "[](https://a.de) → 1:1 verweis-form",
                "[x]() → 1:1 verweis-form",
                "[x](a.html \"t\") → 1:1 verweis-form",
                "![](x.png) → 1:1 bild-ohne-text",
                "(1) {betrieb} x → 1:5 angabe-unklar",
                "(1) x {#betrieb} → 1:7 angabe-unklar",
                "(1) x⏎⏎{#betrieb} y → 3:1 angabe-unklar",
                "[x]{.offn} → 1:4 angabe-unklar",
                "[x] {.offen} → 1:5 angabe-unklar",
                "Text⏎| a |⏎|---| → 2:1 tabelle-unklar",
                "| a |⏎|---|⏎| b | c | → 3:6 tabelle-zu-breit"
            })
    void findsInASection(String text, String finding) {
        texts.section(text.replace('⏎', '\n'));
        assertThat(texts.findings()).containsExactly(finding);
    }

    @Test
    void saysHowToWriteADate() {
        texts.section("Beginn ist der\n1. Januar 2026.");
        assertThat(texts.finding().message()).contains("„1.“ sieht aus wie der Anfang einer Liste");
        assertThat(texts.finding().hint()).contains("„1\\.“ schreiben").contains("Leerzeile");
    }

    @Test
    void saysHowToWriteANumberInBrackets() {
        texts.section("(1) x\n(2) y");
        assertThat(texts.finding().hint()).contains("„\\(2)“ schreiben");
    }

    @Test
    void saysHowToWriteASharp() {
        texts.section("# Kommentar");
        assertThat(texts.finding().hint()).contains("„\\#“");
    }

    @Test
    void onlyNotesADifferingNumber() {
        texts.section("(1) a\n\n(3) b");
        assertThat(texts.finding().severity()).isEqualTo(Severity.NOTE);
        assertThat(texts.finding().message()).isEqualTo("Hier steht „(3)“, gedruckt wird „(2)“.");
        assertThat(texts.finding().hint()).contains("{nummer=3}");
    }

    @Test
    void reportsEachPlaceOfOneText() {
        texts.section("(1) {x} a\n(2) b [](#A)\n\nText\n- c");
        assertThat(texts.findings())
                .containsExactly("1:5 angabe-unklar", "2:1 absatz-unklar", "2:7 verweis-form", "5:1 liste-unklar");
    }
}
