package de.vertragswerk.template;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs a template for a bounded time. One that does not heed the interruption (a regular expression without end) is left
 * behind on its daemon thread, which ends with the program.
 */
final class TimeLimit {
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final ExecutorService THREADS = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(null, task, "template", 2L << 20);
        thread.setDaemon(true);
        return thread;
    });

    private TimeLimit() {}

    /**
     * The result of the work.
     *
     * @throws ExecutionException if the work threw
     * @throws TimeoutException if it took more than five seconds
     */
    static <T> T run(Callable<T> work) throws ExecutionException, TimeoutException {
        Future<T> result = THREADS.submit(work);
        try {
            return result.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TimeoutException();
        } finally {
            result.cancel(true);
        }
    }
}
