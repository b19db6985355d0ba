package io.decree.runtime.standard.testing;

import io.decree.runtime.standard.disk.Disk;
import io.decree.runtime.standard.disk.DiskFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/**
 * A disk in memory that stops working at a chosen operation. Until a file is forced, each of its
 * sectors may be as it was or as it was written last: a power failure draws lots for each. When
 * only the process ends, everything stays as it was written, and what was not forced may still be
 * lost later. After a force that failed, the system does not try again to bring home what it could
 * not: only what is written anew.
 */
public final class CrashDisk implements Disk {

    private static final int SECTOR = 64;

    private final Map<Path, MemoryFile> files = new HashMap<>();
    private final Random random;
    private long operationsLeft = Long.MAX_VALUE;
    private boolean isOff;
    private boolean lies;

    public CrashDisk(long seed) {
        random = new Random(seed);
    }

    /** Writes and forces fail after so many of them. */
    public synchronized void failAfter(long operations) {
        operationsLeft = operations;
    }

    /** From now on forces bring nothing home and say that they did. */
    public synchronized void lie() {
        lies = true;
    }

    /** The power fails and comes back. */
    public synchronized void reboot() {
        for (MemoryFile file : files.values()) {
            file.crash();
        }
        restart();
    }

    /** The process begins again, on a system that went on. */
    public synchronized void restart() {
        isOff = false;
        operationsLeft = Long.MAX_VALUE;
    }

    public synchronized boolean isOff() {
        return isOff;
    }

    private void operation() throws IOException {
        isOff |= operationsLeft-- <= 0;
        if (isOff) {
            throw new IOException("the disk is off");
        }
    }

    @Override
    public synchronized DiskFile create(Path path) {
        return files.computeIfAbsent(path, it -> new MemoryFile());
    }

    @Override
    public synchronized DiskFile open(Path path) throws IOException {
        if (!files.containsKey(path)) {
            throw new NoSuchFileException(path.toString());
        }
        return files.get(path);
    }

    @Override
    public DiskFile openToRead(Path path) throws IOException {
        return open(path);
    }

    @Override
    public synchronized void rename(Path from, Path to) {
        files.put(to, files.remove(from));
    }

    @Override
    public void forceDirectory(Path directory) {}

    @Override
    public long free(Path path) {
        return Long.MAX_VALUE;
    }

    private final class MemoryFile implements DiskFile {

        private byte[] durable = {};
        private byte[] present = {};
        private boolean[] dirty = {};

        @Override
        public int write(ByteBuffer bytes, long at) throws IOException {
            synchronized (CrashDisk.this) {
                operation();
                int count = bytes.remaining();
                grow((int) Math.max(present.length, at + count));
                bytes.get(present, (int) at, count);
                Arrays.fill(dirty, (int) at, (int) at + count, true);
                return count;
            }
        }

        @Override
        public int read(ByteBuffer bytes, long at) {
            synchronized (CrashDisk.this) {
                int count = (int) Math.min(bytes.remaining(), present.length - at);
                if (count <= 0) {
                    return -1;
                }
                bytes.put(present, (int) at, count);
                return count;
            }
        }

        @Override
        public void force() throws IOException {
            synchronized (CrashDisk.this) {
                try {
                    operation();
                    for (int i = 0; i < present.length; i++) {
                        durable[i] = dirty[i] && !lies ? present[i] : durable[i];
                    }
                } finally {
                    Arrays.fill(dirty, false);
                }
            }
        }

        private void grow(int length) {
            present = Arrays.copyOf(present, length);
            durable = Arrays.copyOf(durable, length);
            dirty = Arrays.copyOf(dirty, length);
        }

        private void crash() {
            for (int at = 0; at < present.length; at += SECTOR) {
                if (random.nextBoolean()) {
                    int length = Math.min(SECTOR, present.length - at);
                    System.arraycopy(present, at, durable, at, length);
                }
            }
            present = durable.clone();
            Arrays.fill(dirty, false);
        }

        @Override
        public long size() {
            synchronized (CrashDisk.this) {
                return present.length;
            }
        }

        @Override
        public void close() {}
    }
}
