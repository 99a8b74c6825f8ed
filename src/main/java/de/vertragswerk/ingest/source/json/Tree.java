package de.vertragswerk.ingest.source.json;

import java.util.ArrayDeque;
import java.util.Deque;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON to values with places, without recursion. */
final class Tree {
    /** Values inside one another; an agreement with five steps of lists needs thirty. */
    private static final int DEEPEST = 200;

    private static final int LONGEST_TEXT = 20_000_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .build())
            .build();

    private final Deque<Value> open = new ArrayDeque<>();
    private final Deque<String> names = new ArrayDeque<>();

    private Tree() {}

    /** The one value of a file; throws a JacksonException where it is no JSON. */
    static Value read(String json) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            return new Tree().read(parser);
        }
    }

    private Value read(JsonParser parser) {
        Value root = new Value.Null(1, 1);
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            switch (token) {
                case PROPERTY_NAME -> names.push(parser.currentName());
                case END_ARRAY, END_OBJECT -> open.pop();
                default -> {
                    Value value = value(parser, token);
                    root = open.isEmpty() ? value : root;
                    add(value);
                    if (value instanceof Value.Array || value instanceof Value.Entries) {
                        open.push(value);
                    }
                }
            }
        }
        return root;
    }

    private static Value value(JsonParser parser, JsonToken token) {
        TokenStreamLocation place = parser.currentTokenLocation();
        int line = place.getLineNr();
        int column = place.getColumnNr();
        return switch (token) {
            case START_ARRAY -> new Value.Array(line, column);
            case START_OBJECT -> new Value.Entries(line, column);
            case VALUE_STRING -> new Value.Text(parser.getString(), line, column);
            case VALUE_TRUE, VALUE_FALSE -> new Value.Bool(token == JsonToken.VALUE_TRUE, line, column);
            case VALUE_NULL -> new Value.Null(line, column);
            default -> new Value.Figure(parser.getString(), line, column);
        };
    }

    private void add(Value value) {
        if (open.peek() instanceof Value.Array array) {
            array.elements().add(value);
        } else if (open.peek() instanceof Value.Entries entries) {
            entries.values().put(names.pop(), value);
        }
    }
}
