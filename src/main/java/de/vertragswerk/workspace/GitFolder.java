package de.vertragswerk.workspace;

import de.vertragswerk.diagnostic.Nearest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;

/**
 * A folder in the working tree of a Git repository.
 *
 * @param path of the folder in the repository, empty or ending in {@code /}
 */
record GitFolder(Repository repository, String path) {
    static {
        IsolatedGit.install();
    }

    /** The folder with the repository around it. */
    static GitFolder around(Path folder) throws IOException {
        Path real = folder.toRealPath();
        FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(real.toFile());
        if (builder.getGitDir() == null) {
            throw new UnknownRevision(
                    "Der Arbeitsbereich liegt in keinem Git-Archiv.", "Ohne @git: arbeiten oder „git init“ ausführen.");
        }
        Repository repository = builder.setMustExist(true).build();
        Path relative = repository.getWorkTree().toPath().toRealPath().relativize(real);
        String path = relative.toString().replace('\\', '/');
        return new GitFolder(repository, path.isEmpty() ? "" : path + "/");
    }

    /** The definitions and templates of a revision by their paths in the folder. */
    NavigableMap<String, ObjectId> filesAt(String revision) throws IOException {
        NavigableMap<String, ObjectId> files = new TreeMap<>();
        try (RevWalk commits = new RevWalk(repository);
                TreeWalk walk = new TreeWalk(repository)) {
            walk.addTree(tree(revision, commits));
            walk.setRecursive(true);
            walk.setFilter(PathFilterGroup.createFromStrings(path + "agreements", path + "templates"));
            while (walk.next()) {
                boolean isFile = FileMode.REGULAR_FILE.equals(walk.getFileMode())
                        || FileMode.EXECUTABLE_FILE.equals(walk.getFileMode());
                if (isFile) {
                    files.put(walk.getPathString().substring(path.length()), walk.getObjectId(0));
                }
            }
        }
        if (files.keySet().stream().noneMatch(file -> file.startsWith("agreements/"))) {
            throw new UnknownRevision(
                    "In der Revision „" + revision + "“ gibt es diesen Arbeitsbereich nicht.",
                    "Eine jüngere Revision nennen; „git log agreements“ zeigt, welche es gibt.");
        }
        return files;
    }

    private RevTree tree(String revision, RevWalk commits) throws IOException {
        try {
            ObjectId commit = repository.resolve(revision + "^{commit}");
            if (commit == null) {
                throw unknown(revision);
            }
            return commits.parseCommit(commit).getTree();
        } catch (RevisionSyntaxException | IncorrectObjectTypeException | MissingObjectException e) {
            throw unknown(revision);
        }
    }

    private UnknownRevision unknown(String revision) {
        return new UnknownRevision(
                "Eine Revision „" + revision + "“ gibt es im Git-Archiv nicht.",
                Nearest.hint(
                        revision, names(), "Einen Zweig, eine Marke oder einen Commit nennen; „git log“ zeigt sie."));
    }

    /** The names of branches and tags. */
    private List<String> names() {
        try {
            return Stream.concat(
                            Stream.of(Constants.HEAD),
                            repository.getRefDatabase().getRefsByPrefix(Constants.R_HEADS, Constants.R_TAGS).stream()
                                    .map(Ref::getName)
                                    .map(Repository::shortenRefName))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
