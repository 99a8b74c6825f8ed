package de.vertragswerk.pipeline.importing;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.ingest.Found;
import de.vertragswerk.ingest.Note;
import de.vertragswerk.ingest.draft.DraftFile;
import de.vertragswerk.ingest.draft.Drafted;
import de.vertragswerk.workspace.AccessException;
import de.vertragswerk.workspace.OutputFolder;
import de.vertragswerk.workspace.Workspace;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a file and writes what it holds as definitions into a workspace: all of it, or nothing. */
public final class FileImport {
    private final Workspace workspace;
    private final OutputFolder folder;

    /**
     * An import.
     *
     * @param folder that of the workspace, which need not exist yet
     */
    public FileImport(Workspace workspace, OutputFolder folder) {
        this.workspace = workspace;
        this.folder = folder;
    }

    /**
     * Imports a file.
     *
     * @param name as the user calls it
     * @param separate whether each agreement becomes a work of its own, as it stands
     */
    public ImportReport run(String name, byte[] content, boolean separate) {
        FoundInFile read = FoundInFile.read(name, content);
        if (read.found().isEmpty()) {
            return new ImportReport(false, read.findings(), Optional.empty());
        }
        Found found = read.found().get();
        if (found.agreements().isEmpty()) {
            return new ImportReport(true, List.of(none(name, read.reason())), Optional.empty());
        }
        Imported imported = new Importing(workspace).of(found, name.replaceFirst(".*[/\\\\]", ""), separate);
        imported.works().forEach(this::refuseKnown);
        write(imported.files());
        return new ImportReport(true, List.of(), Optional.of(made(imported)));
    }

    private static Diagnostic none(String name, String reason) {
        return Diagnostic.error(
                "keine-vereinbarung",
                Position.of(name),
                reason,
                "Es wurde nichts geschrieben. Ist es doch eine Vereinbarung, sie als Text speichern und jeden § in einer"
                        + " eigenen Zeile beginnen.");
    }

    private void refuseKnown(Drafted.Work work) {
        if (workspace.folders("agreements").contains(work.name())) {
            throw new AccessException(
                    "agreements/" + work.name(),
                    "Ein Werk dieses Namens gibt es schon; es bleibt, wie es ist.",
                    "Den Ordner umbenennen oder mit --into einen anderen Arbeitsbereich nennen.");
        }
    }

    private void write(List<DraftFile> files) {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        files.forEach(file -> contents.put(file.path(), file.content().getBytes(StandardCharsets.UTF_8)));
        folder.writeNew(contents);
    }

    private static ImportReport.Made made(Imported imported) {
        List<DraftFile> files = imported.files();
        return new ImportReport.Made(
                imported.works().stream().mapToInt(work -> work.copies().size()).sum(),
                imported.works().stream()
                        .map(work -> "agreements/" + work.name())
                        .toList(),
                imported.count(Note.Kind.DOUBT),
                imported.outliers() + imported.count(Note.Kind.OUTLIER),
                files.get(files.size() - 1).path());
    }
}
