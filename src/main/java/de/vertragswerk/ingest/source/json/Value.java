package de.vertragswerk.ingest.source.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of JSON with its place in the file, both counted from 1. */
sealed interface Value {
    int line();

    int column();

    record Text(String text, int line, int column) implements Value {}

    record Bool(boolean isTrue, int line, int column) implements Value {}

    record Figure(String text, int line, int column) implements Value {}

    record Null(int line, int column) implements Value {}

    record Array(List<Value> elements, int line, int column) implements Value {
        Array(int line, int column) {
            this(new ArrayList<>(), line, column);
        }
    }

    record Entries(Map<String, Value> values, int line, int column) implements Value {
        Entries(int line, int column) {
            this(new LinkedHashMap<>(), line, column);
        }
    }
}
