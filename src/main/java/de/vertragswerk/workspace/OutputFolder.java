package de.vertragswerk.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A folder for results. A file appears in it whole or not at all: it is written under a name of its own and then moved.
 *
 * <p>Methods throw {@link AccessException} where the folder cannot be read or written.
 */
public final class OutputFolder {
    private final Path root;

    public OutputFolder(Path root) {
        this.root = root;
    }

    /** Does some work that no other run may do in this folder at the same time. */
    public <T> T exclusively(Supplier<T> work) {
        try {
            createFolder(root);
        } catch (IOException e) {
            throw failure("", "Der Ordner lässt sich nicht anlegen", e);
        }
        return FolderLock.holding(root, work);
    }

    /** A link to a folder is as good as a folder, which Java 17 does not see. */
    private static void createFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
    }

    private AccessException failure(String path, String problem, IOException e) {
        return WriteProblem.of(name(path), problem, e);
    }

    /** A file's content; empty if there is none. */
    public Optional<byte[]> read(String path) {
        try {
            return Optional.of(Files.readAllBytes(root.resolve(path)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new AccessException(
                    name(path), "Die Datei lässt sich nicht lesen.", "Prüfen, ob das Recht zum Lesen besteht.");
        }
    }

    /** When a file was last written; empty if there is no such file. */
    public Optional<FileTime> written(String path) {
        try {
            return Optional.of(Files.getLastModifiedTime(root.resolve(path)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Whether a file still has a content. Only of one that was written since a time this is looked into; of an older one
     * the size will do.
     */
    public boolean holds(String path, long bytes, String sha256, FileTime since) {
        try {
            BasicFileAttributes found = Files.readAttributes(root.resolve(path), BasicFileAttributes.class);
            return found.isRegularFile()
                    && found.size() == bytes
                    && (found.lastModifiedTime().compareTo(since) < 0
                            || Sha256.of(Files.readAllBytes(root.resolve(path))).equals(sha256));
        } catch (IOException e) {
            return false;
        }
    }

    /** Writes a file, and the folders above it. */
    public void write(String path, byte[] content) {
        Path target = root.resolve(path);
        Path unfinished = Unfinished.beside(target);
        try {
            createFolder(folderOf(target.toAbsolutePath()));
            Files.write(unfinished, content);
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            Unfinished.discard(unfinished);
            throw failure(path, "Die Datei lässt sich nicht schreiben", e);
        }
    }

    /** Writes files that are all new, or none of them. */
    public void writeNew(Map<String, byte[]> files) {
        files.keySet().stream()
                .filter(path -> Files.exists(root.resolve(path)))
                .findFirst()
                .ifPresent(path -> {
                    throw new AccessException(name(path), "Die Datei gibt es schon.", "Sie umbenennen.");
                });
        NewFiles all = new NewFiles(root);
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                all.prepare(file.getKey(), file.getValue());
            }
            all.publish();
        } catch (IOException e) {
            all.discard();
            throw failure("", "Der Ordner lässt sich nicht beschreiben", e);
        }
    }

    private static Path folderOf(Path file) {
        return Objects.requireNonNull(file.getParent());
    }

    /** Removes a file, and folders that this leaves empty. Tells whether there was one; none outside of this folder. */
    public boolean remove(String path) {
        Path file = root.resolve(path).normalize();
        if (!file.startsWith(root.normalize())) {
            return false;
        }
        boolean found;
        try {
            found = Files.deleteIfExists(file);
        } catch (IOException e) {
            throw failure(path, "Die Datei lässt sich nicht entfernen", e);
        }
        removeEmptyFolders(folderOf(file));
        return found;
    }

    private void removeEmptyFolders(Path lowest) {
        try {
            for (Path folder = lowest; !folder.equals(root.normalize()); folder = folderOf(folder)) {
                Files.deleteIfExists(folder);
            }
        } catch (DirectoryNotEmptyException e) {
            // Somebody else's files keep the folder.
        } catch (IOException e) {
            throw new AccessException(lowest.toString(), "Der leere Ordner lässt sich nicht entfernen.", "");
        }
    }

    /** Removes what a killed run left unfinished. */
    public void removeUnfinished() {
        try {
            Unfinished.discardAll(root.toRealPath());
        } catch (IOException | UncheckedIOException e) {
            throw new AccessException(
                    root.toString(), "Der Ordner lässt sich nicht lesen.", "Prüfen, ob das Recht zum Lesen besteht.");
        }
    }

    /** Whether the folder holds nothing, or does not exist. */
    public boolean isEmpty() {
        if (!Files.exists(root)) {
            return true;
        }
        try (Stream<Path> entries = Files.list(root)) {
            return entries.findAny().isEmpty();
        } catch (IOException e) {
            throw failure("", "Der Ordner lässt sich nicht lesen", e);
        }
    }

    /** A file as the user would call it. */
    public String name(String path) {
        return root.resolve(path).toString();
    }
}
