package io.decree.runtime.standard.testing;

import io.decree.runtime.standard.disk.Disk;
import io.decree.runtime.standard.disk.DiskFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The disk of this machine with faults: it counts what is asked of it, fails when it is told to,
 * and spares the real forces, which no test here depends on.
 */
public final class TestDisk implements Disk {

    /** What happens before a write or a force goes to the disk. */
    public interface Fault {
        void happen(Path path) throws IOException;
    }

    public static final Fault NONE = path -> {};

    /** Always fails. */
    public static Fault failing(String why) {
        return path -> {
            throw new IOException(why);
        };
    }

    public final AtomicLong writes = new AtomicLong();
    public final AtomicLong forces = new AtomicLong();
    private final Map<Path, AtomicLong> touched = new ConcurrentHashMap<>();
    public volatile Fault onWrite = NONE;
    public volatile Fault onForce = NONE;
    public volatile int most = Integer.MAX_VALUE;
    public volatile long free = Long.MAX_VALUE;

    private final Disk disk = Disk.ofThisMachine();

    /** How often the files of a directory were written or forced. */
    public long touched(Path directory) {
        return counter(directory).get();
    }

    private AtomicLong counter(Path directory) {
        return touched.computeIfAbsent(directory, it -> new AtomicLong());
    }

    @Override
    public DiskFile create(Path path) throws IOException {
        return new TestFile(path, disk.create(path));
    }

    @Override
    public DiskFile open(Path path) throws IOException {
        return new TestFile(path, disk.open(path));
    }

    @Override
    public DiskFile openToRead(Path path) throws IOException {
        return new TestFile(path, disk.openToRead(path));
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        disk.rename(from, to);
    }

    @Override
    public void forceDirectory(Path directory) {}

    @Override
    public long free(Path path) throws IOException {
        return Math.min(free, disk.free(path));
    }

    private final class TestFile implements DiskFile {

        private final Path path;
        private final DiskFile file;
        private final AtomicLong touches;

        TestFile(Path path, DiskFile file) {
            this.path = path;
            this.file = file;
            touches = counter(path.getParent());
        }

        @Override
        public int write(ByteBuffer bytes, long at) throws IOException {
            writes.incrementAndGet();
            touches.incrementAndGet();
            onWrite.happen(path);
            int limit = bytes.limit();
            bytes.limit((int) Math.min(limit, bytes.position() + (long) most));
            try {
                return file.write(bytes, at);
            } finally {
                bytes.limit(limit);
            }
        }

        @Override
        public int read(ByteBuffer bytes, long at) throws IOException {
            return file.read(bytes, at);
        }

        @Override
        public void force() throws IOException {
            forces.incrementAndGet();
            touches.incrementAndGet();
            onForce.happen(path);
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
