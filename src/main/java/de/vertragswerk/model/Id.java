package de.vertragswerk.model;

import java.util.regex.Pattern;

/** The author's stable name of a unit ({@code krankenhilfe}); never a number, unique in a work, optional. */
public record Id(String value) {
    /** The id of a unit that has none. */
    public static final Id NONE = new Id("");

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public boolean isPresent() {
        return !value.isEmpty();
    }

    /** Whether a text has the form of an id: lower-case ASCII letters and digits, words joined by hyphens. */
    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
