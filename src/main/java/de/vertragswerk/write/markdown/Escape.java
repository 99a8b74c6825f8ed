package de.vertragswerk.write.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a backslash before every character that would be read as markup where it stands, and before no other. */
final class Escape {
    /** A numbered label, as in "1. Januar": the group is the character to escape. */
    private static final Pattern NUMBER = Pattern.compile("(?:\\d+[a-z]?|[a-z]\\d*|([a-z])\\1)([.)])(?=\\s|\\z)");
    /** A mark of a list, heading, quotation, container, Absatz, fence or underline at the start of a line. */
    private static final Pattern MARK = Pattern.compile(
            "[-+*](?=[\\s\\h]|\\z)|#{1,6}(?=\\s|\\z)|>|:::|\\(\\d+[a-z]*\\)(?=\\s|\\z)|~~~|(?:-+|=+)[ \\t]*\\z");

    private static final Pattern ENTITY = Pattern.compile("&(?:#[xX]?[0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]*);");
    private static final Pattern TAG = Pattern.compile("<(?:[A-Za-z/!?]|\\z)");
    private static final String ALWAYS = "\\`[]{}|";

    private Escape() {}

    /** Text inside a line. */
    static String inline(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            if (isMarkup(text, i)) {
                out.append('\\');
            }
            out.append(text.charAt(i));
        }
        return out.toString();
    }

    /** Text at the start of a line. */
    static String lineStart(String text) {
        Matcher number = NUMBER.matcher(text);
        if (number.lookingAt()) {
            int sign = number.start(2);
            return text.substring(0, sign) + "\\" + inline(text.substring(sign));
        }
        boolean isMark = MARK.matcher(text).lookingAt();
        return isMark && !isMarkup(text, 0) ? "\\" + inline(text) : inline(text);
    }

    /** A destination of a link or picture. */
    static String destination(String destination) {
        String escaped = destination.replaceAll("[\\\\<>|]", "\\\\$0").replaceAll(ENTITY.pattern(), "\\\\$0");
        boolean isBare = destination.chars().noneMatch(c -> c <= ' ' || c == '(' || c == ')' || c == '<' || c == '>');
        return isBare ? escaped : "<" + escaped.replaceAll("\\R", " ") + ">";
    }

    private static boolean isMarkup(String text, int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '*' -> !hasAround(text, at, Character::isWhitespace);
            case '_' ->
                !hasAround(text, at, Character::isWhitespace) && !hasAround(text, at, Character::isLetterOrDigit);
            case '&' -> ENTITY.matcher(text).region(at, text.length()).lookingAt();
            case '<' -> TAG.matcher(text).region(at, text.length()).lookingAt();
            default -> ALWAYS.indexOf(c) >= 0;
        };
    }

    private static boolean hasAround(String text, int at, CharacterTest test) {
        return at > 0
                && at + 1 < text.length()
                && test.accepts(text.codePointBefore(at))
                && test.accepts(text.codePointAt(at + 1));
    }

    private interface CharacterTest {
        boolean accepts(int codePoint);
    }
}
