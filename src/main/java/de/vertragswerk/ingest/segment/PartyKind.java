package de.vertragswerk.ingest.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The kinds of parties by the words that name them, in all their forms. */
enum PartyKind {
    KREISSTADT("kreisstadt", "Kreisstadt|Kreisstädten?"),
    STADT("stadt", "Stadt|Städten?"),
    GEMEINDE("gemeinde", "Gemeinden?"),
    KREIS("kreis", "Kreis(?:es|en|e)?"),
    ZWECKVERBAND("zweckverband", "Zweckverband(?:es|s)?|Zweckverbänden?"),
    BEZIRKSREGIERUNG("bezirksregierung", "Bezirksregierung(?:en)?");

    private static final Pattern SINGLE = Pattern.compile("(?<kind>\\p{Lu}[\\p{L}]+)\\s+(?<name>\\p{Lu}.*)");

    private final String key;
    private final Pattern forms;

    PartyKind(String key, String forms) {
        this.key = key;
        this.forms = Pattern.compile("(?<![\\p{L}-])(?:" + forms + ")(?![\\p{L}-])");
    }

    /** Its key in the register of kinds. */
    String key() {
        return key;
    }

    /** The kind that a word names. */
    static Optional<PartyKind> of(String word) {
        for (PartyKind kind : values()) {
            if (kind.forms.matcher(word).matches()) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The kinds that a text names. */
    static List<PartyKind> in(String text) {
        List<PartyKind> kinds = new ArrayList<>();
        for (PartyKind kind : values()) {
            if (kind.forms.matcher(text).find()) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /** Whether a text is a party's kind and name and nothing else ("Stadt Ahaus"). */
    static boolean isParty(String text) {
        Matcher single = SINGLE.matcher(text);
        return text.length() <= 60
                && single.matches()
                && of(single.group("kind")).isPresent()
                && single.group("name").matches("[\\p{Lu}(][\\p{L}()./-]+(?: [\\p{L}()./-]+){0,4}");
    }
}
