package de.vertragswerk.pipeline;

import de.vertragswerk.workspace.AccessException;
import de.vertragswerk.workspace.OutputFolder;
import de.vertragswerk.workspace.Sha256;
import de.vertragswerk.write.json.JsonText;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** What lies in the output folder, and what it was made of: {@code manifest.json}. */
final class Manifest {
    static final String FILE = "manifest.json";

    private static final FileTime NEVER = FileTime.fromMillis(0);
    private static final String SOURCES = "quellen";

    private final Map<String, Entry> documents = new TreeMap<>();
    private final Map<String, Entry> issues = new TreeMap<>();
    private final Map<String, Entry> pages = new TreeMap<>();
    private final Map<String, Map<String, Entry>> sections = new LinkedHashMap<>();
    private final Map<String, String> sources = new TreeMap<>();
    private final FileTime written;

    private Manifest(FileTime written) {
        this.written = written;
        sections.put("dokumente", documents);
        sections.put("ausgaben", issues);
        sections.put("seiten", pages);
    }

    /** One file that was written. */
    record Output(String sha256, int bytes) {
        static Output of(byte[] content) {
            return new Output(Sha256.of(content), content.length);
        }
    }

    /**
     * The files of one agreement, or some of them; those of an issue; a page on all of them.
     *
     * @param key sum of the program and of all that was read
     * @param inputs the paths that were read
     * @param outputs the files made, by path
     * @param state what a page on all of them says of it
     */
    record Entry(String key, List<String> inputs, Map<String, Output> outputs, JsonNode state) {
        /** Of something of which nothing was made yet. */
        static final Entry ANNOUNCED = of("", List.of(), Map.of());

        /** One that no page on all of them says more of. */
        static Entry of(String key, List<String> inputs, Map<String, Output> outputs) {
            return new Entry(key, inputs, outputs, MissingNode.getInstance());
        }
    }

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
        root.path(SOURCES)
                .properties()
                .forEach(entry -> sources.put(entry.getKey(), entry.getValue().asString()));
        sections.forEach((name, entries) -> root.path(name)
                .properties()
                .forEach(entry -> entries.put(entry.getKey(), ManifestTree.read(entry.getValue()))));
    }

    Optional<Entry> find(String name) {
        return Optional.ofNullable(documents.get(name));
    }

    /** By name: what was made of an agreement, and what was made beside it. */
    Map<String, Entry> documents() {
        return Collections.unmodifiableMap(documents);
    }

    /** Issues of gazettes by their names. */
    Map<String, Entry> issues() {
        return Collections.unmodifiableMap(issues);
    }

    /** A page on all of them, by its path. */
    Optional<Entry> page(String path) {
        return Optional.ofNullable(pages.get(path));
    }

    /**
     * Makes sure that all entries are known, so that even files that a killed build leaves are found again.
     *
     * @return whether they were
     */
    boolean announce(List<String> names) {
        int before = documents.size();
        names.forEach(name -> documents.putIfAbsent(name, Entry.ANNOUNCED));
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

    void putIssue(String key, Entry entry) {
        issues.put(key, entry);
    }

    void putPage(String path, Entry entry, Map<String, String> sums) {
        pages.put(path, entry);
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
        Map<String, String> used = new TreeMap<>();
        entries()
                .flatMap(entry -> entry.inputs().stream())
                .forEach(input -> used.put(input, sources.getOrDefault(input, "")));
        root.put(SOURCES, used);
        sections.forEach((name, entries) -> root.put(name, ManifestTree.of(entries)));
        folder.write(FILE, JsonText.of(root).getBytes(StandardCharsets.UTF_8));
    }

    private Stream<Entry> entries() {
        return sections.values().stream().flatMap(section -> section.values().stream());
    }
}
