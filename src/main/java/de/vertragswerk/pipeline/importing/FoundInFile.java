package de.vertragswerk.pipeline.importing;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.ingest.Found;
import de.vertragswerk.ingest.Note;
import de.vertragswerk.ingest.segment.Segmentation;
import de.vertragswerk.ingest.source.Reading;
import de.vertragswerk.ingest.source.SourceReader;
import java.util.List;
import java.util.Optional;

/**
 * What a file holds.
 *
 * @param found empty if it cannot be read
 * @param findings why it cannot be read
 */
public record FoundInFile(Optional<Found> found, List<Diagnostic> findings) {

    /** Reads a file of any format. */
    public static FoundInFile read(String name, byte[] content) {
        Reading reading = SourceReader.read(name, content);
        if (reading instanceof Reading.Refusal refusal) {
            return new FoundInFile(Optional.empty(), refusal.findings());
        }
        Found found = reading instanceof Reading.Structured structured
                ? new Found(Optional.empty(), List.of(structured.agreement()), List.of())
                : Segmentation.of(((Reading.Text) reading).source());
        return new FoundInFile(Optional.of(found), List.of());
    }

    /** Why no agreement was found, in a German sentence. */
    public String reason() {
        return found.stream()
                .flatMap(all -> all.notes().stream())
                .filter(note -> note.kind() == Note.Kind.READING)
                .reduce((first, last) -> last)
                .map(Note::reason)
                .orElse("");
    }
}
