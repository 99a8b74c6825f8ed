package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.workspace.AccessException;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds the files of issues that have appeared against their sums. */
final class KeptIssues {
    private static final Pattern LINE = Pattern.compile("(?<sum>[0-9a-f]{64})  (?<name>[^/]+)");

    private final Sources sources;
    private final Diagnostics findings;

    KeptIssues(Sources sources, Diagnostics findings) {
        this.sources = sources;
        this.findings = findings;
    }

    /** Each file that is missing or no longer what it was is a finding. */
    void check() {
        for (String issue : sources.workspace().folders(Issues.ARCHIVE)) {
            try {
                check(Issues.ARCHIVE + "/" + issue + "/");
            } catch (AccessException e) {
                findings.add(e.finding());
            }
        }
    }

    private void check(String folder) {
        String file = folder + IssueEditions.SUMS;
        Optional<byte[]> sums = sources.read(file, new Trace());
        List<String> lines = sums.map(bytes ->
                        new String(bytes, StandardCharsets.UTF_8).lines().toList())
                .orElse(List.of(""));
        for (String line : lines) {
            Matcher entry = LINE.matcher(line);
            if (!entry.matches()) {
                report(file, "Diese Datei fehlt oder nennt nicht die Summen der Dateien daneben.");
            } else if (!sources.sum(folder + entry.group("name")).equals(entry.group("sum"))) {
                report(folder + entry.group("name"), "Die Datei ist nicht mehr die, die in die Akte gelegt wurde.");
            }
        }
    }

    private void report(String file, String message) {
        findings.add(Diagnostic.error(
                "akte-geaendert",
                Position.of(file),
                message,
                "Die Datei aus einer Sicherung wiederherstellen; was in der Akte liegt, ändert niemand."));
    }
}
