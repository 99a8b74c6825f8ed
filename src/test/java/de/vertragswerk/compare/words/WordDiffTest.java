package de.vertragswerk.compare.words;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.compare.Report;
import de.vertragswerk.compare.WordEdit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordDiffTest {

    private static List<WordEdit> edits(String before, String after) {
        return WordDiff.edits(words(before), words(after));
    }

    private static Words words(String text) {
        return new Words(text, Tokenizer.split(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Die Stadt zahlt 57.000,00 Euro.          | Die Stadt zahlt 58.500,00 Euro.            | 57.000,00 Euro → 58.500,00 Euro
            Das gilt ab dem 5. September 2025.       | Das gilt ab dem 5. Oktober 2025.           | 5. September 2025 → 5. Oktober 2025
            Stand ist der 05.09.2025.                | Stand ist der 06.09.2025.                  | 05.09.2025 → 06.09.2025
            Es gilt § 7 Abs. 4 entsprechend.         | Es gilt § 7 Abs. 5 entsprechend.           | § 7 Abs. 4 → § 7 Abs. 5
            Nach Absatz 1 Satz 2 wird gezahlt.       | Nach Absatz 1 Satz 3 wird gezahlt.         | Absatz 1 Satz 2 → Absatz 1 Satz 3
            Die IT-Systeme laufen.                   | Die IT-Dienste laufen.                     | IT-Systeme → IT-Dienste
            Er trägt Personal-, Sach- und Gemeinkosten. | Er trägt Personal- und Sachkosten.      | , Sach- und Gemeinkosten → und Sachkosten
            A, B und C zahlen.                       | A, B, X und C zahlen.                      | → , X
            Die Stadt zahlt.                         | Die große Stadt zahlt.                     | → große
            Die Stadt zahlt sofort.                  | Die Stadt zahlt.                           | sofort →
            Der Kreis (Träger) zahlt.                | Der Kreis zahlt.                           | (Träger) →
            Er zahlt den Preis für die Reise.        | Er zahlt einen Betrag für die Fahrt.       | den Preis für die Reise → einen Betrag für die Fahrt
            z. B. die Stadt                          | d. h. die Stadt                            | z. B. → d. h.
            Nummer 3 und 25 % der Kosten             | Nummer 4 und 30 % der Kosten               | Nummer 3 und 25 % → Nummer 4 und 30 %
            """)
    void findsFewEditsOfWholeWords(String before, String after, String expected) {
        assertThat(Report.edits(edits(before, after)).strip()).isEqualTo(expected.strip());
    }

    @Test
    void insertsAWholeSentence() {
        assertThat(edits("Er zahlt. Er haftet.", "Er zahlt. Er kommt. Er haftet."))
                .singleElement()
                .extracting(WordEdit::added)
                .isEqualTo("Er kommt. ");
    }

    @Test
    void takesBlanksAndQuotationMarksAsEqual() {
        assertThat(edits("das „Gremium“ nach § 7", "das »Gremium« nach §\u00a07"))
                .isEmpty();
    }

    @Test
    void tellsABlankFromNone() {
        assertThat(edits("und (KRZN) so", "und ( KRZN) so")).isNotEmpty();
        assertThat(edits("5Kilo", "5 Kilo")).isNotEmpty();
    }

    @Test
    void exchangesLongTextsAsAWhole() {
        String before = "alt ".repeat(5000) + "gleich";
        String after = "neu ".repeat(5000) + "gleich";
        assertThat(edits(before, after)).hasSize(1);
    }
}
