package de.vertragswerk.template;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as documents print them. */
public enum GermanDates {
    /** "5. September 2025", day and month held together. */
    LONG("d.\u00A0MMMM uuuu"),
    /** "05.09.2025" */
    SHORT("dd.MM.uuuu");

    private final DateTimeFormatter format;

    GermanDates(String pattern) {
        this.format = DateTimeFormatter.ofPattern(pattern, Locale.GERMANY);
    }

    public String format(LocalDate date) {
        return format.format(date);
    }
}
