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

    /** Marks the handles of reported values. */
    private static final long REPORTED = 1L << 61;

    final ValueArena received;
    final ValueArena own;

    /** What others reported to a campaign of this replica: {@link Reports}. */
    final ValueArena reported;

    Values(long capacity, int longest) {
        received = new ValueArena(capacity, longest);
        own = new ValueArena(capacity, longest);
        reported = new ValueArena(capacity, longest);
    }

    @Override
    public ByteBuffer bytes(long handle) {
        if ((handle & OWN) != 0) {
            return own.bytes(handle & ~OWN);
        }
        return (handle & REPORTED) != 0
                ? reported.bytes(handle & ~REPORTED)
                : received.bytes(handle);
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
        private final ValueArena.Reader ofReported = reported.reader();

        private Reader() {}

        ByteBuffer bytes(long handle) {
            if ((handle & OWN) != 0) {
                return ofOwn.bytes(handle & ~OWN);
            }
            return (handle & REPORTED) != 0
                    ? ofReported.bytes(handle & ~REPORTED)
                    : ofReceived.bytes(handle);
        }
    }

    /** Copies a value to those that are reported; 0 when there is no room. */
    long keepReported(ByteBuffer bytes) {
        long position = reported.keep(bytes);
        return position == 0 ? 0 : position | REPORTED;
    }

    /** How many bytes were ever kept, of the kind of which there were more. */
    long kept() {
        return Math.max(received.mark(), own.mark());
    }

    /** Whether little room is left. */
    boolean isNearlyFull() {
        return isNearlyFull(received) || isNearlyFull(own) || isNearlyFull(reported);
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
