package io.decree.replica.loop;

import java.util.Arrays;

/**
 * The decided values, by slot, for members that are behind. It holds every slot since the first,
 * until there are snapshots that may stand for the oldest ones.
 */
final class DecidedLog {

    private long[] values = new long[1024];
    private long[] digests = new long[1024];
    private long[] handles = new long[1024];
    private int size;

    /** The first slot it does not hold. */
    long end() {
        return size;
    }

    void add(long slot, long value, long digest, long handle) {
        if (slot != size) {
            throw new IllegalArgumentException("slot " + slot + " after " + (size - 1));
        }
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
            digests = Arrays.copyOf(digests, 2 * size);
            handles = Arrays.copyOf(handles, 2 * size);
        }
        values[size] = value;
        digests[size] = digest;
        handles[size] = handle;
        size++;
    }

    long value(long slot) {
        return values[(int) slot];
    }

    long digest(long slot) {
        return digests[(int) slot];
    }

    long handle(long slot) {
        return handles[(int) slot];
    }
}
