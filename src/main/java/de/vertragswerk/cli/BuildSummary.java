package de.vertragswerk.cli;

import de.vertragswerk.pipeline.BuildReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a build did, in one line. */
final class BuildSummary {
    private BuildSummary() {}

    static String of(BuildReport report, Path folder) {
        List<String> parts = new ArrayList<>();
        parts.add(report.made() + " erzeugt");
        parts.add(report.current() + " unverändert");
        if (report.failed() > 0) {
            parts.add(report.failed() + " mit Fehlern");
        }
        if (report.removed() > 0) {
            parts.add(report.removed() + (report.removed() == 1 ? " Datei entfernt" : " Dateien entfernt"));
        }
        String findings = report.findings().isEmpty() ? "" : " Befunde: " + Findings.summary(report.findings()) + ".";
        return "Vereinbarungen: " + String.join(", ", parts) + " (" + folder + ")." + findings;
    }
}
