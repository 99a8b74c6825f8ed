package de.vertragswerk.check;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Severity;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class StatutesTest {
    @Test
    void reportsACostlyExpressionInsteadOfHanging() {
        Sample sample = Sample.of("a".repeat(5_000) + ".");
        Phrase costly = Phrase.of("(a|aa|b)+(a+)+c").orElseThrow();
        StatutoryRule rule = new StatutoryRule(
                "probe", "", Severity.NOTE, List.of(), List.of(), List.of(new Feature.Said(costly)), "", "");
        sample.regime = new Regime("eigener", List.of(rule));

        List<Diagnostic> findings =
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> sample.findings());

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("rechtsrahmen");
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message()).contains("„probe“", "„eigener“");
        });
    }

    @Test
    void rejectsAMalformedExpression() {
        assertThat(Phrase.of("(offen")).isEmpty();
    }

    @Test
    void namesEachForbiddenPlace() {
        Sample sample = Sample.of("Es gilt.", "Er verzichtet.", "Sie VERZICHTET.");
        StatutoryRule rule = new StatutoryRule(
                "probe",
                "§ 1",
                Severity.NOTE,
                List.of(),
                List.of(),
                List.of(new Feature.Said(Phrase.of("verzichtet").orElseThrow())),
                "Verzicht.",
                "");
        sample.regime = new Regime("eigener", List.of(rule));

        assertThat(sample.findings("probe"))
                .containsExactly("vereinbarung.yaml:102: Verzicht.", "vereinbarung.yaml:103: Verzicht.");
    }
}
