package de.vertragswerk.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ProcedureChecksTest {
    private static final String FILE = "agreements/bus/stadt-adorf.yaml";

    @Test
    void acceptsDaysInTheirOrder() {
        assertThat(findings("""
                        rollen: {kommune: stadt-adorf}
                        unterzeichnung:
                          stadt-adorf: {versandt: 2025-02-01, datum: 2025-03-01, zurueck: 2025-03-01}
                        verfahren:
                          versand: {datum: 2025-02-01, rueckgabe_bis: 2025-02-28}
                          genehmigung: {behoerde: kreis-mark, datum: 2025-03-03}
                          bekanntmachung: {amtsblatt: x, datum: 2025-03-04, wirksam: 2025-03-05}
                        """)).isEmpty();
    }

    @Test
    void findsStepsThatCameBeforeTheirTime() {
        assertThat(findings("""
                        rollen: {kommune: stadt-adorf}
                        unterzeichnung:
                          stadt-adorf: {versandt: 2025-03-02, datum: 2025-03-01, zurueck: 2025-02-28}
                        verfahren:
                          versand: {datum: 2025-02-01, rueckgabe_bis: 2025-01-31}
                          genehmigung: {behoerde: kreis-mark, datum: 2025-03-02}
                          bekanntmachung: {amtsblatt: x, datum: 2025-03-01}
                        """))
                .containsExactly(
                        FILE + ":3:46: Der Tag bei „datum“ (01.03.2025) liegt vor dem bei „versandt“ (02.03.2025).",
                        FILE + ":3:67: Der Tag bei „zurueck“ (28.02.2025) liegt vor dem bei „datum“ (01.03.2025).",
                        FILE + ":5:47: Der Tag bei „versand: rueckgabe_bis“ (31.01.2025) liegt vor dem bei „versand:"
                                + " datum“ (01.02.2025).",
                        FILE + ":6:46: Der Tag bei „genehmigung: datum“ (02.03.2025) liegt vor dem bei „datum“"
                                + " (03.03.2025).",
                        FILE + ":7:41: Der Tag bei „bekanntmachung: datum“ (01.03.2025) liegt vor dem bei „genehmigung:"
                                + " datum“ (02.03.2025).");
    }

    private static List<String> findings(String definition) {
        MemoryWorkspace workspace = MemoryWorkspace.small();
        workspace.write(FILE, definition);
        return new Assembly(new Sources(workspace), Catalog.of(workspace), false, Optional.empty())
                .assemble(new Operand("bus", "stadt-adorf"), new Trace()).findings().stream()
                        .filter(finding -> finding.rule().equals("verfahren-reihenfolge"))
                        .map(finding -> finding.position() + ": " + finding.message())
                        .toList();
    }
}
