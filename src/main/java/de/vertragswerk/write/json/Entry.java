package de.vertragswerk.write.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One JSON object in the making; its keys stand in the order in which they were given. */
final class Entry {
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    void text(String key, String text) {
        values.put(key, text);
    }

    /** A string, or null where the agreement has none. */
    void optional(String key, String text) {
        values.put(key, text.isEmpty() ? null : text);
    }

    void number(String key, int number) {
        values.put(key, number);
    }

    /** A key that stands only where it holds. */
    void mark(String key, boolean holds) {
        if (holds) {
            values.put(key, true);
        }
    }

    void list(String key, List<?> elements) {
        values.put(key, elements);
    }

    /** An object, or null where it is not present. */
    void object(String key, boolean isPresent, Entry entry) {
        values.put(key, isPresent ? entry.values : null);
    }

    Map<String, @Nullable Object> values() {
        return values;
    }
}
