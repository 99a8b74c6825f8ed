package de.vertragswerk.pipeline;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Work on many things at once, with results in their order. */
public final class Parallel {
    private Parallel() {}

    /** What a function makes of each value, as many at once as there are cores. */
    public static <T, R> List<R> each(List<T> values, Function<T, R> function) {
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<R>> running = values.stream()
                    .map(value -> workers.submit(() -> function.apply(value)))
                    .toList();
            return running.stream().map(Parallel::resultOf).toList();
        } finally {
            workers.shutdownNow();
        }
    }

    static <T> T resultOf(Future<T> running) {
        try {
            return running.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
