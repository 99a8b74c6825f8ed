package de.vertragswerk.typeset.quality;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

final class DemandsTest {
    private static final String WIDE = "Der Kreis wird nach seiner Regelung für die Stadt";

    @Test
    void namesEachFault() throws IOException {
        byte[] pdf = new Sample()
                .full(4)
                .justified(WIDE)
                .page()
                .ends("Wohl der Leute.")
                .bytes();
        assertThatThrownBy(() -> new Demands(0.1, 1.5).check("sample", pdf))
                .hasMessageContaining("widow on page 2: Wohl der Leute.")
                .hasMessageContaining("sample: wide gaps")
                .hasMessageContaining("sample: widest line");
    }

    @Test
    void passesWhatIsWithinBounds() throws IOException {
        byte[] pdf =
                new Sample().full(4).justified(WIDE).ends("Wohl der Leute.").bytes();
        assertThatCode(() -> new Demands(0.2, 3.5).check("sample", pdf)).doesNotThrowAnyException();
    }
}
