package de.vertragswerk.ingest;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Real documents, which are no part of the project; whoever asks for one is skipped where it is missing. */
public final class Corpus {
    private static final Path FOLDER = Path.of(System.getProperty("corpus", "../shared/corpus"));

    private Corpus() {}

    /** The file whose name begins with a number. */
    public static Path file(String number) {
        assumeTrue(Files.isDirectory(FOLDER), "The real documents are not here: " + FOLDER.toAbsolutePath());
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().startsWith(number + "_"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its text as a source. */
    public static Source source(String number) {
        Path file = file(number);
        try {
            return SourceText.of(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
