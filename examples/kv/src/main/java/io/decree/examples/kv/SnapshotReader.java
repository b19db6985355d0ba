package io.decree.examples.kv;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ReadableByteChannel;
import java.util.Arrays;

/** Reads what {@link SnapshotWriter} wrote, and believes nothing of it without looking. */
final class SnapshotReader {

    private static final int CHUNK = 1 << 17;

    private final ReadableByteChannel source;
    private final ByteBuffer chunk =
            ByteBuffer.allocate(CHUNK).order(ByteOrder.LITTLE_ENDIAN).limit(0);

    SnapshotReader(ReadableByteChannel source) {
        this.source = source;
    }

    StoreStatus head() throws IOException {
        need(SnapshotWriter.HEAD);
        if (chunk.getLong() != SnapshotWriter.MAGIC) {
            throw new IOException("this is no snapshot of a key-value store");
        }
        int version = chunk.getInt();
        if (version != SnapshotWriter.VERSION) {
            throw new IOException(
                    "a store's snapshot of version " + version + "; this release reads version 1");
        }
        chunk.getInt();
        return new StoreStatus(chunk.getLong(), chunk.getLong(), chunk.getLong());
    }

    /** Reads all entries; they must be as many, and have the digest, that the head says. */
    FreezableTree entries(StoreStatus status) throws IOException {
        FreezableTree tree = new FreezableTree();
        long digest = 0;
        byte[] last = {};
        for (long i = 0; i < status.entries(); i++) {
            need(2 * Integer.BYTES);
            int keyLength = chunk.getInt();
            int valueLength = chunk.getInt();
            byte[] key = bytes(keyLength, KvLimits.KEY_BYTES);
            byte[] value = bytes(valueLength, KvLimits.VALUE_BYTES);
            if (Arrays.compareUnsigned(last, key) >= 0) {
                throw damaged("entry " + i + " is out of order");
            }
            tree.put(key, value);
            digest += EntryHash.of(key, value);
            last = key;
        }
        if (digest != status.digest()) {
            throw damaged("its entries do not have the digest it names");
        }
        if (chunk.hasRemaining() || source.read(chunk.clear()) > 0) {
            throw damaged("something follows the last entry");
        }
        return tree;
    }

    private byte[] bytes(int length, int most) throws IOException {
        if (length < 0 || length > most) {
            throw damaged("a length of " + length + " bytes");
        }
        need(length);
        byte[] bytes = new byte[length];
        chunk.get(bytes);
        return bytes;
    }

    private void need(int length) throws IOException {
        if (chunk.remaining() >= length) {
            return;
        }
        chunk.compact();
        while (chunk.position() < length) {
            if (source.read(chunk) < 0) {
                throw new EOFException("a store's snapshot ends too early");
            }
        }
        chunk.flip();
    }

    private static IOException damaged(String what) {
        return new IOException("a store's snapshot is damaged: " + what);
    }
}
