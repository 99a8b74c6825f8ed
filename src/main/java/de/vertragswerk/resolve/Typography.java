package de.vertragswerk.resolve;

import java.util.regex.Pattern;

/** Puts the non-breaking spaces that German typography asks for: "§ 7", "Abs. 2", "z. B.", "5. September". */
final class Typography {
    private static final Pattern BEFORE_NUMBER = Pattern.compile(
            "(?<=§|Absatz|Absätze|Absatzes|Abs\\.|Nummer|Nummern|Nr\\.|Satz|Sätze|Artikel|Art\\.|Buchstabe|"
                    + "Buchst\\.|Anlage|S\\.|Seite) (?=[0-9]|[a-z]{1,2}\\b)");
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?<=\\bGV\\.) (?=NRW)|(?<=\\bz\\.|d\\.|u\\.|o\\.|i\\.|V\\.|S\\.|a\\.|R\\.) (?=[A-Za-z]\\.)");
    private static final Pattern DATE = Pattern.compile(
            "(?<=\\b[0-9]{1,2}\\.) (?=Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)");
    private static final Pattern UNIT = Pattern.compile("(?<=[0-9]) (?=Euro\\b|Uhr\\b|%|€|VZÄ\\b)");
    private static final Pattern TITLE = Pattern.compile("(?<=\\b(?:Dr|Prof)\\.) (?=\\p{Lu})");

    private Typography() {}

    static String set(String text) {
        String result = text;
        for (Pattern pattern : new Pattern[] {BEFORE_NUMBER, ABBREVIATION, DATE, UNIT, TITLE}) {
            result = pattern.matcher(result).replaceAll("\u00A0");
        }
        return result;
    }
}
