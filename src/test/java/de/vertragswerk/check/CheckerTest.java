package de.vertragswerk.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckerTest {
    @Test
    void givesFindingsInReadingOrder() {
        assertThat(Sample.of("Der Kreis zahlt", "Die  Stadt zahlt.", "").findings())
                .extracting(Diagnostic::rule)
                .containsExactly("satzende", "typografie", "leer");
    }

    @Test
    void dropsWhatIsAcknowledged() {
        Verdict verdict = Checker.check(
                Sample.of("Der Kreis zahlt", "").acknowledge("satzende").subject());

        assertThat(verdict.findings()).extracting(Diagnostic::rule).containsExactly("leer");
        assertThat(verdict.met()).extracting(Acknowledged::rule).containsExactly("satzende");
    }

    @Test
    void rejectsAnUnknownRule() {
        List<Diagnostic> findings =
                Sample.of("Es gilt.").acknowledge("typografi").findings();

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.position()).hasToString("ahaus.yaml:50");
            assertThat(finding.hint()).isEqualTo("Gemeint ist vielleicht „typografie“.");
        });
    }

    @Test
    void notesAnExceptionThatNoVariantNeeded() {
        Subject clean = Sample.of("Es gilt.")
                .acknowledge("satzende")
                .acknowledge("leer")
                .subject();
        Subject met = Sample.of("Der Kreis zahlt").acknowledge("satzende").subject();
        List<Verdict> verdicts = List.of(Checker.check(clean), Checker.check(met));

        assertThat(Checker.unneeded(clean.acknowledged(), met(verdicts)))
                .extracting(Diagnostic::severity, finding -> finding.position().toString())
                .containsExactly(tuple(Severity.NOTE, "ahaus.yaml:51"));
    }

    @Test
    void saysAnUnknownRuleOnlyOnce() {
        Subject subject = Sample.of("Es gilt.").acknowledge("gibtsnicht").subject();

        assertThat(Checker.unneeded(subject.acknowledged(), met(List.of(Checker.check(subject)))))
                .isEmpty();
    }

    private static List<Acknowledged> met(List<Verdict> verdicts) {
        return verdicts.stream().flatMap(verdict -> verdict.met().stream()).toList();
    }
}
