package de.vertragswerk.check;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.model.CitationForm;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Origin;
import org.junit.jupiter.api.Test;

class DateFormsTest {
    /** As the dates of signing stand in the gazette of 2025. */
    @Test
    void notesTwoForms() {
        assertThat(Sample.of("Ab dem 3. Juli 2025 gilt es.", "Seit dem 13.06.25 gilt es.")
                        .findings("datumsformen"))
                .containsExactly("vereinbarung.yaml:102: Daten stehen in verschiedenen Formen: "
                        + "„3. Juli 2025“ und „13.06.25“.");
    }

    @Test
    void comparesShortForms() {
        assertThat(Sample.of("Vom 5.6.2025 bis 05.07.2025 gilt es.").findings("datumsformen"))
                .hasSize(1);
        assertThat(Sample.of("Vom 5.6.2025 bis 15.11.2025 gilt es.").findings()).isEmpty();
        assertThat(Sample.of("Vom 05.06.2025 bis 15.11.2025 gilt es.").findings())
                .isEmpty();
    }

    @Test
    void leavesCitationsOut() {
        Inline citation = new Inline.Citation(
                "gkg-nrw", "", CitationForm.GENITIVE, "des Gesetzes vom 1. Oktober 1979", Origin.UNKNOWN);

        assertThat(new Sample()
                        .section("Zeit", Sample.paragraph(Sample.plain("Ab 05.06.2025 gilt "), citation))
                        .findings("datumsformen"))
                .isEmpty();
    }

    @Test
    void countsFilledInDates() {
        Inline filled = new Inline.Filled("datum", "5. Juni 2025");

        assertThat(new Sample()
                        .section("Zeit", Sample.paragraph(filled), Sample.paragraph("Es gilt bis 06.06.2026."))
                        .findings("datumsformen"))
                .hasSize(1);
    }
}
