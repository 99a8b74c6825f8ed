package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostic;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a build did.
 *
 * @param findings on all that was made anew, in reading order
 * @param made agreements whose files were written
 * @param current agreements whose files were up to date
 * @param failed agreements that have a Fehler; files of an earlier build stay
 * @param removed files without a definition
 */
public record BuildReport(List<Diagnostic> findings, int made, int current, int failed, int removed) {

    /** With what another build found and removed, whose documents are not counted as agreements. */
    public BuildReport with(BuildReport other) {
        List<Diagnostic> all = Stream.concat(findings.stream(), other.findings.stream())
                .distinct()
                .toList();
        return new BuildReport(all, made, current, failed, removed + other.removed);
    }
}
