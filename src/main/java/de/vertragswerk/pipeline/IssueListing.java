package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.model.Issue;
import de.vertragswerk.workspace.OutputFolder;
import de.vertragswerk.workspace.Program;
import de.vertragswerk.workspace.Sources;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** Names the files of an issue in the manifest, and on the page that lists all results. */
final class IssueListing {
    private final Sources sources;
    private final OutputFolder out;

    IssueListing(Sources sources, OutputFolder out) {
        this.sources = sources;
        this.out = out;
    }

    /**
     * Adds an issue, or what has changed of it.
     *
     * @param files by their paths
     */
    void add(Issue issue, Map<String, byte[]> files, Diagnostics findings) {
        Map<String, Manifest.Output> outputs = new TreeMap<>();
        files.forEach((path, content) -> outputs.put(path, Manifest.Output.of(content)));
        String program = Program.sum();
        Manifest manifest = Manifest.read(out);
        manifest.putIssue(
                IssueEditions.name(issue),
                new Manifest.Entry("", List.of(), outputs, JsonMapper.shared().valueToTree(state(issue))));
        new IndexPage(sources, out, manifest, program).make(findings);
        manifest.write(out, program);
    }

    private static Map<String, Object> state(Issue issue) {
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("titel", issue.gazette().title());
        state.put("nummer", issue.number());
        state.put("datum", issue.date().toString());
        state.put("entwurf", issue.draft());
        return state;
    }
}
