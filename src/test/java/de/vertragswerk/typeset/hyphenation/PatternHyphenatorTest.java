package de.vertragswerk.typeset.hyphenation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PatternHyphenatorTest {
    private static final int LEFT = 2;
    private static final int RIGHT = 3;

    private final Hyphenator german = PatternHyphenator.german();

    @Test
    void dividesTheWordsOfAdministration() throws IOException {
        List<String> expected = words();
        assertThat(expected).hasSizeGreaterThan(500);
        assertThat(expected.stream().map(word -> divided(word.replace("-", ""))))
                .containsExactlyElementsOf(
                        expected.stream().map(PatternHyphenatorTest::printable).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Do-ku-ment-ar-ten",
                "Adress-än-de-run-gen",
                "Sys-tem-aus-fall",
                "Ver-fah-rens-um-ge-bung",
                "Sam-mel-ab-rech-nun-gen"
            })
    void dividesWhatThePatternsAloneWouldDivideWrong(String word) {
        assertThat(divided(word.replace("-", ""))).isEqualTo(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Stadt", "Amts", "Heek", "Über", "NRW", "VERWALTUNG", "AsylbLG", "KoPStG", "GkGNRW", "GmbHGesetz"
            })
    void leavesShortWordsAndAbbreviationsWhole(String word) {
        assertThat(german.places(word)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hmmmmmmm", "Schtschrbrk", "strcpystr"})
    void leavesWordsWithoutVowelWhole(String word) {
        assertThat(german.places(word)).isEmpty();
    }

    @Test
    void dividesNotByCase() {
        assertThat(german.places("Übertragung"))
                .isEqualTo(german.places("übertragung"))
                .isNotEmpty();
    }

    @Test
    void keepsPlacesWhereALetterGrowsInLowerCase() {
        assertThat(divided("İstanbulverwaltung")).endsWith("ver-wal-tung");
    }

    @Test
    void isQuickWithALongWord() {
        String word = "verwaltung".repeat(1_000);
        Assertions.assertTimeout(
                Duration.ofSeconds(5), () -> assertThat(german.places(word)).hasSizeGreaterThan(1_000));
    }

    @Test
    void answersManyThreadsAlike() throws IOException {
        List<String> words = words();
        List<String> alone = words.stream().map(this::divided).toList();
        List<String> together = IntStream.range(0, 20 * words.size())
                .parallel()
                .mapToObj(i -> divided(words.get(i % words.size())))
                .collect(Collectors.toList());
        assertThat(together.subList(0, words.size())).isEqualTo(alone);
        assertThat(together.subList(19 * words.size(), 20 * words.size())).isEqualTo(alone);
    }

    private String divided(String word) {
        return divided(word, german.places(word));
    }

    private static String divided(String word, int[] places) {
        StringBuilder result = new StringBuilder(word);
        for (int i = places.length - 1; i >= 0; i--) {
            result.insert(places[i], '-');
        }
        return result.toString();
    }

    /** A division without what is never printed: parts that are too short at either end, divisions of short words. */
    private static String printable(String entry) {
        String word = entry.replace("-", "");
        int[] places = IntStream.range(0, entry.length())
                .filter(i -> entry.charAt(i) == '-')
                .map(i -> entry.substring(0, i).replace("-", "").length())
                .filter(place -> word.length() >= 6 && place >= LEFT && word.length() - place >= RIGHT)
                .toArray();
        return divided(word, places);
    }

    private static List<String> words() throws IOException {
        try (InputStream stream = PatternHyphenatorTest.class.getResourceAsStream("/hyphenation/verwaltung.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
