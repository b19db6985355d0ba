package io.decree.runtime;

import java.util.function.BooleanSupplier;

/**
 * Gives the processor away some times before a thread sleeps: whoever it waits for often runs then,
 * and has what it waits for. To be put to sleep and woken by the system takes much longer than what
 * threads of a group have to say to each other.
 *
 * <p>A thread that yields goes behind all that want the processor. Where many do, it comes back
 * late, and nobody can wake it earlier; so it stops after {@value #MOST_NANOS} nanoseconds, however
 * often it has yielded, and sleeps. One thread uses it.
 */
public final class Yields {

    /** How often a thread yields, unless something else is said: some ten microseconds. */
    public static final int USUAL = 10;

    private static final long MOST_NANOS = 50_000;

    private final int most;
    private final BooleanSupplier isWanted;
    private long spent;

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
    @SuppressWarnings("ThreadPriorityCheck")
    public boolean find() {
        spent = 0;
        if (most == 0) {
            return false;
        }
        long begin = System.nanoTime();
        boolean found = false;
        for (int i = 0; i < most && spent < MOST_NANOS && !found; i++) {
            Thread.yield();
            found = isWanted.getAsBoolean();
            spent = System.nanoTime() - begin;
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
