package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.workspace.AccessException;
import de.vertragswerk.workspace.OutputFolder;
import de.vertragswerk.workspace.Program;
import de.vertragswerk.workspace.Sources;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/** Makes the files of agreements, as many at once as there are cores, and only those whose sources have changed. */
public final class Build {
    private final Catalog catalog;
    private final OutputFolder out;
    private final BuildOptions options;
    private final Progress progress;
    private final String program = Program.sum();
    private final Manifest manifest;
    private final Making making;

    private final Diagnostics findings = new Diagnostics();
    private int made;
    private int current;
    private int failed;

    public Build(Sources sources, Catalog catalog, OutputFolder out, BuildOptions options, Progress progress) {
        this.catalog = catalog;
        this.out = out;
        this.options = options;
        this.progress = progress;
        this.manifest = Manifest.read(out);
        Assembly assembly = new Assembly(sources, catalog, false, Optional.empty());
        this.making = new Making(sources, assembly, out, options, program);
    }

    /**
     * Builds some agreements. When all of the workspace is built, files whose definition is gone are removed.
     *
     * @throws AccessException if the output folder cannot be written
     */
    public BuildReport run(List<Operand> operands) {
        ExecutorService workers = Executors.newFixedThreadPool(options.jobs());
        try {
            Deque<Future<Making.Outcome>> running = new ArrayDeque<>();
            for (Operand operand : operands) {
                Optional<Manifest.Entry> before = manifest.find(operand.toString());
                running.add(workers.submit(() -> making.make(operand, before)));
                if (running.size() > 4 * options.jobs()) {
                    finish(running.remove());
                }
            }
            while (!running.isEmpty()) {
                finish(running.remove());
            }
        } finally {
            workers.shutdownNow();
        }
        int removed = operands.size() == catalog.all().size() ? removeStrays() : 0;
        if (made + removed > 0) {
            manifest.write(out, program);
        }
        return new BuildReport(findings.sorted(), made, current, failed, removed);
    }

    private void finish(Future<Making.Outcome> running) {
        Making.Outcome outcome = resultOf(running);
        findings.addAll(outcome.findings());
        if (outcome.current()) {
            current++;
        } else if (outcome.entry().isPresent()) {
            manifest.put(outcome.operand().toString(), outcome.entry().get(), outcome.sums());
            made++;
        } else {
            failed++;
        }
        progress.done(outcome.operand().toString());
    }

    private static Making.Outcome resultOf(Future<Making.Outcome> running) {
        try {
            return running.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AccessException access) {
                throw access;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Removes the files of definitions that are gone, and what a killed build left that no manifest knows. */
    private int removeStrays() {
        Set<String> wanted = catalog.all().stream().map(Operand::toString).collect(Collectors.toSet());
        manifest.operands().stream()
                .filter(operand -> !wanted.contains(operand))
                .forEach(manifest::remove);
        Set<String> listed = manifest.outputs();
        List<String> strays = out.files().stream()
                .filter(path -> isOurs(path) && !listed.contains(path))
                .toList();
        strays.forEach(out::remove);
        return strays.size();
    }

    private static boolean isOurs(String path) {
        return Format.ofPath(path)
                .filter(format -> path.endsWith("/" + Rendering.DOCUMENT + "." + format.ending()))
                .isPresent();
    }
}
