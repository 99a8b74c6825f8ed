package de.vertragswerk.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.golden.GoldenFiles;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Document;
import de.vertragswerk.model.IssueItem.Plate;
import de.vertragswerk.workspace.FolderWorkspace;
import de.vertragswerk.workspace.Workspace;
import de.vertragswerk.write.markdown.MarkdownWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class IssueDocumentTest {
    private static final Workspace SHIPPED = FolderWorkspace.at(Path.of(""));
    private static final Pattern ID = Pattern.compile("\\{#([^} ]+)");
    private static final Pattern LINK = Pattern.compile("\\]\\(#([^)]+)\\)");

    /** The annex that the gazette does not print; writers show references to it as text. */
    private static final String UNPRINTED = "-avv";

    private final MemoryWorkspace workspace = MemoryWorkspace.small();

    @Test
    void isOneDocumentOfItemsAndAgreements() {
        SampleIssue issue = new SampleIssue(workspace)
                .approve("bus/stadt-adorf")
                .notice(
                        "Prüfung der Brücken",
                        "",
                        "# Anlass {#anlass}\n\nWie im [Plan](#anlass).",
                        new Plate("plan.pdf#2", "Lageplan"))
                .correct("Auf „2024“ folgt „2025“.");

        new GoldenFiles("ausgabe").verify(Map.of("ausgabe.md", markdown(issue)));
        assertThat(issue.trace.sums())
                .containsKeys("templates/amtsblatt/ausgabe.md.ftl", "templates/bausteine/vereinbarung.md.ftl");
    }

    @Test
    void namesEachPartyOnce() {
        SampleIssue sixteen = new SampleIssue(SHIPPED).approveWork("borken-asyl");

        assertThat(markdown(sixteen))
                .contains(
                        "### Genehmigung öffentlich-rechtlicher Vereinbarungen zwischen dem Kreis Borken, den Städten")
                .contains("Velen und Vreden und den Gemeinden Heek, Heiden, Legden, Raesfeld, Reken und Südlohn {")
                .contains("\n\nDer Kreis Borken, die Städte Ahaus, Bocholt, Borken,")
                .contains("und die Gemeinden Heek, Heiden, Legden, Raesfeld, Reken und Südlohn haben"
                        + " öffentlich-rechtliche Vereinbarungen über die Zusammenarbeit bei Leistungen nach dem"
                        + " Asylbewerberleistungsgesetz geschlossen.")
                .contains("genehmigt die Vereinbarungen nach § 24 Absatz 2 Satz 1 des Gesetzes über")
                .contains(
                        "Die Anlage „Vereinbarung zur Auftragsverarbeitung“ ist hier nicht abgedruckt; sie kann bei den"
                                + " Beteiligten der jeweiligen Vereinbarung eingesehen werden.");
    }

    @Test
    void namesTheKreisBeforeTheOthers() {
        assertThat(markdown(new SampleIssue(SHIPPED).approve("unna-kopfstelle-asyl")))
                .contains("### Genehmigung einer öffentlich-rechtlichen Vereinbarung zwischen dem Kreis Unna, der"
                        + " Kreisstadt Unna, den Städten Lünen, Bergkamen, Schwerte und Werne und der Gemeinde Bönen"
                        + " {nummer=189}")
                .doesNotContain("abgedruckt");
    }

    @Test
    void listsTitlesThatDiffer() {
        workspace.write(
                "agreements/rad/vereinbarung.yaml",
                workspace
                        .text("agreements/bus/vereinbarung.yaml")
                        .replace("titel: Öffentlich-rechtliche Vereinbarung über den Bücherbus", "titel: Radvertrag")
                        .replace("kommune: {}", "kommune: {partei: stadt-adorf}"));

        assertThat(markdown(new SampleIssue(workspace).approve("bus/gemeinde-behausen", "rad")))
                .contains("""
                        Der Kreis Mark, die Stadt Adorf und die Gemeinde Behausen haben geschlossen:

                        - Öffentlich-rechtliche Vereinbarung über den Bücherbus
                        - Radvertrag
                        """);
    }

    @Test
    void saysWhereAnAnnexCanBeRead() {
        String title = "titel: Öffentlich-rechtliche Vereinbarung über den Bücherbus";
        String annex = "\nanlagen:\n  - {id: plan, titel: Plan, einsehbar: [%s]}";
        workspace.edit("agreements/bus/vereinbarung.yaml", title, title + annex.formatted("kommune"));

        assertThat(markdown(new SampleIssue(workspace).approve("bus/stadt-adorf")))
                .contains(
                        "Die Anlage „Plan“ ist hier nicht abgedruckt; sie kann bei der Stadt Adorf eingesehen werden.");
        assertThat(markdown(new SampleIssue(workspace).approveWork("bus")))
                .contains("Die Anlage „Plan“ ist hier nicht abgedruckt; sie kann bei der Stadt Adorf und der Gemeinde"
                        + " Behausen eingesehen werden.");

        workspace.edit("agreements/bus/vereinbarung.yaml", "einsehbar: [kommune]", "einsehbar: [kommune, kreis]");
        assertThat(markdown(new SampleIssue(workspace).approve("bus/stadt-adorf")))
                .contains(
                        "Die Anlage „Plan“ ist hier nicht abgedruckt; sie kann bei den Beteiligten eingesehen werden.");

        workspace.edit("agreements/bus/vereinbarung.yaml", ", einsehbar: [kommune, kreis]", "");
        assertThat(markdown(new SampleIssue(workspace).approve("bus/stadt-adorf")))
                .contains("Die Anlage „Plan“ ist hier nicht abgedruckt.\n");

        workspace.edit(
                "agreements/bus/vereinbarung.yaml",
                "{id: plan, titel: Plan}",
                "id: plan\n    titel: Plan\n    text: |\n      So ist es.");
        assertThat(markdown(new SampleIssue(workspace).approve("bus/stadt-adorf")))
                .contains("##### Anlage: Plan {#bus-stadt-adorf-plan}")
                .doesNotContain("abgedruckt");
    }

    @Test
    void saysWhenAgreementsTakeEffect() {
        assertThat(markdown(new SampleIssue(workspace).approve(Optional.empty(), "bus/stadt-adorf")))
                .contains("Die Vereinbarung wird am Tag nach dieser Bekanntmachung wirksam, soweit darin kein späterer"
                        + " Tag bestimmt ist (§ 24 Absatz 4 GkG NRW).");
        assertThat(markdown(new SampleIssue(workspace)
                        .approve(Optional.of(SampleIssue.DAY.plusDays(118)), "bus/stadt-adorf")))
                .contains("Die Vereinbarung wird am 1. Januar 2026 wirksam, dem späteren Tag, der darin bestimmt ist");
        assertThat(markdown(new SampleIssue(workspace).approveWork("bus")))
                .contains("Die Vereinbarungen werden am 6. September 2025 wirksam, dem Tag nach dieser Bekanntmachung");
    }

    @Test
    void printsSignaturesAsTheGazetteDoes() {
        workspace.write("agreements/bus/stadt-adorf.yaml", "rollen: {kommune: stadt-adorf}\n");
        workspace.edit(
                "agreements/bus/kreis-mark.yaml", "datum: 2025-03-03", "datum: 2025-03-03, vermerk: In Vertretung");
        SampleIssue issue = new SampleIssue(workspace).approve("bus/stadt-adorf");
        assertThat(markdown(issue))
                .contains("Adorf\n\n**Stadt Adorf**\n\nDer Bürgermeister\\\ngez. Ole Beispiel\n")
                .contains("""
                        Markstadt, den 3. März 2025

                        **Kreis Mark**

                        In Vertretung\\
                        gez. Edda Muster\\
                        Landrätin
                        """);

        issue.signed = "Unterschrift";
        assertThat(markdown(issue))
                .contains("Der Bürgermeister\\\nUnterschrift\n", "Im Auftrag\\\nUnterschrift\n")
                .doesNotContain("gez.", "N. N.");
    }

    @Test
    void marksModelsAndDrafts() {
        workspace.write("agreements/bus/stadt-adorf.yaml", "rollen: {kommune: stadt-adorf}\n");
        SampleIssue issue = new SampleIssue(workspace).approve("bus/stadt-adorf");
        issue.sample = true;
        assertThat(markdown(issue))
                .contains("vermerk: Muster – nicht amtlich\nstil")
                .doesNotContain("{.offen}");

        issue.draft = true;
        assertThat(markdown(issue))
                .contains("vermerk: Muster – nicht amtlich · Entwurf\nwasserzeichen: Entwurf\n")
                .contains("Adorf, den [Datum]{.offen}\n\n**Stadt Adorf**");
    }

    @Test
    void givesEachNameOnceAndLinksToNamesThatThereAre() {
        String markdown =
                markdown(new SampleIssue(SHIPPED).approveWork("borken-asyl").approve("unna-kopfstelle-asyl"));

        List<String> ids = found(ID, markdown);
        assertThat(ids).hasSizeGreaterThan(500).doesNotHaveDuplicates();
        List<String> printed = found(LINK, markdown).stream()
                .filter(link -> !link.endsWith(UNPRINTED))
                .toList();
        assertThat(printed).hasSizeGreaterThan(100).isSubsetOf(ids);
    }

    @Test
    void setsHeadingsBelowTheirItem() {
        Document document = new SampleIssue(SHIPPED)
                .approve("unna-kopfstelle-asyl")
                .compose()
                .orElseThrow();

        assertThat(headings(document.blocks()).map(Block.Heading::level)).startsWith(1, 2, 3, 4, 5, 5);
        assertThat(headings(document.blocks()).skip(3).map(Block.Heading::level))
                .allMatch(level -> level >= 4);
    }

    @Test
    void findsAMistakeInATemplateOnce() {
        workspace.write("templates/amtsblatt/genehmigung.md.ftl", "### Genehmigung\n\n${b.beteiligt}\n");
        workspace.write("templates/amtsblatt/vereinbarung.md.ftl", "# ${vereinbarung.titel}\n\n${vereinbarung.text}");
        SampleIssue issue = new SampleIssue(workspace).approveWork("bus");

        assertThat(issue.compose()).isEmpty();
        assertThat(issue.diagnostics.sorted())
                .extracting(Diagnostic::position)
                .extracting(Object::toString)
                .containsExactly(
                        "templates/amtsblatt/genehmigung.md.ftl:3:3", "templates/amtsblatt/vereinbarung.md.ftl:3:3");
    }

    @Test
    void isTheSameEachTime() {
        String first = markdown(new SampleIssue(SHIPPED).approveWork("borken-asyl"));

        assertThat(markdown(new SampleIssue(SHIPPED).approveWork("borken-asyl")))
                .isEqualTo(first);
    }

    private static String markdown(SampleIssue issue) {
        Optional<Document> document = issue.compose();
        assertThat(issue.diagnostics.sorted()).isEmpty();
        return MarkdownWriter.document(document.orElseThrow()).replace('\u00a0', ' ');
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static Stream<Block.Heading> headings(List<Block> blocks) {
        return SampleIssue.all(blocks).filter(Block.Heading.class::isInstance).map(Block.Heading.class::cast);
    }
}
