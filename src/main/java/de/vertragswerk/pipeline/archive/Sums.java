package de.vertragswerk.pipeline.archive;

import de.vertragswerk.workspace.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The checksums of the files of a folder, in the form that {@code sha256sum --check} reads. */
public final class Sums {
    /** The file that holds them. */
    public static final String FILE = "SHA256SUMS";

    private static final Pattern LINE = Pattern.compile("(?<sum>[0-9a-f]{64})  (?<name>[^/]+)");

    private Sums() {}

    /** The content of the file for some files by their names. */
    public static byte[] of(Map<String, byte[]> files) {
        return files.entrySet().stream()
                .map(file -> line(Sha256.of(file.getValue()), file.getKey()) + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    static String line(String sum, String name) {
        return sum + "  " + name;
    }

    /** The sums by the names of the files; empty if a line says something else, or there is none. */
    static Optional<Map<String, String>> read(byte[] content) {
        Map<String, String> sums = new LinkedHashMap<>();
        for (String line : new String(content, StandardCharsets.UTF_8).lines().toList()) {
            Matcher entry = LINE.matcher(line);
            if (!entry.matches()) {
                return Optional.empty();
            }
            sums.put(entry.group("name"), entry.group("sum"));
        }
        return sums.isEmpty() ? Optional.empty() : Optional.of(sums);
    }
}
