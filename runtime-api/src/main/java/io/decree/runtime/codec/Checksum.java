package io.decree.runtime.codec;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/**
 * CRC32C over a part of a buffer. It finds what disks and networks do to bytes; it does not stop
 * anybody who computes it too. One thread at a time.
 */
public final class Checksum {

    private final CRC32C crc = new CRC32C();

    /** A checksum of nothing yet. */
    public Checksum() {}

    /**
     * The checksum of some bytes.
     *
     * @param buffer where they are; position and limit are the same afterwards
     * @param from index of the first byte
     * @param to index behind the last byte, at most the limit
     * @return 32 bits
     */
    public int of(ByteBuffer buffer, int from, int to) {
        int position = buffer.position();
        int limit = buffer.limit();
        buffer.limit(to).position(from);
        crc.reset();
        crc.update(buffer);
        buffer.limit(limit).position(position);
        return (int) crc.getValue();
    }

    /**
     * The digest of a value's bytes, as the core carries it.
     *
     * @param bytes from position to limit, both the same afterwards
     * @return from 0 to 2^32 - 1; 0 for no bytes
     */
    public long digest(ByteBuffer bytes) {
        return Integer.toUnsignedLong(of(bytes, bytes.position(), bytes.limit()));
    }
}
