package de.vertragswerk.read;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a date as YYYY-MM-DD and shows an author who wrote it the German way how it should be. */
final class Dates {
    static final String ISO = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final Pattern GERMAN = Pattern.compile("([0-9]{1,2})\\. ?([0-9]{1,2})\\. ?([0-9]{4})");

    private Dates() {}

    static Optional<Object> read(Node.Scalar scalar, Slot slot, Diagnostics diagnostics) {
        String written = scalar.value();
        if (!written.matches(ISO)) {
            diagnostics.add(Diagnostic.error(
                    "datum",
                    scalar.position(),
                    "„" + Quote.shortened(written) + "“ ist" + slot.where()
                            + " kein Datum, wie es hier geschrieben wird.",
                    "Datum als JJJJ-MM-TT schreiben" + suggestion(written) + "."));
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException noSuchDay) {
            diagnostics.add(Diagnostic.error(
                    "datum",
                    scalar.position(),
                    "Den Tag „" + written + "“ gibt es nicht.",
                    "Jahr, Monat und Tag prüfen."));
            return Optional.empty();
        }
    }

    private static String suggestion(String written) {
        Matcher date = GERMAN.matcher(written);
        if (!date.matches()) {
            return "";
        }
        int day = Integer.parseInt(date.group(1));
        int month = Integer.parseInt(date.group(2));
        return String.format(Locale.ROOT, ": %s-%02d-%02d", date.group(3), month, day);
    }
}
