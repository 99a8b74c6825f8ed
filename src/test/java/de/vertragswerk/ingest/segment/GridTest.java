package de.vertragswerk.ingest.segment;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.ingest.SourceText;
import de.vertragswerk.ingest.repair.Line;
import de.vertragswerk.ingest.repair.Lines;
import de.vertragswerk.ingest.repair.Notes;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class GridTest {
    private static Grid grid(String text) {
        return Grid.at(Lines.of(SourceText.of("tabelle.txt", text), new Notes(List.of())), 0);
    }

    private static List<List<String>> cells(Grid grid) {
        return grid.rows().stream()
                .map(row -> row.stream()
                        .map(cell -> cell.stream().map(Line::text).collect(Collectors.joining("/")))
                        .toList())
                .toList();
    }

    @Test
    void readsRowsBelowAHead() {
        Grid grid = grid("""
                     Straße   | Anteil
                     ---------+-------
                     Am Markt |     30
                     Weg      |
                """);

        assertThat(grid.hasHead()).isTrue();
        assertThat(cells(grid))
                .containsExactly(List.of("Straße", "Anteil"), List.of("Am Markt", "30"), List.of("Weg", ""));
    }

    @Test
    void readsRowsOfSeveralLinesBetweenRules() {
        Grid grid = grid("""
                Straße   | Wer
                ---------+----------
                Am Markt | Stadt und
                         | Kreis
                ---------+----------
                Weg      | Stadt
                """);

        assertThat(cells(grid))
                .containsExactly(
                        List.of("Straße", "Wer"), List.of("Am Markt", "Stadt und/Kreis"), List.of("Weg", "Stadt"));
    }

    @Test
    void readsAHeadThatBeginsWithAnEmptyCell() {
        assertThat(cells(grid("         | Wer\n---------+------\nAm Markt | Kreis\n")))
                .containsExactly(List.of("", "Wer"), List.of("Am Markt", "Kreis"));
    }

    @Test
    void readsRowsWithoutAnyRule() {
        assertThat(cells(grid("Straße   | Wer\nAm Markt | Kreis\n")))
                .containsExactly(List.of("Straße", "Wer"), List.of("Am Markt", "Kreis"));
    }

    @Test
    void endsWhereBarsDoNotStandBelowEachOther() {
        assertThat(grid("Es gilt a | b\nund nicht c | d.\n").lines()).isEmpty();
        assertThat(grid("a | b\nc | d\n\ne | f\n").lines()).hasSize(2);
        assertThat(grid("| Ein Hinweis\n| an alle\n").lines()).isEmpty();
    }
}
