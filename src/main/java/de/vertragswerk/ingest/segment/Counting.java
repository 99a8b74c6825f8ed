package de.vertragswerk.ingest.segment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How §§ and Absätze are counted: 1, 2, 2a, 2b, 3. */
final class Counting {
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,6})([a-z]{0,2})");

    private Counting() {}

    /** Whether a number follows another at once: 3 after 2 or 2a, 2a after 2, 2b after 2a. */
    static boolean follows(String next, String last) {
        int step = value(next) - value(last);
        if (step == 1) {
            return letters(next).isEmpty() || letters(next).equals("a");
        }
        return step == 0 && !letters(next).isEmpty() && letters(next).compareTo(letters(last)) > 0;
    }

    /** Whether a number comes later than another. */
    static boolean isLater(String next, String last) {
        return value(next) > value(last) || follows(next, last);
    }

    /** The number without its letters, the last part of a decimal one; 0 for none. */
    static int value(String number) {
        Matcher matcher = last(number);
        return matcher.lookingAt() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    private static String letters(String number) {
        Matcher matcher = last(number);
        return matcher.lookingAt() ? matcher.group(2) : "";
    }

    private static Matcher last(String number) {
        return NUMBER.matcher(number.substring(number.lastIndexOf('.') + 1));
    }
}
