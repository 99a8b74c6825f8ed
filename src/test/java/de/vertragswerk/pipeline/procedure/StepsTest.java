package de.vertragswerk.pipeline.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class StepsTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    private static Step step(StepKind kind, String by, LocalDate... done) {
        return new Step(kind, kind.key(), by, false, List.of(done).stream().findFirst(), Optional.empty());
    }

    private static List<String> next(Step... steps) {
        return new Steps(List.of(steps))
                .next().stream().map(step -> step.title() + " " + step.by()).toList();
    }

    @Test
    void namesAllWhoHaveTheNextStepBeforeThem() {
        assertThat(next(
                        step(StepKind.SIGNATURE, "Adorf"),
                        step(StepKind.SIGNATURE, "Bedorf", MARCH),
                        step(StepKind.SIGNATURE, "Cedorf"),
                        step(StepKind.APPLICATION, "Kreis")))
                .containsExactly("unterschrift Adorf", "unterschrift Cedorf");
    }

    @Test
    void takesASignatureForProofThatItsPartyDecided() {
        assertThat(next(
                        step(StepKind.DECISION, "Adorf"),
                        step(StepKind.DECISION, "Bedorf"),
                        step(StepKind.SIGNATURE, "Adorf", MARCH),
                        step(StepKind.SIGNATURE, "Bedorf")))
                .containsExactly("beschluss Bedorf");
    }

    @Test
    void takesAPublicationForProofOfAllBefore() {
        assertThat(next(
                        step(StepKind.DISPATCH, "Kreis"),
                        step(StepKind.SIGNATURE, "Adorf"),
                        step(StepKind.PUBLICATION, "Amt", MARCH),
                        step(StepKind.NOTICE, "Adorf")))
                .containsExactly("hinweis Adorf");
    }

    @Test
    void hasNothingLeftToDoAtTheEnd() {
        assertThat(next(step(StepKind.PUBLICATION, "Amt", MARCH), step(StepKind.NOTICE, "Adorf", MARCH)))
                .isEmpty();
    }

    @Test
    void knowsOnADayOnlyWhatHadHappenedThen() {
        Steps steps = new Steps(List.of(
                step(StepKind.APPROVAL, "Amt", MARCH),
                step(StepKind.PUBLICATION, "Amt", APRIL),
                step(StepKind.NOTICE, "Adorf")));

        assertThat(steps.next()).extracting(Step::kind).containsExactly(StepKind.NOTICE);
        assertThat(steps.on(MARCH).next()).extracting(Step::kind).containsExactly(StepKind.PUBLICATION);
        assertThat(steps.on(MARCH.minusDays(1)).next()).extracting(Step::kind).containsExactly(StepKind.APPROVAL);
        assertThat(steps.isOver(StepKind.APPROVAL, "Amt")).isTrue();
        assertThat(steps.on(MARCH).isOver(StepKind.NOTICE, "Adorf")).isFalse();
    }
}
