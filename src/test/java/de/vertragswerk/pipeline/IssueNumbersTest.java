package de.vertragswerk.pipeline;

import static de.vertragswerk.pipeline.GazetteWorkspace.ISSUE;
import static de.vertragswerk.pipeline.GazetteWorkspace.REGISTER;
import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.model.Issue;
import de.vertragswerk.workspace.Sources;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How the register and the archive of issues decide on the numbers of the next one. */
final class IssueNumbersTest {
    private static final String NAME = "muenster-2025-36";
    private static final String RECORD = """
            {"ausgabe": "muenster-2025-%d", "profil": "muenster", "jahr": 2025, "nummer": %d, "datum": "%s",
             "erste_seite": %d, "letzte_seite": %d, "sha256": "",
             "beitraege": [{"nummer": %d, "seite_von": 0, "seite_bis": 0}, {"nummer": %d}]}
            """;

    private final MemoryWorkspace workspace = GazetteWorkspace.make();
    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void takeWhatTheDefinitionSays() {
        edit("beitraege:", "erster_beitrag: 189\nerste_seite: 317\nbeitraege:");
        Issue issue = read(false).orElseThrow().issue();

        assertThat(issue.firstPage()).isEqualTo(317);
        assertThat(issue.items().get(0).number()).isEqualTo(189);
        assertThat(findings()).isEmpty();
    }

    @Test
    void holdWhatIsGivenAgainstTheYear() {
        edit("beitraege:", "erster_beitrag: 187\nerste_seite: 319\nbeitraege:");

        assertThat(read(false)).isEmpty();
        assertThat(findings())
                .containsExactly(
                        ISSUE + ":4:17 Beitrag 187 gibt es in diesem Jahr schon.",
                        ISSUE + ":5:14 Vor Seite 319 fehlt Seite 317.");
        assertThat(read(true)).isPresent();
    }

    @Test
    void putTheArchiveBeforeTheRegister() {
        archive(35, "2025-08-29", 309, 320, 185, 190);
        Issue issue = read(false).orElseThrow().issue();

        assertThat(issue.firstPage()).isEqualTo(321);
        assertThat(issue.items().get(0).number()).isEqualTo(191);
    }

    @Test
    void respectALaterIssue() {
        archive(37, "2025-09-12", 361, 370, 192, 195);
        Issue issue = read(false).orElseThrow().issue();
        reader().checkEnd(issue, 360, diagnostics);
        assertThat(findings()).isEmpty();
        reader().checkEnd(issue, 362, diagnostics);

        assertThat(findings())
                .containsExactly(
                        ISSUE + ":1:1 Die Ausgabe reicht bis Seite 362, die Nummer 37 hat aber schon Seite 361.");
    }

    @Test
    void refuseWhatTheRegisterHasAlready() {
        workspace.write(
                REGISTER,
                workspace.text(REGISTER)
                        + "  muenster-2025-36: {datum: 2025-09-05, letzter_beitrag: 190, letzte_seite: 330}\n");

        assertThat(read(false)).isEmpty();
        assertThat(findings())
                .containsExactly(ISSUE + ":2:9 Die Nummer 36 ist nach " + REGISTER + ":3:3 schon erschienen.");
    }

    @Test
    void letAPublishedIssueBeMadeAgain() {
        archive(36, "2025-09-05", 317, 361, 189, 191);
        archive(37, "2025-09-12", 363, 370, 192, 195);
        edit("beitraege:", "veroeffentlicht: {datum: 2025-09-05, sha256: " + "0".repeat(64) + "}\nbeitraege:");

        assertThat(read(false)).isPresent();
        assertThat(findings()).isEmpty();
    }

    @Test
    void sayThatARecordIsDamaged() {
        String file = "agreements/amtsblatt/akte/muenster-2025-34/muenster-2025-34.json";
        for (String damaged : List.of("{", "{}", "{\"beitraege\": [], \"datum\": \"gestern\"}")) {
            workspace.write(file, damaged);
            Diagnostics found = new Diagnostics();
            reader().read(NAME, false, found);
            assertThat(found.sorted())
                    .extracting(finding -> finding.position() + " " + finding.message())
                    .containsExactly(file + " Die Akte der Ausgabe „muenster-2025-34“ ist beschädigt.");
        }
    }

    @Test
    void sayThatANameInTheRegisterIsNone() {
        workspace.edit(REGISTER, "muenster-2025-35:", "muenster-35:");

        assertThat(read(true)).isEmpty();
        assertThat(findings()).contains(REGISTER + ":2:3 „muenster-35“ ist kein Name einer Ausgabe.");
    }

    private void archive(int number, String date, int firstPage, int lastPage, int firstItem, int lastItem) {
        String name = "muenster-2025-" + number;
        workspace.write(
                "agreements/amtsblatt/akte/" + name + "/" + name + ".json",
                RECORD.formatted(number, number, date, firstPage, lastPage, firstItem, lastItem));
    }

    private void edit(String old, String fresh) {
        workspace.edit(ISSUE, old, fresh);
    }

    private IssueReader reader() {
        return new IssueReader(new Sources(workspace), Catalog.of(workspace));
    }

    private Optional<IssueParts> read(boolean draft) {
        return reader().read(NAME, draft, diagnostics);
    }

    private List<String> findings() {
        return diagnostics.sorted().stream()
                .map(finding -> finding.position() + " " + finding.message())
                .toList();
    }
}
