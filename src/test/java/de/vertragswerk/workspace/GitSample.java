package de.vertragswerk.workspace;

import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;

/** A Git repository of a test; not even making it leaves traces elsewhere on the machine. */
public final class GitSample implements AutoCloseable {
    private final Git git;

    private GitSample(Git git) {
        this.git = git;
    }

    /** A new repository with the branch "haupt". */
    public static GitSample in(Path folder) throws GitAPIException {
        IsolatedGit.install();
        return new GitSample(Git.init()
                .setDirectory(folder.toFile())
                .setInitialBranch("haupt")
                .call());
    }

    /** Commits all files and gives the sum of the commit. */
    public String commit(String message) throws GitAPIException {
        git.add().addFilepattern(".").call();
        return git.commit()
                .setMessage(message)
                .setAuthor("Kreis Mark", "post@example.org")
                .setCommitter("Kreis Mark", "post@example.org")
                .setSign(false)
                .call()
                .getName();
    }

    void tag(String name) throws GitAPIException {
        git.tag().setName(name).setAnnotated(false).call();
    }

    /** Tags with a message, which makes the tag an object of its own. */
    void tagWithMessage(String name) throws GitAPIException {
        git.tag().setName(name).setMessage(name).setSigned(false).call();
    }

    @Override
    public void close() {
        git.close();
    }
}
