package de.vertragswerk.check;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.model.Inline;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartyInTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Kreis zahlt der Gemeinde.",
                "Die Gemeinde zahlt.",
                "Eine Gemeinde spricht für alle.",
                "Er hilft dieser Gemeinde, soweit er kann."
            })
    void findsTheKindOfAnotherVariant(String text) {
        assertThat(Sample.of(text).findings("partei-im-text"))
                .containsExactly("vereinbarung.yaml:101: "
                        + "„Gemeinde“ steht im Text fest, trifft aber nicht auf jede Variante zu.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Stadt zahlt.",
                "Die Gemeinde Heek spricht für alle.",
                "Die Stadt oder die Gemeinde zahlt.",
                "Die Städte und Gemeinden zahlen.",
                "Die Gemeindekasse zahlt.",
                "Die Stadt- und die Gemeinde-Kasse zahlen."
            })
    void acceptsNamesAndGeneralTerms(String text) {
        assertThat(Sample.of(text).findings("partei-im-text")).isEmpty();
    }

    @Test
    void acceptsWhatARoleFilledIn() {
        Inline role = new Inline.Filled("kommune", "die Gemeinde");

        assertThat(new Sample()
                        .section(
                                "Zahlung",
                                Sample.paragraph(Sample.plain("Der Kreis und "), role, Sample.plain(" zahlen.")))
                        .findings())
                .isEmpty();
    }

    /** As the six Gemeinde texts of 2025 came out: one Gemeinde speaks for all, and it is the Stadt Borken. */
    @Test
    void findsAGeneralTermThatContradictsAName() {
        Inline kind = new Inline.Filled("kommune", "Stadt");
        Sample sample = new Sample()
                .section(
                        "Gremium",
                        Sample.paragraph(
                                Sample.plain("Eine "),
                                kind,
                                Sample.plain(" spricht für alle. Zurzeit ist das die Gemeinde Heek.")));

        assertThat(sample.findings("partei-im-text"))
                .containsExactly("vereinbarung.yaml:101: „Stadt“ meint hier auch „Gemeinde Heek“.");
    }

    @Test
    void leavesAWorkWithoutVariantsAlone() {
        Sample sample = Sample.of("Die Gemeinde zahlt.");
        sample.variant = Optional.empty();

        assertThat(sample.findings()).isEmpty();
    }
}
