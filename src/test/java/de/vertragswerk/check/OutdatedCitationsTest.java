package de.vertragswerk.check;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.model.CitationForm;
import de.vertragswerk.model.Gender;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Law;
import de.vertragswerk.model.Noun;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutdatedCitationsTest {
    private static final LocalDate AS_OF = LocalDate.of(2025, 6, 1);

    @Test
    void warnsOnceOfALawNotLookedAtSince() {
        assertThat(sample(Optional.of(AS_OF.plusDays(1))).findings("zitat-veraltet"))
                .containsExactly("vereinbarung.yaml:7: „GkG NRW“ hat im Gesetzesverzeichnis den Stand 1. Juni 2025; "
                        + "gefordert ist der 2. Juni 2025.");
    }

    @Test
    void acceptsALawAsOfTheDay() {
        assertThat(sample(Optional.of(AS_OF)).findings("zitat-veraltet")).isEmpty();
        assertThat(sample(Optional.empty()).findings("zitat-veraltet")).isEmpty();
    }

    private static Sample sample(Optional<LocalDate> lawsAsOf) {
        Noun title = new Noun(Gender.NEUTER, "Gesetz", "Gesetzes", "", "");
        Sample sample = new Sample().section("Grundlage", Sample.paragraph(citation(7), citation(8)));
        sample.laws.put("gkg-nrw", new Law("gkg-nrw", title, "GkG NRW", "", AS_OF));
        sample.lawsAsOf = lawsAsOf;
        return sample;
    }

    private static Inline citation(int line) {
        return new Inline.Citation("gkg-nrw", "", CitationForm.SHORT, "GkG NRW", Sample.at("vereinbarung.yaml", line));
    }
}
