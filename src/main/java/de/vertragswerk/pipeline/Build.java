package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.workspace.AccessException;
import de.vertragswerk.workspace.OutputFolder;
import de.vertragswerk.workspace.Program;
import de.vertragswerk.workspace.Sources;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Makes the files of agreements, as many at once as there are cores, and only those whose sources have changed. */
public final class Build {
    private static final String PART = "#";

    private final Catalog catalog;
    private final OutputFolder out;
    private final Product product;
    private final int jobs;
    private final Progress progress;
    private final String program = Program.sum();
    private final Manifest manifest;
    private final Making making;
    private final IndexPage page;

    private final Diagnostics findings = new Diagnostics();
    private int made;
    private int current;
    private int failed;
    private int removed;

    /** A build of the documents of agreements. */
    public Build(Sources sources, Catalog catalog, OutputFolder out, BuildOptions options, Progress progress) {
        this(sources, catalog, out, new Documents(sources, catalog, options.formats()), options, progress);
    }

    /** A build of the documents about works as wholes; its operands are works. */
    public static Build ofWorks(
            Sources sources, Catalog catalog, OutputFolder out, BuildOptions options, Progress progress) {
        return new Build(
                sources, catalog, out, new WorkDocuments(sources, catalog, options.formats()), options, progress);
    }

    /**
     * A build.
     *
     * @param product what is made of each agreement
     * @param options whose formats concern documents alone
     */
    public Build(
            Sources sources,
            Catalog catalog,
            OutputFolder out,
            Product product,
            BuildOptions options,
            Progress progress) {
        this.catalog = catalog;
        this.out = out;
        this.product = product;
        this.jobs = options.jobs();
        this.progress = progress;
        this.manifest = Manifest.read(out);
        this.making = new Making(sources, catalog, product, out, options.force(), program, manifest.written());
        this.page = new IndexPage(sources, out, manifest, program);
    }

    /**
     * Builds some agreements. When all of the workspace is built, files whose definition is gone are removed. What cannot
     * be written is a finding, and the rest is built.
     */
    public BuildReport run(List<Operand> operands) {
        boolean whole = Set.copyOf(operands).containsAll(catalog.all());
        boolean known = manifest.announce(operands.stream().map(this::entry).toList()) || write();
        if (known) {
            make(operands);
        }
        if (known && whole) {
            removeStrays();
        }
        if (known && (made + removed > 0 || !page.isCurrent())) {
            page.make(findings);
            write();
        }
        return new BuildReport(findings.sorted(), made, current, failed, removed);
    }

    /** The name in the manifest of what is made of an agreement. */
    private String entry(Operand operand) {
        return product.name().isEmpty() ? operand.toString() : operand + PART + product.name();
    }

    /** The agreement that an entry of the manifest belongs to. */
    static Operand operandOf(String entry) {
        List<String> name = List.of(entry.split(PART, 2)[0].split("/", 2));
        return new Operand(name.get(0), name.size() == 1 ? "" : name.get(1));
    }

    private void make(List<Operand> operands) {
        ExecutorService workers = Executors.newFixedThreadPool(jobs);
        try {
            Deque<Future<Making.Outcome>> running = new ArrayDeque<>();
            for (Operand operand : operands) {
                Optional<Manifest.Entry> before = manifest.find(entry(operand));
                running.add(workers.submit(() -> making.make(operand, before)));
                if (running.size() > 4 * jobs) {
                    finish(running.remove());
                }
            }
            while (!running.isEmpty()) {
                finish(running.remove());
            }
        } finally {
            workers.shutdownNow();
        }
    }

    /** Writes the manifest; a finding if that fails. */
    private boolean write() {
        try {
            manifest.write(out, program);
            return true;
        } catch (AccessException e) {
            findings.add(e.finding());
            return false;
        }
    }

    private void finish(Future<Making.Outcome> running) {
        Making.Outcome outcome = Parallel.resultOf(running);
        findings.addAll(outcome.findings());
        if (outcome.current()) {
            current++;
        } else if (outcome.entry().isPresent()) {
            manifest.put(entry(outcome.operand()), outcome.entry().get(), outcome.sums());
            made++;
        } else {
            failed++;
        }
        progress.done(outcome.operand().toString());
    }

    /** Removes the files of definitions that are gone, and what a killed build left unfinished. */
    private void removeStrays() {
        Set<Operand> wanted = new HashSet<>(catalog.all());
        wanted.addAll(catalog.worksOf(catalog.all()));
        try {
            for (String entry : List.copyOf(manifest.documents().keySet())) {
                Operand operand = operandOf(entry);
                if (!wanted.contains(operand)) {
                    removed += making.remove(operand, manifest.remove(entry));
                }
            }
            out.removeUnfinished();
        } catch (AccessException e) {
            findings.add(e.finding());
        }
    }
}
