package de.vertragswerk.pipeline.importing;

import de.vertragswerk.ingest.draft.DraftFile;
import de.vertragswerk.workspace.Workspace;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A workspace with files that are not written yet. */
public final class Overlay implements Workspace {
    private final Workspace below;
    private final TreeMap<String, String> files = new TreeMap<>();

    public Overlay(Workspace below, List<DraftFile> files) {
        this.below = below;
        files.forEach(file -> this.files.put(file.path(), file.content()));
    }

    @Override
    public Optional<byte[]> read(String path) {
        return Optional.ofNullable(files.get(path))
                .map(content -> content.getBytes(StandardCharsets.UTF_8))
                .or(() -> below.read(path));
    }

    @Override
    public List<String> files(String folder, String ending) {
        Set<String> names = new TreeSet<>(below.files(folder, ending));
        String start = folder.endsWith("/") ? folder : folder + "/";
        files.keySet().stream()
                .filter(path -> path.startsWith(start))
                .map(path -> path.substring(start.length()))
                .filter(name -> name.indexOf('/') < 0 && name.endsWith(ending))
                .forEach(names::add);
        return List.copyOf(names);
    }

    @Override
    public List<String> folders(String folder) {
        Set<String> names = new TreeSet<>(below.folders(folder));
        String start = folder + "/";
        files.keySet().stream()
                .filter(path -> path.startsWith(start))
                .map(path -> path.substring(start.length()))
                .filter(name -> name.indexOf('/') > 0)
                .map(name -> name.substring(0, name.indexOf('/')))
                .forEach(names::add);
        return List.copyOf(names);
    }

    @Override
    public LocalDate today() {
        return below.today();
    }
}
