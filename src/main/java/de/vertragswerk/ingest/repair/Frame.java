package de.vertragswerk.ingest.repair;

import de.vertragswerk.ingest.Note.Confidence;
import de.vertragswerk.ingest.SourceLine;
import java.util.List;
import java.util.stream.Collectors;

/** Leaves out a remark on a text that stands above and below it, word for word and parted from it by blank lines. */
final class Frame {
    private static final int MOST_LINES = 4;

    private Frame() {}

    static List<SourceLine> without(List<SourceLine> lines, Notes notes) {
        int start = 0;
        while (start < lines.size() && lines.get(start).isBlank()) {
            start++;
        }
        int end = lines.size();
        while (end > start && lines.get(end - 1).isBlank()) {
            end--;
        }
        int height = 0;
        while (start + height < end && !lines.get(start + height).isBlank()) {
            height++;
        }
        boolean parts = height > 0 && height <= MOST_LINES && start + 2 * height + 1 < end;
        if (!parts || !lines.get(end - height - 1).isBlank()) {
            return lines;
        }
        String head = text(lines.subList(start, start + height));
        if (!head.equals(text(lines.subList(end - height, end)))) {
            return lines;
        }
        note(lines.get(start), head, notes);
        note(lines.get(end - height), head, notes);
        return lines.subList(start + height, end - height);
    }

    private static String text(List<SourceLine> lines) {
        return lines.stream().map(line -> line.text().strip()).collect(Collectors.joining("\n"));
    }

    private static void note(SourceLine line, String text, Notes notes) {
        notes.omission(line.place(), text, "Vermerk über und unter dem Text.", Confidence.CERTAIN);
    }
}
