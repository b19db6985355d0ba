package io.decree.runtime.standard.groups;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import io.decree.runtime.standard.disk.Disk;
import io.decree.runtime.standard.disk.DiskFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A disk whose files are parts of one file, so that one force makes all of them durable. A disk
 * forces a few hundred or thousand times a second however many files there are: a thousand logs
 * that are forced one after the other wait for seconds. Here whoever forces first does it for all
 * that was written before, and the others find that it is done.
 *
 * <p>Where a file's name would be stands a {@linkplain PartName small file} that says which part it
 * is. Parts have one length, and are never given back; a file that is removed leaves its part
 * unused. It is for logs, which are made once and stay.
 *
 * <p>When a force fails, every force fails from then on, for all files: nobody knows what was lost.
 *
 * <p>Any thread may call it. Each file is written and forced by one thread.
 */
public final class SharedFile implements Disk, Closeable {

    private final Disk around;
    private final FileChannel channel;
    private final int partBytes;
    private final Object forcing = new Object();

    private int parts;

    /** How many writes have ended. */
    private long ended;

    /** So many of the writes that ended are durable, the first ones. */
    private volatile long durable;

    private volatile IOException failure;

    private SharedFile(Disk around, FileChannel channel, int partBytes) throws IOException {
        this.around = around;
        this.channel = channel;
        this.partBytes = partBytes;
        parts = (int) ((channel.size() + partBytes - 1) / partBytes);
    }

    /**
     * Opens it, and makes it if it is not there.
     *
     * @param path of the file that holds all others
     * @param partBytes how long each of them may be; the same always
     * @return the disk
     * @throws IOException when the file system fails
     */
    public static SharedFile open(Path path, int partBytes) throws IOException {
        if (partBytes <= 0) {
            throw new IllegalArgumentException("partBytes must be positive");
        }
        return new SharedFile(
                Disk.ofThisMachine(), FileChannel.open(path, CREATE, READ, WRITE), partBytes);
    }

    @Override
    public DiskFile create(Path path) throws IOException {
        DiskFile name = around.create(path);
        return new Part(name, nextPart(), 0);
    }

    /** The part is claimed by its last byte: it stays claimed when the file is opened again. */
    private synchronized int nextPart() throws IOException {
        int part = parts++;
        channel.write(ByteBuffer.allocate(1), (long) parts * partBytes - 1);
        ended++;
        return part;
    }

    @Override
    public DiskFile open(Path path) throws IOException {
        DiskFile name = around.open(path);
        PartName read = PartName.read(name, path);
        return new Part(name, read.part(), read.length());
    }

    @Override
    public DiskFile openToRead(Path path) throws IOException {
        DiskFile name = around.openToRead(path);
        PartName read = PartName.read(name, path);
        return new Part(name, read.part(), read.length());
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        around.rename(from, to);
    }

    @Override
    public void forceDirectory(Path directory) throws IOException {
        around.forceDirectory(directory);
    }

    @Override
    public long free(Path path) throws IOException {
        return Files.getFileStore(path).getUsableSpace();
    }

    /** Ends it. Its files must not be used any more. */
    @Override
    public void close() throws IOException {
        channel.close();
    }

    private synchronized long end() {
        return ++ended;
    }

    private synchronized long ended() {
        return ended;
    }

    /** Makes a write durable that its own thread made, with all that ended before. */
    private void force(long write) throws IOException {
        if (durable >= write && failure == null) {
            return;
        }
        synchronized (forcing) {
            if (failure != null) {
                throw new IOException("an earlier force of the shared file failed", failure);
            }
            if (durable < write) {
                forceAll();
            }
        }
    }

    private void forceAll() throws IOException {
        // What ends while this lasts may be durable after it or not: it does not count.
        long now = ended();
        try {
            channel.force(false);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
        durable = now;
    }

    /** One of the files. */
    private final class Part implements DiskFile {

        private final DiskFile name;
        private final int part;
        private final long base;
        private long length;
        private long named;
        private long lastWrite;

        Part(DiskFile name, int part, long length) {
            this.name = name;
            this.part = part;
            this.length = length;
            named = length;
            base = (long) part * partBytes;
        }

        @Override
        public int write(ByteBuffer bytes, long at) throws IOException {
            long end = at + bytes.remaining();
            if (at < 0 || end > partBytes) {
                throw new IOException("a part has " + partBytes + " bytes, and not " + end);
            }
            int count = channel.write(bytes, base + at);
            // Numbered when it has ended: a force that began before does not count for it.
            lastWrite = SharedFile.this.end();
            length = Math.max(length, at + count);
            return count;
        }

        @Override
        public int read(ByteBuffer bytes, long at) throws IOException {
            if (at >= length) {
                return -1;
            }
            int limit = bytes.limit();
            bytes.limit((int) Math.min(limit, bytes.position() + length - at));
            try {
                return channel.read(bytes, base + at);
            } finally {
                bytes.limit(limit);
            }
        }

        @Override
        public void force() throws IOException {
            SharedFile.this.force(lastWrite);
            if (named != length) {
                writeName();
                name.force();
            }
        }

        private void writeName() throws IOException {
            PartName.write(name, new PartName(part, length));
            named = length;
        }

        @Override
        public long size() {
            return length;
        }

        @Override
        public void close() throws IOException {
            try (name) {
                if (named != length) {
                    writeName();
                }
            }
        }
    }
}
