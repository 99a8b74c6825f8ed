package de.vertragswerk.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Results that were read and found good. {@code mvn test -Dgolden.update=true} accepts what the program writes now; CI
 * never does.
 */
public final class GoldenFiles {
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    private final Path folder;

    /** The folder of one test below {@code src/test/resources/golden}. */
    public GoldenFiles(String folder) {
        this.folder = Path.of("src/test/resources/golden", folder);
    }

    /** Compares the whole folder: file names relative to it, and their contents. A file that nobody writes fails. */
    public void verify(Map<String, String> files) {
        if (UPDATE) {
            assertThat(System.getenv("CI"))
                    .as("Golden files are not updated in CI.")
                    .isNull();
            update(files);
        }
        assertThat(new TreeSet<>(names())).isEqualTo(new TreeSet<>(files.keySet()));
        files.forEach((name, content) -> assertThat(content).as(name).isEqualTo(read(folder.resolve(name))));
    }

    private void update(Map<String, String> files) {
        Set<String> orphans = names();
        orphans.removeAll(files.keySet());
        try {
            for (String orphan : orphans) {
                Files.delete(folder.resolve(orphan));
            }
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Set<String> names() {
        if (!Files.exists(folder)) {
            return new TreeSet<>();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
