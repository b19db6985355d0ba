package io.decree.runtime.codec;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Writes little endian numbers into a part of a buffer and never beyond it. What does not fit is
 * left out, and {@link #isFull()} says so: an encoder checks once, after the last field.
 */
public final class ByteSink {

    private ByteBuffer buffer = ByteBuffer.allocate(0);
    private int at;
    private int end;
    private boolean full;

    /** A sink for nothing yet. */
    public ByteSink() {}

    /**
     * Writes from here on.
     *
     * @param to the buffer, which becomes little endian; its position does not matter
     * @param first index of the first byte
     * @param behind index behind the last byte, at most the limit
     */
    public void open(ByteBuffer to, int first, int behind) {
        buffer = to.order(ByteOrder.LITTLE_ENDIAN);
        at = first;
        end = behind;
        full = first > behind;
    }

    /**
     * Where the next byte goes.
     *
     * @return its index in the buffer
     */
    public int at() {
        return at;
    }

    /**
     * Whether something did not fit.
     *
     * @return whether what was written is not whole
     */
    public boolean isFull() {
        return full;
    }

    /**
     * Writes one byte.
     *
     * @param number its lower 8 bits count
     */
    public void putByte(int number) {
        if (has(Byte.BYTES)) {
            buffer.put(at++, (byte) number);
        }
    }

    /**
     * Writes four bytes.
     *
     * @param number all of it counts
     */
    public void putInt(int number) {
        if (has(Integer.BYTES)) {
            buffer.putInt(at, number);
            at += Integer.BYTES;
        }
    }

    /**
     * Writes eight bytes.
     *
     * @param number all of it counts
     */
    public void putLong(long number) {
        if (has(Long.BYTES)) {
            buffer.putLong(at, number);
            at += Long.BYTES;
        }
    }

    /**
     * Writes bytes.
     *
     * @param bytes from position to limit, both the same afterwards
     */
    public void putBytes(ByteBuffer bytes) {
        int count = bytes.remaining();
        if (has(count)) {
            buffer.put(at, bytes, bytes.position(), count);
            at += count;
        }
    }

    private boolean has(int count) {
        full |= count > end - at;
        return !full;
    }
}
