package de.vertragswerk.resolve;

import java.util.regex.Pattern;

/** Puts the non-breaking spaces that German typography asks for: "§ 7", "Abs. 2", "z. B.", "5. September". */
final class Typography {
    private static final String BEFORE_NUMBER =
            "(?=[0-9])(?<=(?:§|Absatz|Absätze|Absatzes|Absätzen|Abs\\.|Nummern?|Nr\\.|Satz|Sätze|Satzes|Sätzen|"
                    + "Artikels?|Art\\.|Anlagen?|S\\.|Seiten?|Ziffern?|Az\\.|Abschnitts?|Kapitels?|Teils?) )";
    private static final String BEFORE_LETTER =
            "(?=(?<letter>[a-z])\\k<letter>?(?!\\p{L}))(?<=(?:Buchstaben?|Buchst\\.|Doppelbuchstaben?) )";
    private static final String ABBREVIATION = "(?=NRW)(?<=GV\\. )|(?=\\p{L}\\.)(?<=(?<!\\p{L})\\p{L}\\. )";
    private static final String DATE =
            "(?=(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|"
                    + "Dezember)(?!\\p{L}))(?<=(?<![0-9])[0-9]{1,2}\\. )";
    private static final String UNIT =
            "(?=(?:Euro|EUR|Uhr|Prozent|VZÄ|km|ff?\\.|Mio\\.|Mrd\\.)(?!\\p{L})|[%€])(?<=[0-9] )";
    private static final String ROMAN = "(?=[IVX]{1,4}(?![\\p{L}.]))(?<=[\\p{L}.0-9] )";
    private static final String TITLE = "(?=\\p{Lu})(?<=(?<!\\p{L})(?:Dr|Prof)\\. )";

    /** Begins with the space itself, since looking around at every character would take most of the time of resolving. */
    private static final Pattern SPACE = Pattern.compile(
            " (?:" + String.join("|", BEFORE_NUMBER, BEFORE_LETTER, ABBREVIATION, DATE, UNIT, ROMAN, TITLE) + ")");

    private Typography() {}

    static String set(String text) {
        return SPACE.matcher(text).replaceAll("\u00A0");
    }
}
