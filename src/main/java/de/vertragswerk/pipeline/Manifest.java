package de.vertragswerk.pipeline;

import de.vertragswerk.workspace.AccessException;
import de.vertragswerk.workspace.OutputFolder;
import de.vertragswerk.workspace.Sha256;
import de.vertragswerk.write.json.JsonText;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What lies in the output folder, and what it was made of: {@code manifest.json}. */
final class Manifest {
    static final String FILE = "manifest.json";

    private static final FileTime NEVER = FileTime.fromMillis(0);

    private final Map<String, Entry> documents = new TreeMap<>();
    private final Map<String, String> sources = new TreeMap<>();
    private final FileTime written;

    private Manifest(FileTime written) {
        this.written = written;
    }

    /** One file that was written. */
    record Output(String sha256, int bytes) {}

    /**
     * The files of one agreement, or some of them.
     *
     * @param key sum of the program and of all that was read
     * @param inputs the paths that were read
     * @param outputs the files made, by path
     */
    record Entry(String key, List<String> inputs, Map<String, Output> outputs) {}

    /** The manifest of an output folder; an empty one where there is none or it cannot be understood. */
    static Manifest read(OutputFolder folder) {
        Manifest manifest = new Manifest(folder.written(FILE).orElse(NEVER));
        try {
            Optional<byte[]> content = folder.read(FILE);
            content.ifPresent(bytes -> manifest.fill(JsonMapper.shared().readTree(bytes)));
        } catch (JacksonException | AccessException e) {
            // Damaged by hand: all is made again.
            return new Manifest(NEVER);
        }
        return manifest;
    }

    private void fill(JsonNode root) {
        root.path("quellen")
                .properties()
                .forEach(entry -> sources.put(entry.getKey(), entry.getValue().asString()));
        root.path("dokumente").properties().forEach(entry -> {
            JsonNode node = entry.getValue();
            List<String> inputs = new ArrayList<>();
            node.path("eingaben").forEach(path -> inputs.add(path.asString()));
            Map<String, Output> outputs = new TreeMap<>();
            node.path("ausgaben")
                    .properties()
                    .forEach(output -> outputs.put(
                            output.getKey(),
                            new Output(
                                    output.getValue().path("sha256").asString(),
                                    output.getValue().path("bytes").asInt())));
            documents.put(entry.getKey(), new Entry(node.path("schluessel").asString(), inputs, outputs));
        });
    }

    Optional<Entry> find(String name) {
        return Optional.ofNullable(documents.get(name));
    }

    /** The names of all entries: of an agreement, or of something that is made beside it. */
    List<String> entries() {
        return List.copyOf(documents.keySet());
    }

    /**
     * Makes sure that all entries are known, so that even files that a killed build leaves are found again.
     *
     * @return whether they were
     */
    boolean announce(List<String> names) {
        int before = documents.size();
        names.forEach(name -> documents.putIfAbsent(name, new Entry("", List.of(), Map.of())));
        return documents.size() == before;
    }

    /** When the manifest was written; files older than that are as they were then. */
    FileTime written() {
        return written;
    }

    void put(String name, Entry entry, Map<String, String> sums) {
        documents.put(name, entry);
        sources.putAll(sums);
    }

    /** Forgets an entry that is there. */
    Entry remove(String name) {
        return Objects.requireNonNull(documents.remove(name));
    }

    /** The sum by which an entry is known to be current. */
    static String key(String program, Iterable<String> inputs, UnaryOperator<String> sums) {
        StringBuilder text = new StringBuilder(program);
        for (String input : inputs) {
            text.append('\n').append(input).append(' ').append(sums.apply(input));
        }
        return Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    void write(OutputFolder folder, String program) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("programm", program);
        Map<String, Object> entries = new LinkedHashMap<>();
        Map<String, String> used = new TreeMap<>();
        documents.forEach((name, entry) -> {
            entries.put(name, tree(entry));
            entry.inputs().forEach(input -> used.put(input, sources.getOrDefault(input, "")));
        });
        root.put("quellen", used);
        root.put("dokumente", entries);
        folder.write(FILE, JsonText.of(root).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Object> tree(Entry entry) {
        Map<String, Object> outputs = new LinkedHashMap<>();
        entry.outputs().forEach((path, output) -> {
            Map<String, Object> node = new LinkedHashMap<>();
            node.put("sha256", output.sha256());
            node.put("bytes", output.bytes());
            outputs.put(path, node);
        });
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("schluessel", entry.key());
        tree.put("eingaben", entry.inputs());
        tree.put("ausgaben", outputs);
        return tree;
    }
}
