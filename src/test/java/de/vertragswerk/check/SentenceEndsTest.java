package de.vertragswerk.check;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Item;
import de.vertragswerk.model.ListStyle;
import de.vertragswerk.model.Origin;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceEndsTest {
    @Test
    void notesAnAbsatzThatBreaksOff() {
        assertThat(Sample.of("Der Kreis zahlt").findings("satzende"))
                .containsExactly("vereinbarung.yaml:101: § 1 Absatz 1 endet ohne Satzzeichen.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Der Kreis zahlt.", "Es heißt: „Er zahlt.“", "(Das gilt.)", "Gilt das?"})
    void acceptsFinishedSentences(String text) {
        assertThat(Sample.of(text).findings()).isEmpty();
    }

    @Test
    void letsAListEndAsItLikes() {
        Item item = new Item(Id.NONE, "1", List.of(Sample.paragraph("Speicherung")), Origin.UNKNOWN);
        Block list = new Block.ItemList(ListStyle.ARABIC, List.of(item));

        assertThat(new Sample()
                        .section("Dienste", Sample.paragraph("Dazu gehören"), list)
                        .findings())
                .isEmpty();
    }
}
