package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.gazette.Citations;
import de.vertragswerk.model.Document;
import de.vertragswerk.model.Issue;
import de.vertragswerk.typeset.Typeset;
import de.vertragswerk.typeset.Typesetter;
import de.vertragswerk.typeset.layout.Pictures;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import java.util.Map;
import java.util.Optional;

/** Prints an issue: reads, composes and sets it, and makes its editions. */
final class IssuePress {
    private final Sources sources;
    private final IssueReader reader;
    private final PageStyles styles;
    private final Pictures pictures;
    private final Trace trace = new Trace();
    private final Diagnostics findings;

    IssuePress(Sources sources, Catalog catalog, Diagnostics findings) {
        this.sources = sources;
        this.reader = new IssueReader(sources, catalog);
        this.styles = new PageStyles(new Definitions(sources));
        this.pictures = new IssuePictures(sources, trace);
        this.findings = findings;
    }

    /** The issue with its pages; empty, with findings, where something prevents it. */
    Optional<PrintedIssue> print(String key, boolean draft) {
        Optional<IssueParts> parts = reader.read(key, draft, findings);
        return parts.flatMap(read -> new IssueDocument(sources)
                .compose(read, trace, findings)
                .flatMap(document -> set(read.issue(), document)));
    }

    private Optional<PrintedIssue> set(Issue issue, Document document) {
        Position file = Position.of(Issues.file(issue.key()));
        TypesettingFindings troubles = new TypesettingFindings(passages -> passages.in(issue), file, findings);
        Optional<Typeset> typeset = styles.find(document.head().style(), file, trace, findings)
                .map(style -> new Typesetter(style, pictures, troubles).set(document));
        typeset.ifPresent(pages -> reader.checkEnd(issue, pages.lastPage(), findings));
        return typeset.map(pages -> new PrintedIssue(issue, Citations.filled(document, pages.pages()), pages));
    }

    /** The files of an issue by their names. */
    Map<String, byte[]> editions(PrintedIssue printed) {
        WebPage page = WebPage.gazette(new TemplateFiles(sources, trace, findings));
        return new IssueEditions(printed, page, pictures, findings).files();
    }
}
