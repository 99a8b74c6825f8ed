package de.vertragswerk.ingest.segment;

import de.vertragswerk.ingest.Note.Confidence;
import java.util.stream.Collectors;

/** Notes lines that belong to no agreement. */
final class Remainder {
    private Remainder() {}

    static void leaveOut(Reading reading, int from, int to) {
        if (from < to) {
            String text = reading.lines().subList(from, to).stream()
                    .map(line -> line.whole())
                    .collect(Collectors.joining("\n"));
            reading.notes()
                    .omission(
                            reading.line(from).place(),
                            text,
                            "Text, der zu keiner Vereinbarung gehört.",
                            Confidence.LIKELY);
        }
    }
}
