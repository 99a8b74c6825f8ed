package de.vertragswerk.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.model.CitationForm;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Origin;
import de.vertragswerk.model.PlainText;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AppositionsTest {
    private static final String FULL =
            "dem Gesetz (G) vom 1. Mai 2001 (GV. S. 1), zuletzt geändert durch Artikel 2 des Gesetzes (GV. S. 3)";

    @Test
    void closesWhereTheSentenceGoesOn() {
        assertThat(printed(FULL, " gewährt die Stadt Hilfe.")).isEqualTo(FULL + ", gewährt die Stadt Hilfe.");
    }

    @Test
    void leavesPunctuationAlone() {
        assertThat(printed(FULL, ", dem")).isEqualTo(FULL + ", dem");
        assertThat(printed(FULL, ".")).isEqualTo(FULL + ".");
    }

    @Test
    void leavesShortCitationsAlone() {
        assertThat(printed("dem G", " gewährt")).isEqualTo("dem G gewährt");
    }

    private static String printed(String citation, String next) {
        return PlainText.of(Appositions.closed(List.of(
                new Inline.Citation("g", "", CitationForm.DATIVE, citation, Origin.UNKNOWN), new Inline.Plain(next))));
    }
}
