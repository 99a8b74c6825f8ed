package de.vertragswerk.ingest.segment;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.ingest.Found;
import de.vertragswerk.ingest.FoundAgreement;
import de.vertragswerk.ingest.FoundOutline;
import de.vertragswerk.ingest.Place;
import de.vertragswerk.ingest.Source;
import de.vertragswerk.ingest.SourceText;
import de.vertragswerk.ingest.WordAccount;
import de.vertragswerk.model.Preamble;
import de.vertragswerk.model.Section;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However an agreement is printed, the same structure is read from it. */
final class GeneratedAgreementsTest {
    private static final int SEEDS = 60;
    private static final String HEAD = """
            Vereinbarung

            zwischen
            der Stadt Quellheim
            und
            dem Kreis Westrand

            """;

    private static List<PrintedSections.Style> styles() {
        return List.of(
                new PrintedSections.Style(0, false, false, false, false, "§ ", ""),
                new PrintedSections.Style(0, false, true, true, false, "## § ", "- "),
                new PrintedSections.Style(70, false, true, true, false, "§ ", ""),
                new PrintedSections.Style(70, true, false, true, false, "§", ""),
                new PrintedSections.Style(100, true, true, false, false, "§ ", ""),
                new PrintedSections.Style(100, true, false, true, false, "Artikel ", ""),
                new PrintedSections.Style(100, true, true, false, true, "§ ", ""));
    }

    static Stream<Long> seeds() {
        return IntStream.range(0, SEEDS).mapToObj(Long::valueOf);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isReadAlikeFromEveryStyle(long seed) {
        List<Section> sections = new RandomSections(seed).next();
        String expected = outline(sections);
        for (PrintedSections.Style style : styles()) {
            String text = HEAD + PrintedSections.print(sections, style, seed);
            Source source = SourceText.of("erzeugt", text);
            Found found = Segmentation.of(source);
            assertThat(found.agreements()).as("%s%n%s", style, text).hasSize(1);
            assertThat(FoundOutline.ofSections(found.agreements().get(0)))
                    .as("%s%n%s", style, text)
                    .isEqualTo(expected);
            WordAccount account = WordAccount.of(source, found);
            assertThat(account.lost()).as("lost").isEmpty();
            assertThat(account.invented()).as("invented").isEmpty();
        }
    }

    private static String outline(List<Section> sections) {
        return FoundOutline.ofSections(new FoundAgreement(
                Place.WHOLE,
                "",
                List.of(),
                new Preamble(List.of(), List.of()),
                sections,
                List.of(),
                List.of(),
                List.of()));
    }
}
