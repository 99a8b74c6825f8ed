package de.vertragswerk.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.dates.Term;
import de.vertragswerk.workspace.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of docs/termine.md: what the program reckons from definitions is what people reckoned with the statute. */
final class DatesTableTest {
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.GERMANY);

    /** A line of the table; the day is "–" where there is to be none. */
    record Row(String number, String source, List<String> given, LocalDate on, String kind, String day) {
        static Row of(String line) {
            List<String> cells =
                    Arrays.stream(line.split("\\|")).map(String::strip).toList();
            List<String> given = CODE.matcher(cells.get(3))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .toList();
            return new Row(
                    cells.get(1), cells.get(2), given, LocalDate.parse(cells.get(4), DAY), cells.get(5), cells.get(6));
        }

        @Override
        public String toString() {
            return number + " " + source;
        }
    }

    static List<Row> rows() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("docs/termine.md"))) {
            return lines.filter(line -> line.matches("\\| \\d+ \\|.*"))
                    .map(Row::of)
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void reckonsTheDay(Row row) {
        MemoryWorkspace workspace = GazetteWorkspace.make();
        workspace.write(GazetteWorkspace.DEFAULTS, "partei: kreis-mark\n");
        for (String line : row.given()) {
            String file = line.startsWith("verfahren") ? GazetteWorkspace.ADORF : GazetteWorkspace.BASE;
            workspace.write(file, line + "\n" + workspace.text(file));
        }
        Catalog catalog = Catalog.of(workspace);
        Deadlines deadlines = Deadlines.of(catalog.find("bus/stadt-adorf"), new Sources(workspace), catalog, row.on());

        assertThat(deadlines.findings()).isEmpty();
        List<String> days = deadlines.entries().get(0).terms().stream()
                .filter(term -> term.key().equals(row.kind()))
                .map(Term::day)
                .map(DatesTableTest::shown)
                .toList();
        assertThat(days).isEqualTo(row.day().equals("–") ? List.of() : List.of(row.day()));
    }

    @Test
    void hasAtLeastThirtyRowsThatEachNameARule() throws IOException {
        assertThat(rows())
                .hasSizeGreaterThanOrEqualTo(30)
                .allMatch(row -> row.source().matches(".*(§|klausel).*"));
    }

    private static String shown(LocalDate day) {
        return day.getDayOfWeek()
                        .getDisplayName(TextStyle.SHORT_STANDALONE, Locale.GERMANY)
                        .replace(".", "") + " " + DAY.format(day);
    }
}
