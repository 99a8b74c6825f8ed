package de.vertragswerk.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.pipeline.procedure.WordingSum;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class StateTest {
    private static final String TOWN = "agreements/bus/stadt-adorf.yaml";
    private static final String COUNTY = "agreements/bus/kreis-mark.yaml";

    private final MemoryWorkspace workspace = MemoryWorkspace.small();

    private Assembled assembled() {
        return new Assembly(new Sources(workspace), Catalog.of(workspace), false, Optional.empty())
                .assemble(new Operand("bus", "stadt-adorf"), new Trace());
    }

    private Assembled.Result result() {
        return assembled().result().orElseThrow();
    }

    private List<String> next() {
        return result().state().steps().next().stream()
                .map(step -> step.title() + ": " + step.by()
                        + step.due().map(day -> " bis " + day).orElse(""))
                .toList();
    }

    private void procedure(String file, String lines) {
        workspace.write(file, workspace.text(file) + "verfahren:\n" + lines.indent(2));
    }

    @Test
    void completesWhatAVariantSaysByWhatTheCountySays() {
        workspace.write(COUNTY, "partei: kreis-mark\n");
        procedure(COUNTY, """
                beschluesse: {kreis-mark: {datum: 2025-02-03}}
                versand: {datum: 2025-01-07, rueckgabe_bis: 2025-04-30}
                """);
        procedure(TOWN, """
                beschluesse: {stadt-adorf: {datum: 2025-02-10, vorlage: 12/2025}}
                versand: {rueckgabe_bis: 2025-05-31}
                """);

        assertThat(assembled().sound()).isPresent();
        assertThat(result().state().procedure().decisions()).containsOnlyKeys("stadt-adorf", "kreis-mark");
        assertThat(next()).containsExactly("Unterschrift: Kreis Mark");
    }

    @Test
    void asksForADecisionFirst() {
        workspace.edit(TOWN, ", datum: 2025-03-01", "");
        procedure(TOWN, "versand: {datum: 2025-01-07, rueckgabe_bis: 2025-04-30}");

        assertThat(next()).containsExactly("Beschluss des Rates: Stadt Adorf bis 2025-04-30");
    }

    @Test
    void marksADecisionOnAnotherWording() {
        String sum = WordingSum.of(result().agreement());
        procedure(TOWN, "beschluesse: {stadt-adorf: {datum: 2025-02-10, fassung: " + sum + "}}");

        assertThat(assembled().findings()).extracting(finding -> finding.rule()).doesNotContain("verfahren-fassung");
        workspace.edit("agreements/bus/vereinbarung.yaml", "halt: zwei Stunden", "halt: drei Stunden");

        assertThat(assembled().findings())
                .filteredOn(finding -> finding.rule().equals("verfahren-fassung"))
                .extracting(finding -> finding.position() + ": " + finding.message())
                .containsExactly(TOWN + ":5:59: Der Beschluss („Stadt Adorf“) galt einer anderen Fassung als der"
                        + " vorliegenden.");
        assertThat(result().state().parties().get(0).decided()).isEqualTo("beschlossen am 10.02.2025 (ältere Fassung)");
    }

    @Test
    void knowsWhenAnApprovalCountsAsGiven() {
        procedure(TOWN, """
                antrag: {datum: 2025-03-10, eingang: 2025-03-12}
                """);

        assertThat(next()).containsExactly("Genehmigung: Aufsichtsbehörde bis 2025-04-09");
        assertThat(result().state().steps().on(LocalDate.of(2025, 3, 9)).next())
                .extracting(step -> step.title())
                .containsExactly("Genehmigung beantragen");
    }

    @Test
    void findsPartiesThatDoNotExist() {
        procedure(TOWN, "hinweise: {stadt-adorff: {datum: 2025-09-12}}");

        assertThat(assembled().findings())
                .filteredOn(finding -> finding.rule().equals("partei-unbekannt"))
                .extracting(finding -> finding.position() + ": " + finding.hint())
                .containsExactly(TOWN + ":5:14: Gemeint ist vielleicht „stadt-adorf“.");
    }

    @Test
    void tellsMistakesInTextsForCouncilPapers() {
        procedure(TOWN, """
                vorlage:
                  sachdarstellung: |
                    Der Bus fährt für ${komune.akk}.
                """);

        assertThat(assembled().findings())
                .filteredOn(finding -> finding.isError())
                .extracting(finding -> finding.position().toString())
                .containsExactly(TOWN + ":7:27");
    }
}
