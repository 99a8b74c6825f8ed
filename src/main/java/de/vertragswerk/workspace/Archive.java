package de.vertragswerk.workspace;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A folder for files that were published, in folders of their own: what lies in it is never changed and never removed. A
 * file appears in it whole or not at all.
 *
 * <p>Methods throw {@link AccessException} where the folder cannot be read or written, or leads out of the workspace.
 */
public final class Archive {
    private final Path workspace;
    private final String path;
    private final Path folder;

    /**
     * An archive.
     *
     * @param workspace the folder with {@code agreements/}
     * @param path of the archive in it, with {@code /}
     */
    public Archive(Path workspace, String path) {
        this.workspace = workspace;
        this.path = path;
        this.folder = workspace.resolve(path);
    }

    /** The paths of those files that lie here with other content, or whose name something else has. */
    public List<String> contradicting(Map<String, byte[]> files) {
        files.keySet().forEach(this::stayInside);
        return files.entrySet().stream()
                .filter(file -> isThere(file.getKey()) && !holds(file.getKey(), file.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Adds the files that are not here yet; none of them may contradict. */
    public void add(Map<String, byte[]> files) {
        files.forEach((name, content) -> {
            stayInside(name);
            if (!isThere(name)) {
                create(name, content);
            }
        });
    }

    private boolean isThere(String name) {
        return Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    /** A link is no kept file, whatever it leads to. */
    private boolean holds(String name, byte[] content) {
        Path file = folder.resolve(name);
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && Arrays.equals(Files.readAllBytes(file), content);
        } catch (IOException e) {
            throw new AccessException(
                    path + "/" + name, "Die Datei lässt sich nicht lesen.", "Prüfen, ob das Recht zum Lesen besteht.");
        }
    }

    private void create(String name, byte[] content) {
        Path unfinished = Unfinished.ofThisRun(folder.resolve(name));
        try {
            Files.createDirectories(Objects.requireNonNull(unfinished.getParent()));
            stayInside(name);
            Files.write(
                    unfinished,
                    content,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.SYNC);
            place(unfinished, name);
        } catch (IOException e) {
            throw WriteProblem.of(path + "/" + name, "Die Datei lässt sich nicht ablegen", e);
        } finally {
            Unfinished.discard(unfinished);
        }
    }

    /** Unlike a move, a link never takes the place of a file; a disk without links gets a move that looks first. */
    private void place(Path unfinished, String name) throws IOException {
        Path target = folder.resolve(name);
        try {
            link(unfinished, target);
        } catch (FileAlreadyExistsException e) {
            throw new AccessException(
                    path + "/" + name,
                    "Ein anderer Lauf hat die Datei gerade abgelegt.",
                    "Warten, bis er fertig ist, und es noch einmal versuchen.");
        }
    }

    private static void link(Path unfinished, Path target) throws IOException {
        try {
            Files.createLink(target, unfinished);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException | UnsupportedOperationException e) {
            Files.move(unfinished, target);
        }
    }

    /** The folder above a file may not be, by a link, one outside. */
    private void stayInside(String name) {
        Path highest = Objects.requireNonNull(folder.resolve(name).getParent());
        while (!Files.exists(highest, LinkOption.NOFOLLOW_LINKS)) {
            highest = Optional.ofNullable(highest.getParent()).orElse(workspace);
        }
        try {
            if (highest.toRealPath().startsWith(workspace.toRealPath())) {
                return;
            }
        } catch (IOException e) {
            throw new AccessException(path, "Der Ordner lässt sich nicht lesen.", "Prüfen, ob das Recht dazu besteht.");
        }
        throw new AccessException(
                path, "Der Pfad führt aus dem Arbeitsbereich hinaus.", "Einen Ordner statt der Verknüpfung anlegen.");
    }
}
