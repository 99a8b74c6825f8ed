package de.vertragswerk.read.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes new values: text, lists of text, and maps of such, as an author here would. */
final class Fresh {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}0-9][\\p{L}0-9./_-]*");

    /** How far a level is indented. */
    private final int step;

    Fresh(int step) {
        this.step = step;
    }

    /** In one line: {@code {ort: Ahaus, datum: 2025-07-01}}. */
    static String inline(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> inlineEntry(String.valueOf(entry.getKey()), entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Fresh::inline).collect(Collectors.joining(", ", "[", "]"));
        }
        String text = value.toString();
        return PLAIN.matcher(text).matches()
                ? text
                : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    static String inlineEntry(String key, Object value) {
        return key + ": " + inline(value);
    }

    /**
     * The lines of a key with its value; a map of maps, and a list of maps, go over several.
     *
     * @param tall whether each key of a map gets its own line
     */
    List<String> entry(int indent, String key, Object value, boolean tall) {
        List<String> lines = new ArrayList<>();
        if (value instanceof Map<?, ?> map && (tall || isDeep(map))) {
            lines.add(" ".repeat(indent) + key + ":");
            map.forEach((inner, more) -> lines.addAll(entry(indent + step, String.valueOf(inner), more, tall)));
        } else if (value instanceof List<?> list && list.stream().allMatch(Map.class::isInstance)) {
            lines.add(" ".repeat(indent) + key + ":");
            list.forEach(item -> lines.addAll(item(indent + step, (Map<?, ?>) item, true)));
        } else {
            lines.add(" ".repeat(indent) + inlineEntry(key, value));
        }
        return lines;
    }

    private static boolean isDeep(Map<?, ?> map) {
        return map.values().stream().allMatch(Map.class::isInstance);
    }

    /** The lines of an item of a list. */
    List<String> item(int indent, Map<?, ?> item, boolean tall) {
        if (!tall) {
            return List.of(" ".repeat(indent) + "- " + inline(item));
        }
        List<String> lines = new ArrayList<>();
        item.forEach((key, value) -> lines.addAll(entry(indent + 2, String.valueOf(key), value, false)));
        lines.set(0, " ".repeat(indent) + "- " + lines.get(0).stripLeading());
        return lines;
    }
}
