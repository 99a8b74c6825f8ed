package de.vertragswerk.read.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of a YAML text with its place, from one index of a character to another. */
sealed interface Part {
    int start();

    /** Behind the last character that belongs to the value; comments and what closes a text block do not. */
    int end();

    /** What it says, as text, lists and maps. Line breaks at the end of a text say nothing. */
    Object plain();

    /**
     * A single value.
     *
     * @param missing whether nothing stands there
     */
    record Scalar(int start, int end, String value, boolean missing) implements Part {
        @Override
        public Object plain() {
            return missing ? "" : value.stripTrailing();
        }
    }

    /**
     * A list.
     *
     * @param flow whether it stands in brackets
     */
    record Items(int start, int end, boolean flow, List<Part> items) implements Part {
        @Override
        public Object plain() {
            return items.stream().map(Part::plain).toList();
        }
    }

    /**
     * Keys with values.
     *
     * @param flow whether they stand in braces
     */
    record Entries(int start, int end, boolean flow, List<Entry> entries) implements Part {
        Optional<Part> find(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().value().equals(key))
                    .map(Entry::value)
                    .findFirst();
        }

        @Override
        public Object plain() {
            Map<String, Object> plain = new LinkedHashMap<>();
            entries.forEach(
                    entry -> plain.put(entry.key().value(), entry.value().plain()));
            return plain;
        }
    }

    /** One key with its value. */
    record Entry(Scalar key, Part value) {
        int end() {
            return Math.max(key.end(), value.end());
        }
    }
}
