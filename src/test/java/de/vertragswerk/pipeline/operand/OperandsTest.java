package de.vertragswerk.pipeline.operand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OperandsTest {
    private final Operands operands = Operands.in(Path.of("src/test/resources/transcripts/_basis"));

    @Test
    void findsOneVariant() {
        NamedAgreement found = operands.find("bus/stadt-adorf");
        assertThat(found.word()).isEqualTo("bus/stadt-adorf");
        assertThat(found.label()).isEqualTo("Stadt Adorf, Fassung vom 3.\u00A0März 2025");
        assertThat(found.content().orElseThrow().agreement().metadata().operand())
                .isEqualTo("bus/stadt-adorf");
        assertThat(found.trace().sums()).containsKey("agreements/bus/stadt-adorf.yaml");
    }

    @Test
    void findsAllVariantsOfAWork() {
        List<NamedAgreement> found = operands.findAll("bus");
        assertThat(found).extracting(NamedAgreement::word).containsExactly("bus/gemeinde-behausen", "bus/stadt-adorf");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bus/stadt-adorff | „bus/stadt-adorff“ gibt es nicht. | Gemeint ist vielleicht „bus/stadt-adorf“.",
                "bus | „bus“ hat 2 Varianten. | Eine davon nennen, etwa „bus/gemeinde-behausen“.",
                "bus/stadt-adorf@01.02.2026 | „@01.02.2026“ bezeichnet keine Fassung. | Es gibt @JJJJ-MM-TT (@2026-01-31), @fassung:N und @git:REVISION.",
                "bus/stadt-adorf@2026-02-30 | „@2026-02-30“ bezeichnet keine Fassung. | Es gibt @JJJJ-MM-TT (@2026-01-31), @fassung:N und @git:REVISION.",
                "bus/stadt-adorf@fassung:neu | „neu“ ist keine Nummer einer Fassung. | @fassung:0 ist der geschlossene Text, @fassung:1 der nach der ersten Änderung.",
                "bus/stadt-adorf@git: | Nach „@git:“ fehlt die Revision. | Einen Zweig, eine Marke oder einen Commit nennen: @git:HEAD~1.",
            })
    void tellsWhatIsWrongWithAWord(String word, String message, String hint) {
        assertThatThrownBy(() -> operands.find(word)).isInstanceOfSatisfying(UnknownOperand.class, unknown -> {
            assertThat(unknown.message()).isEqualTo(message);
            assertThat(unknown.hint()).isEqualTo(hint);
        });
    }
}
