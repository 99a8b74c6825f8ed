package de.vertragswerk.read;

import de.vertragswerk.read.definition.AuchEinzeln;
import de.vertragswerk.read.definition.Bereich;
import de.vertragswerk.read.definition.Beschreibung;
import de.vertragswerk.read.definition.Muster;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A component of a definition record as its author sees it.
 *
 * @param key the YAML key
 * @param slot what its value must be
 * @param description what an editor shows beside the key
 * @param whenAbsent what the record gets if the key is missing; empty if it may not be missing
 */
record Component(String key, Slot slot, Optional<String> description, Optional<Object> whenAbsent) {
    private static final ClassValue<List<Component>> OF_RECORD = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents()).map(Component::of).toList();
        }
    };

    static List<Component> of(Class<?> type) {
        return OF_RECORD.get(type);
    }

    /** The component behind a record's field. */
    static Component of(Field field) {
        String key = snakeCase(field.getName());
        return of(field.getDeclaringClass()).stream()
                .filter(component -> component.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    boolean isRequired() {
        return whenAbsent.isEmpty();
    }

    /** What the record's constructor gets for a bound value. */
    Object wrapped(Object value) {
        return whenAbsent.filter(Optional.empty()::equals).isPresent() ? Optional.of(value) : value;
    }

    private static Component of(RecordComponent component) {
        String key = snakeCase(component.getName());
        Type type = component.getGenericType();
        Optional<Object> whenAbsent = whenAbsent(component.getType());
        if (component.getType() == Optional.class) {
            type = ((ParameterizedType) type).getActualTypeArguments()[0];
        }
        Slot slot = new Slot(
                type,
                " bei „" + key + "“",
                Optional.ofNullable(component.getAnnotation(Muster.class)),
                Optional.ofNullable(component.getAnnotation(Bereich.class)),
                component.isAnnotationPresent(AuchEinzeln.class));
        Optional<String> description =
                Optional.ofNullable(component.getAnnotation(Beschreibung.class)).map(Beschreibung::value);
        return new Component(key, slot, description, whenAbsent);
    }

    private static Optional<Object> whenAbsent(Class<?> type) {
        if (type == Optional.class) {
            return Optional.of(Optional.empty());
        }
        if (type == List.class) {
            return Optional.of(List.of());
        }
        return type == Map.class ? Optional.of(Map.of()) : Optional.empty();
    }

    private static String snakeCase(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
