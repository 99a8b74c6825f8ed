package de.vertragswerk.read.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a file is to say after a change, by which the changed text is judged. */
final class Wanted {
    private Wanted() {}

    /** A map with a value at a path of keys. */
    static Object with(Object before, List<String> path, Object value) {
        if (path.isEmpty()) {
            return value;
        }
        Map<Object, Object> after = new LinkedHashMap<>();
        if (before instanceof Map<?, ?> map) {
            after.putAll(map);
        }
        Object inner = after.getOrDefault(path.get(0), "");
        after.put(path.get(0), with(inner, path.subList(1, path.size()), value));
        return after;
    }

    /** A map with one more item in the list of a key. */
    static Object withItem(Object before, String key, Object item) {
        List<Object> items = new ArrayList<>();
        if (before instanceof Map<?, ?> map && map.get(key) instanceof List<?> list) {
            items.addAll(list);
        }
        items.add(item);
        return with(before, List.of(key), items);
    }
}
