package de.vertragswerk.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class PlaceholdersTest {
    private static final Gazette KOELN = new Gazette(
            "koeln",
            "",
            "",
            "",
            "{jahrgang}. Jahrgang, Nummer {nummer}",
            1821,
            "",
            Map.of(),
            "({beitrag}) ABl. {jahr}, S.",
            "",
            false,
            true,
            "",
            List.of());

    @Test
    void countsVolumesFromTheFirstYear() {
        assertThat(Placeholders.numbering(KOELN, 7, 2013)).isEqualTo("193. Jahrgang, Nummer 7");
    }

    @Test
    void citesAnItem() {
        assertThat(Placeholders.citation(KOELN, 189, 2025)).isEqualTo("(189) ABl. 2025, S.");
    }

    @Test
    void findsAllNames() {
        assertThat(Placeholders.in("{jahr} und {numer}, {}")).containsExactly("jahr", "numer", "");
    }
}
