package de.vertragswerk.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Files that are being written, under a name of their own beside the one they will have. */
final class Unfinished {
    private static final String ENDING = ".unfertig";

    private Unfinished() {}

    static Path beside(Path target) {
        return target.resolveSibling(target.getFileName() + ENDING);
    }

    /** One that no other run writes. */
    static Path ofThisRun(Path target) {
        return target.resolveSibling(
                target.getFileName() + "." + ProcessHandle.current().pid() + ENDING);
    }

    /** Removes a file that will not be finished, if that is possible; else the next run does. */
    static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // It stays until the next run.
        }
    }

    /** Removes what a killed run left in a folder. */
    static void discardAll(Path folder) throws IOException {
        try (Stream<Path> entries = Files.walk(folder)) {
            entries.filter(file -> file.toString().endsWith(ENDING))
                    .filter(Files::isRegularFile)
                    .forEach(Unfinished::discard);
        }
    }
}
