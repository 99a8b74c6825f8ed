package de.vertragswerk.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeSet;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;

/**
 * A workspace as it was at a revision of the Git repository that it lies in. Templates that it does not hold are those of
 * the program as it is now. Nothing is written. Safe for use by several threads.
 */
public final class GitWorkspace implements Workspace {
    private static final String TEMPLATES = "templates/";

    private final Repository repository;
    private final String revision;
    private final NavigableMap<String, ObjectId> files;

    private GitWorkspace(Repository repository, String revision, NavigableMap<String, ObjectId> files) {
        this.repository = repository;
        this.revision = revision;
        this.files = files;
    }

    /**
     * The workspace in a folder at a revision: a branch, a tag, a commit, {@code HEAD~2}.
     *
     * @throws UnknownRevision if there is no such revision, or no workspace in it
     */
    public static GitWorkspace at(Path folder, String revision) {
        try {
            GitFolder git = GitFolder.around(folder);
            return new GitWorkspace(git.repository(), revision, git.filesAt(revision));
        } catch (IOException e) {
            throw new AccessException(
                    folder.toString(),
                    "Die Revision „" + revision + "“ lässt sich nicht lesen.",
                    "Mit „git fsck“ prüfen, ob das Git-Archiv vollständig ist.");
        }
    }

    @Override
    public Optional<byte[]> read(String path) {
        ObjectId file = files.get(inside(path));
        try {
            if (file != null) {
                return Optional.of(repository.open(file).getBytes());
            }
            return path.startsWith(TEMPLATES) ? BuiltIn.read(path.substring(TEMPLATES.length())) : Optional.empty();
        } catch (IOException e) {
            throw unreadable(path);
        }
    }

    @Override
    public List<String> files(String folder, String ending) {
        String start = start(folder);
        TreeSet<String> names = new TreeSet<>();
        for (String path : under(start)) {
            String name = path.substring(start.length());
            if (!name.contains("/") && !name.startsWith(".")) {
                names.add(name);
            }
        }
        if (folder.startsWith(TEMPLATES)) {
            names.addAll(builtIn(folder.substring(TEMPLATES.length())));
        }
        return names.stream().filter(name -> name.endsWith(ending)).toList();
    }

    private List<String> builtIn(String folder) {
        try {
            return BuiltIn.names(folder);
        } catch (IOException e) {
            throw unreadable(TEMPLATES + folder);
        }
    }

    @Override
    public List<String> folders(String folder) {
        String start = start(folder);
        return under(start).stream()
                .map(path -> path.substring(start.length()))
                .filter(name -> name.contains("/"))
                .map(name -> name.substring(0, name.indexOf('/')))
                .filter(name -> !name.startsWith("."))
                .distinct()
                .toList();
    }

    private static String start(String folder) {
        return folder.endsWith("/") ? folder : folder + "/";
    }

    /** All paths that start so, sorted. */
    private Collection<String> under(String start) {
        return files.subMap(start, true, start + Character.MAX_VALUE, false).keySet();
    }

    private String inside(String path) {
        Path normal = Path.of(path).normalize();
        if (normal.isAbsolute() || normal.startsWith("..")) {
            throw new AccessException(
                    path, "Der Pfad führt aus dem Arbeitsbereich hinaus.", "In Pfaden „..“ vermeiden.");
        }
        return normal.toString().replace('\\', '/');
    }

    private AccessException unreadable(String path) {
        return new AccessException(
                path,
                "Die Datei lässt sich in der Revision „" + revision + "“ nicht lesen.",
                "Mit „git fsck“ prüfen, ob das Git-Archiv vollständig ist.");
    }

    @Override
    public LocalDate today() {
        return Today.date();
    }
}
