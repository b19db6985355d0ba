package io.decree.runtime.standard.snapshot;

import io.decree.runtime.Identity;
import io.decree.runtime.port.SnapshotStore;
import io.decree.runtime.standard.disk.Block;
import io.decree.runtime.standard.disk.Disk;
import io.decree.runtime.standard.disk.DiskFile;
import io.decree.runtime.standard.disk.StorageException;
import io.decree.runtime.standard.disk.StorageException.Problem;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** A snapshot that is read. Each reader has its own; one thread at a time. */
final class SnapshotFile implements SnapshotStore.Reader {

    static final String LETTERS = "DSNP";
    static final int END = 0;
    static final int BYTES = 1;
    static final int DIGEST = 2;

    private final Path path;
    private final DiskFile file;
    private final Part part = new Part();
    private final long end;
    private final long length;
    private final long digest;
    private long loaded = -1;

    private SnapshotFile(Path path, DiskFile file, long end, Block last) {
        this.path = path;
        this.file = file;
        this.end = end;
        length = last.get(BYTES);
        digest = last.get(DIGEST);
    }

    static SnapshotFile open(Path path, long end, Identity identity, Disk disk) throws IOException {
        DiskFile file = disk.openToRead(path);
        try {
            return new SnapshotFile(path, file, end, last(path, file, end, identity));
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** How many parts hold so many bytes. */
    static long parts(long bytes) {
        return (bytes + Part.CAPACITY - 1) / Part.CAPACITY;
    }

    private static Block last(Path path, DiskFile file, long end, Identity identity)
            throws IOException {
        Block last = new Block(LETTERS);
        long at = file.size() - Block.LENGTH;
        if (at < 0) {
            throw damaged(path, "the file was cut");
        }
        file.readFully(last.room(), at);
        if (!last.isGood()) {
            throw damaged(path, "its last block is damaged, or the file was cut");
        }
        checkWhose(path, last, identity);
        if (last.get(END) != end || parts(last.get(BYTES)) * Part.LENGTH != at) {
            throw damaged(path, "this is the snapshot before slot " + last.get(END));
        }
        return last;
    }

    private static void checkWhose(Path path, Block last, Identity identity) throws IOException {
        if (last.version() != Block.VERSION) {
            throw new StorageException(
                    Problem.NEWER_FORMAT,
                    path,
                    "it has format " + last.version() + ", this release reads format 1",
                    "Start the release that wrote it, or a later one");
        }
        if (!last.isOf(identity)) {
            throw new StorageException(
                    Problem.OTHER_REPLICA,
                    path,
                    "the snapshot belongs to member "
                            + last.member()
                            + " of group "
                            + last.group()
                            + ", or to an earlier life of this one",
                    "Put each file back into the directory that it was made in");
        }
    }

    private static StorageException damaged(Path path, String what) {
        return new StorageException(
                Problem.DAMAGED,
                path,
                what,
                "An older snapshot or another member has the state; remove this file");
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public long digest() {
        return digest;
    }

    @Override
    public int read(long offset, ByteBuffer into) throws IOException {
        long at = offset;
        while (at < length && into.hasRemaining()) {
            load(at / Part.CAPACITY);
            at += part.get((int) (at % Part.CAPACITY), into);
        }
        return (int) (at - offset);
    }

    /** Reads everything, so that damage is found before anybody counts on it. */
    void verify() throws IOException {
        for (long number = 0; number < parts(length); number++) {
            load(number);
        }
    }

    private void load(long number) throws IOException {
        if (number == loaded) {
            return;
        }
        loaded = -1;
        try {
            file.readFully(part.room(), number * Part.LENGTH);
        } catch (EOFException e) {
            throw damaged(path, "the file was cut while it was read");
        }
        int itsLength = (int) Math.min(Part.CAPACITY, length - number * Part.CAPACITY);
        if (!part.isGood(number, end, itsLength)) {
            throw damaged(path, "part " + number + " is damaged");
        }
        loaded = number;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
