package de.vertragswerk.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypographyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Das \"Gremium\" tagt.                | gerade Anführungszeichen",
                "Das 'Gremium' tagt.                  | gerade Anführungszeichen",
                "Der Kreis - und nur er - zahlt.      | ein Bindestrich als Gedankenstrich",
                "Und so weiter...                     | drei einzelne Punkte",
                "Der  Kreis zahlt.                    | ein doppeltes Leerzeichen",
                "Nach §5 zahlt der Kreis.             | kein Leerzeichen nach „§“",
                "Nach §§ 5 zahlt der Kreis.           | „§§“ vor einer einzigen Vorschrift",
                "Nach § 1, 2 AsylbLG zahlt er.        | „§“ vor mehreren Vorschriften",
                "Das regeln § 3 und 4.                | „§“ vor mehreren Vorschriften",
                "Der Kreis zahlt .                    | ein Leerzeichen vor einem Satzzeichen",
                "Der Kreis zahlt , die Stadt nicht.   | ein Leerzeichen vor einem Satzzeichen"
            })
    void findsSlips(String text, String slip) {
        assertThat(Sample.of(text).findings("typografie"))
                .containsExactly("vereinbarung.yaml:101: In § 1 Absatz 1 steht " + slip + ".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Das „Gremium“ – und nur es – tagt … oder auch nicht.",
                "Post- und Scandienste sowie der IT-Betrieb laufen.",
                "Nach den §§ 5 und 6, §§ 54 ff. und §§ 1 bis 3 zahlt der Kreis.",
                "Nach den §§ 3 Absatz 1 und 4 zahlt der Kreis.",
                "Nach § 3 Absatz 1 und 2 und nach § 5, 30 Tage nach Zugang, zahlt er.",
                "Nach § 5 und 14 Tagen zahlt er.",
                "Müller’s Sachen kosten 5.000,00 Euro (ohne Steuer)."
            })
    void acceptsGoodTypesetting(String text) {
        assertThat(Sample.of(text).findings("typografie")).isEmpty();
    }
}
