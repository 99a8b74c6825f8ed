package de.vertragswerk.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Files that appear together: each is written under another name first, and only when all are they get their own. */
final class NewFiles {
    private final Path root;
    private final Map<Path, Path> unfinished = new LinkedHashMap<>();
    private final List<Path> published = new ArrayList<>();
    private final List<Path> folders = new ArrayList<>();

    NewFiles(Path root) {
        this.root = root;
    }

    void prepare(String path, byte[] content) throws IOException {
        Path target = root.resolve(path);
        createFolder(Objects.requireNonNull(target.toAbsolutePath().getParent()));
        Path beside = Unfinished.beside(target);
        unfinished.put(target, beside);
        Files.write(beside, content);
    }

    private void createFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            createFolder(Objects.requireNonNull(folder.getParent()));
            Files.createDirectory(folder);
            folders.add(0, folder);
        }
    }

    void publish() throws IOException {
        for (Map.Entry<Path, Path> file : unfinished.entrySet()) {
            Files.move(file.getValue(), file.getKey());
            published.add(file.getKey());
        }
    }

    /** Leaves everything as it was. */
    void discard() {
        unfinished.values().forEach(Unfinished::discard);
        published.forEach(Unfinished::discard);
        folders.forEach(Unfinished::discard);
    }
}
