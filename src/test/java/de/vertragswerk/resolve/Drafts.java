package de.vertragswerk.resolve;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.diagnostic.TextOrigin;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Annex;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Closing;
import de.vertragswerk.model.Deviation;
import de.vertragswerk.model.Expansion;
import de.vertragswerk.model.Gender;
import de.vertragswerk.model.Group;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Law;
import de.vertragswerk.model.Metadata;
import de.vertragswerk.model.Noun;
import de.vertragswerk.model.Origin;
import de.vertragswerk.model.Preamble;
import de.vertragswerk.model.Section;
import de.vertragswerk.model.SourceMap;
import de.vertragswerk.model.Subsection;
import de.vertragswerk.model.Wording;
import de.vertragswerk.parse.MarkdownParser;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Drafts whose clauses are written in Markdown, each line of a § on a line of its own; § n begins in line 100·n. */
final class Drafts {
    static final Law GKG = new Law(
            "gkg",
            new Noun(Gender.NEUTER, "Gesetz über Arbeit", "Gesetzes über Arbeit", "Gesetze", "Gesetzen"),
            "GkG NRW",
            "vom 1. Mai 1999",
            LocalDate.of(2026, 1, 1));

    private final List<Section> sections = new ArrayList<>();
    private final List<Annex> annexes = new ArrayList<>();
    private final List<Deviation> deviations = new ArrayList<>();
    private final List<Amendment> amendments = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private final Diagnostics diagnostics = new Diagnostics();
    private List<Block> preamble = List.of();
    private String fixed = "";
    private boolean abbreviated;
    private Renumbering renumbering = Renumbering.CONTINUOUS;

    Drafts preamble(String text, Inline... inserted) {
        preamble = MarkdownParser.blocks(expansion(text, 1, inserted), diagnostics);
        return this;
    }

    /** Groups that begin with the next §. */
    Drafts group(String kind, String title) {
        groups.add(new Group(kind, "", title));
        return this;
    }

    /** The fixed number of the next §. */
    Drafts fixed(String number) {
        fixed = number;
        return this;
    }

    Drafts section(String id, String title, String text, Inline... inserted) {
        int line = 100 * (sections.size() + 1);
        sections.add(new Section(
                new Id(id),
                "",
                fixed,
                List.copyOf(groups),
                List.of(new Inline.Plain(title)),
                subsections(text, line, inserted),
                false,
                origin(line)));
        groups.clear();
        fixed = "";
        return this;
    }

    Drafts heading(Inline... heading) {
        Section last = sections.remove(sections.size() - 1);
        sections.add(
                new Section(last.id(), "", "", List.of(), List.of(heading), last.subsections(), false, last.origin()));
        return this;
    }

    Drafts annex(String id, String number, String title, String text, Inline... inserted) {
        List<Block> blocks = MarkdownParser.blocks(expansion(text, 5000, inserted), diagnostics);
        annexes.add(new Annex(new Id(id), number, List.of(new Inline.Plain(title)), blocks, List.of(), origin(5000)));
        return this;
    }

    /** Makes an amendment of all deviations so far. */
    Drafts amend(Renumbering after) {
        amendments.add(new Amendment(List.copyOf(deviations), after));
        deviations.clear();
        return this;
    }

    Drafts replace(String target, String title, String text) {
        return deviate(new Deviation.Replace(new Id(target), wording(title, text), deviation()));
    }

    Drafts strike(String target) {
        return deviate(new Deviation.Strike(new Id(target), deviation()));
    }

    Drafts before(String target, String title, String text) {
        return deviate(new Deviation.Insert(new Id(target), true, wording(title, text), deviation()));
    }

    Drafts after(String target, String title, String text) {
        return deviate(new Deviation.Insert(new Id(target), false, wording(title, text), deviation()));
    }

    Drafts words(String target, String old, String replacement) {
        return deviate(new Deviation.Words(new Id(target), old, replacement, deviation()));
    }

    private Drafts deviate(Deviation deviation) {
        deviations.add(deviation);
        return this;
    }

    private Wording wording(String title, String text) {
        return new Wording(
                Id.NONE,
                title.isEmpty() ? List.of() : List.of(new Inline.Plain(title)),
                subsections(text, 9000, new Inline[0]));
    }

    /** Deviations stand in lines 9001, 9002, … */
    private Origin deviation() {
        return origin(9001 + deviations.size());
    }

    Drafts abbreviated() {
        abbreviated = true;
        return this;
    }

    Drafts stable() {
        renumbering = Renumbering.STABLE;
        return this;
    }

    private List<Subsection> subsections(String text, int line, Inline... inserted) {
        return MarkdownParser.subsections(expansion(text, line, inserted), diagnostics);
    }

    /** Each "•" stands for the next of the inlines. */
    private static Expansion expansion(String text, int line, Inline... inserted) {
        String marked = text;
        for (int i = 0; i < inserted.length; i++) {
            marked = marked.replaceFirst("•", Expansion.marker(i));
        }
        List<SourceMap.Run> runs = new ArrayList<>();
        int offset = 0;
        for (String part : marked.split("\n", -1)) {
            runs.add(new SourceMap.Run(offset, runs.size(), 0));
            offset += part.length() + 1;
        }
        SourceMap sources = new SourceMap(new TextOrigin("a.yaml", line, 1, 0), runs);
        return new Expansion(marked, Arrays.asList(inserted), sources);
    }

    private static Origin origin(int line) {
        return new Origin(new Position("a.yaml", line, 1));
    }

    Agreement resolve() {
        Metadata metadata =
                new Metadata("werk", "stadt-bocholt", "", "", Optional.empty(), Optional.empty(), "", false);
        Agreement agreement = new Agreement(
                metadata,
                List.of(new Inline.Plain("Titel")),
                List.of(),
                new Preamble(List.of(), preamble),
                sections,
                new Closing(List.of(), List.of()),
                annexes);
        return Resolver.resolve(
                new Draft(agreement, deviations, amendments, Map.of("gkg", GKG), abbreviated, renumbering),
                diagnostics);
    }

    /** What is printed below the title, a line for each part, with common spaces. */
    List<String> lines() {
        return PrintedText.of(resolve()).lines().skip(1).toList();
    }

    /** "9001 rule" for each finding so far. */
    List<String> findings() {
        return diagnostics.sorted().stream()
                .map(found -> found.position().line() + " " + found.rule())
                .toList();
    }

    /** The only finding so far. */
    Diagnostic finding() {
        List<Diagnostic> found = diagnostics.sorted();
        if (found.size() != 1) {
            throw new AssertionError("not one finding: " + found);
        }
        return found.get(0);
    }
}
