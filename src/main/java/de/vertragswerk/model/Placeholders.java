package de.vertragswerk.model;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of a gazette that depend on an issue: {@code {nummer}}, {@code {jahr}}, {@code {jahrgang}}, {@code {beitrag}}. */
public final class Placeholders {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(?<name>[^{}]*)}");

    private Placeholders() {}

    /** How an issue counts: "Nummer 36". */
    public static String numbering(Gazette gazette, int number, int year) {
        return withYear(gazette.numbering(), gazette, year).replace("{nummer}", Integer.toString(number));
    }

    /** How an item is cited, up to the pages: "Abl. Bez.Reg. Mstr. 2025 S.". */
    public static String citation(Gazette gazette, int item, int year) {
        return withYear(gazette.citation(), gazette, year).replace("{beitrag}", Integer.toString(item));
    }

    private static String withYear(String text, Gazette gazette, int year) {
        return text.replace("{jahr}", Integer.toString(year))
                .replace("{jahrgang}", Integer.toString(volume(gazette, year)));
    }

    /** The number of a year's volume ("Jahrgang"); it means nothing where volumes are not counted. */
    static int volume(Gazette gazette, int year) {
        return year - gazette.firstYear() + 1;
    }

    /** The names of all placeholders in a text. */
    public static List<String> in(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .map(group -> group.substring(1, group.length() - 1))
                .toList();
    }
}
