package de.vertragswerk.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.workspace.Sources;
import java.util.List;
import org.junit.jupiter.api.Test;

final class InspectionTest {
    private final MemoryWorkspace workspace = GazetteWorkspace.make();

    @Test
    void looksAtIssuesAsDraftsWhenItLooksAtAll() {
        workspace.edit(GazetteWorkspace.REGISTER, "muenster-2025-35", "muenster-2025-34");
        workspace.edit(GazetteWorkspace.ISSUE, "muenster-2025-35", "muenster-2025-34");

        assertThat(findings("bus")).containsExactly("Warnung ausgabe-vorgaenger");
        assertThat(findings("bus/stadt-adorf")).isEmpty();
    }

    @Test
    void saysOnceWhatConcernsAnAgreementAndItsIssue() {
        workspace.edit(GazetteWorkspace.BASE, "rechtsrahmen: gkg-nrw", "rechtsrahmen: gkg");

        assertThat(findings("bus")).containsExactly("Fehler rechtsrahmen-unbekannt");
    }

    private List<String> findings(String name) {
        Catalog catalog = Catalog.of(workspace);
        return new Inspection(new Sources(workspace), catalog)
                .findings(catalog.find(name)).stream()
                        .map(finding -> finding.severity().german() + " " + finding.rule())
                        .toList();
    }
}
