package de.vertragswerk.ingest.segment;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.golden.GoldenFiles;
import de.vertragswerk.ingest.Found;
import de.vertragswerk.ingest.FoundOutline;
import de.vertragswerk.ingest.Source;
import de.vertragswerk.ingest.SourceText;
import de.vertragswerk.ingest.WordAccount;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Statutes, agreements and an issue of a gazette, each printed in another style. */
final class StylesTest {
    private static final Path FOLDER = Path.of("src/test/resources/ingest");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Source source(Path file) throws IOException {
        return SourceText.of(file.getFileName().toString(), Files.readString(file));
    }

    @Test
    void findsTheStructureOfEachStyle() throws IOException {
        Map<String, String> outlines = new TreeMap<>();
        for (Path file : files()) {
            outlines.put(file.getFileName() + ".outline", FoundOutline.of(Segmentation.of(source(file))));
        }
        new GoldenFiles("ingest").verify(outlines);
    }

    @ParameterizedTest
    @MethodSource("files")
    void losesAndInventsNoWord(Path file) throws IOException {
        Source source = source(file);
        Found found = Segmentation.of(source);
        WordAccount account = WordAccount.of(source, found);
        assertThat(account.lost()).as("lost").isEmpty();
        assertThat(account.invented()).as("invented").isEmpty();
    }
}
