package io.decree.benchmarks.load;

import io.decree.benchmarks.Subject;

/**
 * A closed loop: always the same number of operations under way, each outcome begets the next
 * operation. It finds the throughput; its latencies are those of a system that is asked as fast as
 * it answers.
 */
public final class ClosedLoop extends Load {

    private final boolean isInline;

    /**
     * Does not ask yet.
     *
     * @param subject whom to ask
     * @param commands what
     * @param window how many operations are under way
     * @param isInline whether the thread that hears an outcome submits the next operation, which
     *     spares a hand-over between threads, rather than a thread that does nothing else
     */
    public ClosedLoop(Subject subject, Commands commands, int window, boolean isInline) {
        super(subject, commands, window);
        this.isInline = isInline;
    }

    @Override
    int next(Tokens from) {
        return from.take();
    }

    @Override
    long dueNanos() {
        return System.nanoTime();
    }

    @Override
    boolean again(int token) {
        if (!isInline) {
            return false;
        }
        try {
            submit(token, System.nanoTime());
        } catch (Exception e) {
            failed(token, e.toString());
        }
        return true;
    }
}
