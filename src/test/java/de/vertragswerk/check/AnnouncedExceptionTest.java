package de.vertragswerk.check;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Severity;
import de.vertragswerk.model.Inline;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnouncedExceptionTest {
    /** As the preambles of 2025 announce one for Bocholt that its own text does not carry out. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Alle Kommunen machen mit (Ausnahme Ahaus: keine zentrale Abrechnung). Das gilt.",
                "Es rechnen alle Kommunen ab, ausgenommen Ahaus.",
                "Ahaus rechnet abweichend selbst ab."
            })
    void findsAnExceptionThatTheVariantDoesNotCarryOut(String preamble) {
        assertThat(Sample.of("Es gilt.").preamble(preamble).findings("ausnahme-nicht-umgesetzt"))
                .containsExactly("ahaus.yaml: In der Präambel steht eine Ausnahme für Stadt Ahaus, "
                        + "aber die Variante weicht nirgends vom Grundtext ab.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Alle Kommunen machen mit (Ausnahme Borken: keine zentrale Abrechnung).",
                "Es gibt keine Ausnahme. Die Stadt Ahaus ist beteiligt.",
                "Ausnahmen für Ahauser Ortsteile gibt es nicht."
            })
    void acceptsSentencesAboutOthersOrWithoutException(String preamble) {
        assertThat(Sample.of("Es gilt.").preamble(preamble).findings()).isEmpty();
    }

    @Test
    void acceptsADeviatingVariant() {
        Sample sample = Sample.of("Es gilt.").preamble("Alle machen mit, ausgenommen Ahaus.");
        sample.variant = Optional.of(new Variant(List.of(Sample.AHAUS), List.of(Sample.BORKEN), true));

        assertThat(sample.findings()).isEmpty();
    }

    @Test
    void onlyNotesAnExceptionInASection() {
        assertThat(Sample.of("Ausgenommen ist die Stadt Ahaus.").findings())
                .singleElement()
                .extracting(Diagnostic::severity)
                .isEqualTo(Severity.NOTE);
    }

    @Test
    void readsANameThatATemplateFillsIn() {
        assertThat(filledIn("stadt-ahaus").findings("ausnahme-nicht-umgesetzt")).hasSize(1);
    }

    @Test
    void ignoresARoleThatEveryVariantFills() {
        assertThat(filledIn("beteiligte").findings()).isEmpty();
    }

    private static Sample filledIn(String role) {
        return new Sample()
                .section(
                        "Kosten",
                        Sample.paragraph(
                                Sample.plain("Ausgenommen ist "),
                                new Inline.Filled(role, "die Stadt Ahaus"),
                                Sample.plain(".")));
    }
}
