package io.decree.benchmarks.load;

import io.decree.benchmarks.Subject;
import java.util.concurrent.locks.LockSupport;

/**
 * An open loop: operations at a fixed rate, whatever becomes of those before them. A latency begins
 * when the operation was due, even if it could not be submitted then, because the system held the
 * load up: coordinated omission is corrected.
 */
public final class OpenLoop extends Load {

    private static final double NANOS = 1e9;

    /** A thread that sleeps comes back so much too late. */
    private static final long SLEEP_ERROR_NANOS = 100_000;

    private final double intervalNanos;
    private final long start = System.nanoTime();
    private long count;

    /**
     * Does not ask yet.
     *
     * @param subject whom to ask
     * @param commands what
     * @param rate how many operations a second
     * @param most how many may be under way; the next ones wait, and their time runs
     */
    public OpenLoop(Subject subject, Commands commands, int rate, int most) {
        super(subject, commands, most);
        intervalNanos = NANOS / rate;
    }

    @Override
    int next(Tokens from) {
        return due() - System.nanoTime() > 0 ? -1 : from.take();
    }

    private long due() {
        return start + (long) (count * intervalNanos);
    }

    @Override
    long dueNanos() {
        long due = due();
        count++;
        return due;
    }

    /** Until the next operation is due: asleep, and at last only yielding, to be on time. */
    @Override
    @SuppressWarnings("ThreadPriorityCheck")
    void doze(Tokens until) {
        long nanos = due() - System.nanoTime();
        if (nanos <= 0 || isEnding()) {
            until.await();
        } else if (nanos > SLEEP_ERROR_NANOS) {
            LockSupport.parkNanos(this, nanos - SLEEP_ERROR_NANOS);
        } else {
            Thread.yield();
        }
    }
}
