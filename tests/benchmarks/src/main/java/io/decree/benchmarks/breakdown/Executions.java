package io.decree.benchmarks.breakdown;

/**
 * In which slot each operation of one replica was executed, and when, a little roughly: the clock
 * is read for the first of each slot and for every sixteenth. Operations are known by their number,
 * which is their result. Kept are the beginnings of slots and of sixteens, so that an operation
 * costs two comparisons, and little memory is touched that the replica could have used.
 */
public final class Executions {

    /** More than are ever decided and not answered. */
    private static final int SLOTS = 1 << 12;

    private static final int SIXTEENS = 1 << 12;
    private static final int EVERY = 16;

    // Rings. Of the slots: which, the first operation in it, and when that was executed.
    private final long[] slots = new long[SLOTS];
    private final long[] firsts = new long[SLOTS];
    private final long[] begun = new long[SLOTS];

    /** When each sixteenth operation was executed. */
    private final long[] times = new long[SIXTEENS];

    private long newest = -1;
    private long count;

    /** Has seen nothing yet. */
    public Executions() {}

    /**
     * An operation was executed. The thread that executes calls it.
     *
     * @param slot where it was decided
     * @param number of the operation, counted from 1 on
     */
    public void executed(long slot, long number) {
        if (slot != newest) {
            begin(slot, number);
        } else if ((number & EVERY - 1) == 0) {
            times[sixteen(number)] = System.nanoTime();
        }
    }

    private void begin(long slot, long number) {
        long now = System.nanoTime();
        int cell = cell(count);
        newest = slot;
        slots[cell] = slot;
        firsts[cell] = number;
        begun[cell] = now;
        count++;
        if ((number & EVERY - 1) == 0) {
            times[sixteen(number)] = now;
        }
    }

    /** Of an operation that was executed not long ago. */
    long slot(long number) {
        return slots[find(number)];
    }

    /** Of the same: when it was executed, or one up to fifteen before it in its slot. */
    long time(long number) {
        int cell = find(number);
        boolean isBehind = (number & -EVERY) > firsts[cell];
        return isBehind ? times[sixteen(number)] : begun[cell];
    }

    /** The newest slot that does not begin behind it. */
    private int find(long number) {
        long at = count - 1;
        long oldest = Math.max(0, count - SLOTS);
        while (at > oldest && firsts[cell(at)] > number) {
            at--;
        }
        return cell(Math.max(at, 0));
    }

    private static int cell(long index) {
        return (int) (index & SLOTS - 1);
    }

    private static int sixteen(long number) {
        return (int) (number / EVERY & SIXTEENS - 1);
    }
}
