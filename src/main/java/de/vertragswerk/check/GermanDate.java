package de.vertragswerk.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A date as it stands in a text.
 *
 * @param form how it is written
 * @param text the date as written
 */
record GermanDate(LocalDate day, Form form, String text) {

    /** How a date is written. */
    enum Form {
        /** "5. September 2025" */
        LONG,
        /** "05. September 2025" */
        LONG_PADDED,
        /** "5.9.2025" */
        SHORT,
        /** "05.09.2025" */
        SHORT_PADDED,
        /** "15.11.2025", which is both of these */
        SHORT_EITHER,
        /** "05.09.25" */
        TWO_DIGIT_YEAR,
        /** "05/09/2025" */
        SLASHES;

        boolean agreesWith(Form other) {
            return this == other
                    || (isFourDigits() && other == SHORT_EITHER)
                    || (this == SHORT_EITHER && other.isFourDigits());
        }

        private boolean isFourDigits() {
            return this == SHORT || this == SHORT_PADDED;
        }
    }

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
    private static final Pattern DATE = Pattern.compile(
            "(?<![\\d.])(\\d{1,2})(?:\\.\\s?(" + String.join("|", MONTHS)
                    + ")|([./])(\\d{1,2})\\3)\\s?(\\d{4}|\\d{2})(?!\\d|[./]\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** All dates of a text with day, month and year. */
    static Stream<GermanDate> all(String text) {
        return DATE.matcher(text).results().map(GermanDate::of).flatMap(Optional::stream);
    }

    private static Optional<GermanDate> of(MatchResult match) {
        boolean named = match.group(2) != null;
        int month =
                named ? MONTHS.indexOf(match.group(2).toLowerCase(Locale.ROOT)) + 1 : Integer.parseInt(match.group(4));
        int year = Integer.parseInt(match.group(5));
        try {
            LocalDate day = LocalDate.of(year < 100 ? 2000 + year : year, month, Integer.parseInt(match.group(1)));
            return Optional.of(new GermanDate(day, form(match, named), match.group()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Form form(MatchResult match, boolean named) {
        boolean padded = match.group(1).startsWith("0");
        if (named) {
            return padded ? Form.LONG_PADDED : Form.LONG;
        }
        if (match.group(3).equals("/")) {
            return Form.SLASHES;
        }
        if (match.group(5).length() == 2) {
            return Form.TWO_DIGIT_YEAR;
        }
        if (padded || match.group(4).startsWith("0")) {
            return Form.SHORT_PADDED;
        }
        boolean either = match.group(1).length() == 2 && match.group(4).length() == 2;
        return either ? Form.SHORT_EITHER : Form.SHORT;
    }
}
