package de.vertragswerk.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A length of time as statutes give it: "4 Wochen", "6 Monate". */
public record Period(int amount, ChronoUnit unit) {
    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,2}) (Tag|Woche|Monat|Jahr)(?:en|e|n)?");

    /** The period that a text says; empty if it is none. */
    public static Optional<Period> of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        ChronoUnit unit = switch (form.group(2)) {
            case "Tag" -> ChronoUnit.DAYS;
            case "Woche" -> ChronoUnit.WEEKS;
            case "Monat" -> ChronoUnit.MONTHS;
            default -> ChronoUnit.YEARS;
        };
        return Optional.of(new Period(Integer.parseInt(form.group(1)), unit));
    }

    /**
     * The last day of a period that begins with an event; the day of the event does not count (§ 187 Abs. 1, § 188 Abs. 1
     * to 3 BGB).
     */
    public LocalDate after(LocalDate event) {
        return event.plus(amount, unit);
    }

    /** The last day on which an event may be, so that the whole period lies between it and the end of another day. */
    public LocalDate before(LocalDate end) {
        LocalDate day = end.minus(amount, unit);
        while (!after(day.plusDays(1)).isAfter(end)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
