package de.vertragswerk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sessions as a user sees them, each on a copy of the small workspace {@code _basis}. {@code mvn test
 * -Dgolden.update=true} accepts what the program says now; CI never does.
 */
final class TranscriptTest {
    private static final Path CASES = Path.of("src/test/resources/transcripts");

    static List<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void says(String name, @TempDir Path folder) throws IOException {
        String expected = Files.readString(CASES.resolve(name));
        String played = Transcript.play(expected, new Folder(folder.toRealPath()).copyOf(CASES.resolve("_basis")));
        if (Boolean.getBoolean("golden.update")) {
            assertThat(System.getenv("CI")).as("No update in CI").isNull();
            Files.writeString(CASES.resolve(name), played);
        }
        assertThat(played).isEqualTo(Files.readString(CASES.resolve(name)));
    }
}
