package de.vertragswerk.read.edit;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A YAML file to which values are added. Nothing that stands in it is moved, and nothing but missing values is replaced:
 * comments, order, indentation, line breaks and byte order mark stay. A change after which the file would say anything but
 * what it said before and the new value is not made.
 */
public final class YamlEditor {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String mark;
    private final List<String> order;
    private String text;

    /**
     * An editor.
     *
     * @param order the keys of the file as its authors order them; a new one gets its place among them
     */
    public YamlEditor(byte[] content, List<String> order) {
        String decoded = new String(content, StandardCharsets.UTF_8);
        this.mark = decoded.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
        this.text = decoded.substring(mark.length());
        this.order = order;
    }

    /** The file as it is now. */
    public byte[] content() {
        return (mark + text).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes a value at a path of keys, with the keys that are missing.
     *
     * @return whether it stands there; not, if something else does or the file is written in a way that cannot be changed
     */
    public boolean set(List<String> path, String value) {
        return change(
                root -> new Insertion(text, root, order).at(path, value), before -> Wanted.with(before, path, value));
    }

    /**
     * Adds an item to the list of a key, unless it is in there.
     *
     * @param item texts and lists of texts by their keys
     * @return whether it stands there, as above
     */
    public boolean add(String key, Map<String, Object> item) {
        Map<String, Object> ordered = new LinkedHashMap<>(item);
        return change(
                root -> holds(root, key, ordered)
                        ? Optional.of(text)
                        : new Insertion(text, root, order).ofItem(key, ordered),
                before -> Wanted.withItem(before, key, ordered));
    }

    private static boolean holds(Part.Entries root, String key, Map<String, Object> item) {
        return root.find(key)
                .filter(part -> part.plain() instanceof List<?> list && list.contains(item))
                .isPresent();
    }

    private boolean change(Function<Part.Entries, Optional<String>> edit, Function<Object, Object> wanted) {
        Optional<Part.Entries> root = PartParser.parse(text);
        Optional<String> edited = root.flatMap(edit);
        if (edited.filter(text::equals).isPresent()) {
            return true;
        }
        Optional<String> sound = edited.filter(fresh -> PartParser.parse(fresh)
                .map(Part::plain)
                .equals(root.map(Part::plain).map(wanted)));
        sound.ifPresent(fresh -> text = fresh);
        return sound.isPresent();
    }
}
