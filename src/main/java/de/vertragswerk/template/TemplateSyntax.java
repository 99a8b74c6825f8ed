package de.vertragswerk.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Just enough of FreeMarker's syntax to know where static text ends: {@code ${…}}, {@code <#…>}, {@code <@…>}, comments. */
final class TemplateSyntax {
    /** FreeMarker's variable for the present moment, not a property of that name. */
    private static final Pattern CLOCK = Pattern.compile("(?<![\\w.)\\]\"'])\\.now(?!\\w)");

    private TemplateSyntax() {}

    /** A line and column, both from 1. */
    record Place(int line, int column) {}

    /** Where tags ask for the time. */
    static List<Place> clocks(String source) {
        List<Place> places = new ArrayList<>();
        Matcher clock = CLOCK.matcher(source);
        int end = 0;
        for (int i = 0; i < source.length(); i = Math.max(i + 1, end)) {
            end = endOfTag(source, i);
            clock.region(i, end);
            while (end > i && clock.find()) {
                int lineStart = source.lastIndexOf('\n', clock.start()) + 1;
                int line = (int) source.substring(0, lineStart)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
                places.add(new Place(line + 1, clock.start() - lineStart + 1));
            }
        }
        return places;
    }

    /** The offset behind the tag or interpolation that begins at an offset; the offset itself if none begins there. */
    static int endOfTag(String source, int at) {
        if (source.startsWith("<#--", at)) {
            int end = source.indexOf("-->", at);
            return end < 0 ? source.length() : end + 3;
        }
        if (source.startsWith("${", at)) {
            return endOfExpression(source, at + 2, '}');
        }
        boolean tag = source.startsWith("<#", at)
                || source.startsWith("</#", at)
                || source.startsWith("<@", at)
                || source.startsWith("</@", at);
        return tag ? endOfExpression(source, at + 2, '>') : at;
    }

    private static int endOfExpression(String source, int from, char closing) {
        int depth = 0;
        for (int i = from; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '"' || c == '\'') {
                i = endOfString(source, i);
            } else if (c == closing && depth == 0) {
                return i + 1;
            } else if (c == '(' || c == '[' || c == '{') {
                depth++;
            } else if (c == ')' || c == ']' || c == '}') {
                depth--;
            }
        }
        return source.length();
    }

    private static int endOfString(String source, int quote) {
        for (int i = quote + 1; i < source.length(); i++) {
            if (source.charAt(i) == '\\') {
                i++;
            } else if (source.charAt(i) == source.charAt(quote)) {
                return i;
            }
        }
        return source.length();
    }
}
