package de.vertragswerk.check;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Origin;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenPlacesTest {
    @Test
    void namesWhatIsMissingAtItsPlace() {
        Block block = Sample.paragraph(
                Sample.plain("Der Bescheid vom "),
                new Inline.Strong(List.of(new Inline.Open("Datum des Bescheids", Sample.at("vereinbarung.yaml", 7)))),
                Sample.plain(" gilt."));

        assertThat(new Sample().section("Bescheid", block).findings("offene-stelle"))
                .containsExactly("vereinbarung.yaml:7: In § 1 Absatz 1 ist noch offen: Datum des Bescheids.");
    }

    @Test
    void fallsBackToTheUnitAroundIt() {
        Block block = Sample.paragraph(new Inline.Open("Betrag", Origin.UNKNOWN));

        assertThat(new Sample().section("Bescheid", block).findings("offene-stelle"))
                .singleElement()
                .asString()
                .startsWith("vereinbarung.yaml:101");
    }

    @Test
    void findsNothingInAFilledText() {
        assertThat(Sample.of("Der Bescheid gilt.").findings()).isEmpty();
    }
}
