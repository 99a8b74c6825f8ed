package de.vertragswerk.pipeline.parcel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FileNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Stadt Gronau (Westf.), stadt-gronau-westf",
        "gemeinde-südlohn, gemeinde-suedlohn",
        "Große Straße 2, grosse-strasse-2",
        "1-bus-, 1-bus",
        "café.neu, cafe.neu",
        "../x, x",
        "a/b\\c, a-b-c"
    })
    void writeWordsInPlainLetters(String words, String name) {
        assertThat(FileNames.of(words)).isEqualTo(name);
        assertThat(FileNames.isPortable(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ä.txt", "a b", "a/b", "../a", ".a", "a.", "CON", "con.txt", "lpt1.pdf", "a:b", "a\n"})
    void knowWhatSomeSystemRefuses(String name) {
        assertThat(FileNames.isPortable(name)).isFalse();
    }

    @Test
    void takeUsualNames() {
        assertThat(FileNames.isPortable("LIESMICH.txt")).isTrue();
        assertThat(FileNames.isPortable("01-stadt-ahaus.docx")).isTrue();
        assertThat(FileNames.isPortable("contents.txt")).isTrue();
    }
}
