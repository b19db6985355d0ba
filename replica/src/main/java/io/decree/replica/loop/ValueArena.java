package io.decree.replica.loop;

import io.decree.replica.session.Buffers;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Bytes of values in memory outside the heap, a ring of chunks: what was kept first is freed first.
 * A handle is a position that is never used twice. A chunk is allocated when it is first needed.
 * Who gets bytes gets a view of a chunk, which is made ready each time: the service, too, reads its
 * commands there.
 */
final class ValueArena {

    private static final int LENGTH = Integer.BYTES;
    private static final int ALIGNMENT = 8;
    private static final int CHUNK_VALUES = 8;

    private final ByteBuffer[] chunks;
    private final ByteBuffer[] views;
    private final int chunkLength;
    private final int longest;

    /** Where the next value begins; never 0, which is the handle of no bytes. */
    private long end = ALIGNMENT;

    /** Everything below is free. */
    private long start = ALIGNMENT;

    /** Where the value begins that is being written; -1 when none is. */
    private long open = -1;

    private int openLength;

    /**
     * An arena without values.
     *
     * @param capacity how many bytes it may take, rounded up to whole chunks, at least two
     * @param longest the longest value
     */
    ValueArena(long capacity, int longest) {
        this.longest = longest;
        chunkLength = chunkLength(longest);
        int count = (int) Math.max(2, (capacity + chunkLength - 1) / chunkLength);
        chunks = new ByteBuffer[count];
        views = new ByteBuffer[count];
    }

    /** Long enough that little is lost at its end, where the longest value may not fit any more. */
    private static int chunkLength(int longest) {
        int least = 1 << 16;
        while (least < CHUNK_VALUES * (longest + LENGTH + ALIGNMENT)) {
            least <<= 1;
        }
        return least;
    }

    /** The bytes of a handle. */
    ByteBuffer bytes(long handle) {
        if (handle < start || handle >= end) {
            throw new IllegalArgumentException(
                    "there is nothing by the handle " + handle + ": it was freed or never given");
        }
        int cell = cell(handle);
        int at = (int) (handle % chunkLength);
        int length = chunks[cell].getInt(at);
        return Buffers.ready(views[cell], at + LENGTH, at + LENGTH + length);
    }

    /** Copies bytes in; 0 when there is no room. */
    long keep(ByteBuffer bytes) {
        if (!open(bytes.remaining())) {
            return 0;
        }
        append(bytes);
        return close();
    }

    /** Begins a value; whether there is room for so many bytes of it. */
    boolean open(int length) {
        long at = placeFor(length);
        if (at < 0) {
            return false;
        }
        open = at;
        openLength = 0;
        allocate(cell(at));
        return true;
    }

    /** Whether there is room for the longest value. */
    boolean takesLongest() {
        return placeFor(longest) >= 0;
    }

    /** Where a value of so many bytes would begin; -1 without room. */
    private long placeFor(int length) {
        long needed = LENGTH + (long) length;
        if (needed > chunkLength - ALIGNMENT) {
            throw new IllegalArgumentException("a value of " + length + " bytes");
        }
        long at = end;
        if (at % chunkLength + needed > chunkLength) {
            at = (at / chunkLength + 1) * chunkLength;
        }
        // The oldest chunk that holds something must not be written again.
        return at / chunkLength < start / chunkLength + chunks.length ? at : -1;
    }

    private void allocate(int cell) {
        if (chunks[cell] == null) {
            chunks[cell] = ByteBuffer.allocateDirect(chunkLength).order(ByteOrder.LITTLE_ENDIAN);
            views[cell] = chunks[cell].duplicate();
        }
    }

    /** How many bytes the value that is being written has. */
    int openLength() {
        return openLength;
    }

    /** Whether more bytes fit behind those of the value that is being written. */
    boolean hasRoom(int length) {
        return open % chunkLength + LENGTH + openLength + (long) length <= chunkLength;
    }

    /** Appends to the value that is being written; the bytes' position is left as it was. */
    void append(ByteBuffer bytes) {
        int at = (int) (open % chunkLength) + LENGTH + openLength;
        chunks[cell(open)].put(at, bytes, bytes.position(), bytes.remaining());
        openLength += bytes.remaining();
    }

    /** What was written so far, from position to limit, little endian, to be altered there. */
    ByteBuffer opened() {
        int at = (int) (open % chunkLength) + LENGTH;
        return Buffers.ready(views[cell(open)], at, at + openLength);
    }

    /** Ends the value that is being written; its handle. */
    long close() {
        long handle = open;
        chunks[cell(handle)].putInt((int) (handle % chunkLength), openLength);
        end = behind(handle);
        open = -1;
        return handle;
    }

    /** Where the next value may begin behind that of a handle. */
    long behind(long handle) {
        long behind = handle + LENGTH + chunks[cell(handle)].getInt((int) (handle % chunkLength));
        return behind + (-behind & ALIGNMENT - 1);
    }

    /** Goes on writing the value that was closed last: nobody took it. */
    void reopen(long handle) {
        open = handle;
        openLength = chunks[cell(handle)].getInt((int) (handle % chunkLength));
        end = handle;
    }

    /** Where the next value will begin, at least. */
    long mark() {
        return end;
    }

    /** Frees what was kept since a mark: nobody took it. Some of it may be free already. */
    void rollBack(long mark) {
        end = Math.max(mark, start);
    }

    /** Frees everything that was kept before a mark. */
    void freeBelow(long mark) {
        start = Math.max(start, mark);
    }

    /** How many bytes are in use, with what is lost at the ends of chunks. */
    long used() {
        return end - start;
    }

    /** How many bytes it has at most. */
    long capacity() {
        return (long) chunks.length * chunkLength;
    }

    /**
     * Reads values on another thread. A handle and everything it leads to have to be handed over to
     * that thread; the value has to stay until that one is done.
     */
    Reader reader() {
        return new Reader();
    }

    /** Has views of its own; chunks are never replaced. */
    final class Reader {

        private final ByteBuffer[] own = new ByteBuffer[chunks.length];

        private Reader() {}

        ByteBuffer bytes(long handle) {
            // The start only grows: read late, it is lower than it is, and refuses too little.
            if (handle < start) {
                throw new IllegalArgumentException(
                        "the value of the handle " + handle + " was freed before it was read");
            }
            int cell = cell(handle);
            if (own[cell] == null) {
                own[cell] = chunks[cell].duplicate();
            }
            int at = (int) (handle % chunkLength);
            int length = chunks[cell].getInt(at);
            return Buffers.ready(own[cell], at + LENGTH, at + LENGTH + length);
        }
    }

    private int cell(long position) {
        return (int) (position / chunkLength % chunks.length);
    }
}
