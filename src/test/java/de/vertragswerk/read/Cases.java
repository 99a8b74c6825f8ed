package de.vertragswerk.read;

import de.vertragswerk.read.definition.Abgabe;
import de.vertragswerk.read.definition.Aenderung;
import de.vertragswerk.read.definition.Amtsblatt;
import de.vertragswerk.read.definition.Arten;
import de.vertragswerk.read.definition.Ausgabe;
import de.vertragswerk.read.definition.Beschreibung;
import de.vertragswerk.read.definition.Einstellungen;
import de.vertragswerk.read.definition.Gesetze;
import de.vertragswerk.read.definition.Partei;
import de.vertragswerk.read.definition.Rechtsrahmen;
import de.vertragswerk.read.definition.Register;
import de.vertragswerk.read.definition.Stil;
import de.vertragswerk.read.definition.Variante;
import de.vertragswerk.read.definition.Vereinbarung;
import de.vertragswerk.read.definition.Vorgaben;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The inputs in {@code src/test/resources/read}: "=== kind: name", YAML, and for bad ones "---" and the findings. */
final class Cases {
    static final Map<String, Class<?>> KINDS = Map.ofEntries(
            Map.entry("abgabe", Abgabe.class),
            Map.entry("aenderung", Aenderung.class),
            Map.entry("amtsblatt", Amtsblatt.class),
            Map.entry("arten", Arten.class),
            Map.entry("ausgabe", Ausgabe.class),
            Map.entry("einstellungen", Einstellungen.class),
            Map.entry("gesetze", Gesetze.class),
            Map.entry("partei", Partei.class),
            Map.entry("rechtsrahmen", Rechtsrahmen.class),
            Map.entry("register", Register.class),
            Map.entry("stil", Stil.class),
            Map.entry("variante", Variante.class),
            Map.entry("vereinbarung", Vereinbarung.class),
            Map.entry("vorgaben", Vorgaben.class));

    private static final String FINDINGS = "--- Befunde\n";

    private Cases() {}

    record Case(String kind, String name, String yaml, String findings) {
        Class<?> type() {
            return KINDS.get(kind);
        }

        @Override
        public String toString() {
            return kind + ": " + name;
        }
    }

    static Stream<Case> good() {
        return load("good.txt");
    }

    static Stream<Case> tolerated() {
        return load("tolerated.txt");
    }

    static Stream<Case> accepted() {
        return Stream.concat(good(), tolerated());
    }

    static Stream<Case> bad() {
        return load("bad.txt");
    }

    /** The keys of all records that a file can hold. */
    static Set<String> keys() {
        Set<Class<?>> records = new LinkedHashSet<>();
        KINDS.values().forEach(type -> collect(type, records));
        return records.stream()
                .flatMap(type -> Component.of(type).stream())
                .map(Component::key)
                .collect(Collectors.toSet());
    }

    private static void collect(Type type, Set<Class<?>> records) {
        if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(argument -> collect(argument, records));
        } else if (type instanceof Class<?> record && record.isAnnotationPresent(Beschreibung.class)) {
            records.add(record);
            Component.of(record).forEach(component -> collect(component.slot().type(), records));
        }
    }

    private static Stream<Case> load(String file) {
        try (InputStream in = Objects.requireNonNull(Cases.class.getResourceAsStream("/read/" + file))) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(all.split("(?m)^=== ")).skip(1).map(Cases::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case of(String text) {
        int body = text.indexOf('\n') + 1;
        String[] title = text.substring(0, body - 1).split(": ", 2);
        int end = text.contains(FINDINGS) ? text.indexOf(FINDINGS) : text.length();
        String findings = end == text.length() ? "" : text.substring(end + FINDINGS.length());
        return new Case(title[0], title[1], text.substring(body, end), findings.strip());
    }
}
