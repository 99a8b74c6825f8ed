package de.vertragswerk.read;

import de.vertragswerk.diagnostic.Position;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where each value of a definition stands, found by its JSON pointer with the YAML keys ({@code /paragrafen/0/titel}).
 * What does not stand in the file has the position of the nearest value around it.
 */
public final class Positions {
    private final Node root;

    Positions(Node root) {
        this.root = root;
    }

    /** The position of a value. */
    public Position at(String pointer) {
        return find(pointer).value().position();
    }

    /** The position of the key before a value; of the value itself where it has none, as in a list. */
    public Position keyAt(String pointer) {
        return find(pointer).key();
    }

    /** Whether a value stands in the file. */
    public boolean has(String pointer) {
        Optional<Place> place = Optional.of(new Place(root.position(), root));
        for (String token : tokens(pointer)) {
            place = place.flatMap(outer -> step(outer.value(), token));
        }
        return place.isPresent();
    }

    private Place find(String pointer) {
        Place place = new Place(root.position(), root);
        for (String token : tokens(pointer)) {
            Optional<Place> inner = step(place.value(), token);
            if (inner.isEmpty()) {
                return place;
            }
            place = inner.get();
        }
        return place;
    }

    private static List<String> tokens(String pointer) {
        return pointer.isEmpty()
                ? List.of()
                : Stream.of(pointer.substring(1).split("/", -1))
                        .map(token -> token.replace("~1", "/").replace("~0", "~"))
                        .toList();
    }

    private static Optional<Place> step(Node node, String token) {
        if (node instanceof Node.Mapping mapping) {
            return Optional.ofNullable(mapping.entries().get(token))
                    .map(entry -> new Place(entry.key().position(), entry.value()));
        }
        if (node instanceof Node.Sequence sequence && token.matches("[0-9]{1,9}")) {
            return sequence.items().stream()
                    .skip(Integer.parseInt(token))
                    .findFirst()
                    .map(item -> new Place(item.position(), item));
        }
        return Optional.empty();
    }

    private record Place(Position key, Node value) {}
}
