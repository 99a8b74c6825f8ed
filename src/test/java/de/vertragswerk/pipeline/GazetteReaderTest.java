package de.vertragswerk.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.model.Gazette;
import de.vertragswerk.model.Placeholders;
import de.vertragswerk.template.Background;
import de.vertragswerk.template.ClauseTemplates;
import de.vertragswerk.template.GermanDates;
import de.vertragswerk.template.Vocabulary;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class GazetteReaderTest {
    private static final String PROBE = """
            titel: Amtsblatt
            herausgeber: N. N.
            ort: Probstadt
            zaehlung: "Nummer {nummer}"
            inhalt: Inhalt
            abschnitte: {B: Anderes}
            fundstelle: "ABl. {jahr} S."
            unterzeichnet: gez.
            massgeblich: elektronisch
            impressum: |
              N. N.
            """;

    private final MemoryWorkspace workspace = new MemoryWorkspace();
    private final Diagnostics diagnostics = new Diagnostics();

    @ParameterizedTest
    @ValueSource(strings = {"muenster", "arnsberg", "koeln"})
    void knowsTheGazettesOfTheProgram(String name) {
        Gazette gazette = find(name).orElseThrow();

        assertThat(diagnostics.sorted()).isEmpty();
        assertThat(gazette.key()).isEqualTo(name);
        assertThat(gazette.style()).isEqualTo("amtsblatt");
        assertThat(gazette.imprint()).isNotEmpty();
        assertThat(gazette.sections()).containsKeys("B", "C");
    }

    @Test
    void citesAsTheGazettesDo() {
        assertThat(Placeholders.citation(find("muenster").orElseThrow(), 189, 2025))
                .isEqualTo("Abl. Bez.Reg. Mstr. 2025 S.");
        assertThat(Placeholders.citation(find("arnsberg").orElseThrow(), 189, 2025))
                .isEqualTo("(189) Abl. Bez. Reg. Abg. 2025, S.");
    }

    @Test
    void countsVolumesWithoutCode() {
        Gazette koeln = find("koeln").orElseThrow();

        assertThat(Placeholders.numbering(koeln, 7, 2013)).isEqualTo("193. Jahrgang, Nummer 7");
        assertThat(koeln.contents()).isEqualTo("Inhaltsangabe");
    }

    @Test
    void prefersTheProfileOfTheWorkspace() {
        workspace.write("templates/amtsblatt/muenster.yaml", PROBE);
        Gazette own = find("muenster").orElseThrow();

        assertThat(own.place()).isEqualTo("Probstadt");
        assertThat(own.electronic()).isTrue();
        assertThat(own.oddPages()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "{nummer} → {numer} → 4:11 Einen Platzhalter „{numer}“ gibt es hier nicht.",
                "{nummer} → {jahrgang} → 4:11 Der Jahrgang lässt sich nicht zählen.",
                "{jahr} → {seite} → 7:13 Einen Platzhalter „{seite}“ gibt es hier nicht.",
                "{B: Anderes} → {} → 6:1 Das Amtsblatt hat keine Abschnitte."
            })
    void saysWhatMakesNoSense(String old, String fresh, String expected) {
        workspace.write("templates/amtsblatt/probe.yaml", PROBE.replace(old, fresh));
        find("probe");

        assertThat(diagnostics.sorted())
                .extracting(finding ->
                        finding.position().line() + ":" + finding.position().column() + " " + finding.message())
                .containsExactly(expected);
    }

    private Optional<Gazette> find(String name) {
        Definitions definitions = new Definitions(new Sources(workspace));
        Parties parties = new Parties(definitions, Map.of(), party -> LocalDate.MAX, new Trace(), diagnostics);
        Vocabulary vocabulary =
                new Vocabulary(List.of(), Map.of(), Map.of(), List.of(), parties, GermanDates.LONG, Background.NONE);
        return new GazetteReader(definitions, new Clauses(new ClauseTemplates(vocabulary), diagnostics), diagnostics)
                .read(name, Position.of("x.yaml"));
    }
}
