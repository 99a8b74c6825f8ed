package de.vertragswerk.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A workspace on disk. */
public final class FolderWorkspace implements Workspace {
    private static final String TEMPLATES = "templates/";
    private static final String RIGHTS = "Prüfen, ob das Recht zum Lesen besteht.";

    private final Path root;

    private FolderWorkspace(Path root) {
        this.root = root;
    }

    /** The workspace in a folder. */
    public static FolderWorkspace at(Path folder) {
        try {
            return new FolderWorkspace(folder.toRealPath());
        } catch (IOException e) {
            throw new AccessException(folder.toString(), "Den Ordner gibt es nicht.", "Die Schreibweise prüfen.");
        }
    }

    /** The workspace that a folder will be; the folder need not exist yet. */
    public static FolderWorkspace planned(Path folder) {
        return Files.exists(folder)
                ? at(folder)
                : new FolderWorkspace(folder.toAbsolutePath().normalize());
    }

    /** The folder with {@code agreements/} at or above a folder; empty if there is none. */
    public static Optional<Path> findAbove(Path folder) {
        for (Path place = folder.toAbsolutePath().normalize(); place != null; place = place.getParent()) {
            if (isOne(place)) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    /** Whether a folder is a workspace. */
    public static boolean isOne(Path folder) {
        return Files.isDirectory(folder.resolve("agreements"));
    }

    @Override
    public Optional<byte[]> read(String path) {
        Path file = inside(path);
        try {
            if (Files.isRegularFile(file)) {
                return Optional.of(Files.readAllBytes(file));
            }
            return path.startsWith(TEMPLATES) ? BuiltIn.read(path.substring(TEMPLATES.length())) : Optional.empty();
        } catch (IOException e) {
            throw new AccessException(path, "Die Datei lässt sich nicht lesen.", RIGHTS);
        }
    }

    @Override
    public List<String> files(String folder, String ending) {
        Set<String> names = new TreeSet<>(names(folder, Files::isRegularFile));
        if (folder.startsWith(TEMPLATES)) {
            names.addAll(builtIn(folder.substring(TEMPLATES.length())));
        }
        return names.stream().filter(name -> name.endsWith(ending)).toList();
    }

    private static List<String> builtIn(String folder) {
        try {
            return BuiltIn.names(folder);
        } catch (IOException e) {
            throw new AccessException(TEMPLATES + folder, "Der Ordner lässt sich nicht lesen.", RIGHTS);
        }
    }

    @Override
    public List<String> folders(String folder) {
        return names(folder, Files::isDirectory);
    }

    private List<String> names(String folder, Predicate<Path> kind) {
        Path directory = inside(folder);
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.filter(kind)
                    .map(entry -> String.valueOf(entry.getFileName()))
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new AccessException(folder, "Der Ordner lässt sich nicht lesen.", RIGHTS);
        }
    }

    /** The file of a path. Neither {@code ..} nor a symbolic link may lead out of the workspace. */
    private Path inside(String path) {
        try {
            Path file = root.resolve(path).normalize();
            Path real = Files.exists(file) ? file.toRealPath() : file;
            if (real.startsWith(root)) {
                return file;
            }
        } catch (IOException | InvalidPathException e) {
            throw new AccessException(path, "Die Datei lässt sich nicht lesen.", RIGHTS);
        }
        throw new AccessException(
                path,
                "Der Pfad führt aus dem Arbeitsbereich hinaus.",
                "Eine Kopie statt der Verknüpfung ablegen und „..“ vermeiden.");
    }

    @Override
    public LocalDate today() {
        return Today.date();
    }
}
