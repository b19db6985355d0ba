package io.decree.simulator.replica;

import io.decree.runtime.port.SnapshotStore;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/**
 * What one replica keeps beside its log through all its lives: whole snapshots, each there with its
 * commit, and how much of the log was given up for them.
 */
final class Remains implements SnapshotStore {

    private final TreeMap<Long, byte[]> snapshots = new TreeMap<>();
    private long released;
    private boolean goesBack = true;

    long released() {
        return released;
    }

    void release(long address) {
        released = Math.max(released, address);
    }

    /** The log was full: from now on it goes back to the newest snapshot only, until the next. */
    void filled() {
        goesBack = false;
    }

    /** The newest snapshot, and only that, cannot be read; the one before takes its place. */
    boolean loseNewest() {
        if (snapshots.size() < 2 || !goesBack) {
            return false;
        }
        snapshots.pollLastEntry();
        goesBack = false;
        return true;
    }

    @Override
    public long newest() {
        return snapshots.isEmpty() ? 0 : snapshots.lastKey();
    }

    @Override
    public Writer write(long end) {
        return new Unfinished(end);
    }

    @Override
    public Reader read(long end) throws IOException {
        byte[] bytes = snapshots.get(end);
        if (bytes == null) {
            throw new FileNotFoundException("there is no snapshot " + end);
        }
        return new Finished(bytes);
    }

    @Override
    public void removeBelow(long end, long except) {
        long keep = Math.min(end, newest());
        snapshots.headMap(keep).keySet().removeIf(name -> name != except);
    }

    @Override
    public void close() {
        // It outlives every life.
    }

    private final class Unfinished implements Writer {

        private final long end;
        private byte[] bytes = new byte[0];

        Unfinished(long end) {
            this.end = end;
        }

        @Override
        public void write(ByteBuffer more) {
            int length = bytes.length;
            bytes = Arrays.copyOf(bytes, length + more.remaining());
            more.get(more.position(), bytes, length, more.remaining());
        }

        @Override
        public void commit() {
            snapshots.put(end, bytes);
            goesBack = true;
        }

        @Override
        public void close() {
            // What was not committed is forgotten.
        }
    }

    private static final class Finished implements Reader {

        private final byte[] bytes;

        Finished(byte[] bytes) {
            this.bytes = bytes;
        }

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
    }
}
