package de.vertragswerk.ingest.segment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people write them: 13.06.25, 25.6.2025, 14/06/2025, 3. Juli 2025. */
final class GermanDate {
    private static final List<String> MONTHS = List.of(
            "januar",
            "februar",
            "märz",
            "april",
            "mai",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "dezember");
    private static final String MONTH = "(?<name>" + String.join("|", MONTHS) + ")";
    static final String FORM = "(?<day>\\d{1,2})(?:\\.\\s?" + MONTH
            + "\\s|\\s?[./-]\\s?(?<month>\\d{1,2})\\s?[./-]\\s?)(?<year>\\d{4}|\\d{2})(?!\\d)";
    private static final Pattern DATE = Pattern.compile(FORM, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private GermanDate() {}

    /** The first date of a text. */
    static Optional<LocalDate> in(String text) {
        Matcher date = DATE.matcher(text);
        return date.find() ? of(date) : Optional.empty();
    }

    private static Optional<LocalDate> of(Matcher date) {
        String name = date.group("name");
        int month = name == null
                ? Integer.parseInt(date.group("month"))
                : MONTHS.indexOf(name.toLowerCase(Locale.GERMAN)) + 1;
        int year = Integer.parseInt(date.group("year"));
        try {
            return Optional.of(
                    LocalDate.of(year < 100 ? 2000 + year : year, month, Integer.parseInt(date.group("day"))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
