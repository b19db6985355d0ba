package io.decree.runtime.standard.log;

import java.nio.ByteBuffer;

/**
 * What is under way to the disk, in direct memory: the byte with address a is at a modulo the
 * ring's capacity. One thread puts records in, another takes pieces out; nothing is locked, copied
 * twice or allocated. Who may touch what is settled by two addresses that the threads tell each
 * other: up to where there is something to write, and up to where it was written.
 *
 * <p>A record has to be in one piece for the one who writes it. So the one that reaches over the
 * ring's end spills into a margin behind it, and its last bytes are there and not at the ring's
 * beginning. The address behind them is all that the other thread has to know. A second spill needs
 * room behind the first one, and there is none before the first was written, in one piece.
 */
final class StagingRing {

    private final int capacity;
    private final ByteBuffer claimed;
    private final ByteBuffer taken;

    /** Behind the last record that spilled. 0 in the beginning, where no record can end. */
    private volatile long spillEnd;

    StagingRing(LogOptions options) {
        capacity = options.stagingBytes();
        claimed = ByteBuffer.allocateDirect(capacity + options.recordBytes());
        taken = claimed.duplicate();
    }

    /** How much may be put in and not written yet. */
    int capacity() {
        return capacity;
    }

    /** Room for a record, in one piece. */
    ByteBuffer claim(long address, int length) {
        int index = index(address);
        return claimed.clear().position(index).limit(index + length);
    }

    /** A record was put in. */
    void put(long from, long to) {
        if (lap(from) != lap(to - 1)) {
            spillEnd = to;
        }
    }

    /** Puts zeros in, which do not reach over the ring's end. */
    void putZeros(long from, long to) {
        claimed.clear().position(index(from));
        for (long i = from; i < to; i++) {
            claimed.put((byte) 0);
        }
    }

    /**
     * As much as is in one piece of what was put in between two addresses, both of them ends of
     * records or where a file begins: so the first is never amid a spill.
     */
    ByteBuffer take(long from, long to) {
        long spill = spillEnd;
        long end = lap(from) + capacity;
        long last = Math.min(to, lap(spill) == end ? spill : end);
        int index = index(from);
        return taken.clear().position(index).limit(index + (int) (last - from));
    }

    int index(long address) {
        return (int) (address & capacity - 1);
    }

    private long lap(long address) {
        return address & -capacity;
    }
}
