package de.vertragswerk.parse;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Backslashes before punctuation, which then stands for itself, and characters given by their decimal number. */
final class Escapes {
    private static final Pattern ESCAPED = Pattern.compile("\\\\(?<sign>\\p{Punct})|&#(?<number>[0-9]{1,7});");

    private Escapes() {}

    static String removed(String raw) {
        return ESCAPED.matcher(raw).replaceAll(Escapes::meaning);
    }

    private static String meaning(MatchResult escaped) {
        if (escaped.group(1) != null) {
            return Matcher.quoteReplacement(escaped.group(1));
        }
        int number = Integer.parseInt(escaped.group(2));
        boolean isCharacter =
                number > 0 && Character.isValidCodePoint(number) && Character.getType(number) != Character.SURROGATE;
        return Matcher.quoteReplacement(isCharacter ? Character.toString(number) : escaped.group());
    }
}
