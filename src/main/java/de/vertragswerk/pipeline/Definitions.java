package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.read.Definition;
import de.vertragswerk.read.DefinitionReader;
import de.vertragswerk.workspace.AccessException;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Reads definition files; what many agreements share is read once. Safe for use by several threads. */
final class Definitions {
    private static final String ENDING = ".yaml";

    private final Sources sources;
    private final Map<String, Shared<?>> shared = new ConcurrentHashMap<>();

    Definitions(Sources sources) {
        this.sources = sources;
    }

    /** A definition that was read, or the findings that prevented it. */
    private record Shared<T>(Optional<Definition<T>> definition, List<Diagnostic> findings) {}

    /** A file that only one agreement needs. A missing file is a finding. */
    <T> Optional<Definition<T>> own(Class<T> type, String file, Trace trace, Diagnostics diagnostics) {
        try {
            Optional<byte[]> content = sources.read(file, trace);
            if (content.isEmpty()) {
                diagnostics.add(Diagnostic.error(
                        "datei-fehlt",
                        Position.of(file),
                        "Die Datei fehlt.",
                        "Sie anlegen oder den Namen berichtigen."));
            }
            return content.flatMap(bytes -> DefinitionReader.read(type, file, bytes, diagnostics));
        } catch (AccessException e) {
            diagnostics.add(e.finding());
            return Optional.empty();
        }
    }

    /** A file that many agreements need. */
    <T> Optional<Definition<T>> shared(Class<T> type, String file, Trace trace, Diagnostics diagnostics) {
        Shared<?> read = shared.computeIfAbsent(file, key -> {
            Diagnostics found = new Diagnostics();
            return new Shared<>(own(type, key, new Trace(), found), found.sorted());
        });
        sources.reuse(file, trace);
        diagnostics.addAll(read.findings());
        return read.definition()
                .map(definition ->
                        new Definition<>(definition.file(), type.cast(definition.value()), definition.positions()));
    }

    /** Whether a file exists; its absence is part of what a result depends on. */
    boolean exists(String file, Trace trace) {
        sources.reuse(file, trace);
        return !sources.sum(file).equals(Trace.MISSING);
    }

    /** The names of the definitions in a folder, without their ending. */
    List<String> names(String folder) {
        return names(folder, ENDING);
    }

    /** The names of other files in a folder, without their ending. */
    List<String> names(String folder, String ending) {
        return sources.workspace().files(folder, ending).stream()
                .map(name -> name.substring(0, name.length() - ending.length()))
                .toList();
    }
}
