package de.vertragswerk.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Entries of the manifest as they stand in its file. */
final class ManifestTree {
    private static final String KEY = "schluessel";
    private static final String INPUTS = "eingaben";
    private static final String OUTPUTS = "ausgaben";
    private static final String STATE = "stand";
    private static final String SUM = "sha256";
    private static final String BYTES = "bytes";

    private ManifestTree() {}

    static Manifest.Entry read(JsonNode node) {
        List<String> inputs = new ArrayList<>();
        node.path(INPUTS).forEach(path -> inputs.add(path.asString()));
        Map<String, Manifest.Output> outputs = new TreeMap<>();
        node.path(OUTPUTS)
                .properties()
                .forEach(output -> outputs.put(
                        output.getKey(),
                        new Manifest.Output(
                                output.getValue().path(SUM).asString(),
                                output.getValue().path(BYTES).asInt())));
        return new Manifest.Entry(node.path(KEY).asString(), inputs, outputs, node.path(STATE));
    }

    static Map<String, Object> of(Map<String, Manifest.Entry> entries) {
        Map<String, Object> tree = new LinkedHashMap<>();
        entries.forEach((name, entry) -> tree.put(name, of(entry)));
        return tree;
    }

    private static Map<String, Object> of(Manifest.Entry entry) {
        Map<String, Object> outputs = new LinkedHashMap<>();
        entry.outputs().forEach((path, output) -> {
            Map<String, Object> node = new LinkedHashMap<>();
            node.put(SUM, output.sha256());
            node.put(BYTES, output.bytes());
            outputs.put(path, node);
        });
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(KEY, entry.key());
        tree.put(INPUTS, entry.inputs());
        tree.put(OUTPUTS, outputs);
        if (!entry.state().isEmpty()) {
            tree.put(STATE, entry.state());
        }
        return tree;
    }
}
