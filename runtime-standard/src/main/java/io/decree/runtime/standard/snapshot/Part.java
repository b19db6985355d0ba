package io.decree.runtime.standard.snapshot;

import io.decree.runtime.codec.Checksum;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** One part of a snapshot's file, in memory. See the package's page for its layout. */
final class Part {

    static final int LENGTH = 1 << 16;

    private static final int LENGTH_AT = 4;
    private static final int NUMBER_AT = 8;
    private static final int END_AT = 16;
    private static final int BYTES_AT = 24;

    /** How many bytes of the snapshot fit into one. */
    static final int CAPACITY = LENGTH - BYTES_AT;

    private final Checksum checksum = new Checksum();
    private final ByteBuffer memory =
            ByteBuffer.allocateDirect(LENGTH).order(ByteOrder.LITTLE_ENDIAN);
    private int length;

    /** Takes as many bytes as fit. */
    void put(ByteBuffer bytes) {
        int count = Math.min(bytes.remaining(), CAPACITY - length);
        memory.put(BYTES_AT + length, bytes, bytes.position(), count);
        bytes.position(bytes.position() + count);
        length += count;
    }

    boolean isFull() {
        return length == CAPACITY;
    }

    int length() {
        return length;
    }

    /** Finishes the part; it is empty when its bytes were written. */
    ByteBuffer seal(long number, long end) {
        memory.clear().position(BYTES_AT + length);
        while (memory.hasRemaining()) {
            memory.put((byte) 0);
        }
        memory.putInt(LENGTH_AT, length).putLong(NUMBER_AT, number).putLong(END_AT, end);
        memory.clear();
        memory.putInt(0, checksum.of(memory, LENGTH_AT, LENGTH));
        length = 0;
        return memory;
    }

    /** Where a part is to be read into. */
    ByteBuffer room() {
        length = 0;
        return memory.clear();
    }

    /** Whether what was read is a certain part, undamaged; only then it holds anything. */
    boolean isGood(long number, long end, int itsLength) {
        boolean good =
                memory.getInt(0) == checksum.of(memory.clear(), LENGTH_AT, LENGTH)
                        && memory.getInt(LENGTH_AT) == itsLength
                        && memory.getLong(NUMBER_AT) == number
                        && memory.getLong(END_AT) == end;
        length = good ? itsLength : 0;
        return good;
    }

    /** Gives bytes from an offset on, as many as there are and as fit. */
    int get(int offset, ByteBuffer into) {
        int count = Math.min(length - offset, into.remaining());
        into.put(into.position(), memory, BYTES_AT + offset, count);
        into.position(into.position() + count);
        return count;
    }
}
