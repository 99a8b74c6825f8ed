package de.vertragswerk.workspace;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A folder for results. A file appears in it whole or not at all: it is written under a name of its own and then moved.
 *
 * <p>Methods throw {@link AccessException} where the folder cannot be read or written.
 */
public final class OutputFolder {
    /** The ending of files that are being written; what a killed run left behind is removed by the next. */
    private static final String UNFINISHED = ".unfertig";

    private static final String LOCK = ".sperre";
    private static final String BUSY =
            "Ein anderer Lauf schreibt gerade in diesen Ordner; danach noch einmal versuchen.";

    private final Path root;

    public OutputFolder(Path root) {
        this.root = root;
    }

    /** Does some work that no other run may do in this folder at the same time. */
    public <T> T exclusively(Supplier<T> work) {
        try {
            Files.createDirectories(root);
        } catch (IOException e) {
            throw new AccessException(root.toString(), "Der Ordner lässt sich nicht anlegen" + reason(e) + ".");
        }
        try (FileChannel channel =
                FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (channel.tryLock() == null) {
                throw new AccessException(root.toString(), BUSY);
            }
            return work.get();
        } catch (OverlappingFileLockException e) {
            throw new AccessException(root.toString(), BUSY);
        } catch (IOException e) {
            throw new AccessException(root.toString(), "In den Ordner lässt sich nicht schreiben" + reason(e) + ".");
        }
    }

    /** A file's content; empty if there is none. */
    public Optional<byte[]> read(String path) {
        try {
            return Optional.of(Files.readAllBytes(root.resolve(path)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new AccessException(name(path), "Die Datei lässt sich nicht lesen.");
        }
    }

    /** A file's size in bytes; -1 if there is no such file. */
    public long size(String path) {
        try {
            return Files.size(root.resolve(path));
        } catch (IOException e) {
            return -1;
        }
    }

    /** Writes a file, and the folders above it. */
    public void write(String path, byte[] content) {
        Path target = root.resolve(path);
        Path unfinished = target.resolveSibling(target.getFileName() + UNFINISHED);
        try {
            Files.createDirectories(target.toAbsolutePath().getParent());
            Files.write(unfinished, content);
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            discard(unfinished);
            throw new AccessException(name(path), "Die Datei lässt sich nicht schreiben" + reason(e) + ".");
        }
    }

    private static void discard(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            // The next run removes what cannot be removed now.
        }
    }

    private static String reason(IOException e) {
        String said = e instanceof FileSystemException system
                ? String.valueOf(system.getReason())
                : String.valueOf(e.getMessage());
        if (said.contains("No space left") || said.contains("not enough space")) {
            return ": Der Datenträger ist voll";
        }
        boolean denied = e instanceof java.nio.file.AccessDeniedException
                || said.contains("denied")
                || said.contains("Read-only");
        return denied ? ": Es fehlt das Recht dazu" : "";
    }

    /** Removes a file, and folders that this leaves empty. */
    public void remove(String path) {
        try {
            Path file = root.resolve(path);
            Files.deleteIfExists(file);
            for (Path folder = file.getParent(); folder != null && !folder.equals(root); folder = folder.getParent()) {
                Files.deleteIfExists(folder);
            }
        } catch (DirectoryNotEmptyException e) {
            // Somebody else's files keep the folder.
        } catch (IOException e) {
            throw new AccessException(name(path), "Die Datei lässt sich nicht entfernen.");
        }
    }

    /** All files of the folder, with {@code /}, sorted; files left unfinished by a killed run are removed first. */
    public List<String> files() {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.walk(root)) {
            return entries.filter(Files::isRegularFile)
                    .filter(this::isFinished)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new AccessException(root.toString(), "Der Ordner lässt sich nicht lesen.");
        }
    }

    private boolean isFinished(Path file) {
        boolean finished = !file.toString().endsWith(UNFINISHED);
        if (!finished) {
            discard(file);
        }
        return finished;
    }

    /** A file as the user would call it. */
    public String name(String path) {
        return root.resolve(path).toString();
    }
}
