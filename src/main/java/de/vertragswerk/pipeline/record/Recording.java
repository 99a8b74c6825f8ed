package de.vertragswerk.pipeline.record;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.pipeline.Assembled;
import de.vertragswerk.pipeline.Assembly;
import de.vertragswerk.pipeline.Catalog;
import de.vertragswerk.pipeline.Operand;
import de.vertragswerk.pipeline.archive.KeptFiles;
import de.vertragswerk.pipeline.archive.Sums;
import de.vertragswerk.workspace.AccessException;
import de.vertragswerk.workspace.Archive;
import de.vertragswerk.workspace.DefinitionFile;
import de.vertragswerk.workspace.Sha256;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Puts signed files on record. What is there is never changed: to do it again changes nothing. */
public final class Recording {
    private static final String PDF = "ausfertigung.pdf";

    private final Sources sources;
    private final Catalog catalog;
    private final Path workspace;
    private final Diagnostics findings;

    /**
     * A recording.
     *
     * @param workspace the folder with {@code agreements/}
     */
    public Recording(Sources sources, Catalog catalog, Path workspace, Diagnostics findings) {
        this.sources = sources;
        this.catalog = catalog;
        this.workspace = workspace;
        this.findings = findings;
    }

    /** Puts a file on record; empty, with findings, where the definitions say something else, and nothing is changed. */
    public Optional<Recorded> record(Operand operand, SignedCopy copy) {
        Assembled assembled = new Assembly(sources, catalog, false, Optional.empty()).assemble(operand, new Trace());
        if (assembled.sound().isEmpty()) {
            assembled.findings().stream().filter(Diagnostic::isError).forEach(findings::add);
            return Optional.empty();
        }
        try {
            return record(operand, copy, assembled.sound().get());
        } catch (AccessException e) {
            findings.add(e.finding());
            return Optional.empty();
        }
    }

    private Optional<Recorded> record(Operand operand, SignedCopy copy, Assembled.Result result) {
        String sum = Sha256.of(copy.pdf());
        KeptFiles kept = new KeptFiles(sources, operand.archive());
        Optional<String> known = kept.find(sum);
        String folder = kept.free((operand.variant().isEmpty() ? "" : operand.variant() + "-")
                + sources.workspace().today());
        String path = known.orElse(folder + "/" + PDF);
        byte[] before = sources.read(operand.file(), new Trace()).orElseThrow();
        DefinitionEntries entries = new DefinitionEntries(operand, before, findings);
        entries.enter(copy.signed(), result.state());
        entries.enterFile(path, sum, copy.signed().keySet(), result.state());
        Optional<byte[]> after = entries.content();
        return after.map(content -> {
            if (known.isEmpty()) {
                new Archive(workspace, operand.archive()).add(files(folder, copy));
            }
            if (!Arrays.equals(before, content)) {
                new DefinitionFile(workspace, operand.file()).replace(before, content);
            }
            return new Recorded(operand.archive() + "/" + path, known.isPresent(), entries.dated());
        });
    }

    private static Map<String, byte[]> files(String folder, SignedCopy copy) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(PDF, copy.pdf());
        files.putAll(copy.reports());
        files.put(Sums.FILE, Sums.of(files));
        Map<String, byte[]> placed = new LinkedHashMap<>();
        files.forEach((name, content) -> placed.put(folder + "/" + name, content));
        return placed;
    }
}
