package io.decree.replica.loop;

/**
 * The newest decided values, by slot, for members that are behind. Whoever is further behind than
 * it reaches needs a snapshot.
 */
final class DecidedLog {

    private long[] values = new long[1024];
    private long[] digests = new long[1024];
    private long[] handles = new long[1024];
    private long start;
    private long end;

    /** Begins anew, with nothing, at a slot. */
    void beginAt(long slot) {
        start = slot;
        end = slot;
    }

    /** The first slot it holds. */
    long start() {
        return start;
    }

    /** The first slot it does not hold yet. */
    long end() {
        return end;
    }

    void add(long slot, long value, long digest, long handle) {
        if (slot != end) {
            throw new IllegalArgumentException("slot " + slot + " after " + (end - 1));
        }
        if (end - start == values.length) {
            grow();
        }
        int cell = cell(slot);
        values[cell] = value;
        digests[cell] = digest;
        handles[cell] = handle;
        end++;
    }

    /** Lets go of everything below a slot. */
    void dropBelow(long slot) {
        start = Math.max(start, Math.min(slot, end));
    }

    long value(long slot) {
        return values[cell(slot)];
    }

    long digest(long slot) {
        return digests[cell(slot)];
    }

    long handle(long slot) {
        return handles[cell(slot)];
    }

    private int cell(long slot) {
        return (int) (slot & values.length - 1);
    }

    private void grow() {
        long[] oldValues = values;
        long[] oldDigests = digests;
        long[] oldHandles = handles;
        int old = oldValues.length;
        values = new long[2 * old];
        digests = new long[2 * old];
        handles = new long[2 * old];
        for (long slot = start; slot < end; slot++) {
            int from = (int) (slot & old - 1);
            values[cell(slot)] = oldValues[from];
            digests[cell(slot)] = oldDigests[from];
            handles[cell(slot)] = oldHandles[from];
        }
    }
}
