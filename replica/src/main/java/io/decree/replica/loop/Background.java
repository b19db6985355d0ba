package io.decree.replica.loop;

import java.io.IOException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/**
 * Work that may block, done by another thread; what follows from it is done on the loop's thread.
 */
final class Background {

    /** Something that may block and fail. */
    interface Work<T> {
        T run() throws IOException;
    }

    /** What follows, on the loop's thread. */
    interface Outcome<T> {
        void done(T result, IOException failure);
    }

    private final Executor executor;
    private final Executor reader;
    private final Runnable wake;
    private final ConcurrentLinkedQueue<Runnable> finished = new ConcurrentLinkedQueue<>();

    Background(Executor executor, Executor reader, Runnable wake) {
        this.executor = executor;
        this.reader = reader;
        this.wake = wake;
    }

    /** Work that comes after the replica was closed is not done, and nothing follows from it. */
    <T> void submit(Work<T> work, Outcome<T> outcome) {
        execute(executor, work, outcome);
    }

    /** The same for what only reads: it does not wait for what is written. */
    <T> void read(Work<T> work, Outcome<T> outcome) {
        execute(reader, work, outcome);
    }

    private <T> void execute(Executor where, Work<T> work, Outcome<T> outcome) {
        try {
            where.execute(() -> run(work, outcome));
        } catch (RejectedExecutionException e) {
            // A callback closed it amid a turn, and this is what the turn still wanted.
        }
    }

    private <T> void run(Work<T> work, Outcome<T> outcome) {
        T result = null;
        IOException failure = null;
        try {
            result = work.run();
        } catch (IOException e) {
            failure = e;
        } catch (RuntimeException | Error e) {
            // Whatever it was, whoever waits has to hear of it.
            failure = new IOException("work in the background failed: " + e, e);
        }
        T value = result;
        IOException why = failure;
        finished.add(() -> outcome.done(value, why));
        wake.run();
    }

    /** Does what follows from finished work; how much there was. */
    int poll() {
        int count = 0;
        for (Runnable next = finished.poll(); next != null; next = finished.poll()) {
            next.run();
            count++;
        }
        return count;
    }
}
