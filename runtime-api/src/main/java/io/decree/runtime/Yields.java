package io.decree.runtime;

import java.util.function.BooleanSupplier;

/**
 * Gives the processor away some times before a thread sleeps: whoever it waits for often runs then,
 * and has what it waits for. To be put to sleep and woken by the system takes much longer than what
 * threads of a group have to say to each other.
 *
 * <p>A thread that yields goes behind all that want the processor. Where others use up their time
 * it comes back late, and nobody can wake it earlier, as somebody could if it slept. So after a
 * yield of more than 50 microseconds it sleeps at once for the next times, twice
 * as many after each such yield. One thread uses it.
 */
public final class Yields {

    /** How often a thread yields, unless something else is said: some ten microseconds. */
    public static final int USUAL = 10;

    private static final long LATE_NANOS = 50_000;

    /** How often it sleeps at once after the first yield that took long, and at most. */
    private static final int LEAST_PAUSE = 16;

    private static final int MOST_PAUSE = 1 << 12;

    private final int most;
    private final BooleanSupplier isWanted;
    private long spent;

    /** How often it sleeps at once from now on. */
    private int left;

    /** How often it did so after the last yield that took long; halved by all that did not. */
    private int pause;

    /**
     * For one thread.
     *
     * @param most how often it gives the processor away; 0 for a thread that has few things to do
     *     and should use no processor at all for the others
     * @param isWanted whether there is something to do; it may do a little of it
     * @throws IllegalArgumentException for less than 0
     */
    public Yields(int most, BooleanSupplier isWanted) {
        if (most < 0) {
            throw new IllegalArgumentException("a thread yields 0 times or more, not " + most);
        }
        this.most = most;
        this.isWanted = isWanted;
    }

    /**
     * Yields for what others do, and not to be scheduled in any certain order.
     *
     * @return whether there is something to do
     */
    public boolean find() {
        spent = 0;
        if (left > 0) {
            left--;
            return false;
        }
        return most > 0 && look();
    }

    @SuppressWarnings("ThreadPriorityCheck")
    private boolean look() {
        long begin = System.nanoTime();
        long last = 0;
        boolean found = false;
        for (int i = 0; i < most && last <= LATE_NANOS && !found; i++) {
            Thread.yield();
            found = isWanted.getAsBoolean();
            long now = System.nanoTime() - begin;
            last = now - spent;
            spent = now;
        }
        if (last > LATE_NANOS) {
            pause = Math.max(LEAST_PAUSE, Math.min(2 * pause, MOST_PAUSE));
            left = pause;
        } else {
            pause /= 2;
        }
        return found;
    }

    /**
     * How much time that took: the thread may sleep for so much less.
     *
     * @return nanoseconds
     */
    public long spentNanos() {
        return spent;
    }
}
