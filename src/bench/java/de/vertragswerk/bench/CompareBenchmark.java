package de.vertragswerk.bench;

import de.vertragswerk.compare.Comparison;
import de.vertragswerk.compare.match.Comparer;
import de.vertragswerk.compare.synopsis.Folding;
import de.vertragswerk.compare.synopsis.Synopsis;
import de.vertragswerk.compare.synopsis.Versions;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.pipeline.Editions;
import de.vertragswerk.pipeline.operand.NamedAgreement;
import de.vertragswerk.pipeline.operand.Operands;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A pair of the sixteen agreements of {@code borken-asyl}, as a mean over all 240 ordered pairs, warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
public class CompareBenchmark {
    private static final int PAIRS = 240;
    private static final String WORK = "borken-asyl";

    private List<NamedAgreement> all = List.of();
    private List<Agreement> agreements = List.of();

    @Setup
    public void prepare() {
        all = Operands.in(Path.of("")).findAll(WORK);
        agreements = all.stream()
                .map(named -> named.content().orElseThrow().agreement())
                .toList();
    }

    private List<Agreement> others(Agreement agreement) {
        return agreements.stream()
                .filter(other -> !other.metadata().equals(agreement.metadata()))
                .toList();
    }

    /** Matching and words. */
    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public int compare() {
        int changes = 0;
        for (Agreement before : agreements) {
            for (Agreement after : others(before)) {
                changes += Comparer.compare(before, after).changes().size();
            }
        }
        return changes;
    }

    /** The same, and the page for a browser. */
    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public int compareAndWriteHtml() {
        Editions editions = new Editions(all.get(0).sources());
        Versions versions = new Versions("Vereinbarung", "alt", "neu", "");
        int length = 0;
        for (Agreement before : agreements) {
            for (Agreement after : others(before)) {
                Comparison comparison = Comparer.compare(before, after);
                length += editions.html(Synopsis.of(comparison, versions, Folding.FOLDED), WORK, new Diagnostics())
                        .length();
            }
        }
        return length;
    }
}
