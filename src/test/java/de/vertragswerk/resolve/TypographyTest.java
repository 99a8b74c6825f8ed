package de.vertragswerk.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypographyTest {

    /** The underscore is the non-breaking space. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "nach §_7 Abs._2 Satz_1 Nr._3",
                "§§_1 und 2",
                "Absatz_2 Buchstabe_a",
                "Doppelbuchstabe_aa",
                "Anlage_1",
                "z._B. heute",
                "i._d._R. so",
                "i._V._m. §_3",
                "u._a. das",
                "o._Ä. und",
                "am 5._September 2025",
                "31._März",
                "57.000,00_Euro",
                "8.00_Uhr",
                "5_% davon",
                "3_€",
                "1,5_VZÄ",
                "Dr._Kai Zwicker",
                "Prof._Dr._Voß",
                "GV._NRW. S._621",
                "N._N. als",
                "Artikel_28 und Artikels_28",
            })
    void putsNonBreakingSpaces(String text) {
        String broken = text.replace('_', ' ');
        assertThat(Typography.set(broken).replace('\u00a0', '_')).isEqualTo(text);
        assertThat(Typography.set(Typography.set(broken))).isEqualTo(Typography.set(broken));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Anlage zu diesem Vertrag",
                "Die Nummer in Klammern",
                "Der Satz ist lang",
                "Buchstabe an Buchstabe",
                "Absatz und Satz",
                "im Umsatz 5",
                "5. Sitzung",
                "2025. Mai",
                "der 5. Maikäfer",
                "Das Kind. A. lacht",
                "3 Eurocent",
                "Uhr 5",
                "Dr. med",
                "12 Monate"
            })
    void leavesOtherSpaces(String text) {
        assertThat(Typography.set(text)).isEqualTo(text);
    }
}
