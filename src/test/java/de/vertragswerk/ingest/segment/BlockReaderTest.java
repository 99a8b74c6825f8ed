package de.vertragswerk.ingest.segment;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.ingest.SourceText;
import de.vertragswerk.model.Block;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists that begin without a blank line, below text that fills its line. */
final class BlockReaderTest {
    private static List<Block> blocks(String text) {
        Reading reading = Reading.of(SourceText.of("text.txt", text));
        return BlockReader.blocks(reading, reading.lines());
    }

    private static List<Integer> items(String text) {
        return blocks(text).stream()
                .map(block ->
                        block instanceof Block.ItemList list ? list.items().size() : 0)
                .toList();
    }

    @Test
    void findsItemsWhoseTextIsMovedInBehindTheirLabels() {
        assertThat(items("""
                        Die Stadt zählt zu den Aufgaben der Stelle insbesondere
                        – die Pflege der Bücher in allen Orten des Kreises und
                          ihrer Umgebung,
                        – die Fahrten
                        """)).containsExactly(0, 2);
    }

    @Test
    void findsItemsThatCountOnFromLineToLine() {
        assertThat(items("""
                        Die Stadt zählt zu den Aufgaben der Stelle insbesondere
                        1. die Pflege der Bücher in allen Orten des Kreises
                        2. die Fahrten zu den Haltestellen im gesamten Kreis
                        3. die Mahnung
                        """)).containsExactly(0, 3);
    }

    @Test
    void takesADashWithinASentenceForNoItem() {
        assertThat(items("""
                        Die Stadt zählt zu den Aufgaben der Stelle insbesondere
                        – soweit sie den Bus auch wirklich bezahlen kann – die
                        Pflege der Bücher.
                        """)).containsExactly(0);
    }
}
