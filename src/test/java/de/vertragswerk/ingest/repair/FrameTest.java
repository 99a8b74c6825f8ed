package de.vertragswerk.ingest.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.vertragswerk.ingest.Note;
import de.vertragswerk.ingest.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FrameTest {
    private final Notes notes = new Notes(List.of());

    private List<String> texts(String text) {
        return Lines.of(SourceText.of("text.txt", text), notes).stream()
                .map(Line::whole)
                .toList();
    }

    @Test
    void leavesOutWhatStandsAboveAndBelow() {
        assertThat(texts("  Entwurf für\n  den Rat\n\nVertrag\n\nzwischen\n\nEntwurf für\nden Rat\n\n"))
                .containsExactly("Vertrag", "zwischen");
        assertThat(notes.inOrder())
                .extracting(Note::kind, note -> note.place().line())
                .containsExactly(tuple(Note.Kind.OMISSION, 1), tuple(Note.Kind.OMISSION, 8));
    }

    @Test
    void keepsWhatStandsOnlyOnceOrIsAll() {
        assertThat(texts("Entwurf\n\nVertrag\n\nzwischen\n")).hasSize(3);
        assertThat(texts("Vertrag\n\nVertrag\n")).hasSize(2);
        assertThat(texts("Entwurf\n\nVertrag\nEntwurf\n")).hasSize(3);
        assertThat(notes.inOrder()).isEmpty();
    }
}
