package de.vertragswerk.ingest.segment;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.ingest.Found;
import de.vertragswerk.ingest.Note;
import de.vertragswerk.ingest.SourceText;
import org.junit.jupiter.api.Test;

final class HeadStartTest {
    private static final String REST =
            "\n\nzwischen\n\nder Stadt Adorf\n\nund\n\ndem Kreis Mark\n\n§ 1\nZweck\n\nDie Stadt hilft.\n";

    private static Found found(String head) {
        return Segmentation.of(SourceText.of("vertrag.txt", head + REST));
    }

    @Test
    void findsTheTitleAboveARemark() {
        Found found = found("Vereinbarung über\nden Bücherbus\n\nStand: 1. Mai 2026.\n\nEs gilt das Original.");

        assertThat(found.agreements().get(0).title()).isEqualTo("Vereinbarung über den Bücherbus");
        assertThat(found.agreements().get(0).parties()).hasSize(2);
        assertThat(found.notes())
                .filteredOn(note -> note.kind() == Note.Kind.OMISSION)
                .extracting(Note::before)
                .containsExactly("Stand: 1. Mai 2026.\nEs gilt das Original.");
    }

    @Test
    void takesNoSentenceForATitle() {
        assertThat(found("Der Rat hat beschlossen.\n\nEs gilt das Original.")
                        .agreements()
                        .get(0)
                        .title())
                .isEmpty();
    }
}
