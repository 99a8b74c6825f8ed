package de.vertragswerk.bench;

import de.vertragswerk.typeset.font.Cut;
import de.vertragswerk.typeset.font.Families;
import de.vertragswerk.typeset.hyphenation.PatternHyphenator;
import de.vertragswerk.typeset.layout.Alignment;
import de.vertragswerk.typeset.layout.Piece;
import de.vertragswerk.typeset.layout.Troubles;
import de.vertragswerk.typeset.line.LineBreaker;
import de.vertragswerk.typeset.line.Measure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** 246,000 characters of our base texts to lines, warm: as much text as the gazette has. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class LineBenchmark {
    private static final int CHARACTERS = 246_000;
    private static final List<String> WORKS = List.of("borken-asyl", "unna-kim", "unna-kopfstelle-asyl");

    /** Of the lines, in pt: a column of the gazette, a page of an agreement. */
    @Param({"240", "450"})
    private double width;

    private final LineBreaker breaker =
            new LineBreaker(Families.named("serif"), PatternHyphenator.german(), new Quiet());
    private final List<List<Piece>> paragraphs = new ArrayList<>();

    @Setup
    public void prepare() throws IOException {
        int characters = 0;
        while (characters < CHARACTERS) {
            for (String work : WORKS) {
                for (String paragraph : Files.readString(Path.of("agreements", work, "vereinbarung.yaml"))
                        .split("\n\\s*\n")) {
                    String text = paragraph.replaceAll("\\s+", " ").strip();
                    paragraphs.add(List.of(new Piece.Text(text, Cut.REGULAR, Optional.empty(), false)));
                    characters += text.length();
                }
            }
        }
    }

    @Benchmark
    public int lines() {
        int lines = 0;
        Measure measure = new Measure(width, 0, Alignment.JUSTIFIED, true);
        for (List<Piece> paragraph : paragraphs) {
            lines += breaker.lines(paragraph, 9.5, measure).size();
        }
        return lines;
    }

    private static final class Quiet implements Troubles {
        @Override
        public void tooWide(String text) {}

        @Override
        public void missing(int codePoint, String text) {}

        @Override
        public void noPicture(String source, String reason) {}

        @Override
        public void tooHigh(String text) {}
    }
}
