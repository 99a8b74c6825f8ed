package de.vertragswerk.bench;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.pipeline.Assembled;
import de.vertragswerk.pipeline.Assembly;
import de.vertragswerk.pipeline.Catalog;
import de.vertragswerk.pipeline.Format;
import de.vertragswerk.pipeline.Operand;
import de.vertragswerk.pipeline.Rendering;
import de.vertragswerk.read.DefinitionReader;
import de.vertragswerk.read.definition.Vereinbarung;
import de.vertragswerk.workspace.FolderWorkspace;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Stages of the way from the definitions of {@code borken-asyl/stadt-ahaus} to its files, warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class StageBenchmark {
    private static final String BASE = "agreements/borken-asyl/vereinbarung.yaml";

    private final FolderWorkspace workspace = FolderWorkspace.at(Path.of(""));
    private final Sources sources = new Sources(workspace);
    private final Catalog catalog = Catalog.of(workspace);
    private final Operand operand = catalog.find("borken-asyl/stadt-ahaus").get(0);
    private final Assembly assembly = new Assembly(sources, catalog, false, Optional.empty());
    private final Rendering rendering = new Rendering(sources);

    private byte[] base = {};
    private Assembled.Result result;

    @Setup
    public void prepare() {
        base = workspace.read(BASE).orElseThrow();
        result = assemble().sound().orElseThrow();
    }

    @Benchmark
    public Object readDefinition() {
        return DefinitionReader.read(Vereinbarung.class, BASE, base, new Diagnostics());
    }

    /** Templates, Markdown, deviations, numbers, checks; shared definitions are read already. */
    @Benchmark
    public Assembled assemble() {
        return assembly.assemble(operand, new Trace());
    }

    @Benchmark
    public Map<Format, byte[]> renderMarkdown() {
        return render(List.of(Format.MARKDOWN));
    }

    @Benchmark
    public Map<Format, byte[]> renderText() {
        return render(List.of(Format.TEXT));
    }

    @Benchmark
    public Map<Format, byte[]> renderHtml() {
        return render(List.of(Format.HTML));
    }

    @Benchmark
    public Map<Format, byte[]> renderJson() {
        return render(List.of(Format.JSON));
    }

    @Benchmark
    public Map<Format, byte[]> assembleAndRender() {
        Assembled.Result made = assemble().sound().orElseThrow();
        return rendering.render(
                made.agreement(),
                made.vocabulary(),
                List.of(Format.MARKDOWN, Format.TEXT, Format.HTML),
                new Trace(),
                new Diagnostics());
    }

    private Map<Format, byte[]> render(List<Format> formats) {
        return rendering.render(result.agreement(), result.vocabulary(), formats, new Trace(), new Diagnostics());
    }
}
