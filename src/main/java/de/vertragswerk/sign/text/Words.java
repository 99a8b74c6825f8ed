package de.vertragswerk.sign.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words as they are compared. */
final class Words {
    private Words() {}

    /**
     * Whether a hyphen only divides a word at the end of a line. What else a file says that its text stands for is not
     * believed: people read what is shown.
     *
     * @param meant what the file says that the shown text stands for (ISO 32000-1, 14.9.4)
     */
    static boolean isDivision(String shown, @Nullable String meant) {
        return shown.equals("-") && meant != null && meant.replace("\u00AD", "").isEmpty();
    }

    /** The words of a text: put together where they were divided, spaces and hyphens of one kind. */
    static Stream<String> split(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\u00AD", "")
                .replace('\u2011', '-')
                .replaceAll("[\\s\u00A0\u2000-\u200B\u202F]+", " ");
        return Arrays.stream(plain.split(" ")).filter(word -> !word.isEmpty());
    }
}
