package io.decree.benchmarks.breakdown;

import java.util.concurrent.atomic.AtomicLongArray;

/**
 * When slots passed a point: a ring, so that nothing is allocated. One thread writes, others may
 * read.
 */
final class Stamps {

    private static final int SLOTS = 1 << 14;

    private final AtomicLongArray times = new AtomicLongArray(SLOTS);

    void set(long slot, long nanos) {
        times.lazySet(cell(slot), nanos);
    }

    /** Of this slot, or of one long before where this one has not been there. */
    long get(long slot) {
        return times.get(cell(slot));
    }

    private static int cell(long slot) {
        return (int) (slot & SLOTS - 1);
    }
}
