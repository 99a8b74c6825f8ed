package de.vertragswerk.model;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.diagnostic.TextOrigin;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpansionTest {
    private static final SourceMap SOURCES = new SourceMap(
            new TextOrigin("a.yaml", 10, 7, 6),
            List.of(new SourceMap.Run(2, 0, 4), new SourceMap.Run(6, 1, 0), new SourceMap.Run(9, 3, 8)));

    @ParameterizedTest
    @CsvSource({"0, 10:7", "1, 10:7", "2, 10:11", "5, 10:14", "6, 11:7", "7, 11:8", "9, 13:15", "11, 13:17"})
    void leadsBackToTheFileInCodePoints(int offset, String place) {
        Expansion expansion = new Expansion("0123456😀9ab", List.of(), SOURCES);
        assertThat(expansion.at(offset)).hasToString("a.yaml:" + place);
    }

    @Test
    void knowsItsOwnMarkersOnly() {
        Inline inline = new Inline.Plain("x");
        Expansion expansion = new Expansion("", List.of(inline), SOURCES);
        int first = Expansion.marker(0).codePointAt(0);
        assertThat(expansion.isMarker(first)).isTrue();
        assertThat(expansion.inserted(first)).isSameAs(inline);
        assertThat(expansion.isMarker(Expansion.marker(1).codePointAt(0))).isFalse();
        assertThat(expansion.isMarker('x')).isFalse();
    }

    @Test
    void hasAMarkerForEachInsertion() {
        assertThat(Expansion.marker(Expansion.MOST - 1).codePointAt(0)).isEqualTo(0xFFFFD);
    }
}
