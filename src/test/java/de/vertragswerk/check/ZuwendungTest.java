package de.vertragswerk.check;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.diagnostic.Diagnostic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped rules of {@code zuwendung.yaml}. */
class ZuwendungTest {
    private static final List<String> CLAUSES = List.of(
            "Die Mittel sind zweckgebunden.",
            "Der Verwendungsnachweis ist bis zum 15. Januar vorzulegen.",
            "Der Kreis ist berechtigt, die Bücher zu prüfen.",
            "Der Kreis kann die Zuwendung zurückfordern.",
            "Der Vertrag kann gekündigt werden; die Kündigung bedarf der Schriftform.");
    private static final List<String> RULES = List.of(
            "zuwendung-zweck",
            "zuwendung-nachweis",
            "zuwendung-pruefung",
            "zuwendung-rueckforderung",
            "vertrag-kuendigung");

    private static Regime regime;

    @BeforeAll
    static void read() throws IOException {
        regime = RegimeFile.read("zuwendung");
    }

    private static Sample sample(List<String> clauses) {
        Sample sample = Sample.of(clauses.toArray(String[]::new));
        sample.regime = regime;
        return sample;
    }

    @Test
    void findsNothingInACompleteContract() {
        assertThat(sample(CLAUSES).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void missesEachClause(int index) {
        List<String> rest = new ArrayList<>(CLAUSES);
        rest.set(index, index == 4 ? "Der Vertrag kann gekündigt werden." : "Es gilt.");

        assertThat(sample(rest).findings()).extracting(Diagnostic::rule).containsExactly(RULES.get(index));
    }

    @Test
    void rejectsNoticeWithoutForm() {
        List<String> clauses = new ArrayList<>(CLAUSES);
        clauses.add("Die Kündigung ist auch mündlich möglich.");

        assertThat(sample(clauses).findings("vertrag-kuendigung")).hasSize(1);
    }

    @Test
    void asksForSignatures() {
        Sample sample = sample(CLAUSES);
        sample.signatures = List.of();

        assertThat(sample.findings("vertrag-schriftform")).hasSize(1);
    }
}
