package de.vertragswerk.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The small example of a new workspace: files of the program, listed in {@code liste.txt}. */
public final class Example {
    private static final String FOLDER = "/beispiel/";

    private Example() {}

    /** The files by their paths in the workspace. */
    public static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String path : names()) {
            files.put(path, content(path));
        }
        return files;
    }

    private static List<String> names() {
        return new String(content("liste.txt"), StandardCharsets.UTF_8).lines().toList();
    }

    private static byte[] content(String path) {
        try (InputStream resource = Example.class.getResourceAsStream(FOLDER + path)) {
            if (resource == null) {
                throw new IllegalStateException("Missing resource " + path);
            }
            return resource.readAllBytes();
        } catch (IOException e) {
            throw new AccessException(
                    path, "Das Programm kann sich selbst nicht lesen.", "Das Programm neu einrichten.");
        }
    }
}
