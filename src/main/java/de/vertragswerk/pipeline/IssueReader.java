package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.gazette.Beginning;
import de.vertragswerk.gazette.IssueKey;
import de.vertragswerk.model.Gazette;
import de.vertragswerk.model.Issue;
import de.vertragswerk.model.Law;
import de.vertragswerk.read.Definition;
import de.vertragswerk.read.definition.Ausgabe;
import de.vertragswerk.resolve.NoticeText;
import de.vertragswerk.template.Background;
import de.vertragswerk.template.ClauseTemplates;
import de.vertragswerk.template.GermanDates;
import de.vertragswerk.template.Vocabulary;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** From the definition of an issue to what it is composed of, with all findings at once. */
final class IssueReader {
    private static final String FOLDER_OF_PICTURES = "amtsblatt";

    private final Sources sources;
    private final Catalog catalog;
    private final Definitions definitions;
    private final Function<Operand, Assembled> assembly;
    private final Issues issues;
    private final KnownIssues known;

    IssueReader(Sources sources, Catalog catalog) {
        this(sources, catalog, new Definitions(sources), Optional.empty());
    }

    /**
     * A reader that need not assemble agreements itself.
     *
     * @param assembly gives an agreement as it was concluded; called by several threads
     */
    IssueReader(Sources sources, Catalog catalog, Function<Operand, Assembled> assembly) {
        this(sources, catalog, new Definitions(sources), Optional.of(assembly));
    }

    private IssueReader(
            Sources sources,
            Catalog catalog,
            Definitions definitions,
            Optional<Function<Operand, Assembled>> assembly) {
        this.sources = sources;
        this.catalog = catalog;
        this.definitions = definitions;
        Assembly own = new Assembly(definitions, catalog, false, Optional.empty());
        this.assembly = assembly.orElse(operand -> own.assemble(operand, Version.ORIGINAL, new Trace()));
        this.issues = new Issues(definitions);
        this.known = new KnownIssues(sources, definitions);
    }

    /** The names of all issues. */
    List<String> names() {
        return issues.names();
    }

    /**
     * The parts of an issue; empty where something prevents it.
     *
     * @param name the issue's name, or the path of its file
     * @param draft whether wrong numbers and open places may pass
     */
    Optional<IssueParts> read(String name, boolean draft, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        Optional<IssueParts> parts = issues.find(Issues.nameOf(name), found).flatMap(file -> parts(file, draft, found));
        diagnostics.addAll(found.sorted());
        return parts.filter(any -> !found.hasErrors());
    }

    /** The findings on the last page of an issue that was read, once it is known. */
    void checkEnd(Issue issue, int lastPage, Diagnostics diagnostics) {
        issues.find(issue.key(), diagnostics)
                .flatMap(file -> Issues.key(file, diagnostics)
                        .map(key -> numbers(file, key, issue.gazette(), issue.draft(), diagnostics)))
                .ifPresent(numbers -> diagnostics.addAll(numbers.onEnd(lastPage)));
    }

    private Optional<IssueParts> parts(Definition<Ausgabe> file, boolean draft, Diagnostics found) {
        Registers registers = Registers.read(definitions, new Trace(), found);
        Optional<IssueKey> key = Issues.key(file, found);
        Parties parties = new Parties(
                definitions, registers.kinds(), party -> file.value().datum(), new Trace(), found);
        Vocabulary vocabulary = vocabulary(registers.laws(), parties);
        Clauses clauses = new Clauses(new ClauseTemplates(vocabulary), found);
        Optional<Gazette> gazette = new GazetteReader(definitions, clauses, found)
                .read(file.value().profil(), file.positions().at("/profil"));
        if (key.isEmpty() || gazette.isEmpty() || !registers.sound()) {
            return Optional.empty();
        }
        boolean sample = registers.settings().muster().orElse(false);
        return Optional.of(
                new Reading(file, key.get(), gazette.get(), draft, found).parts(vocabulary, parties, clauses, sample));
    }

    private static Vocabulary vocabulary(Map<String, Law> laws, Parties parties) {
        return new Vocabulary(List.of(), Map.of(), laws, List.of(), parties, GermanDates.LONG, Background.NONE);
    }

    private IssueNumbers numbers(
            Definition<Ausgabe> file, IssueKey key, Gazette gazette, boolean draft, Diagnostics found) {
        return new IssueNumbers(file, key, gazette.oddPages(), draft, known, found);
    }

    /** The reading of one issue whose gazette is known. */
    private final class Reading {
        private final Definition<Ausgabe> file;
        private final IssueKey key;
        private final Gazette gazette;
        private final boolean draft;
        private final Diagnostics found;

        Reading(Definition<Ausgabe> file, IssueKey key, Gazette gazette, boolean draft, Diagnostics found) {
            this.file = file;
            this.key = key;
            this.gazette = gazette;
            this.draft = draft;
            this.found = found;
        }

        IssueParts parts(Vocabulary vocabulary, Parties parties, Clauses clauses, boolean sample) {
            IssueNumbers numbers = numbers(file, key, gazette, draft, found);
            Beginning begin = numbers.beginning();
            OpenText open = new OpenText(draft, found);
            ApprovalReader approvals = approvals(parties, open);
            NoticeReader notices = notices(clauses, new NoticeText(vocabulary.laws(), found), open);
            PlateReader plates = new PlateReader(new PictureFiles(sources, FOLDER_OF_PICTURES, new Trace()), found);
            SectionReader.Sections sections = new SectionReader(
                            gazette, new ItemReader(gazette, notices, approvals, plates), found)
                    .read(file, begin.item());
            numbers.checkBeginning(sections.items(), found);
            if (sections.items() == 0) {
                found.add(Diagnostic.error(
                        "ausgabe-leer",
                        file.positions().keyAt("/beitraege"),
                        "Die Ausgabe hat keine Beiträge.",
                        "Unter „beitraege“ mindestens einen nennen."));
            }
            Issue issue = new Issue(
                    gazette,
                    key.toString(),
                    key.number(),
                    file.value().datum(),
                    begin.page(),
                    sample,
                    draft,
                    sections.list());
            return new IssueParts(issue, vocabulary, approvals.vocabularies());
        }

        private ApprovalReader approvals(Parties parties, OpenText open) {
            return new ApprovalReader(
                    file.value().datum(),
                    new IssueOperands(catalog, issues.othersOfYear(key), found),
                    assembly,
                    new GivenReader(catalog, definitions),
                    new ApprovalChecks(key, file.value().datum(), draft, definitions, open, found),
                    parties,
                    found);
        }

        private NoticeReader notices(Clauses clauses, NoticeText words, OpenText open) {
            return new NoticeReader(
                    gazette, file.value().datum(), clauses, words, new EarlierIssues(known, issues), open, found);
        }
    }
}
