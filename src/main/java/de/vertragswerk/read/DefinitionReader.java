package de.vertragswerk.read;

import de.vertragswerk.diagnostic.Diagnostics;
import java.util.List;
import java.util.Optional;

/** Turns the bytes of a YAML file into a definition record and reports everything that is wrong with it. */
public final class DefinitionReader {
    private DefinitionReader() {}

    /**
     * Reads one file.
     *
     * @param type a record of {@code read.definition}
     * @param file path relative to the workspace, for findings
     * @return the definition; empty if the file has a Fehler
     */
    public static <T> Optional<Definition<T>> read(
            Class<T> type, String file, byte[] content, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        Optional<Definition<T>> definition = Optional.empty();
        try {
            Source source = Source.decode(file, content);
            ForbiddenCharacters.report(source, found);
            if (!found.hasErrors()) {
                definition = bind(type, source, found);
            }
        } catch (Unreadable stop) {
            found.add(stop.diagnostic());
        }
        diagnostics.addAll(found.sorted());
        return definition.filter(complete -> !found.hasErrors());
    }

    /** The keys of a file of some type, as its authors order them. */
    public static List<String> keys(Class<?> type) {
        return Component.of(type).stream().map(Component::key).toList();
    }

    private static <T> Optional<Definition<T>> bind(Class<T> type, Source source, Diagnostics found) throws Unreadable {
        Node root = NodeParser.parse(source, found);
        return new Binder(found)
                .bind(root, Slot.root(type))
                .map(value -> new Definition<>(source.file(), type.cast(value), new Positions(root)));
    }
}
