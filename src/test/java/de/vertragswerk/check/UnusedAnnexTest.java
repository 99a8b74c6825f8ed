package de.vertragswerk.check;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Origin;
import de.vertragswerk.model.Target;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnusedAnnexTest {
    @Test
    void notesAnAnnexThatNothingRefersTo() {
        Sample sample = Sample.of("Es gilt Anlage 12.")
                .annex("konzept", "1", "Konzept", "Anlage 1 beschreibt den Betrieb.")
                .annex("preise", "12", "Preise", "Inhalt.");

        assertThat(sample.findings("anlage-unbenutzt"))
                .containsExactly("vereinbarung.yaml:9001: Auf Anlage 1 („Konzept“) verweist kein §.");
    }

    @Test
    void countsReferencesNumbersAndTitles() {
        Block reference = Sample.paragraph(
                new Inline.Reference(List.of(new Target(new Id("avv"), 0)), "Anlage 3 (Auftrag)", Origin.UNKNOWN));
        Sample sample = Sample.of("Anlage 1 gilt; maßgeblich ist ferner das Preisblatt.")
                .section("Daten", reference)
                .annex("konzept", "1", "Konzept", "Inhalt.")
                .annex("preise", "2", "Preisblatt", "Inhalt.")
                .annex("avv", "3", "Auftrag", "Inhalt.");

        assertThat(sample.findings("anlage-unbenutzt")).isEmpty();
    }
}
