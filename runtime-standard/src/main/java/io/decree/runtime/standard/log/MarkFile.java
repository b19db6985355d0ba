package io.decree.runtime.standard.log;

import io.decree.runtime.Identity;
import io.decree.runtime.standard.disk.Block;
import io.decree.runtime.standard.disk.Disk;
import io.decree.runtime.standard.disk.DiskFile;
import io.decree.runtime.standard.disk.StorageException;
import io.decree.runtime.standard.disk.StorageException.Problem;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * The mark: from where on the log may be read, and up to where it is known to have been durable. It
 * is kept twice, in two blocks that are written by turns, so that one is good whatever happens to
 * the other. It also says how large the log is.
 *
 * <p>Its block holds six numbers: sequence, start, acknowledged, bytes of a segment, segments, and
 * 0. The thread that opened it hands it over to the one that writes the log.
 */
final class MarkFile implements Closeable {

    static final String NAME = "mark";

    private static final int COPIES = 2;
    private static final int SEQUENCE = 0;
    private static final int START = 1;
    private static final int ACKNOWLEDGED = 2;
    private static final int SEGMENT_BYTES = 3;
    private static final int SEGMENTS = 4;
    private static final String LETTERS = "DMRK";

    private final DiskFile file;
    private final Block block = new Block(LETTERS);
    private final LogGeometry geometry;
    private final int damaged;

    private MarkFile(DiskFile file, Block newest, int damaged) {
        this.file = file;
        this.damaged = damaged;
        this.geometry =
                new LogGeometry((int) newest.get(SEGMENT_BYTES), (int) newest.get(SEGMENTS));
        block.setOwner(newest.group(), newest.member(), newest.incarnation());
        for (int i = SEQUENCE; i <= SEGMENTS; i++) {
            block.set(i, newest.get(i));
        }
    }

    /** Makes the mark of an empty log. */
    static void create(Path directory, Identity identity, LogGeometry geometry, Disk disk)
            throws IOException {
        Block block = new Block(LETTERS);
        block.setOwner(identity.group(), identity.member(), identity.incarnation());
        block.set(SEGMENT_BYTES, geometry.segmentBytes());
        block.set(SEGMENTS, geometry.segments());
        try (DiskFile file = disk.create(directory.resolve(NAME))) {
            for (int copy = 0; copy < COPIES; copy++) {
                block.set(SEQUENCE, copy);
                file.writeFully(block.seal(), (long) copy * Block.LENGTH);
            }
            file.force();
        }
    }

    /** Opens the mark, to be written too, and takes the newer of its good blocks. */
    static MarkFile open(Path directory, Identity identity, Disk disk) throws IOException {
        return open(directory.resolve(NAME), identity, disk::open);
    }

    /** Opens the mark to look at it. */
    static MarkFile openToRead(Path directory, Identity identity, Disk disk) throws IOException {
        return open(directory.resolve(NAME), identity, disk::openToRead);
    }

    private static MarkFile open(Path path, Identity identity, Opener opener) throws IOException {
        DiskFile file = open(path, opener);
        try {
            Block newest = null;
            int damaged = 0;
            for (int copy = 0; copy < COPIES; copy++) {
                Block block = read(file, copy);
                if (!block.isGood()) {
                    damaged++;
                } else if (newest == null || block.get(SEQUENCE) > newest.get(SEQUENCE)) {
                    newest = block;
                }
            }
            check(path, newest, identity);
            return new MarkFile(file, newest, damaged);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private static DiskFile open(Path path, Opener opener) throws IOException {
        try {
            return opener.open(path);
        } catch (NoSuchFileException e) {
            throw lost(path, "the log's mark is missing");
        }
    }

    private static StorageException lost(Path path, String what) {
        return new StorageException(
                Problem.DAMAGED,
                path,
                what,
                "What this replica knew to be durable cannot be told any more: put the file back;"
                        + " if it is lost, "
                        + StorageException.KEEP_STOPPED);
    }

    private static Block read(DiskFile file, int copy) throws IOException {
        Block block = new Block(LETTERS);
        try {
            file.readFully(block.room(), (long) copy * Block.LENGTH);
        } catch (EOFException e) {
            // A file that was cut holds no good block there: what was read so far does not verify.
            block.room().putInt(0, 0).putInt(Integer.BYTES, 0);
        }
        return block;
    }

    private static void check(Path path, Block newest, Identity identity) throws IOException {
        if (newest == null) {
            throw lost(path, "both copies of the log's mark are damaged");
        }
        if (newest.version() != Block.VERSION) {
            throw new StorageException(
                    Problem.NEWER_FORMAT,
                    path,
                    "the log has format " + newest.version() + ", this release reads format 1",
                    "Start the release that wrote it, or a later one");
        }
        if (!newest.isOf(identity)) {
            throw new StorageException(
                    Problem.OTHER_REPLICA,
                    path,
                    "the log belongs to member "
                            + newest.member()
                            + " of group "
                            + newest.group()
                            + ", or to an earlier life of this one",
                    "Put each log back into the directory that it was made in");
        }
    }

    /** Writes one block, over the older one, and forces it. */
    void write(long start, long acknowledged) throws IOException {
        long sequence = block.get(SEQUENCE) + 1;
        block.set(SEQUENCE, sequence);
        block.set(START, start);
        block.set(ACKNOWLEDGED, acknowledged);
        file.writeFully(block.seal(), sequence % COPIES * Block.LENGTH);
        file.force();
    }

    /** Writes both blocks, so that neither says anything older. */
    void writeTwice(long start, long acknowledged) throws IOException {
        write(start, acknowledged);
        write(start, acknowledged);
    }

    long start() {
        return block.get(START);
    }

    long acknowledged() {
        return block.get(ACKNOWLEDGED);
    }

    LogGeometry geometry() {
        return geometry;
    }

    /** How many of the blocks were not good when it was opened: a crash may leave one. */
    int damaged() {
        return damaged;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
