package de.vertragswerk.gazette;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of an issue, also that of its files: {@code muenster-2025-36}.
 *
 * @param gazette key of the gazette's profile
 * @param number in the year
 */
public record IssueKey(String gazette, int year, int number) {
    private static final Pattern FORM = Pattern.compile(
            "(?<gazette>[a-z][a-z0-9]*(?:-[a-z0-9]+)*)-(?<year>[12][0-9]{3})-(?<number>[1-9][0-9]{0,2})");

    /** The key that a text is; empty where it is none. */
    public static Optional<IssueKey> of(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new IssueKey(
                        matcher.group("gazette"),
                        Integer.parseInt(matcher.group("year")),
                        Integer.parseInt(matcher.group("number"))))
                : Optional.empty();
    }

    /** The issue of another number in the same year. */
    IssueKey withNumber(int other) {
        return new IssueKey(gazette, year, other);
    }

    /** Whether both are counted in the same row. */
    public boolean isOfSameYear(IssueKey other) {
        return gazette.equals(other.gazette) && year == other.year;
    }

    @Override
    public String toString() {
        return gazette + "-" + year + "-" + number;
    }
}
