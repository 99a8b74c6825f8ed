package de.vertragswerk.ingest.source.json;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.ingest.FoundAgreement;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Group;
import de.vertragswerk.model.ListStyle;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class JsonReaderTest {
    private final Diagnostics findings = new Diagnostics();

    private Optional<FoundAgreement> read(String json) {
        return JsonReader.read("a.json", json.getBytes(StandardCharsets.UTF_8), findings);
    }

    private List<String> messages() {
        return findings.sorted().stream()
                .map(finding -> finding.position() + " " + finding.message())
                .toList();
    }

    @Test
    void readsGroupsListsAndTables() {
        FoundAgreement found = read("""
                {"titel": "T", "beteiligte": [{"name": "Stadt Gronau (Westf.)", "art": "stadt"}], "paragrafen": [
                 {"nummer": "1", "gliederung": ["Teil 1 A", "Abschnitt 1 B"], "titel": "x", "absaetze": [
                   {"nummer": "1", "bloecke": [
                    {"art": "liste", "stil": "buchstabe", "punkte": [{"nummer": "a)", "bloecke": []}]},
                    {"art": "tabelle", "kopf": ["a", "b"], "zeilen": [["1", "2"]]}]}]},
                 {"nummer": "2", "gliederung": ["Teil 1 A", "Abschnitt 2 C"], "titel": "y", "absaetze": []}]}
                """).orElseThrow();

        assertThat(found.parties().get(0).name()).isEqualTo("Gronau");
        assertThat(found.parties().get(0).suffix()).isEqualTo("(Westf.)");
        assertThat(found.sections().get(0).groups()).hasSize(2);
        assertThat(found.sections().get(1).groups()).containsExactly(new Group("Abschnitt", "2", "C"));
        List<Block> blocks = found.sections().get(0).subsections().get(0).blocks();
        assertThat(((Block.ItemList) blocks.get(0)).style()).isEqualTo(ListStyle.LETTER);
        assertThat(((Block.ItemList) blocks.get(0)).items().get(0).number()).isEqualTo("a");
        assertThat(((Block.Table) blocks.get(1)).rows()).hasSize(1);
    }

    @Test
    void findsEachMistakeAtItsPlace() {
        assertThat(read("""
                {"titel": ["x"],
                 "anlage": [],
                 "paragrafen": [{"absaetze": [{"bloecke": [
                   {"art": "bloc"}, {"art": "liste", "stil": "a", "punkte": 1},
                   {"art": "tabelle", "kopf": ["a"], "zeilen": [[]]}]}]}],
                 "unterschriften": [{"datum": "1.7.2025"}]}
                """)).isEmpty();

        assertThat(messages())
                .anySatisfy(message -> assertThat(message).startsWith("a.json:1:11 „titel“ muss ein Text"));
        assertThat(messages())
                .anySatisfy(message -> assertThat(message).startsWith("a.json:2:12 „anlage“ ist hier nicht"));
        assertThat(messages()).anySatisfy(message -> assertThat(message).contains("Art „bloc“"));
        assertThat(messages()).anySatisfy(message -> assertThat(message).contains("Stil „a“"));
        assertThat(messages()).anySatisfy(message -> assertThat(message).contains("„punkte“ muss eine Liste"));
        assertThat(messages()).anySatisfy(message -> assertThat(message).contains("so viele Zellen"));
        assertThat(messages()).anySatisfy(message -> assertThat(message).startsWith("a.json:6:31 „1.7.2025“"));
        assertThat(findings.sorted()).extracting(Diagnostic::hint).anyMatch(hint -> hint.contains("„anlagen“"));
    }

    @Test
    void findsWhereItIsNoJson() {
        assertThat(read("{\"titel\":\n nichts}")).isEmpty();
        assertThat(messages()).singleElement().asString().startsWith("a.json:2:");
    }

    @Test
    void refusesDuplicateKeysEndlessNestingAndOtherValues() {
        assertThat(read("{\"titel\": \"a\", \"titel\": \"b\"}")).isEmpty();
        assertThat(read("[".repeat(100_000))).isEmpty();
        assertThat(read("7")).isEmpty();
        assertThat(read("{\"titel\": \"ohne §\"}")).isEmpty();
        assertThat(findings.sorted()).hasSizeGreaterThanOrEqualTo(4);
    }
}
