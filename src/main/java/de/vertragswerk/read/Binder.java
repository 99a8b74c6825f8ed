package de.vertragswerk.read;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Nearest;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes definition records from nodes and reports everything that is wrong on the way. What it returns may lack what was
 * reported, so it counts only if nothing was.
 */
final class Binder {
    private static final String QUOTE_COMMA =
            "In geschweiften Klammern trennt ein Komma: einen Wert mit Komma in Anführungszeichen schreiben.";
    private static final String POINT =
            "In geschweiften Klammern trennt ein Komma: Zahlen mit Punkt schreiben, einen Text mit Komma in Anführungszeichen.";

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
        if (node.isMissing()) {
            return missingValue(node, slot, "Den Wert ergänzen oder den Eintrag löschen.");
        }
        if (slot.isList()) {
            return list(node, slot);
        }
        if (slot.isMap()) {
            return map(node, slot);
        }
        Class<?> type = (Class<?>) slot.type();
        return slot.isRecord() ? record(node, slot, type) : scalars.bind(node, slot, type);
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
            mapping.entries().forEach((key, entry) -> {
                Optional<Object> value = cutByComma(mapping, entry)
                        ? missingValue(entry.value(), slot.entry(key), QUOTE_COMMA)
                        : bind(entry.value(), slot.entry(key));
                value.ifPresent(bound -> values.put(key, bound));
            });
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
            String hint = "„" + component.key() + "“ ergänzen. "
                    + component.description().orElse("");
            entry.ifPresentOrElse(
                    empty -> missingValue(empty.key(), component.slot(), hint.strip()),
                    () -> error(
                            "fehlender-schluessel",
                            mapping,
                            "Es fehlt „" + component.key() + "“" + slot.where() + ".",
                            hint.strip()));
        }
        return component.whenAbsent();
    }

    private static boolean isMissing(Node node, Component component) {
        return node instanceof Node.Scalar scalar
                && (scalar.isMissing()
                        || (component.isRequired() && scalar.value().isBlank()));
    }

    private Optional<Object> missingValue(Node node, Slot slot, String hint) {
        return error("fehlender-wert", node, "Der Wert" + slot.where() + " fehlt.", hint);
    }

    private void reportUnknownKeys(Node.Mapping mapping, Slot slot, Class<?> type) {
        List<String> known = Component.of(type).stream().map(Component::key).toList();
        mapping.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                error(
                        "unbekannter-schluessel",
                        entry.key(),
                        "Den Schlüssel „" + Quote.shortened(key) + "“ gibt es" + slot.where() + " nicht.",
                        cutByComma(mapping, entry)
                                ? (key.matches("[0-9]+") ? POINT : QUOTE_COMMA)
                                : Nearest.hint(key, known, "Es gibt: " + keys(type) + "."));
            }
        });
    }

    /** In braces, "57.000,00" is a value and a key without one. */
    private static boolean cutByComma(Node.Mapping mapping, Node.Entry entry) {
        return mapping.inBraces() && entry.value().isMissing();
    }

    private Optional<Object> error(String rule, Node node, String message, String hint) {
        diagnostics.add(Diagnostic.error(rule, node.position(), message, hint));
        return Optional.empty();
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
