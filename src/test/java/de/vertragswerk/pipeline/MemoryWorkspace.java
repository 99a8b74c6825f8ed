package de.vertragswerk.pipeline;

import de.vertragswerk.workspace.AccessException;
import de.vertragswerk.workspace.FolderWorkspace;
import de.vertragswerk.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A workspace in memory; templates that it does not hold are the built-in ones. */
final class MemoryWorkspace implements Workspace {
    private static final Path BASIS = Path.of("src/test/resources/transcripts/_basis");

    private final TreeMap<String, byte[]> files = new TreeMap<>();
    private final Set<String> locked = new TreeSet<>();
    private final Workspace builtIn = FolderWorkspace.at(BASIS);

    /** The small workspace of the transcripts: one work, two variants. */
    static MemoryWorkspace small() {
        MemoryWorkspace workspace = new MemoryWorkspace();
        try (Stream<Path> paths = Files.walk(BASIS)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                workspace.write(BASIS.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return workspace;
    }

    void write(String path, String content) {
        write(path, content.getBytes(StandardCharsets.UTF_8));
    }

    void write(String path, byte[] content) {
        files.put(path, content);
    }

    void edit(String path, String old, String fresh) {
        String content = text(path);
        if (!content.contains(old)) {
            throw new IllegalArgumentException(path + " has no " + old);
        }
        write(path, content.replace(old, fresh));
    }

    String text(String path) {
        byte[] content = Optional.ofNullable(files.get(path)).orElseThrow(() -> new IllegalArgumentException(path));
        return new String(content, StandardCharsets.UTF_8);
    }

    void delete(String path) {
        if (files.remove(path) == null) {
            throw new IllegalArgumentException(path);
        }
    }

    /** Makes a file unreadable. */
    void lock(String path) {
        locked.add(path);
    }

    @Override
    public Optional<byte[]> read(String path) {
        if (locked.contains(path)) {
            throw new AccessException(path, "Die Datei lässt sich nicht lesen.", "Prüfen.");
        }
        Optional<byte[]> own = Optional.ofNullable(files.get(path));
        return path.startsWith("templates/") ? own.or(() -> builtIn.read(path)) : own;
    }

    @Override
    public List<String> files(String folder, String ending) {
        String start = folder.endsWith("/") ? folder : folder + "/";
        Set<String> names = new TreeSet<>();
        files.keySet().stream()
                .filter(path -> path.startsWith(start))
                .map(path -> path.substring(start.length()))
                .filter(name -> !name.contains("/") && name.endsWith(ending))
                .forEach(names::add);
        if (start.startsWith("templates/")) {
            names.addAll(builtIn.files(folder, ending));
        }
        return List.copyOf(names);
    }

    @Override
    public List<String> folders(String folder) {
        String start = folder + "/";
        return files.keySet().stream()
                .filter(path -> path.startsWith(start))
                .map(path -> path.substring(start.length()))
                .filter(name -> name.contains("/"))
                .map(name -> name.substring(0, name.indexOf('/')))
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public LocalDate today() {
        return LocalDate.of(2026, 1, 31);
    }
}
