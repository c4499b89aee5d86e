package io.gongkai.schema2019.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Does work on several threads and hands over the results in the order in which the work was given, whatever is done first.
 * Only a few results wait at any time: who gives more work waits for the first of them.
 *
 * @param <T> the type of the results
 */
final class InOrder<T> implements AutoCloseable {
    /** Enough that one long piece of work does not stop the others at once. */
    private static final int WAITING_PER_JOB = 4;

    private final ExecutorService workers;
    private final int window;
    private final Consumer<T> taker;
    private final Deque<Future<T>> waiting = new ArrayDeque<>();

    /**
     * Starts the threads.
     *
     * @param jobs how many
     * @param taker takes the results, on the thread that gives the work
     */
    InOrder(int jobs, Consumer<T> taker) {
        this.workers = Executors.newFixedThreadPool(jobs, task -> {
            Thread thread = new Thread(task, "gongkai-reader");
            // Whoever ends the process does not wait for a document.
            thread.setDaemon(true);
            return thread;
        });
        this.window = WAITING_PER_JOB * jobs;
        this.taker = taker;
    }

    /** Gives some work. */
    void submit(Callable<T> work) {
        if (waiting.size() >= window) {
            takeFirst();
        }
        waiting.add(workers.submit(work));
    }

    /** Waits until all results are handed over. */
    void finish() {
        while (!waiting.isEmpty()) {
            takeFirst();
        }
    }

    private void takeFirst() {
        try {
            taker.accept(waiting.remove().get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            // Work says itself what went wrong with it; this is something else.
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Leaves no thread behind, whatever is still to be done. */
    @Override
    public void close() {
        workers.shutdownNow();
    }
}
