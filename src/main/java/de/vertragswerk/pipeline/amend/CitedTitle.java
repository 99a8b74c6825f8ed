package de.vertragswerk.pipeline.amend;

import de.vertragswerk.model.Gender;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The title of an agreement within a sentence: "die Öffentlich-rechtliche Vereinbarung über …", "zum Vertrag über …". */
final class CitedTitle {
    private static final List<String> FEMININE = List.of("vereinbarung", "änderung", "ordnung", "satzung");
    private static final List<String> MASCULINE = List.of("vertrag");
    private static final List<String> NEUTER = List.of("abkommen", "übereinkommen");

    /** Adjectives that may stand before the noun. */
    private static final int MOST_ADJECTIVES = 2;

    private final String title;
    private final String[] words;
    private final Optional<Integer> noun;

    CitedTitle(String title) {
        this.title = title;
        this.words = title.split(" ", -1);
        this.noun = noun();
    }

    private Optional<Integer> noun() {
        for (int i = 0; i < words.length && i <= MOST_ADJECTIVES; i++) {
            if (gender(words[i]).isPresent()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static Optional<Gender> gender(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (FEMININE.stream().anyMatch(lower::endsWith)) {
            return Optional.of(Gender.FEMININE);
        }
        if (MASCULINE.stream().anyMatch(lower::endsWith)) {
            return Optional.of(Gender.MASCULINE);
        }
        return NEUTER.stream().anyMatch(lower::endsWith) ? Optional.of(Gender.NEUTER) : Optional.empty();
    }

    /** "Die Öffentlich-rechtliche Vereinbarung über …"; a title of unknown form in quotation marks. */
    String subject() {
        return noun.map(index -> article(index, "Die ", "Der ", "Das ") + inflected(index, "e"))
                .orElse("Die Vereinbarung „" + title + "“");
    }

    /** "zur Öffentlich-rechtlichen Vereinbarung über …". */
    String withZu() {
        return noun.map(index -> article(index, "zur ", "zum ", "zum ") + inflected(index, "en"))
                .orElse("zur Vereinbarung „" + title + "“");
    }

    private String article(int index, String feminine, String masculine, String neuter) {
        return switch (gender(words[index]).orElse(Gender.FEMININE)) {
            case FEMININE -> feminine;
            case MASCULINE -> masculine;
            case NEUTER -> neuter;
        };
    }

    /** The title with another ending of the adjectives before its noun. */
    private String inflected(int index, String ending) {
        String[] inflected = words.clone();
        for (int i = 0; i < index; i++) {
            inflected[i] = words[i].replaceFirst("e[rs]?$", ending);
        }
        return String.join(" ", inflected);
    }
}
