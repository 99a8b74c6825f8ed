package de.vertragswerk.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** A file that a user names, wherever it is. */
public final class OutsideFile {
    private OutsideFile() {}

    /**
     * Its content; empty if there is no such file.
     *
     * @throws AccessException if it cannot be read
     */
    public static Optional<byte[]> read(String path) {
        try {
            Path file = Path.of(path);
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new AccessException(
                    path, "Die Datei lässt sich nicht lesen.", "Prüfen, ob das Recht zum Lesen besteht.");
        }
    }
}
