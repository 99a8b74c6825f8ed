package de.vertragswerk.parse;

import java.util.regex.Pattern;

/** Backslashes before punctuation, which then stands for itself. */
final class Escapes {
    private static final Pattern ESCAPED = Pattern.compile("\\\\(\\p{Punct})");

    private Escapes() {}

    static String removed(String raw) {
        return ESCAPED.matcher(raw).replaceAll("$1");
    }
}
