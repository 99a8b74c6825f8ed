package de.vertragswerk.workspace;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Reads a workspace and notes what was read. Safe for use by several threads. */
public final class Sources {
    private final Workspace workspace;
    private final Map<String, String> sums = new ConcurrentHashMap<>();

    public Sources(Workspace workspace) {
        this.workspace = workspace;
    }

    public Workspace workspace() {
        return workspace;
    }

    /**
     * A file's content; empty if there is no such file. Either is noted.
     *
     * @throws AccessException if the file cannot be read, which is noted too
     */
    public Optional<byte[]> read(String path, Trace trace) {
        try {
            Optional<byte[]> content = workspace.read(path);
            trace.add(path, sums.computeIfAbsent(path, key -> sum(content)));
            return content;
        } catch (AccessException e) {
            trace.add(path, sums.computeIfAbsent(path, key -> Trace.LOCKED));
            throw e;
        }
    }

    /** Notes that what was made of a file earlier is used again. */
    public void reuse(String path, Trace trace) {
        trace.add(path, sum(path));
    }

    /** The SHA-256 of a file, {@link Trace#MISSING} or {@link Trace#LOCKED}; each file is read at most once for it. */
    public String sum(String path) {
        return sums.computeIfAbsent(path, this::read);
    }

    private String read(String path) {
        try {
            return sum(workspace.read(path));
        } catch (AccessException e) {
            return Trace.LOCKED;
        }
    }

    private static String sum(Optional<byte[]> content) {
        return content.map(Sha256::of).orElse(Trace.MISSING);
    }
}
