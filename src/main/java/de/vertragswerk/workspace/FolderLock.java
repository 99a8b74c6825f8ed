package de.vertragswerk.workspace;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;

/** Keeps other runs out of a folder; the system ends it with the process, however that ends. */
final class FolderLock {
    private static final String FILE = ".sperre";

    private FolderLock() {}

    static <T> T holding(Path folder, Supplier<T> work) {
        try (FileChannel channel =
                FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (channel.tryLock() == null) {
                throw busy(folder);
            }
            return work.get();
        } catch (OverlappingFileLockException e) {
            throw busy(folder);
        } catch (IOException e) {
            throw WriteProblem.of(folder.toString(), "In den Ordner lässt sich nicht schreiben", e);
        }
    }

    private static AccessException busy(Path folder) {
        return new AccessException(
                folder.toString(),
                "Ein anderer Lauf schreibt gerade in diesen Ordner.",
                "Warten, bis er fertig ist, und es noch einmal versuchen.");
    }
}
