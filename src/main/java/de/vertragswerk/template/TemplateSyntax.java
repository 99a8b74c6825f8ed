package de.vertragswerk.template;

/** Just enough of FreeMarker's syntax to know where static text ends: {@code ${…}}, {@code <#…>}, {@code <@…>}, comments. */
final class TemplateSyntax {
    private TemplateSyntax() {}

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
