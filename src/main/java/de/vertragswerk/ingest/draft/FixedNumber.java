package de.vertragswerk.ingest.draft;

import java.util.regex.Pattern;

/** Numbers that are not the next ones, and so have to be written down. */
final class FixedNumber {
    private static final Pattern FIGURE = Pattern.compile("[1-9][0-9]{0,8}");
    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{0,3}[a-z]?");

    private FixedNumber() {}

    /** Whether a definition can give a number at all. */
    static boolean isPossible(String number) {
        return FORM.matcher(number).matches();
    }

    /** The figure from which the next unit counts on: 3a does not count. */
    static int countedOn(String number, int before) {
        return FIGURE.matcher(number).matches() ? Integer.parseInt(number) : before;
    }
}
