package de.vertragswerk.resolve;

import java.util.regex.Pattern;

/** Puts the non-breaking spaces that German typography asks for: "§ 7", "Abs. 2", "z. B.", "5. September". */
final class Typography {
    private static final String BEFORE_NUMBER = "(?=[0-9]|[a-z]{1,2}\\b)"
            + "(?<=(?:§|Absatz|Absätze|Absatzes|Abs\\.|Nummer|Nummern|Nr\\.|Satz|Sätze|Artikel|Art\\.|Buchstabe|"
            + "Buchst\\.|Anlage|S\\.|Seite) )";
    private static final String ABBREVIATION =
            "(?=NRW)(?<=\\bGV\\. )|(?=[A-Za-z]\\.)(?<=(?:\\bz\\.|d\\.|u\\.|o\\.|i\\.|V\\.|S\\.|a\\.|R\\.) )";
    private static final String DATE = "(?=Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|"
            + "Dezember)(?<=\\b[0-9]{1,2}\\. )";
    private static final String UNIT = "(?=Euro\\b|Uhr\\b|%|€|VZÄ\\b)(?<=[0-9] )";
    private static final String TITLE = "(?=\\p{Lu})(?<=\\b(?:Dr|Prof)\\. )";

    /** Begins with the space itself, since looking around at every character would take most of the time of resolving. */
    private static final Pattern SPACE =
            Pattern.compile(" (?:" + String.join("|", BEFORE_NUMBER, ABBREVIATION, DATE, UNIT, TITLE) + ")");

    private Typography() {}

    static String set(String text) {
        return SPACE.matcher(text).replaceAll("\u00A0");
    }
}
