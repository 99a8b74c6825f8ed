package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.workspace.AccessException;
import de.vertragswerk.workspace.OutputFolder;
import de.vertragswerk.workspace.Sha256;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes the files of one agreement, if they are not up to date. Safe for use by several threads. */
final class Making {
    private final Sources sources;
    private final Catalog catalog;
    private final Assembly assembly;
    private final Rendering rendering;
    private final OutputFolder out;
    private final BuildOptions options;
    private final String program;
    private final FileTime since;

    /**
     * The making of files.
     *
     * @param since when the manifest was written
     */
    Making(Sources sources, Catalog catalog, OutputFolder out, BuildOptions options, String program, FileTime since) {
        this.sources = sources;
        this.catalog = catalog;
        this.assembly = new Assembly(sources, catalog, false, Optional.empty());
        this.rendering = new Rendering(sources);
        this.out = out;
        this.options = options;
        this.program = program;
        this.since = since;
    }

    /**
     * What became of one agreement.
     *
     * @param current whether its files were up to date
     * @param entry what the manifest will say of it; empty where it was current or has a Fehler
     * @param sums of all that was read
     */
    record Outcome(
            Operand operand,
            boolean current,
            Optional<Manifest.Entry> entry,
            Map<String, String> sums,
            List<Diagnostic> findings) {}

    /** Makes the files; those of formats that an earlier build made are kept current too. */
    Outcome make(Operand operand, Optional<Manifest.Entry> before) {
        if (!options.force()
                && before.filter(entry -> isCurrent(entry, operand)).isPresent()) {
            return new Outcome(operand, true, Optional.empty(), Map.of(), List.of());
        }
        Set<Format> formats = new TreeSet<>(options.formats());
        before.ifPresent(entry ->
                entry.outputs().keySet().forEach(path -> Format.ofPath(path).ifPresent(formats::add)));
        Trace trace = new Trace();
        Assembled assembled = assembly.assemble(operand, trace);
        Diagnostics findings = new Diagnostics();
        findings.addAll(assembled.findings());
        Map<String, byte[]> files = assembled
                .sound()
                .map(result -> files(operand, result, formats, trace, findings))
                .orElse(Map.of());
        Set<String> earlier =
                before.map(entry -> own(operand.toString(), entry)).orElse(Set.of());
        Optional<Manifest.Entry> entry =
                findings.hasErrors() ? Optional.empty() : written(files, earlier, trace, findings);
        return new Outcome(operand, false, entry, trace.sums(), findings.sorted());
    }

    private Map<String, byte[]> files(
            Operand operand, Assembled.Result result, Set<Format> formats, Trace trace, Diagnostics findings) {
        Map<String, byte[]> files = new TreeMap<>();
        for (DocumentOrder order : result.orders()) {
            rendering
                    .render(order, result.agreement(), result.vocabulary(), order.formats(formats), trace, findings)
                    .forEach((format, content) -> files.put(path(operand.toString(), order.name(), format), content));
        }
        return files;
    }

    private boolean isCurrent(Manifest.Entry entry, Operand operand) {
        boolean complete = options.formats().stream()
                .allMatch(format ->
                        entry.outputs().containsKey(path(operand.toString(), DocumentOrder.AGREEMENT.name(), format)));
        return complete
                && entry.inputs().containsAll(catalog.defaultsOf(operand.work()))
                && entry.inputs().containsAll(catalog.amendmentsOf(operand.work()))
                && entry.outputs().entrySet().stream().allMatch(output -> holds(output.getKey(), output.getValue()))
                && entry.key().equals(Manifest.key(program, entry.inputs(), sources::sum));
    }

    private boolean holds(String path, Manifest.Output output) {
        return out.holds(path, output.bytes(), output.sha256(), since);
    }

    /** Writes files and removes those of documents that are made no longer, such as a letter that was answered. */
    private Optional<Manifest.Entry> written(
            Map<String, byte[]> files, Set<String> earlier, Trace trace, Diagnostics findings) {
        try {
            Manifest.Entry entry = write(files, trace);
            earlier.stream().filter(path -> !files.containsKey(path)).forEach(out::remove);
            return Optional.of(entry);
        } catch (AccessException e) {
            findings.add(e.finding());
            return Optional.empty();
        }
    }

    private Manifest.Entry write(Map<String, byte[]> files, Trace trace) {
        Map<String, Manifest.Output> outputs = new TreeMap<>();
        files.forEach((path, content) -> {
            out.write(path, content);
            outputs.put(path, new Manifest.Output(Sha256.of(content), content.length));
        });
        List<String> inputs = List.copyOf(trace.sums().keySet());
        return new Manifest.Entry(Manifest.key(program, inputs, trace.sums()::get), inputs, outputs);
    }

    /**
     * Removes the files of an agreement and tells how many there were. A build that was killed may have left some that
     * the manifest does not know.
     */
    int remove(String operand, Manifest.Entry entry) {
        Set<String> paths = own(operand, entry);
        for (Format format : Format.values()) {
            paths.add(path(operand, DocumentOrder.AGREEMENT.name(), format));
        }
        return (int) paths.stream().filter(out::remove).count();
    }

    /** The files of an entry; a foreign manifest may name others. */
    private static Set<String> own(String operand, Manifest.Entry entry) {
        return entry.outputs().keySet().stream()
                .filter(path -> path.startsWith(operand + "/"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String path(String operand, String document, Format format) {
        return operand + "/" + document + "." + format.ending();
    }
}
