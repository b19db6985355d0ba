package io.decree.replica.loop;

import io.decree.runtime.port.SnapshotStore;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/** Snapshots in memory; its disk can be full. */
final class MemoryStore implements SnapshotStore {

    final TreeMap<Long, byte[]> snapshots = new TreeMap<>();
    final List<IOException> damaged = new ArrayList<>();
    boolean full;
    int attempts;

    @Override
    public long newest() {
        return snapshots.isEmpty() ? 0 : snapshots.lastKey();
    }

    @Override
    public List<IOException> damaged() {
        return damaged;
    }

    @Override
    public Writer write(long end) throws IOException {
        attempts++;
        if (full) {
            throw new IOException("no space left on device");
        }
        return new Writer() {
            private byte[] bytes = new byte[0];

            @Override
            public void write(ByteBuffer more) {
                int length = bytes.length;
                bytes = Arrays.copyOf(bytes, length + more.remaining());
                more.get(bytes, length, bytes.length - length);
            }

            @Override
            public void commit() {
                snapshots.put(end, bytes);
            }

            @Override
            public void close() {
                // What was not committed is forgotten.
            }
        };
    }

    @Override
    public Reader read(long end) throws IOException {
        byte[] bytes = snapshots.get(end);
        if (bytes == null) {
            throw new FileNotFoundException("there is no snapshot " + end);
        }
        return new Reader() {
            @Override
            public long length() {
                return bytes.length;
            }

            @Override
            public long digest() {
                CRC32C digest = new CRC32C();
                digest.update(bytes);
                return digest.getValue();
            }

            @Override
            public int read(long offset, ByteBuffer into) {
                int count = (int) Math.min(into.remaining(), bytes.length - offset);
                into.put(bytes, (int) offset, count);
                return count;
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
    }

    @Override
    public void removeBelow(long end, long except) {
        long keep = Math.min(end, newest());
        snapshots.headMap(keep).keySet().removeIf(name -> name != except);
    }

    @Override
    public void close() {
        // It outlives every replica.
    }
}
