package de.vertragswerk.workspace;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was read to make something: each path with the SHA-256 of its content, or what stands for it where
 * nothing could be read. If all of it is still so, so is the result.
 */
public final class Trace {
    /** Stands for the sum of a file that does not exist. */
    public static final String MISSING = "fehlt";

    /** Stands for the sum of a file that cannot be read. */
    public static final String LOCKED = "gesperrt";

    private final Map<String, String> sums = new TreeMap<>();

    void add(String path, String sum) {
        sums.put(path, sum);
    }

    public Map<String, String> sums() {
        return Collections.unmodifiableMap(sums);
    }
}
