package de.vertragswerk.ingest.majority;

import de.vertragswerk.model.Case;
import de.vertragswerk.model.Noun;
import java.util.List;
import java.util.Locale;

/**
 * How a text speaks of the party that differs from copy to copy, as a template says it: {@code kommune.dat}.
 *
 * @param form what is said of it
 * @param grammaticalCase of no meaning without an article
 * @param capital whether it begins a sentence
 */
record Designation(Form form, Case grammaticalCase, boolean capital) {
    private static final List<String> CASES = List.of("nom", "gen", "dat", "akk");

    /** What is said of a party. */
    enum Form {
        /** "der Stadt" */
        ARTICLE,
        /** "der Stadt Ahaus" */
        FULL,
        /** "Stadt" */
        WORD,
        /** "Ahaus" */
        NAME
    }

    /** The words for a party. */
    String text(Own own) {
        String text = switch (form) {
            case WORD -> own.designation().map(Noun::nominative).orElse("");
            case NAME -> own.name();
            case ARTICLE -> article(own);
            case FULL -> article(own) + " " + own.name();
        };
        return capital && !text.isEmpty() ? text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) : text;
    }

    private String article(Own own) {
        return own.designation()
                .map(noun -> noun.withArticle(false, grammaticalCase))
                .orElse("");
    }

    /** What a template says for it. */
    String expression(String role) {
        String name = CASES.get(grammaticalCase.ordinal());
        String cased = capital ? name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) : name;
        return role
                + switch (form) {
                    case WORD -> ".wort";
                    case NAME -> ".name";
                    case ARTICLE -> "." + cased;
                    case FULL -> ".voll." + cased;
                };
    }
}
