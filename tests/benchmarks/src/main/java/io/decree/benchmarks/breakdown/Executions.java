package io.decree.benchmarks.breakdown;

/**
 * In which slot each operation of one replica was executed, and when, a little roughly: the clock
 * is read for the first of each slot and for every sixteenth. Operations are known by their number,
 * which is their result.
 */
public final class Executions {

    private static final int OPERATIONS = 1 << 16;
    private static final int EVERY = 16;

    private final long[] slots = new long[OPERATIONS];
    private final long[] times = new long[OPERATIONS];
    private long newest = -1;
    private long nanos;

    /** Has seen nothing yet. */
    public Executions() {}

    /**
     * An operation was executed. The thread that executes calls it.
     *
     * @param slot where it was decided
     * @param number of the operation, counted from 1 on
     */
    public void executed(long slot, long number) {
        if (slot != newest || number % EVERY == 0) {
            newest = slot;
            nanos = System.nanoTime();
        }
        int cell = cell(number);
        slots[cell] = slot;
        times[cell] = nanos;
    }

    long slot(long number) {
        return slots[cell(number)];
    }

    long time(long number) {
        return times[cell(number)];
    }

    private static int cell(long number) {
        return (int) (number & OPERATIONS - 1);
    }
}
