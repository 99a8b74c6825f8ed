package de.vertragswerk.typeset.hyphenation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class PatternFilesTest {
    private static final String ENTRY = "…?-?\\p{L}+(-\\p{L}+)*-?…?";

    @Test
    void listsEachDivisionOnceAndInItsForm() throws IOException {
        assertThat(entries()).isNotEmpty().doesNotHaveDuplicates().allMatch(entry -> entry.matches(ENTRY));
    }

    @Test
    void letsAnEntryCountBeforeThePatterns() throws IOException {
        PatternTree german = PatternFiles.german();
        List<String> wholeWords =
                entries().stream().filter(entry -> !entry.contains("…")).toList();
        assertThat(wholeWords).isNotEmpty();
        assertThat(wholeWords.stream().map(entry -> divided(entry.replace("-", ""), german)))
                .containsExactlyElementsOf(wholeWords);
    }

    private static String divided(String word, PatternTree tree) {
        byte[] levels = tree.levels(("." + word.toLowerCase(Locale.ROOT) + ".").toCharArray());
        StringBuilder result = new StringBuilder().append(word.charAt(0));
        for (int i = 1; i < word.length(); i++) {
            result.append(levels[i + 1] % 2 == 1 ? "-" : "").append(word.charAt(i));
        }
        return result.toString();
    }

    private static List<String> entries() throws IOException {
        try (InputStream stream = PatternFiles.class.getResourceAsStream("trennungen.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .toList();
        }
    }
}
