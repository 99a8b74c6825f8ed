package de.vertragswerk.pipeline.importing;

import de.vertragswerk.ingest.Note;
import de.vertragswerk.ingest.draft.Checked;
import de.vertragswerk.ingest.draft.DraftFile;
import de.vertragswerk.ingest.draft.Drafted;
import java.util.List;

/**
 * What an import gives; nothing is written yet.
 *
 * @param works none if the file holds no agreement
 * @param files definitions and the report, each of them new
 * @param notes all of them, doubts first
 * @param checked how each agreement compares with what was found
 */
public record Imported(List<Drafted.Work> works, List<DraftFile> files, List<Note> notes, List<Checked> checked) {

    public long count(Note.Kind kind) {
        return notes.stream().filter(note -> note.kind() == kind).count();
    }

    /** How many readings differ from those of most copies. */
    public long outliers() {
        return works.stream().mapToLong(work -> work.outliers().size()).sum();
    }

    /** Whether somebody has to look at something before this is used. */
    public boolean hasDoubts() {
        return count(Note.Kind.DOUBT) + count(Note.Kind.OUTLIER) + outliers() > 0;
    }
}
