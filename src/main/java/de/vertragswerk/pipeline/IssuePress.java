package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import java.util.Map;
import java.util.Optional;

/** Prints an issue: reads, composes and sets it, and makes its editions. */
final class IssuePress {
    private final Sources sources;
    private final Trace trace;
    private final Diagnostics findings;

    IssuePress(Sources sources, Catalog catalog, Trace trace, Diagnostics findings) {
        this.sources = sources;
        this.trace = trace;
        this.findings = findings;
    }

    Optional<PrintedIssue> print(String key, boolean draft) {
        return Optional.empty();
    }

    /** The files of an issue by their names. */
    Map<String, byte[]> editions(PrintedIssue printed) {
        WebPage page = WebPage.gazette(new TemplateFiles(sources, trace, findings));
        return new IssueEditions(printed, page, new PictureFiles(sources, "amtsblatt", trace), findings).files();
    }
}
