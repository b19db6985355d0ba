package io.decree.cluster.fault;

import io.decree.runtime.standard.disk.Disk;
import io.decree.runtime.standard.disk.DiskFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.function.LongSupplier;

/** The disk of this machine, whose forces take longer by as much as somebody says at the time. */
final class SlowDisk implements Disk {

    private static final long STEP_MILLIS = 10;

    private final Disk disk = Disk.ofThisMachine();
    private final LongSupplier delayMillis;

    SlowDisk(LongSupplier delayMillis) {
        this.delayMillis = delayMillis;
    }

    @Override
    public DiskFile create(Path path) throws IOException {
        return new SlowFile(disk.create(path));
    }

    @Override
    public DiskFile open(Path path) throws IOException {
        return new SlowFile(disk.open(path));
    }

    @Override
    public DiskFile openToRead(Path path) throws IOException {
        return disk.openToRead(path);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        disk.rename(from, to);
    }

    @Override
    public void forceDirectory(Path directory) throws IOException {
        disk.forceDirectory(directory);
    }

    @Override
    public long free(Path path) throws IOException {
        return disk.free(path);
    }

    private final class SlowFile implements DiskFile {

        private final DiskFile file;

        SlowFile(DiskFile file) {
            this.file = file;
        }

        @Override
        public int write(ByteBuffer bytes, long at) throws IOException {
            return file.write(bytes, at);
        }

        @Override
        public int read(ByteBuffer bytes, long at) throws IOException {
            return file.read(bytes, at);
        }

        /** In steps, so that a delay which is taken back ends what waits. */
        @Override
        public void force() throws IOException {
            for (long waited = 0; waited < delayMillis.getAsLong(); waited += STEP_MILLIS) {
                try {
                    Thread.sleep(STEP_MILLIS);
                } catch (InterruptedException e) {
                    throw new IOException("interrupted", e);
                }
            }
            file.force();
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
