package de.vertragswerk.compare.match;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.compare.Comparison;
import de.vertragswerk.compare.Report;
import de.vertragswerk.compare.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ComparerTest {
    private static final String BASE = """
            Vereinbarung über den Winterdienst
            § 1 Gegenstand
            (1) Die Stadt überträgt dem Kreis den Winterdienst auf den Straßen in ihrem Gebiet.
            (2) Der Kreis räumt und streut werktags von 6 bis 20 Uhr. An Sonntagen beginnt er um 8 Uhr. Er führt ein Tagebuch.
            (3) Zum Dienst gehören
            1. das Räumen der Fahrbahnen,
            2. das Streuen der Kreuzungen und
            3. die Abfuhr von Schnee.
            § 2 Kosten
            (1) Die Stadt zahlt für die Saison 2025 einen Betrag von 57.000,00 Euro.
            (2) Die Stadt zahlt für die Saison 2026 einen Betrag von 58.500,00 Euro.
            (3) Der Betrag ist am 1. Oktober fällig. Bei Verzug gelten die gesetzlichen Zinsen.
            § 3 Dauer
            Die Vereinbarung gilt unbefristet. Sie kann mit einer Frist von sechs Monaten gekündigt werden.
            Anlage Straßenverzeichnis
            | Straße | Länge |
            | Hauptstraße | 1,2 km |
            | Am Markt | 0,4 km |""";

    private static List<String> report(String before, String after) {
        return Report.of(compare(before, after));
    }

    private static Comparison compare(String before, String after) {
        return Comparer.compare(Texts.agreement(before), Texts.agreement(after));
    }

    private static List<String> report(String after) {
        return report(BASE, after);
    }

    @Test
    void findsNothingInTheSameText() {
        Comparison comparison = compare(BASE, BASE);
        assertThat(comparison.isUnchanged()).isTrue();
        assertThat(Report.of(comparison)).isEmpty();
    }

    @Test
    void findsWordsThatChanged() {
        assertThat(report(BASE.replace("sechs Monaten", "drei Monaten")))
                .containsExactly("~ SENTENCE § 3 Satz 2: sechs → drei");
    }
}
