package de.vertragswerk.ingest.source.json;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Nearest;
import de.vertragswerk.diagnostic.Position;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** An object of which each key is asked for; what is missing, wrong or not known is a finding. */
final class Shape {
    private static final int LONGEST_NAME = 60;

    private final String file;
    private final Value place;
    private final Map<String, Value> values;
    private final Diagnostics diagnostics;
    private final Set<String> asked = new LinkedHashSet<>();

    /** A value that should be an object. */
    Shape(String file, Value value, String what, Diagnostics diagnostics) {
        this.file = file;
        this.place = value;
        this.diagnostics = diagnostics;
        if (value instanceof Value.Entries entries) {
            values = entries.values();
        } else {
            values = Map.of();
            error(value, what + " muss ein Objekt sein („{ … }“).");
        }
    }

    /** A text that has to be there. */
    String text(String key) {
        if (!values.containsKey(key) && place instanceof Value.Entries) {
            asked.add(key);
            error(place, "Hier fehlt „" + key + "“.");
            return "";
        }
        return optional(key);
    }

    /** A text; empty where there is none. */
    String optional(String key) {
        asked.add(key);
        Value value = values.get(key);
        return value == null || value instanceof Value.Null ? "" : string(value, key);
    }

    private String string(Value value, String key) {
        if (value instanceof Value.Text text) {
            return Normalizer.normalize(text.text().replace("\r\n", "\n"), Normalizer.Form.NFC);
        }
        if (value instanceof Value.Figure figure) {
            return figure.text();
        }
        error(value, "„" + key + "“ muss ein Text sein.");
        return "";
    }

    boolean isMarked(String key) {
        asked.add(key);
        return values.get(key) instanceof Value.Bool bool && bool.isTrue();
    }

    /** The elements of a list; none where there is no list. */
    <T> List<T> list(String key, Function<Value, T> read) {
        asked.add(key);
        Value value = values.get(key);
        List<T> list = new ArrayList<>();
        if (value instanceof Value.Array array) {
            array.elements().forEach(element -> list.add(read.apply(element)));
        } else if (value != null && !(value instanceof Value.Null)) {
            error(value, "„" + key + "“ muss eine Liste sein („[ … ]“).");
        }
        return list;
    }

    List<String> texts(String key) {
        return list(key, value -> string(value, key));
    }

    /** An object below this one; an empty one where there is none. */
    Shape object(String key) {
        asked.add(key);
        Value value = values.get(key);
        boolean isMissing = value == null || value instanceof Value.Null;
        return new Shape(
                file,
                isMissing ? new Value.Entries(place.line(), place.column()) : value,
                "„" + key + "“",
                diagnostics);
    }

    /** Once all keys were asked for: the others are not known. */
    void finish() {
        for (Map.Entry<String, Value> entry : values.entrySet()) {
            String key = entry.getKey();
            if (!asked.contains(key)) {
                String known = "Hier gibt es: " + String.join(", ", asked) + ".";
                String hint = key.length() > LONGEST_NAME ? known : Nearest.hint(key, asked, known);
                error(entry.getValue(), "„" + shortened(key) + "“ ist hier nicht bekannt.", hint);
            }
        }
    }

    private static String shortened(String key) {
        return key.length() > LONGEST_NAME ? key.substring(0, LONGEST_NAME) + "…" : key;
    }

    /** A finding on the value of a key. */
    void error(String key, String message) {
        error(values.getOrDefault(key, place), message);
    }

    private void error(Value value, String message) {
        error(value, message, "Das Format beschreibt das Handbuch; „show --format json“ zeigt ein Beispiel.");
    }

    private void error(Value value, String message, String hint) {
        diagnostics.add(Diagnostic.error("json-form", new Position(file, value.line(), value.column()), message, hint));
    }
}
