package de.vertragswerk.parse;

import de.vertragswerk.model.Id;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in braces behind a label: {@code {#name nummer=2a}}.
 *
 * @param id the name, or none
 * @param number the fixed number, or empty
 * @param length characters that the braces and the blanks after them take; 0 where there are none
 */
record Attributes(Id id, String number, int length) {
    static final Attributes NONE = new Attributes(Id.NONE, "", 0);

    private static final Pattern BRACES = Pattern.compile("\\{(?<inside>[^{}\\n]*)\\}[ \\t\\n]*");
    private static final Pattern PART =
            Pattern.compile("#(?<id>[^\\s=]+)|nummer=(?<number>[0-9]{1,4}[a-z]?|[a-z]{1,2}[0-9]?)");

    /** Whether a fixed number is one that is counted on from, unlike "2a". */
    static boolean isFigure(String number) {
        return number.chars().allMatch(Character::isDigit);
    }

    /** The attributes that a text begins with; none where it begins with something else in braces. */
    static Attributes at(CharSequence text) {
        Matcher braces = BRACES.matcher(text);
        if (!braces.lookingAt()) {
            return NONE;
        }
        Id id = Id.NONE;
        String number = "";
        for (String part : braces.group("inside").trim().split(" +", -1)) {
            Matcher matcher = PART.matcher(part);
            if (!matcher.matches()) {
                return NONE;
            }
            id = matcher.group("id") == null ? id : new Id(matcher.group("id"));
            number = matcher.group("number") == null ? number : matcher.group("number");
        }
        return new Attributes(id, number, braces.end());
    }
}
