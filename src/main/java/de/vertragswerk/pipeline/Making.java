package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.workspace.OutputFolder;
import de.vertragswerk.workspace.Sha256;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes the files of one agreement, if they are not up to date. Safe for use by several threads. */
final class Making {
    private final Sources sources;
    private final Assembly assembly;
    private final Rendering rendering;
    private final OutputFolder out;
    private final BuildOptions options;
    private final String program;

    Making(Sources sources, Assembly assembly, OutputFolder out, BuildOptions options, String program) {
        this.sources = sources;
        this.assembly = assembly;
        this.rendering = new Rendering(sources);
        this.out = out;
        this.options = options;
        this.program = program;
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
        Map<Format, String> files = assembled
                .sound()
                .map(result -> rendering.render(result.agreement(), result.vocabulary(), formats, trace, findings))
                .orElse(Map.of());
        Optional<Manifest.Entry> entry =
                findings.hasErrors() ? Optional.empty() : Optional.of(write(operand, files, trace));
        return new Outcome(operand, false, entry, trace.sums(), findings.sorted());
    }

    private boolean isCurrent(Manifest.Entry entry, Operand operand) {
        boolean complete =
                options.formats().stream().allMatch(format -> entry.outputs().containsKey(path(operand, format)));
        return complete
                && entry.outputs().entrySet().stream()
                        .allMatch(output ->
                                out.size(output.getKey()) == output.getValue().bytes())
                && entry.key().equals(Manifest.key(program, entry.inputs(), sources::sum));
    }

    private Manifest.Entry write(Operand operand, Map<Format, String> files, Trace trace) {
        Map<String, Manifest.Output> outputs = new TreeMap<>();
        files.forEach((format, text) -> {
            byte[] content = text.getBytes(StandardCharsets.UTF_8);
            String path = path(operand, format);
            out.write(path, content);
            outputs.put(path, new Manifest.Output(Sha256.of(content), content.length));
        });
        List<String> inputs = List.copyOf(trace.sums().keySet());
        return new Manifest.Entry(Manifest.key(program, inputs, trace.sums()::get), inputs, outputs);
    }

    private static String path(Operand operand, Format format) {
        return operand + "/" + Rendering.DOCUMENT + "." + format.ending();
    }
}
