package io.decree.runtime.codec;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Reads little endian numbers from a part of a buffer and never beyond it. Who reads too far gets
 * zeros, and {@link #isExhausted()} says so: a decoder checks once, after the last field.
 */
public final class ByteSource {

    private ByteBuffer buffer = ByteBuffer.allocate(0);
    private int at;
    private int end;
    private boolean exhausted;

    /** A source of nothing yet. */
    public ByteSource() {}

    /**
     * Reads from here on.
     *
     * @param from the buffer, which becomes little endian; its position does not matter
     * @param first index of the first byte
     * @param behind index behind the last byte, at most the limit
     */
    public void open(ByteBuffer from, int first, int behind) {
        buffer = from.order(ByteOrder.LITTLE_ENDIAN);
        at = first;
        end = behind;
        exhausted = false;
    }

    /**
     * Goes back to a byte that was read.
     *
     * @param index an earlier answer of {@link #at()}
     */
    public void back(int index) {
        at = index;
    }

    /**
     * Where the next byte is.
     *
     * @return its index in the buffer
     */
    public int at() {
        return at;
    }

    /**
     * How much is left.
     *
     * @return a number of bytes
     */
    public int remaining() {
        return end - at;
    }

    /**
     * Whether somebody wanted more than there is.
     *
     * @return whether zeros were made up
     */
    public boolean isExhausted() {
        return exhausted;
    }

    /**
     * Skips some bytes.
     *
     * @param count how many
     */
    public void skip(int count) {
        if (has(count)) {
            at += count;
        }
    }

    /**
     * One byte.
     *
     * @return from 0 to 255
     */
    public int getByte() {
        return has(Byte.BYTES) ? buffer.get(at++) & 0xFF : 0;
    }

    /**
     * Four bytes.
     *
     * @return the number
     */
    public int getInt() {
        if (!has(Integer.BYTES)) {
            return 0;
        }
        at += Integer.BYTES;
        return buffer.getInt(at - Integer.BYTES);
    }

    /**
     * Eight bytes.
     *
     * @return the number
     */
    public long getLong() {
        if (!has(Long.BYTES)) {
            return 0;
        }
        at += Long.BYTES;
        return buffer.getLong(at - Long.BYTES);
    }

    ByteBuffer buffer() {
        return buffer;
    }

    private boolean has(int count) {
        boolean there = count >= 0 && count <= end - at;
        exhausted |= !there;
        return there;
    }
}
