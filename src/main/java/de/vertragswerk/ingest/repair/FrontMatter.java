package de.vertragswerk.ingest.repair;

import de.vertragswerk.ingest.Note.Confidence;
import de.vertragswerk.ingest.SourceLine;
import java.util.List;
import java.util.stream.Collectors;

/** Leaves out what a Markdown file says of itself between two rules at its beginning. */
final class FrontMatter {
    private static final String RULE = "---";
    private static final int MOST_LINES = 60;

    private FrontMatter() {}

    static List<SourceLine> without(List<SourceLine> lines, Notes notes) {
        if (lines.isEmpty() || !lines.get(0).text().equals(RULE)) {
            return lines;
        }
        for (int i = 1; i < Math.min(lines.size(), MOST_LINES); i++) {
            if (lines.get(i).text().equals(RULE)) {
                String text =
                        lines.subList(0, i + 1).stream().map(SourceLine::text).collect(Collectors.joining("\n"));
                notes.omission(lines.get(0).place(), text, "Angaben zur Datei vor dem Text.", Confidence.CERTAIN);
                return lines.subList(i + 1, lines.size());
            }
        }
        return lines;
    }
}
