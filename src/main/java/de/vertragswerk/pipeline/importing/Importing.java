package de.vertragswerk.pipeline.importing;

import de.vertragswerk.ingest.Found;
import de.vertragswerk.ingest.FoundAgreement;
import de.vertragswerk.ingest.Note;
import de.vertragswerk.ingest.draft.DraftFile;
import de.vertragswerk.ingest.draft.Drafted;
import de.vertragswerk.ingest.draft.Drafts;
import de.vertragswerk.ingest.draft.Fitting;
import de.vertragswerk.ingest.draft.Known;
import de.vertragswerk.ingest.draft.Notation;
import de.vertragswerk.ingest.draft.PartyKinds;
import de.vertragswerk.ingest.draft.Report;
import de.vertragswerk.ingest.majority.Majority;
import de.vertragswerk.ingest.majority.Merged;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Inline;
import de.vertragswerk.pipeline.KnownParties;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Workspace;
import de.vertragswerk.write.markdown.MarkdownWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Turns what was found in a file into definitions for a workspace. */
public final class Importing {
    private static final String SETTINGS = "agreements/einstellungen.yaml";

    private final Workspace workspace;
    private final KnownParties known;

    public Importing(Workspace workspace) {
        this.workspace = workspace;
        this.known = KnownParties.of(new Sources(workspace));
    }

    /** Texts in our dialect. */
    private static final class Markdown implements Notation {
        @Override
        public String blocks(List<Block> blocks) {
            return MarkdownWriter.blocks(blocks);
        }

        @Override
        public String line(List<Inline> line) {
            return MarkdownWriter.inlines(line);
        }
    }

    /**
     * The definitions of all agreements that were found.
     *
     * @param source name of the file
     * @param separate whether each agreement becomes a work of its own, as it stands
     */
    public Imported of(Found found, String source, boolean separate) {
        List<Note> notes = new ArrayList<>(found.notes());
        PartyKinds kinds = new PartyKinds(known.kinds(), known.parties());
        List<FoundAgreement> agreements = found.agreements().stream()
                .map(agreement -> Fitting.of(kinds.completed(agreement, notes), notes))
                .toList();
        List<Merged> merged = separate
                ? agreements.stream().map(Majority::alone).toList()
                : new Majority(known.kinds()).merge(agreements);
        Drafted drafted = new Drafts(new Known(known.kinds(), known.parties()), new Markdown(), source).of(merged);
        notes.addAll(drafted.notes());
        List<DraftFile> files = new ArrayList<>(drafted.files());
        if (workspace.read(SETTINGS).isEmpty()) {
            files.add(new DraftFile(
                    SETTINGS, "# yaml-language-server: $schema=schema/einstellungen.schema.json\nmuster: nein\n"));
        }
        Verification verification = new Verification(new Overlay(workspace, files), known);
        drafted.works().forEach(verification::check);
        notes.addAll(verification.notes());
        notes.sort(Comparator.comparing(Note::place));
        String report = new Report(source, found, drafted.works(), notes, verification.checked()).text();
        files.add(new DraftFile(freeReport(), report));
        return new Imported(drafted.works(), files, List.copyOf(notes), verification.checked());
    }

    /** Reports of earlier imports stay. */
    private String freeReport() {
        String name = "import.md";
        for (int i = 2; workspace.read(name).isPresent(); i++) {
            name = "import-" + i + ".md";
        }
        return name;
    }
}
