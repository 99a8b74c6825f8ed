package de.vertragswerk.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** A file that people keep and the program adds to: it changes as a whole or not at all. */
public final class DefinitionFile {
    private final Path workspace;
    private final String path;

    /**
     * A file.
     *
     * @param workspace the folder with {@code agreements/}
     * @param path of the file in it, with {@code /}
     */
    public DefinitionFile(Path workspace, String path) {
        this.workspace = workspace;
        this.path = path;
    }

    /**
     * Gives the file a content.
     *
     * @param before what it must hold by now, so that nobody's work is lost
     * @throws AccessException if it holds something else, or cannot be written
     */
    public void replace(byte[] before, byte[] after) {
        try {
            Path file = workspace.resolve(path).toRealPath();
            if (!file.startsWith(workspace.toRealPath())) {
                throw new AccessException(
                        path,
                        "Der Pfad führt aus dem Arbeitsbereich hinaus.",
                        "Eine Kopie statt der Verknüpfung ablegen.");
            }
            if (!Arrays.equals(Files.readAllBytes(file), before)) {
                throw new AccessException(
                        path,
                        "Die Datei wurde gerade von jemand anderem geändert.",
                        "Sie dort speichern und schließen und es noch einmal versuchen.");
            }
            write(file, after);
        } catch (IOException e) {
            throw WriteProblem.of(path, "Die Datei lässt sich nicht schreiben", e);
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        Path unfinished = Unfinished.ofThisRun(file);
        try {
            // A copy first, so that the rights of the file are those of the new one.
            Files.copy(file, unfinished, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
            Files.write(unfinished, content, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.SYNC);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Unfinished.discard(unfinished);
        }
    }
}
