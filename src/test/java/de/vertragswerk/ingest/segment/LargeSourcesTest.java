package de.vertragswerk.ingest.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import de.vertragswerk.ingest.Found;
import de.vertragswerk.ingest.SourceText;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Time grows with the length of a source, whatever it repeats. */
final class LargeSourcesTest {
    private static final int SIZE = 100_000;

    static Stream<String> pieces() {
        return Stream.of(
                "§ 1 Titel\nText.\n",
                "§ 1\n",
                "(1) Text\n",
                "1. Punkt\n",
                "a) Punkt:\n aa) Punkt\n",
                "- Punkt\n",
                "- - - - ",
                "zwischen der Stadt Ahaus\nund dem Kreis Borken\n",
                "zwischen\n",
                "und dem Kreis ",
                "vertreten durch ",
                "Stadt Ahaus\nDer Bürgermeister\n",
                "Für die Stadt Ahaus     Für den Kreis Borken\n",
                "Anlage 1\n\n",
                "Abschnitt 1\n",
                "Erster Teil ",
                "| a | b |\n",
                "a\tb\n",
                "a     b\n",
                "ab-\n",
                "ab- cd ",
                "ab cd abcd ",
                "((((((((",
                "****",
                "\\\\\\*",
                "....",
                "____ ",
                "1.1 ",
                "12345 ",
                "A. B. C. ",
                "Wort ",
                "Wort\n\n");
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void takeTimeInProportion(String piece) {
        String text = piece.repeat(SIZE / piece.length());
        String gazette = "Amtsblatt\nNummer 1\nMünster, den 1. Mai 2025\nInhalt\n" + text;
        String agreement = "zwischen\nder Stadt A und der Stadt B\n\n§ 1 Titel\n" + text;
        for (String each : new String[] {text, gazette, agreement, text + agreement}) {
            Found found = assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> Segmentation.of(SourceText.of("lang", each)));
            assertThat(found.notes()).isNotNull();
        }
    }
}
