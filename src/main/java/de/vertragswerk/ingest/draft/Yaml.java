package de.vertragswerk.ingest.draft;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Scalars and small mappings as a person would write them. */
final class Yaml {
    /** A text that means itself in block and flow style: it begins with a letter and holds no sign of YAML. */
    private static final Pattern BARE =
            Pattern.compile("\\p{L}(?:[\\p{L}\\p{N} \u00a0.()/§&–„“‚‘’»«-]|:(?=\\S)|,(?=[ \\p{L}\\p{N}]))*(?<![\\s:,])");

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Set<String> WORDS = Set.of("true", "false", "null", "yes", "no", "on", "off", "ja", "nein");

    private Yaml() {}

    /** The value of a key on its own line. */
    static String scalar(String text) {
        boolean bare = BARE.matcher(text).matches() && !WORDS.contains(text);
        return bare || DATE.matcher(text).matches() ? text : quoted(text);
    }

    /** A value within braces or brackets. */
    private static String inner(String text) {
        return text.indexOf(',') < 0 ? scalar(text) : quoted(text);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t") + "\"";
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
    static String block(String key, String text, int indent) {
        String margin = " ".repeat(indent);
        StringBuilder block = new StringBuilder(margin + key + ": |\n");
        text.lines().forEach(line -> block.append(line.isBlank() ? "" : margin + "  " + line.stripTrailing()).append('\n'));
        return block.toString();
    }
}
