package de.vertragswerk.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The templates that the program brings along. */
final class BuiltIn {
    private static final String FOLDER = "/vorlagen/";

    private BuiltIn() {}

    /** A template by its path in {@code templates/}. */
    static Optional<byte[]> read(String name) throws IOException {
        try (InputStream resource = BuiltIn.class.getResourceAsStream(FOLDER + name)) {
            return resource == null ? Optional.empty() : Optional.of(resource.readAllBytes());
        }
    }

    /** The names of the templates in a folder of {@code templates/}. */
    static List<String> names(String folder) throws IOException {
        try {
            Path program = Path.of(BuiltIn.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(program)) {
                return list(program.resolve(FOLDER.substring(1) + folder));
            }
            try (FileSystem jar = FileSystems.newFileSystem(program)) {
                return list(jar.getPath(FOLDER + folder));
            }
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static List<String> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isRegularFile)
                    .map(entry -> String.valueOf(entry.getFileName()))
                    .toList();
        }
    }
}
