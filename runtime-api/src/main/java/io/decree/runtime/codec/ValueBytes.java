package io.decree.runtime.codec;

import io.decree.runtime.port.ValueStore;
import java.nio.ByteBuffer;

/**
 * How a value's bytes stand in a frame and in a record: digest (4 bytes), length (4 bytes), bytes.
 * The digest is the CRC32C of the bytes; it was computed when the value was submitted and is
 * checked wherever the bytes arrive, so it also finds what went wrong in a replica's memory.
 */
public final class ValueBytes {

    /** What the reading of a value came to. */
    public enum Result {
        /** The bytes are as they were submitted. */
        OK,
        /** The bytes end before their length says so. */
        CUT_OFF,
        /** More bytes than the limit. */
        TOO_LONG,
        /** The bytes are not those that were submitted. */
        BAD_DIGEST
    }

    private final ValueStore store;
    private final Checksum checksum = new Checksum();
    private ByteBuffer buffer = ByteBuffer.allocate(0);
    private long digest;
    private int first;
    private int length;

    /**
     * A codec that keeps bytes and finds them again.
     *
     * @param store where the bytes are
     */
    public ValueBytes(ValueStore store) {
        this.store = store;
    }

    /**
     * Writes a value's bytes.
     *
     * @param sink where to
     * @param valueDigest the digest of the bytes
     * @param handle where the bytes are; 0 for no bytes
     * @param lengthMax the most bytes a value may have
     * @throws IllegalArgumentException when the value has more, or the digest more than 32 bits
     */
    public void write(ByteSink sink, long valueDigest, long handle, int lengthMax) {
        if (!Ranges.isDigest(valueDigest)) {
            throw new IllegalArgumentException("a digest has 32 bits, not " + valueDigest);
        }
        sink.putInt((int) valueDigest);
        if (handle == 0) {
            sink.putInt(0);
            return;
        }
        ByteBuffer bytes = store.bytes(handle);
        if (bytes.remaining() > lengthMax) {
            throw new IllegalArgumentException(
                    "a value of " + bytes.remaining() + " bytes; the limit is " + lengthMax);
        }
        sink.putInt(bytes.remaining());
        sink.putBytes(bytes);
    }

    /**
     * How much room a value's bytes take, with digest and length.
     *
     * @param handle where the bytes are; 0 for no bytes
     * @return a number of bytes
     */
    public long length(long handle) {
        long overhead = Integer.BYTES + Integer.BYTES;
        return handle == 0 ? overhead : overhead + store.bytes(handle).remaining();
    }

    /**
     * Reads a value's bytes and checks them. Nothing is kept yet.
     *
     * @param source where from
     * @param lengthMax the most bytes a value may have
     * @return what it came to
     */
    public Result read(ByteSource source, int lengthMax) {
        digest = Integer.toUnsignedLong(source.getInt());
        length = source.getInt();
        buffer = source.buffer();
        first = source.at();
        if (source.isExhausted()) {
            return Result.CUT_OFF;
        }
        if (length < 0 || length > lengthMax) {
            return Result.TOO_LONG;
        }
        source.skip(length);
        if (source.isExhausted()) {
            return Result.CUT_OFF;
        }
        long actual = Integer.toUnsignedLong(checksum.of(buffer, first, first + length));
        return actual == digest ? Result.OK : Result.BAD_DIGEST;
    }

    /**
     * Keeps the bytes that were read last.
     *
     * @return their handle; 0 when there are none, or no room for them
     */
    public long keep() {
        return keep(store);
    }

    /**
     * Keeps the bytes that were read last, in a store of the caller's choice.
     *
     * @param where the store
     * @return their handle; 0 when there are none, or no room for them
     */
    public long keep(ValueStore where) {
        if (length == 0) {
            return 0;
        }
        int position = buffer.position();
        int limit = buffer.limit();
        buffer.limit(first + length).position(first);
        long handle = where.keep(buffer);
        buffer.limit(limit).position(position);
        return handle;
    }

    /**
     * Whether the store took the bytes.
     *
     * @param handle the answer of {@link #keep()}
     * @return whether there was nothing to take, or it was taken
     */
    public boolean isKept(long handle) {
        return handle != 0 || length == 0;
    }

    /**
     * The digest of the value that was read last.
     *
     * @return from 0 to 2^32 - 1
     */
    public long digest() {
        return digest;
    }
}
