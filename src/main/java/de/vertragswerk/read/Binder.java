package de.vertragswerk.read;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Nearest;
import de.vertragswerk.read.definition.Text;
import de.vertragswerk.read.definition.Zeile;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes definition records from nodes. A value with a finding is empty, and so is everything around it. */
final class Binder {
    private final Diagnostics diagnostics;
    private final ScalarBinder scalars;

    Binder(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.scalars = new ScalarBinder(diagnostics);
    }

    Optional<Object> bind(Node node, Slot slot) {
        if (node instanceof Node.Refused) {
            return Optional.empty();
        }
        if (slot.isList()) {
            return list(node, slot);
        }
        if (slot.isMap()) {
            return map(node, slot);
        }
        Class<?> type = (Class<?>) slot.type();
        return type.isRecord() && type != Text.class && type != Zeile.class
                ? record(node, slot, type)
                : scalars.bind(node, slot, type);
    }

    private Optional<Object> list(Node node, Slot slot) {
        if (node instanceof Node.Sequence sequence) {
            List<Object> items = new ArrayList<>();
            for (int i = 0; i < sequence.items().size(); i++) {
                bind(sequence.items().get(i), slot.item(i)).ifPresent(items::add);
            }
            return Optional.of(List.copyOf(items));
        }
        return slot.alsoSingle()
                ? bind(node, slot.single()).map(List::of)
                : scalars.wrongType(
                        node, slot, "eine Liste", "Jeden Eintrag in einer eigenen Zeile mit „- “ beginnen.");
    }

    private Optional<Object> map(Node node, Slot slot) {
        if (node instanceof Node.Mapping mapping) {
            Map<String, Object> values = new LinkedHashMap<>();
            mapping.entries()
                    .forEach((key, entry) ->
                            bind(entry.value(), slot.entry(key)).ifPresent(value -> values.put(key, value)));
            return Optional.of(Collections.unmodifiableMap(values));
        }
        return scalars.wrongType(
                node, slot, "Schlüssel mit Werten", "Je Eintrag eine eingerückte Zeile „Schlüssel: Wert“ schreiben.");
    }

    private Optional<Object> record(Node node, Slot slot, Class<?> type) {
        if (!(node instanceof Node.Mapping mapping)) {
            return scalars.wrongType(node, slot, "Schlüssel mit Werten", "Es gibt: " + keys(type) + ".");
        }
        reportUnknownKeys(mapping, slot, type);
        List<Object> values = new ArrayList<>();
        List<Component> components = Component.of(type);
        for (Component component : components) {
            component(mapping, slot, component).ifPresent(values::add);
        }
        return values.size() == components.size() ? Optional.of(construct(type, values)) : Optional.empty();
    }

    private Optional<Object> component(Node.Mapping mapping, Slot slot, Component component) {
        Optional<Node.Entry> entry = Optional.ofNullable(mapping.entries().get(component.key()));
        if (entry.isPresent() && !isMissing(entry.get().value(), component)) {
            return bind(entry.get().value(), component.slot()).map(component::wrapped);
        }
        if (component.isRequired()) {
            diagnostics.add(Diagnostic.error(
                    "fehlender-schluessel",
                    entry.map(Node.Entry::key).map(Node::position).orElse(mapping.position()),
                    entry.isPresent()
                            ? "Hinter „" + component.key() + "“ fehlt der Wert."
                            : "Es fehlt „" + component.key() + "“" + slot.where() + ".",
                    component
                            .description()
                            .map(words -> component.key() + ": " + words)
                            .orElse("Den Schlüssel „" + component.key() + "“ mit seinem Wert ergänzen.")));
        }
        return component.whenAbsent();
    }

    private static boolean isMissing(Node node, Component component) {
        return node instanceof Node.Scalar scalar
                && (scalar.isMissing()
                        || (component.isRequired() && scalar.value().isBlank()));
    }

    private void reportUnknownKeys(Node.Mapping mapping, Slot slot, Class<?> type) {
        List<String> known = Component.of(type).stream().map(Component::key).toList();
        mapping.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                diagnostics.add(Diagnostic.error(
                        "unbekannter-schluessel",
                        entry.key().position(),
                        "Den Schlüssel „" + Quote.shortened(key) + "“ gibt es" + slot.where() + " nicht.",
                        Nearest.hint(key, known, "Es gibt: " + keys(type) + ".")));
            }
        });
    }

    private static String keys(Class<?> type) {
        return String.join(", ", Component.of(type).stream().map(Component::key).toList());
    }

    private static Object construct(Class<?> type, List<Object> values) {
        Class<?>[] types = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getConstructor(types).newInstance(values.toArray());
        } catch (ReflectiveOperationException bug) {
            throw new LinkageError("Not a public record: " + type, bug);
        }
    }
}
