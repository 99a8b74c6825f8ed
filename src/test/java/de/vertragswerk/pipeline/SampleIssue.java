package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.model.Address;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Document;
import de.vertragswerk.model.Gazette;
import de.vertragswerk.model.Gender;
import de.vertragswerk.model.Head;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Issue;
import de.vertragswerk.model.IssueItem;
import de.vertragswerk.model.IssueItem.Content;
import de.vertragswerk.model.IssueItem.Plate;
import de.vertragswerk.model.IssueItem.Signing;
import de.vertragswerk.model.IssueSection;
import de.vertragswerk.model.Noun;
import de.vertragswerk.model.Origin;
import de.vertragswerk.model.Party;
import de.vertragswerk.parse.DocumentParser;
import de.vertragswerk.template.Background;
import de.vertragswerk.template.GermanDates;
import de.vertragswerk.template.Vocabulary;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import de.vertragswerk.workspace.Workspace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An issue of 5 September 2025 with agreements of a workspace; its first item is number 189. */
final class SampleIssue {
    static final LocalDate DAY = LocalDate.of(2025, 9, 5);

    final Diagnostics diagnostics = new Diagnostics();
    final Trace trace = new Trace();
    boolean sample;
    boolean draft;
    String signed = "gez.";

    private final Workspace workspace;
    private final Assembly assembly;
    private final List<IssueItem> items = new ArrayList<>();
    private final Map<String, Vocabulary> vocabularies = new LinkedHashMap<>();

    SampleIssue(Workspace workspace) {
        this.workspace = workspace;
        this.assembly = new Assembly(new Sources(workspace), Catalog.of(workspace), false, Optional.empty());
    }

    /** Approves agreements with effect on a day. */
    SampleIssue approve(Optional<LocalDate> effective, String... operands) {
        List<Agreement> agreements = new ArrayList<>();
        for (String operand : operands) {
            Assembled.Result result =
                    assembly.assemble(find(operand), new Trace()).result().orElseThrow();
            agreements.add(result.agreement());
            vocabularies.put(operand, result.vocabulary());
        }
        return add(
                new IssueItem.Approval(agreements, authority(), Optional.of(LocalDate.of(2025, 8, 26)), effective),
                "31.1.25",
                List.of());
    }

    SampleIssue approve(String... operands) {
        return approve(Optional.of(DAY.plusDays(1)), operands);
    }

    /** Approves all variants of a work. */
    SampleIssue approveWork(String work) {
        return approve(Catalog.of(workspace).all().stream()
                .filter(operand -> operand.work().equals(work))
                .map(Operand::toString)
                .toArray(String[]::new));
    }

    SampleIssue notice(String title, String reference, String markdown, Plate... plates) {
        List<Inline> line = List.of(new Inline.Plain(title));
        return add(new IssueItem.Notice(line, blocks(markdown)), reference, List.of(plates));
    }

    SampleIssue correct(String markdown) {
        return add(
                new IssueItem.Correction("Nummer 33 vom 15. August 2025", 170, 290, blocks(markdown)),
                "31.2",
                List.of());
    }

    private SampleIssue add(Content content, String reference, List<Plate> plates) {
        Optional<LocalDate> date = content instanceof IssueItem.Approval approval ? approval.date() : Optional.empty();
        Signing signing = new Signing("Münster", date, "Bezirksregierung Münster", reference, "Im Auftrag", "N. N.");
        items.add(new IssueItem(189 + items.size(), content, signing, plates, Optional.empty(), Origin.UNKNOWN));
        return this;
    }

    private Operand find(String operand) {
        return Catalog.of(workspace).all().stream()
                .filter(any -> any.toString().equals(operand))
                .findFirst()
                .orElseThrow();
    }

    Optional<Document> compose() {
        return new IssueDocument(new Sources(workspace)).compose(parts(), trace, diagnostics);
    }

    IssueParts parts() {
        String title = "Verordnungen, Verfügungen und Bekanntmachungen der Bezirksregierung";
        Issue issue = new Issue(
                gazette(),
                "muenster-2025-36",
                36,
                DAY,
                317,
                sample,
                draft,
                List.of(new IssueSection("B", title, items)));
        Vocabulary any = vocabularies.values().stream().findFirst().orElseThrow();
        Vocabulary own = new Vocabulary(
                List.of(), Map.of(), any.laws(), List.of(), any.parties(), GermanDates.LONG, Background.NONE);
        return new IssueParts(issue, own, vocabularies);
    }

    private Gazette gazette() {
        return new Gazette(
                "muenster",
                "Amtsblatt für den Regierungsbezirk Münster",
                "Bezirksregierung Münster",
                "Münster",
                "{jahrgang}. Jahrgang, Nummer {nummer}",
                1816,
                "Inhaltsverzeichnis",
                Map.of(),
                "Abl. Bez.Reg. Mstr. {jahr} S.",
                signed,
                false,
                true,
                "amtsblatt",
                blocks("**Herausgeber:** Bezirksregierung Münster"));
    }

    private static Party authority() {
        Noun noun = new Noun(
                Gender.FEMININE, "Bezirksregierung", "Bezirksregierung", "Bezirksregierungen", "Bezirksregierungen");
        return new Party(
                "bezirksregierung-muenster", "bezirksregierung", noun, "Münster", "", "", Address.NONE, Head.NONE);
    }

    private static List<Block> blocks(String markdown) {
        return DocumentParser.parse("test.md", markdown, new Diagnostics()).blocks();
    }

    /** The blocks with all that stand in containers, in reading order. */
    static Stream<Block> all(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof Block.Container container
                        ? Stream.concat(Stream.of(block), all(container.blocks()))
                        : Stream.of(block));
    }
}
