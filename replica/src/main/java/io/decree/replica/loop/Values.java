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

    /** The handle of what is passing. */
    private static final long PASSING = 1L << 60;

    final ValueArena received;
    final ValueArena own;

    /** What others reported to a campaign of this replica: {@link Reports}. */
    final ValueArena reported;

    /** A part of a snapshot on its way in or out: until the next one. */
    final Passing passing;

    Values(long capacity, int longest) {
        received = new ValueArena(capacity, longest);
        own = new ValueArena(capacity, longest);
        reported = new ValueArena(capacity, longest);
        passing = new Passing(longest);
    }

    @Override
    public ByteBuffer bytes(long handle) {
        if ((handle & OWN) != 0) {
            return own.bytes(handle & ~OWN);
        }
        if ((handle & REPORTED) != 0) {
            return reported.bytes(handle & ~REPORTED);
        }
        return handle == PASSING ? passing.bytes(handle) : received.bytes(handle);
    }

    @Override
    public long keep(ByteBuffer bytes) {
        return received.keep(bytes);
    }

    /** Room for one part of a snapshot, which there is also when there is none for values. */
    static final class Passing implements ValueStore {

        private final int longest;
        private ByteBuffer buffer;

        private Passing(int longest) {
            this.longest = longest;
        }

        @Override
        public ByteBuffer bytes(long handle) {
            return buffer.duplicate();
        }

        @Override
        public long keep(ByteBuffer bytes) {
            if (buffer == null) {
                buffer = ByteBuffer.allocateDirect(longest);
            }
            buffer.clear().put(bytes.duplicate()).flip();
            return PASSING;
        }
    }

    /**
     * Keeps what a start reads back from the log. In the life before that lay in all three kinds of
     * memory, so it has to find room in all of them.
     */
    final class Recovered implements ValueStore {

        private final ValueArena[] arenas = {received, reported, own};
        private final long[] flags = {0, REPORTED, OWN};

        /** Where the last value is, if it can still be given back. */
        private ValueArena last;

        private long before;

        @Override
        public ByteBuffer bytes(long handle) {
            return Values.this.bytes(handle);
        }

        @Override
        public long keep(ByteBuffer bytes) {
            for (int i = 0; i < arenas.length; i++) {
                long mark = arenas[i].mark();
                long position = arenas[i].keep(bytes);
                if (position != 0) {
                    last = arenas[i];
                    before = mark;
                    return position | flags[i];
                }
            }
            return 0;
        }

        /** The last record's value is needed, or there was none. */
        void settle(boolean isNeeded) {
            if (last != null && !isNeeded) {
                last.rollBack(before);
            }
            last = null;
        }
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

    /** Behind a value among those that are reported; 0 when it is none of them. */
    long behindReported(long handle) {
        return (handle & REPORTED) == 0 ? 0 : reported.behind(handle & ~REPORTED);
    }

    /** How many bytes were ever kept. */
    long kept() {
        return received.mark() + own.mark() + reported.mark();
    }

    /** How many bytes are in use, of all kinds. */
    long used() {
        return received.used() + own.used() + reported.used();
    }

    /** Whether little room is left, or none for a long value. */
    boolean isNearlyFull() {
        return isNearlyFull(received) || isNearlyFull(own) || isNearlyFull(reported);
    }

    private static boolean isNearlyFull(ValueArena arena) {
        return arena.used() > arena.capacity() / 4 * 3 || !arena.takesLongest();
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
