package de.vertragswerk.ingest.segment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading above §§ as a line shows it.
 *
 * @param label as it stands there ("Abschnitt 2:", "Zweiter Abschnitt")
 * @param kind "Abschnitt"
 * @param number bare ("2", "II")
 * @param title what follows on the same line, or nothing
 */
record GroupHeading(String label, String kind, String number, String title) {
    private static final String KINDS = "Buch|Teil|Kapitel|Abschnitt|Unterabschnitt|Titel|Untertitel";
    private static final Pattern AFTER = Pattern.compile(
            "(?<label>(?<kind>" + KINDS + ")\\s+(?<number>\\d{1,3}[a-z]?|[IVX]{1,6}|[A-Z])(?![\\p{L}\\d])\\s*[:.–-]?)"
                    + "(?:\\s+[–-]?\\s*(?<title>\\S.*))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE =
            Pattern.compile("(?<label>(?<number>\\d{1,3}|[IVX]{1,6}|\\p{Lu}\\p{Ll}+er)\\.?\\s+(?<kind>" + KINDS
                    + ")\\s*[:.–-]?)" + "(?:\\s+[–-]?\\s*(?<title>\\S.*))?");
    private static final List<String> ORDINALS = List.of(
            "erster",
            "zweiter",
            "dritter",
            "vierter",
            "fünfter",
            "sechster",
            "siebter",
            "achter",
            "neunter",
            "zehnter",
            "elfter",
            "zwölfter",
            "dreizehnter",
            "vierzehnter",
            "fünfzehnter");
    private static final Map<String, String> OTHER_ORDINALS = Map.of("siebenter", "7");

    static Optional<GroupHeading> of(String text) {
        for (Pattern pattern : List.of(AFTER, BEFORE)) {
            Matcher form = pattern.matcher(text);
            if (form.matches()) {
                return bare(form.group("number")).map(number -> of(form, number));
            }
        }
        return Optional.empty();
    }

    private static GroupHeading of(Matcher form, String number) {
        String kind = form.group("kind");
        String title = form.group("title") == null ? "" : form.group("title");
        return new GroupHeading(
                form.group("label").strip(),
                kind.substring(0, 1) + kind.substring(1).toLowerCase(Locale.GERMAN),
                number,
                title);
    }

    private static Optional<String> bare(String number) {
        if (number.length() < 3 || !number.endsWith("er")) {
            return Optional.of(number);
        }
        String word = number.toLowerCase(Locale.GERMAN);
        int position = ORDINALS.indexOf(word);
        return position < 0
                ? Optional.ofNullable(OTHER_ORDINALS.get(word))
                : Optional.of(Integer.toString(position + 1));
    }
}
