package de.vertragswerk.read;

import de.vertragswerk.read.definition.Text;
import de.vertragswerk.read.definition.Zeile;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints a definition as YAML in one fixed way, so that what was read can be compared with what stood there. */
final class YamlPrinter {
    private YamlPrinter() {}

    static String print(Object definition) {
        return mapping(components(definition)).collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<String> mapping(Map<?, ?> entries) {
        return entries.entrySet().stream().flatMap(entry -> entry(entry.getKey() + ":", entry.getValue()));
    }

    private static Stream<String> entry(String key, Object value) {
        if (value instanceof Text text) {
            return Stream.concat(Stream.of(key + " |"), indented(text.value().lines()));
        }
        if (value instanceof List<?> list) {
            return Stream.concat(Stream.of(key), indented(list.stream().flatMap(YamlPrinter::item)));
        }
        if (value instanceof Map<?, ?> map) {
            return Stream.concat(Stream.of(key), indented(mapping(map)));
        }
        if (isSection(value)) {
            return Stream.concat(Stream.of(key), indented(mapping(components(value))));
        }
        return Stream.of(key + " " + scalar(value));
    }

    private static boolean isSection(Object value) {
        return value instanceof Record && !(value instanceof Zeile);
    }

    private static Stream<String> item(Object value) {
        Stream<String> lines = isSection(value) ? mapping(components(value)) : Stream.of(scalar(value));
        List<String> indented = indented(lines).toList();
        return Stream.concat(
                Stream.of("-" + indented.get(0).substring(1)), indented.stream().skip(1));
    }

    private static Stream<String> indented(Stream<String> lines) {
        return lines.map(line -> line.isEmpty() ? line : "  " + line);
    }

    private static String scalar(Object value) {
        if (value instanceof LocalDate || value instanceof Boolean || value instanceof Number) {
            return value.toString();
        }
        if (value instanceof Enum<?> constant) {
            String said = constant.toString();
            return said.equals(constant.name()) ? said.toLowerCase(Locale.ROOT) : said;
        }
        return "\"" + (value instanceof Zeile line ? line.value() : value) + "\"";
    }

    private static Map<String, Object> components(Object definition) {
        Map<String, Object> entries = new LinkedHashMap<>();
        for (RecordComponent component : definition.getClass().getRecordComponents()) {
            Object value = read(definition, component);
            String key = component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
            if (value instanceof Optional<?> optional) {
                optional.ifPresent(present -> entries.put(key, present));
            } else if (!isEmpty(value)) {
                entries.put(key, value);
            }
        }
        return entries;
    }

    private static boolean isEmpty(Object value) {
        return (value instanceof Collection<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
    }

    private static Object read(Object definition, RecordComponent component) {
        try {
            return component.getAccessor().invoke(definition);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("Not a public record", e);
        }
    }
}
