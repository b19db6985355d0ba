package io.decree.runtime.standard.local;

import io.decree.runtime.port.Transport;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Frames from one thread to another: a ring of bytes in which each frame stands in one piece, so
 * that it is encoded where it is read.
 *
 * <p>A record is eight bytes that begin with the frame's length, then the frame, up to a multiple
 * of eight. A frame that does not fit before the end of the ring begins at its front, behind a
 * record that says so. Positions only grow: each thread moves one forward, and looks at the other's
 * only when it has to.
 */
final class FrameRing {

    private static final int HEADER = 8;
    private static final int ALIGNMENT = 8;

    /** In place of a length: the rest of the ring is empty. */
    private static final int SKIP = -1;

    /** In place of a length: what follows is elsewhere; the number of that ring is behind it. */
    private static final int LEAVE = -2;

    /** What the two threads write lies so far apart that no line of the cache holds both. */
    private static final int APART = 16;

    /** Written by the sender; the first is for the receiver too. */
    private static final int TAIL = APART;

    private static final int HEAD_SEEN = TAIL + 1;

    /** Written by the receiver; the first is for the sender too. */
    private static final int HEAD = 2 * APART;

    private static final int TAIL_SEEN = HEAD + 1;
    private static final int POSITIONS = 3 * APART;

    private final AtomicLongArray positions = new AtomicLongArray(POSITIONS);
    private final int mask;
    private final ByteBuffer bytes;
    private final ByteBuffer written;

    /** Made by the receiver, so that it does not lie beside what the sender writes to. */
    private ByteBuffer read;

    /** Where the sender went, once the receiver came to where it left; -1 before. */
    private int left = -1;

    private FrameRing(int capacity) {
        mask = capacity - 1;
        bytes = ByteBuffer.allocateDirect(capacity).order(ByteOrder.LITTLE_ENDIAN);
        written = bytes.duplicate();
    }

    /**
     * Takes the memory.
     *
     * @param capacity in bytes, a power of two
     * @return a ring; null when the process has no memory for it
     */
    static FrameRing of(int capacity) {
        try {
            return new FrameRing(capacity);
        } catch (OutOfMemoryError e) {
            return null;
        }
    }

    /** How long a ring is, at least, that has room for such a frame wherever it stands. */
    static long capacityFor(int length) {
        return 2 * size(length) + HEADER;
    }

    private static long size(int length) {
        return HEADER + ((length + ALIGNMENT - 1L) & -ALIGNMENT);
    }

    // The sender's thread.

    /** Room for one frame from position to limit; null when there is not enough. */
    ByteBuffer claim(int length) {
        long tail = positions.getPlain(TAIL);
        int at = (int) tail & mask;
        int rest = mask + 1 - at;
        long size = size(length);
        boolean skips = rest < size;
        if (!hasRoom(tail + (skips ? rest + size : size) + HEADER)) {
            return null;
        }
        if (skips) {
            bytes.putInt(at, SKIP);
            publish(tail + rest);
            at = 0;
        }
        int start = at + HEADER;
        return written.limit(start + length).position(start);
    }

    /** There is always room left for a record that says that the sender leaves. */
    private boolean hasRoom(long end) {
        return end - positions.getPlain(HEAD_SEEN) <= mask + 1 || end - look() <= mask + 1;
    }

    private long look() {
        long head = positions.getAcquire(HEAD);
        positions.setPlain(HEAD_SEEN, head);
        return head;
    }

    /** Lets the receiver see what was written into the last claim. Returns how many bytes. */
    int commit() {
        long tail = positions.getPlain(TAIL);
        int at = (int) tail & mask;
        int length = written.position() - at - HEADER;
        if (length > 0) {
            bytes.putInt(at, length);
            publish(tail + size(length));
        }
        return Math.max(length, 0);
    }

    /** How many bytes wait for the receiver. */
    long waiting() {
        return positions.getPlain(TAIL) - look();
    }

    /** Whether such a frame has room in it when it is empty, wherever it stands. */
    boolean isFor(int length) {
        return capacityFor(length) <= mask + 1L;
    }

    /** Whatever comes next is in another ring, which has a number. */
    void leave(int next) {
        long tail = positions.getPlain(TAIL);
        int at = (int) tail & mask;
        bytes.putInt(at, LEAVE).putInt(at + Integer.BYTES, next);
        publish(tail + HEADER);
    }

    private void publish(long position) {
        positions.setRelease(TAIL, position);
    }

    // The receiver's thread.

    /** Whether there is a frame. */
    boolean hasFrame() {
        while (hasRecord()) {
            long head = positions.getPlain(HEAD);
            int at = (int) head & mask;
            switch (bytes.getInt(at)) {
                case SKIP -> release(head + mask + 1 - at);
                case LEAVE -> {
                    left = bytes.getInt(at + Integer.BYTES);
                    release(head + HEADER);
                    return false;
                }
                default -> {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean hasRecord() {
        long head = positions.getPlain(HEAD);
        if (head == positions.getPlain(TAIL_SEEN)) {
            positions.setPlain(TAIL_SEEN, positions.getAcquire(TAIL));
        }
        return head != positions.getPlain(TAIL_SEEN);
    }

    /** Where the sender went, as far as the receiver has read; told once, -1 otherwise. */
    int left() {
        int told = left;
        left = -1;
        return told;
    }

    /** Hands over the frame there is. Whatever the receiver throws, it has had it. */
    boolean deliver(int from, Transport.Receiver receiver) {
        if (read == null) {
            read = bytes.duplicate();
        }
        long head = positions.getPlain(HEAD);
        int at = (int) head & mask;
        int length = bytes.getInt(at);
        int start = at + HEADER;
        try {
            return receiver.receive(from, read.limit(start + length).position(start));
        } finally {
            release(head + size(length));
        }
    }

    private void release(long position) {
        positions.setRelease(HEAD, position);
    }
}
