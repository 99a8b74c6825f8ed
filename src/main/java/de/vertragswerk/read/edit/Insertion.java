package de.vertragswerk.read.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds where something new belongs in a YAML text, and puts it there in the style of what is around it. */
final class Insertion {
    private final String text;
    private final Part.Entries root;
    private final List<String> order;
    private final Lines lines;
    private final Fresh fresh;

    Insertion(String text, Part.Entries root, List<String> order) {
        this.text = text;
        this.root = root;
        this.order = order;
        this.lines = new Lines(text);
        this.fresh = new Fresh(step());
    }

    /** How far the file indents a level; two where it has none. */
    private int step() {
        return root.entries().stream()
                .map(Part.Entry::value)
                .filter(value -> value instanceof Part.Entries entries && !entries.flow())
                .mapToInt(value -> lines.column(value.start()) - lines.column(root.start()))
                .filter(indent -> indent > 0)
                .findFirst()
                .orElse(2);
    }

    /** The text with a value at a path; the same text if it stands there; empty if something else does. */
    Optional<String> at(List<String> path, Object value) {
        return at(root, path, value);
    }

    private Optional<String> at(Part.Entries place, List<String> path, Object value) {
        String key = path.get(0);
        List<String> rest = path.subList(1, path.size());
        Optional<Part> there = place.find(key);
        if (there.isEmpty()) {
            return Optional.of(added(place, key, nested(rest, value)));
        }
        if (there.get() instanceof Part.Scalar scalar) {
            if (scalar.missing()) {
                return Optional.of(filled(place, key, scalar, nested(rest, value)));
            }
            return rest.isEmpty() && scalar.plain().equals(value) ? Optional.of(text) : Optional.empty();
        }
        return there.get() instanceof Part.Entries inner && !rest.isEmpty() ? at(inner, rest, value) : Optional.empty();
    }

    /** The text with an item at the end of a list; empty if there is something else than a list. */
    Optional<String> ofItem(String key, Map<String, Object> item) {
        Optional<Part> there = root.find(key);
        if (there.isPresent() && there.get() instanceof Part.Items list) {
            return Optional.of(added(list, item));
        }
        return at(List.of(key), List.of(item));
    }

    private static Object nested(List<String> keys, Object value) {
        Object nested = value;
        for (int i = keys.size() - 1; i >= 0; i--) {
            nested = Map.of(keys.get(i), nested);
        }
        return nested;
    }

    private String added(Part.Entries place, String key, Object value) {
        if (place.flow()) {
            String entry = Fresh.inlineEntry(key, value);
            return place.entries().isEmpty()
                    ? lines.inserted(place.start() + 1, entry)
                    : lines.inserted(last(place).end(), ", " + entry);
        }
        List<String> added = fresh.entry(lines.column(place.start()), key, value, isTall(place));
        Optional<Part.Entry> before = isRoot(place) ? before(key) : Optional.of(last(place));
        return before.map(entry -> lines.insertedBelow(entry.end(), added))
                .orElseGet(() -> lines.insertedAbove(place.start(), added));
    }

    /** The last entry that by their order stands before a new one; one whose place is not known is passed over. */
    private Optional<Part.Entry> before(String key) {
        int rank = order.indexOf(key);
        return root.entries().stream()
                .filter(entry -> order.indexOf(entry.key().value()) < rank)
                .reduce((earlier, later) -> later);
    }

    /** Nothing else begins where the whole begins. */
    private boolean isRoot(Part.Entries place) {
        return place.start() == root.start();
    }

    private static Part.Entry last(Part.Entries place) {
        return place.entries().get(place.entries().size() - 1);
    }

    /** Whether the maps in a map have a line for each key. Those of the file as a whole say nothing of each other. */
    private boolean isTall(Part.Entries place) {
        return !isRoot(place)
                && !place.flow()
                && place.entries().stream()
                        .map(Part.Entry::value)
                        .filter(Part.Entries.class::isInstance)
                        .reduce((earlier, later) -> later)
                        .filter(value -> !((Part.Entries) value).flow())
                        .isPresent();
    }

    /** Puts a value where there is none; what is more than a line goes below, behind a comment. */
    private String filled(Part.Entries place, String key, Part.Scalar empty, Object value) {
        List<String> written = fresh.entry(lines.column(place.start()), key, value, isTall(place));
        boolean bare = empty.start() == empty.end();
        if (place.flow() || !bare || written.size() == 1) {
            String inline = (bare ? " " : "") + Fresh.inline(value);
            return text.substring(0, empty.start()) + inline + text.substring(empty.end());
        }
        return lines.insertedBelow(empty.end(), written.subList(1, written.size()));
    }

    private String added(Part.Items list, Map<String, Object> item) {
        if (list.items().isEmpty()) {
            return lines.inserted(list.start() + 1, Fresh.inline(item));
        }
        Part last = list.items().get(list.items().size() - 1);
        if (list.flow()) {
            return lines.inserted(last.end(), ", " + Fresh.inline(item));
        }
        boolean tall = !(last instanceof Part.Entries entries && entries.flow());
        return lines.insertedBelow(last.end(), fresh.item(lines.indent(last.start()), item, tall));
    }
}
