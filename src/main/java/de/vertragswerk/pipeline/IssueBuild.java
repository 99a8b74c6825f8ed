package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.model.Issue;
import de.vertragswerk.read.Definition;
import de.vertragswerk.read.definition.Ausgabe;
import de.vertragswerk.workspace.AccessException;
import de.vertragswerk.workspace.Archive;
import de.vertragswerk.workspace.OutputFolder;
import de.vertragswerk.workspace.Sources;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the files of an issue: all of them, or none where there is a Fehler. */
public final class IssueBuild {
    private static final String RESULTS = "amtsblatt/";

    private final Issues issues;
    private final IssuePress press;
    private final IssueListing listing;
    private final OutputFolder out;
    private final Archive archive;
    private final Diagnostics findings = new Diagnostics();

    /**
     * A build of one issue.
     *
     * @param workspace the folder with {@code agreements/}, where issues that have appeared are kept
     */
    public IssueBuild(Sources sources, Catalog catalog, OutputFolder out, Path workspace) {
        this.issues = new Issues(new Definitions(sources));
        this.press = new IssuePress(sources, catalog, findings);
        this.listing = new IssueListing(sources, out);
        this.out = out;
        this.archive = new Archive(workspace, Issues.ARCHIVE);
    }

    /** The names of all issues of a workspace. */
    public List<String> names() {
        return issues.names();
    }

    /** The name of an issue that was given by it or by the path of its file. */
    public static String nameOf(String given) {
        return Issues.nameOf(given);
    }

    /**
     * Makes an issue.
     *
     * @param draft whether it is made only to be looked at, whatever its numbers are
     */
    public IssueReport run(String key, boolean draft) {
        Optional<PrintedIssue> printed = press.print(key, draft);
        Optional<IssueReport.Made> made = printed.flatMap(issue -> made(issue, draft));
        return new IssueReport(findings.sorted(), made);
    }

    private Optional<IssueReport.Made> made(PrintedIssue printed, boolean draft) {
        Issue issue = printed.issue();
        Map<String, byte[]> files = press.editions(printed);
        Map<String, byte[]> kept = draft ? Map.of() : kept(printed, files);
        if (findings.hasErrors()) {
            return Optional.empty();
        }
        String folder = RESULTS + issue.key();
        try {
            archive.add(kept);
            Map<String, byte[]> results = new LinkedHashMap<>();
            files.forEach((name, content) -> results.put(folder + "/" + name, content));
            results.forEach(out::write);
            if (!files.containsKey(IssueEditions.permanentName(issue))) {
                out.remove(folder + "/" + IssueEditions.permanentName(issue));
            }
            listing.add(issue, results, findings);
            return Optional.of(IssueReport.of(printed, folder));
        } catch (AccessException e) {
            findings.add(e.finding());
            return Optional.empty();
        }
    }

    /** What the archive is to hold of an issue; nothing as long as it has not appeared. */
    private Map<String, byte[]> kept(PrintedIssue printed, Map<String, byte[]> files) {
        String key = printed.issue().key();
        Optional<Definition<Ausgabe>> definition = issues.find(key, new Diagnostics());
        Map<String, byte[]> kept = Freeze.kept(key, files);
        return definition
                .flatMap(found ->
                        found.value().veroeffentlicht().map(published -> new Freeze(found, published, findings)))
                .map(freeze -> {
                    freeze.check(printed.pdf(), kept, archive);
                    return kept;
                })
                .orElse(Map.of());
    }
}
