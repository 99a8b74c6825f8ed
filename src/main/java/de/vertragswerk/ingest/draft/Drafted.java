package de.vertragswerk.ingest.draft;

import de.vertragswerk.ingest.FoundAgreement;
import de.vertragswerk.ingest.Note;
import java.util.List;

/**
 * What an import will write.
 *
 * @param files definitions, each of them new
 * @param notes on how they were made
 */
public record Drafted(List<Work> works, List<DraftFile> files, List<Note> notes) {

    /**
     * A work.
     *
     * @param variants in the order of the copies; a single empty name for a work without variants
     * @param outliers in the order of the text
     */
    public record Work(String name, List<String> variants, List<FoundAgreement> copies, List<Outlier> outliers) {}
}
