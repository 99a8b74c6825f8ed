package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.workspace.AccessException;
import de.vertragswerk.workspace.OutputFolder;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Makes the files of one agreement, if they are not up to date. Safe for use by several threads. */
final class Making {
    private final Sources sources;
    private final Catalog catalog;
    private final Product product;
    private final OutputFolder out;
    private final boolean force;
    private final String program;
    private final FileTime since;

    /**
     * The making of files.
     *
     * @param force whether files that are up to date are made again
     * @param since when the manifest was written
     */
    Making(
            Sources sources,
            Catalog catalog,
            Product product,
            OutputFolder out,
            boolean force,
            String program,
            FileTime since) {
        this.sources = sources;
        this.catalog = catalog;
        this.product = product;
        this.out = out;
        this.force = force;
        this.program = program + product.wishes();
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

    /** Makes the files. */
    Outcome make(Operand operand, Optional<Manifest.Entry> before) {
        if (!force && before.filter(entry -> isCurrent(entry, operand)).isPresent()) {
            return new Outcome(operand, true, Optional.empty(), Map.of(), List.of());
        }
        Set<String> earlier =
                before.map(entry -> own(operand.toString(), entry)).orElse(Set.of());
        Trace trace = new Trace();
        Diagnostics findings = new Diagnostics();
        Product.Made made = product.make(operand, earlier, trace, findings);
        Optional<Manifest.Entry> entry =
                findings.hasErrors() ? Optional.empty() : written(made, earlier, trace, findings);
        return new Outcome(operand, false, entry, trace.sums(), findings.sorted());
    }

    private boolean isCurrent(Manifest.Entry entry, Operand operand) {
        return product.isComplete(operand, entry.outputs().keySet())
                && entry.inputs().containsAll(files(operand))
                && entry.inputs().containsAll(catalog.defaultsOf(operand.work()))
                && entry.inputs().containsAll(catalog.amendmentsOf(operand.work()))
                && entry.outputs().entrySet().stream().allMatch(output -> holds(output.getKey(), output.getValue()))
                && entry.key().equals(Manifest.key(program, entry.inputs(), sources::sum));
    }

    /** The definitions of an agreement, or of all agreements of a work: a new one makes it another work. */
    private List<String> files(Operand operand) {
        return catalog.find(operand.toString()).stream().map(Operand::file).toList();
    }

    private boolean holds(String path, Manifest.Output output) {
        return out.holds(path, output.bytes(), output.sha256(), since);
    }

    /** Writes files and removes those of documents that are made no longer, such as a letter that was answered. */
    private Optional<Manifest.Entry> written(
            Product.Made made, Set<String> earlier, Trace trace, Diagnostics findings) {
        Map<String, byte[]> files = made.files();
        try {
            files.forEach((path, content) -> kept(path, content).ifPresent(findings::add));
            if (findings.hasErrors()) {
                return Optional.empty();
            }
            Manifest.Entry entry = write(made, trace);
            earlier.stream().filter(path -> !files.containsKey(path)).forEach(out::remove);
            return Optional.of(entry);
        } catch (AccessException e) {
            findings.add(e.finding());
            return Optional.empty();
        }
    }

    /** What keeps a file from being replaced by other content. */
    private Optional<Diagnostic> kept(String path, byte[] content) {
        return out.read(path)
                .filter(there -> !Arrays.equals(there, content))
                .flatMap(there -> product.keeps(out.name(path), there));
    }

    private Manifest.Entry write(Product.Made made, Trace trace) {
        Map<String, Manifest.Output> outputs = new TreeMap<>();
        made.files().forEach((path, content) -> {
            out.write(path, content);
            outputs.put(path, Manifest.Output.of(content));
        });
        List<String> inputs = List.copyOf(trace.sums().keySet());
        return new Manifest.Entry(
                Manifest.key(program, inputs, trace.sums()::get),
                inputs,
                outputs,
                JsonMapper.shared().valueToTree(made.state()));
    }

    /**
     * Removes the files of an agreement and tells how many there were. A build that was killed may have left some that
     * the manifest does not know.
     */
    int remove(Operand operand, Manifest.Entry entry) {
        Set<String> paths = own(operand.toString(), entry);
        paths.addAll(Documents.paths(operand, List.of(Format.values())));
        return (int) paths.stream().filter(out::remove).count();
    }

    /** The files of an entry; a foreign manifest may name others. */
    private static Set<String> own(String operand, Manifest.Entry entry) {
        return entry.outputs().keySet().stream()
                .filter(path -> path.startsWith(operand + "/"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
