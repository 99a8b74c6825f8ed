package de.vertragswerk.bench.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Makes a file once, or several times and then tells the median of the last half in ms: TEXT PDF [TIMES]. */
final class Repetition {
    private Repetition() {}

    /** From a text to a file. */
    interface Engine {
        byte[] set(String text) throws IOException;
    }

    static void run(Engine engine, String... args) throws IOException {
        int times = args.length > 2 ? Integer.parseInt(args[2]) : 1;
        byte[] pdf = {};
        long[] taken = new long[times];
        for (int i = 0; i < times; i++) {
            long started = System.nanoTime();
            pdf = engine.set(Files.readString(Path.of(args[0])));
            taken[i] = System.nanoTime() - started;
        }
        if (times > 1) {
            long[] last = Arrays.stream(taken, times / 2, times).sorted().toArray();
            System.out.println(last[last.length / 2] / 1_000_000);
        }
        Files.write(Path.of(args[1]), pdf);
    }

    /** Whether a text is to be set in two columns. */
    static boolean isGazette(String... args) {
        return !Path.of(args[0]).getFileName().toString().startsWith("contract");
    }
}
