package io.decree.replica.loop;

import io.decree.runtime.port.ValueStore;
import java.nio.ByteBuffer;

/**
 * The bytes of all values of one replica. What own clients sent is gathered into batches, what came
 * from other members or from the log is kept as it came; each has memory of its own, so that a
 * batch can be written while others are kept.
 */
final class Values implements ValueStore {

    /** Marks the handles of own batches. */
    private static final long OWN = 1L << 62;

    final ValueArena received;
    final ValueArena own;

    Values(long capacity, int longest) {
        received = new ValueArena(capacity, longest);
        own = new ValueArena(capacity, longest);
    }

    @Override
    public ByteBuffer bytes(long handle) {
        return (handle & OWN) == 0 ? received.bytes(handle) : own.bytes(handle & ~OWN);
    }

    @Override
    public long keep(ByteBuffer bytes) {
        return received.keep(bytes);
    }

    /** Reads values on another thread, which has to have their handles from this one. */
    Reader reader() {
        return new Reader();
    }

    /** Views of all values for one other thread. */
    final class Reader {

        private final ValueArena.Reader ofReceived = received.reader();
        private final ValueArena.Reader ofOwn = own.reader();

        private Reader() {}

        ByteBuffer bytes(long handle) {
            return (handle & OWN) == 0 ? ofReceived.bytes(handle) : ofOwn.bytes(handle & ~OWN);
        }
    }

    /** How many bytes were ever kept, of the kind of which there were more. */
    long kept() {
        return Math.max(received.mark(), own.mark());
    }

    /** Whether little room is left. */
    boolean isNearlyFull() {
        return isNearlyFull(received) || isNearlyFull(own);
    }

    private static boolean isNearlyFull(ValueArena arena) {
        return arena.used() > arena.capacity() / 4 * 3;
    }

    /** Ends the batch that is being written; its handle. */
    long closeOwn() {
        return own.close() | OWN;
    }

    /** Where a batch stands in its arena. */
    static long ownPosition(long handle) {
        return handle & ~OWN;
    }
}
