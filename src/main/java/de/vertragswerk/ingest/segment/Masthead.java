package de.vertragswerk.ingest.segment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of an issue of a gazette.
 *
 * @param number 0 if it does not say
 * @param end index of the line after it
 */
record Masthead(String gazette, int number, Optional<LocalDate> date, int end) {
    private static final int MOST_LINES = 40;
    private static final int LONGEST = 120;
    private static final Pattern NAME = Pattern.compile(
            "(?:[\\p{L}-]+\\s+){0,3}(?:Amtsblatt|Amtliches\\s+Mitteilungsblatt|Bekanntmachungsblatt|Gesetz-\\s+und\\s+Verordnungsblatt|AMTSBLATT)"
                    + "(?:\\s+(?:für|der|des|von|FÜR|DER|DES)\\s+.*)?");
    private static final Pattern NAME_GOES_ON = Pattern.compile("(?:für|der|des|von|FÜR|DER|DES)\\s+.*");
    private static final Pattern NUMBER = Pattern.compile("(?:Nummer|Nr\\.|Ausgabe|Stück)\\s*(\\d{1,4})(?!\\d)");
    static final Pattern CONTENTS =
            Pattern.compile("(?iu)(?:inhalt|inhaltsverzeichnis|inhaltsangabe|inhaltsübersicht)\\s*:?");

    /** The head of an issue at the beginning of a source, if it is one. */
    static Optional<Masthead> in(Reading reading, int limit) {
        int end = Math.min(Math.min(limit, reading.size()), MOST_LINES);
        for (int i = 0; i < end; i++) {
            String text = reading.line(i).text();
            if (text.length() <= LONGEST && NAME.matcher(text).matches()) {
                return Optional.of(read(reading, i, end)).filter(Masthead::isIssue);
            }
        }
        return Optional.empty();
    }

    private static Masthead read(Reading reading, int from, int limit) {
        String name = reading.line(from).text();
        int number = 0;
        Optional<LocalDate> date = Optional.empty();
        int end = from + 1;
        if (end < limit
                && !name.contains(" ")
                && NAME_GOES_ON.matcher(reading.line(end).text()).matches()) {
            name = name + " " + reading.line(end).text();
        }
        for (int i = 0; i < limit; i++) {
            String text = reading.line(i).text();
            if (text.length() > LONGEST || CONTENTS.matcher(text).matches()) {
                break;
            }
            Matcher found = NUMBER.matcher(text);
            number = number == 0 && found.find() ? Integer.parseInt(found.group(1)) : number;
            date = date.or(() -> GermanDate.in(text));
            end = Math.max(end, i + 1);
        }
        return new Masthead(name, number, date, end);
    }

    private boolean isIssue() {
        return number > 0 && date.isPresent();
    }
}
