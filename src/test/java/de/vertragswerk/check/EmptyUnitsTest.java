package de.vertragswerk.check;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.model.Block;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmptyUnitsTest {
    @Test
    void findsAnEmptyAbsatz() {
        assertThat(Sample.of("Es gilt.", " ").findings("leer"))
                .containsExactly("vereinbarung.yaml:102: § 1 Absatz 2 ist leer.");
    }

    @Test
    void findsAnEmptySectionOnce() {
        assertThat(Sample.of("", "").findings("leer")).containsExactly("vereinbarung.yaml:100: § 1 ist leer.");
        assertThat(Sample.of().findings("leer")).containsExactly("vereinbarung.yaml:100: § 1 ist leer.");
    }

    @Test
    void acceptsAnAbsatzThatIsATable() {
        Block table = new Block.Table(
                List.of(Block.Alignment.LEFT), List.of(List.of()), List.of(List.of(List.of(Sample.plain("Montag")))));

        assertThat(new Sample().section("Zeiten", table).findings()).isEmpty();
    }
}
