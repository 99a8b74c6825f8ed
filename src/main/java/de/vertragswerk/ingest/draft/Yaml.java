package de.vertragswerk.ingest.draft;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Scalars and small mappings as a person would write them. */
public final class Yaml {
    /** A text that means itself on a line of its own: no sign of YAML at its start, no colon or comment in it. */
    private static final Pattern BARE =
            Pattern.compile("[^-\\s?:,\\[\\]{}#&*!|>'\"%@`](?:[^:#\\\\\\p{Cntrl}]|:(?=\\S)|(?<=\\S)#)*(?<![\\s:])");

    private static final Pattern FLOW_SIGN = Pattern.compile("[,\\[\\]{}]");
    private static final Set<String> WORDS =
            Set.of("true", "false", "null", "yes", "no", "on", "off", "ja", "nein", "~");

    private Yaml() {}

    /** The value of a key on its own line. */
    public static String scalar(String text) {
        return BARE.matcher(text).matches() && !WORDS.contains(text) ? text : quoted(text);
    }

    /** A value within braces or brackets. */
    private static String inner(String text) {
        boolean isNumber = text.matches("[0-9]+");
        return isNumber || FLOW_SIGN.matcher(text).find() ? quoted(text) : scalar(text);
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(character -> character < ' ');
        if (plain && (text.indexOf('\\') >= 0 || text.indexOf('"') >= 0)) {
            return "'" + text.replace("'", "''") + "'";
        }
        return "\""
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t") + "\"";
    }

    /** {@code {ort: Ahaus, datum: 2025-07-01}}, without what is empty. */
    static String flow(Map<String, String> entries) {
        return entries.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + ": " + inner(entry.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    static String flow(Iterable<String> entries) {
        StringBuilder list = new StringBuilder();
        entries.forEach(entry -> list.append(list.isEmpty() ? "" : ", ").append(inner(entry)));
        return "[" + list + "]";
    }

    /** A text as a block scalar below a key. */
    public static String block(String key, String text, int indent) {
        String margin = " ".repeat(indent);
        StringBuilder block = new StringBuilder(margin + key + ": |\n");
        text.lines()
                .forEach(line -> block.append(line.isBlank() ? "" : margin + "  " + line.stripTrailing())
                        .append('\n'));
        return block.toString();
    }
}
