package de.vertragswerk.cli;

import de.vertragswerk.pipeline.signing.GivenFile;
import de.vertragswerk.workspace.AccessException;
import de.vertragswerk.workspace.OutputFolder;
import java.nio.file.Path;
import java.util.List;

/** Reads files that the command line names. */
final class InputFile {
    private static final OutputFolder HERE = new OutputFolder(Path.of(""));

    private InputFile() {}

    /** Reads a file. */
    static GivenFile read(Path path) {
        byte[] content = HERE.read(path.toString())
                .orElseThrow(() ->
                        new AccessException(path.toString(), "Die Datei gibt es nicht.", "Die Schreibweise prüfen."));
        return new GivenFile(path.toString(), content);
    }

    static List<GivenFile> read(List<Path> paths) {
        return paths.stream().map(InputFile::read).toList();
    }
}
