package de.vertragswerk.ingest.source;

import de.vertragswerk.ingest.Source;
import java.util.List;

/** Lines of a source as tests compare them. */
public final class Shown {
    private Shown() {}

    /** Lines that are not blank: "H" a heading, "R" a row with bars between cells, text without a mark. */
    public static List<String> lines(Source source) {
        return source.lines().stream()
                .filter(line -> !line.isBlank())
                .map(line -> switch (line.kind()) {
                    case HEADING -> "H " + line.text();
                    case ROW -> "R " + line.text().replace('\t', '|');
                    default -> line.text();
                })
                .toList();
    }

    /** Notes: kind, place, before, after, reason. */
    public static List<String> notes(Source source) {
        return source.notes().stream()
                .map(note -> String.join(
                        " / ",
                        note.kind().german(),
                        note.place().toString(),
                        note.before(),
                        note.after(),
                        note.reason()))
                .toList();
    }
}
