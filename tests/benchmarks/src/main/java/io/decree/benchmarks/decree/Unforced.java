package io.decree.benchmarks.decree;

import io.decree.runtime.standard.disk.Disk;
import io.decree.runtime.standard.disk.DiskFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/**
 * A disk that forces nothing: for making the logs of a thousand groups, none of which has to
 * survive a crash before it is used.
 */
record Unforced(Disk disk) implements Disk {

    @Override
    public DiskFile create(Path path) throws IOException {
        return new Written(disk.create(path));
    }

    @Override
    public DiskFile open(Path path) throws IOException {
        return new Written(disk.open(path));
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
    public void forceDirectory(Path directory) {
        // That is what it is for.
    }

    @Override
    public long free(Path path) throws IOException {
        return disk.free(path);
    }

    /** A file that is only written. */
    private record Written(DiskFile file) implements DiskFile {

        @Override
        public int write(ByteBuffer bytes, long at) throws IOException {
            return file.write(bytes, at);
        }

        @Override
        public int read(ByteBuffer bytes, long at) throws IOException {
            return file.read(bytes, at);
        }

        @Override
        public void force() {
            // That is what it is for.
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
