package io.decree.examples.kv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.WritableByteChannel;

/**
 * Writes a picture of the store, little endian:
 *
 * <pre>
 *  0  u64  "DECREEKV"
 *  8  u32  version, 1
 * 12  u32  0
 * 16  u64  digest, then number of entries, then last slot
 * 40       for each entry, in ascending order: length of the key (u32), of the value (u32), both
 * </pre>
 */
final class SnapshotWriter {

    static final long MAGIC = 0x564B_4545_5243_4544L;
    static final int VERSION = 1;
    static final int HEAD = 40;

    private static final int CHUNK = 1 << 17;

    private final WritableByteChannel sink;
    private final ByteBuffer chunk = ByteBuffer.allocate(CHUNK).order(ByteOrder.LITTLE_ENDIAN);

    SnapshotWriter(WritableByteChannel sink) {
        this.sink = sink;
    }

    void write(StoreStatus status, FreezableTree.Frozen picture) throws IOException {
        chunk.putLong(MAGIC).putInt(VERSION).putInt(0);
        chunk.putLong(status.digest()).putLong(status.entries()).putLong(status.slot());
        try {
            picture.forEach(this::entry);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        flush();
    }

    private boolean entry(byte[] key, byte[] value) {
        if (chunk.remaining() < 2 * Integer.BYTES + key.length + value.length) {
            try {
                flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        chunk.putInt(key.length).putInt(value.length).put(key).put(value);
        return true;
    }

    private void flush() throws IOException {
        chunk.flip();
        sink.write(chunk);
        chunk.clear();
    }
}
