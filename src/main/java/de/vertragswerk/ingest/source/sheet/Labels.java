package de.vertragswerk.ingest.source.sheet;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands before an Absatz or an item of a list, and how it is counted. */
public final class Labels {
    /** The label of a list without numbers. */
    public static final String DASH = "–";

    private static final String[] TENS = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};
    private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    private static final int MOST_REPEATED = 8;

    private static final Pattern LABEL = Pattern.compile(
            "(?:\\([0-9]{1,3}[a-z]?\\)|\\([a-z]{1,2}\\)|[0-9]{1,3}(?:\\.[0-9]{1,3}){0,4}[a-z]?[.)]|[0-9]{1,3}(?:\\.[0-9]{1,3}){1,4}"
                    + "|[a-z][.)]|([a-z])\\1{1,2}[.)]|[ivx]{1,6}[.)]|[IVX]{1,6}[.)]|[-–—•·▪◦*]|§§? ?[0-9]{1,4}[a-z]?)(?=[\\s\\h]|$)");

    private Labels() {}

    /** The label that a text begins with; empty if it begins with none. */
    public static String at(String text) {
        Matcher label = LABEL.matcher(text);
        return label.lookingAt() ? label.group() : "";
    }

    /** "c", "z", "aa", "bb": Word and browsers differ behind z, and Word repeats the letter. */
    public static String letters(int number) {
        if (number < 1) {
            return Integer.toString(number);
        }
        int times = Math.min((number - 1) / 26 + 1, MOST_REPEATED);
        return Character.toString('a' + (number - 1) % 26).repeat(times);
    }

    /** "iv"; a number beyond 3,999 in figures. */
    public static String roman(int number) {
        if (number < 1 || number >= 4000) {
            return Integer.toString(number);
        }
        String hundreds = romanHundreds(number / 100 % 10);
        return "m".repeat(number / 1000) + hundreds + TENS[number / 10 % 10] + ONES[number % 10];
    }

    private static String romanHundreds(int digit) {
        return TENS[digit].replace('c', 'm').replace('l', 'd').replace('x', 'c');
    }

    /** In capitals. */
    public static String upper(String label) {
        return label.toUpperCase(Locale.ROOT);
    }
}
