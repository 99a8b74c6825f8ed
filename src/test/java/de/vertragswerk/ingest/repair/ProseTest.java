package de.vertragswerk.ingest.repair;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.ingest.Note;
import de.vertragswerk.ingest.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProseTest {
    private final Notes notes = new Notes(List.of());

    private String joined(String text) {
        List<Line> lines = Lines.of(SourceText.of("text.txt", text), notes);
        return new Prose(new Flow(true, lines), new Vocabulary(lines), notes).join(lines);
    }

    @ParameterizedTest
    @CsvSource({
        "das Verfahren OPEN/, PROSOZ der Stadt, das Verfahren OPEN/PROSOZ der Stadt",
        "Markt 52–, 58 in Adorf, Markt 52–58 in Adorf",
        "eine 24-, stündige Pause, eine 24-stündige Pause",
        "der Raum B-, 12 im Haus, der Raum B-12 im Haus"
    })
    void putsNoBlankBehindASignThatHoldsAWordTogether(String above, String below, String whole) {
        assertThat(joined(above + "\n" + below)).isEqualTo(whole);
        assertThat(notes.inOrder()).extracting(Note::kind).containsExactly(Note.Kind.REPAIR);
    }

    @Test
    void putsABlankBehindASignThatStandsApart() {
        assertThat(joined("die Stadt –\nund nur sie – zahlt")).isEqualTo("die Stadt – und nur sie – zahlt");
        assertThat(joined("Herr /\nFrau")).isEqualTo("Herr / Frau");
        assertThat(joined("der 1-\nund 2-jährige Vertrag")).isEqualTo("der 1- und 2-jährige Vertrag");
        assertThat(notes.inOrder()).isEmpty();
    }
}
