package de.vertragswerk.typeset.line;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.typeset.layout.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bar stands where a line may end within a word; U+00A0 is written as "~". */
class DivisionTest {
    private final Ribbon ribbon = new Ribbon();
    private final Division division = new Division(Paragraphs.SYLLABLES);

    private String shown(Point... points) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < ribbon.count(); i++) {
            for (Point point : points) {
                text.append(ribbon.point(i) == point ? "|" : "");
            }
            text.append(ribbon.kind(i) == Kind.TIE ? "~" : ribbon.text(i, i + 1));
        }
        return text.toString();
    }

    private void shape(String text) {
        Piece piece = Paragraphs.text(text.replace("|", "").replace('~', '\u00A0'));
        new Shaper(FixedFace.family()).append((Piece.Text) piece, 10, ribbon);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "öffentlich-|rechtlich",
                "Rhein-|Kreis-|Neuss",
                "und/|oder",
                "Stadt-/|Gemeinde",
                "Münster–|Hamm",
                "Covid-19-|Pandemie",
                "(Fach-)Aufsicht",
                "IT- und Fachverfahren",
                "Sach- und -kosten",
                "Bürger/-innen",
                "E-Mail",
                "km/h",
                "2024–2025",
                "a)-c)",
                "Nr. 3-a",
                "die (IT-|gestützte) Prüfung",
            })
    void dividesAfterHyphensBetweenLetters(String text) {
        shape(text);
        division.atSigns(ribbon);
        assertThat(shown(Point.SIGN)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://|www.|kreis-|borken.|de/|asyl_|lv?|seite=|1&|a=|22",
                "(www.|borken.|de/|asyl)",
                "poststelle@|kreis-|unna.|de,",
                "auf www.|recht.|nrw.|de zu sehn",
            })
    void dividesAddressesAfterTheirSigns(String text) {
        shape(text);
        division.atSigns(ribbon);
        division.atSyllables(ribbon);
        assertThat(shown(Point.ADDRESS)).isEqualTo(text);
        assertThat(shown(Point.HYPHENATED, Point.POOR, Point.SIGN)).isEqualTo(text.replace("|", ""));
    }

    @Test
    void dividesWordsBetweenSyllables() {
        shape("(„Vereinbarung“) der Kommune");
        division.atSyllables(ribbon);
        assertThat(shown(Point.HYPHENATED)).isEqualTo("(„Verein|ba|rung“) der Kom|mune");
    }

    @Test
    void avoidsFragmentsOfTwoLetters() {
        shape("Finale");
        division.atSyllables(ribbon);
        assertThat(shown(Point.POOR)).isEqualTo("Fi|nale");
    }

    @Test
    void avoidsToDivideElsewhereAWordThatHasAHyphen() {
        shape("Online-Verfahren");
        division.atSigns(ribbon);
        division.atSyllables(ribbon);
        assertThat(shown(Point.SIGN)).isEqualTo("Online-|Verfahren");
        assertThat(shown(Point.POOR)).isEqualTo("On|line-Ver|fah|ren");
    }

    @Test
    void leavesWordsToTheirSoftHyphens() {
        shape("Kommunal\u00ADverwaltung");
        division.atSyllables(ribbon);
        assertThat(shown(Point.SOFT, Point.HYPHENATED, Point.POOR)).isEqualTo("Kommunal|verwaltung");
    }

    @Test
    void shattersBetweenAllCharacters() {
        shape("ab 12345");
        division.open(ribbon, 3, 7, Remedy.SHATTER);
        assertThat(shown(Point.CHARACTER)).isEqualTo("ab 1|2|3|45");
    }
}
