package io.decree.replica.loop;

import java.util.Arrays;

/**
 * Knows what may be forgotten. Now and then it marks how far memory and log have been filled, and
 * the highest slot that anything in them is of. When all slots up to that one are not needed any
 * more, everything from before the mark can go at once: nothing has to be counted.
 */
final class Retention {

    private final Values values;
    private long[] bounds = new long[16];
    private long[] own = new long[16];
    private long[] received = new long[16];
    private long[] reported = new long[16];
    private long[] addresses = new long[16];
    private long[] lsns = new long[16];
    private int size;

    /** Behind the highest slot of which something was kept or logged. */
    private long bound;

    private long durable;

    /** The log begins here, as far as it is needed. */
    private long logStart;

    Retention(Values values) {
        this.values = values;
    }

    /** Something of a slot is kept or logged. */
    void note(long slot) {
        bound = Math.max(bound, slot + 1);
    }

    /**
     * Marks how far memory and log are filled: the log can begin at the record that comes next,
     * once everything is durable that it has to begin with.
     *
     * @param address of the record that comes next
     * @param lsn of the last record that has to be durable before
     */
    void mark(long address, long lsn) {
        if (size == bounds.length) {
            bounds = Arrays.copyOf(bounds, 2 * size);
            own = Arrays.copyOf(own, 2 * size);
            received = Arrays.copyOf(received, 2 * size);
            reported = Arrays.copyOf(reported, 2 * size);
            addresses = Arrays.copyOf(addresses, 2 * size);
            lsns = Arrays.copyOf(lsns, 2 * size);
        }
        bounds[size] = bound;
        own[size] = values.own.mark();
        received[size] = values.received.mark();
        reported[size] = values.reported.mark();
        addresses[size] = address;
        lsns[size] = lsn;
        size++;
    }

    /** Reported values were given up: what comes into their place is newer than any mark. */
    void reportedFrom(long position) {
        for (int i = 0; i < size; i++) {
            reported[i] = Math.min(reported[i], position);
        }
    }

    /** No value of a lower slot is needed in memory, also not by a member that is behind. */
    void freeValuesBelow(long slot) {
        int gone = before(slot);
        if (gone > 0) {
            values.own.freeBelow(own[gone - 1]);
            values.received.freeBelow(received[gone - 1]);
            values.reported.freeBelow(reported[gone - 1]);
            remove(gone - 1);
        }
    }

    /**
     * Where the log has to begin when a durable snapshot holds all slots below one: where window,
     * promise and ballot were logged again, and are durable. That is never lower than it was.
     */
    long logStart(long slot) {
        int gone = before(slot);
        while (gone > 0 && lsns[gone - 1] > durable) {
            gone--;
        }
        if (gone > 0) {
            logStart = Math.max(logStart, addresses[gone - 1]);
        }
        return logStart;
    }

    /** All records up to one are durable. */
    void durable(long lsn) {
        durable = lsn;
    }

    /** How many marks are of lower slots only. */
    private int before(long slot) {
        int gone = 0;
        while (gone < size && bounds[gone] <= slot) {
            gone++;
        }
        return gone;
    }

    private void remove(int gone) {
        size -= gone;
        System.arraycopy(bounds, gone, bounds, 0, size);
        System.arraycopy(own, gone, own, 0, size);
        System.arraycopy(received, gone, received, 0, size);
        System.arraycopy(reported, gone, reported, 0, size);
        System.arraycopy(addresses, gone, addresses, 0, size);
        System.arraycopy(lsns, gone, lsns, 0, size);
    }
}
