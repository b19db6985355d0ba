package io.decree.runtime.standard.snapshot;

import io.decree.runtime.Identity;
import io.decree.runtime.port.SnapshotStore;
import io.decree.runtime.standard.disk.Block;
import io.decree.runtime.standard.disk.Disk;
import io.decree.runtime.standard.disk.DiskFile;
import io.decree.runtime.standard.disk.StorageException;
import io.decree.runtime.standard.disk.StorageException.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.CRC32C;

/** A snapshot that comes into being, under another name until it is whole and durable. */
final class SnapshotWriter implements SnapshotStore.Writer {

    /** How many parts are written before the room on the disk is looked at again. */
    private static final int PARTS_BETWEEN_LOOKS = 16;

    /**
     * How many parts are written before they are forced. What is forced only at the end goes to the
     * disk all at once: with 600 MB the log's forces waited for so long that leaders stepped down.
     */
    static final int PARTS_BETWEEN_FORCES = 16;

    /** However long a force took, nobody waits for longer than that before going on. */
    private static final long LONGEST_PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    /** Hears how a snapshot ended. */
    interface Outcome {
        void ended(boolean isNewest);
    }

    private final Path path;
    private final Path unfinished;
    private final long end;
    private final long reserveBytes;
    private final Disk disk;
    private final Outcome outcome;
    private final CRC32C digest = new CRC32C();
    private final Block last = new Block(SnapshotFile.LETTERS);
    private final Part part = new Part();
    private final DiskFile file;
    private long parts;
    private long bytes;
    private boolean hasFailed;
    private boolean hasEnded;

    SnapshotWriter(
            Path path, long end, Identity identity, long reserveBytes, Disk disk, Outcome outcome)
            throws IOException {
        this.path = path;
        this.unfinished = SnapshotNames.unfinished(path);
        this.end = end;
        this.reserveBytes = reserveBytes;
        this.disk = disk;
        this.outcome = outcome;
        last.setOwner(identity.group(), identity.member(), identity.incarnation());
        Files.deleteIfExists(unfinished);
        file = disk.create(unfinished);
    }

    @Override
    public void write(ByteBuffer source) throws IOException {
        checkGoing();
        hasFailed = true;
        digest.update(source.duplicate());
        while (source.hasRemaining()) {
            int before = source.remaining();
            part.put(source);
            bytes += before - source.remaining();
            if (part.isFull()) {
                writePart();
            }
        }
        hasFailed = false;
    }

    private void writePart() throws IOException {
        if (parts % PARTS_BETWEEN_LOOKS == 0) {
            refuseAFullDisk();
        }
        file.writeFully(part.seal(parts, end), parts * Part.LENGTH);
        parts++;
        if (parts % PARTS_BETWEEN_FORCES == 0) {
            forceAndPause();
        }
    }

    /** The disk is the log's for as long as it was the snapshot's. */
    private void forceAndPause() throws IOException {
        long begin = System.nanoTime();
        file.force();
        LockSupport.parkNanos(Math.min(System.nanoTime() - begin, LONGEST_PAUSE_NANOS));
    }

    /** A disk without any room hurts more than a missing snapshot. */
    private void refuseAFullDisk() throws IOException {
        long free = disk.free(unfinished);
        if (free < reserveBytes + (long) PARTS_BETWEEN_LOOKS * Part.LENGTH) {
            throw new StorageException(
                    Problem.NO_SPACE,
                    path,
                    "the disk has room for " + free + " bytes, " + reserveBytes + " stay free",
                    "Make room; the snapshot is tried again");
        }
    }

    @Override
    public void commit() throws IOException {
        checkGoing();
        hasFailed = true;
        if (part.length() > 0) {
            writePart();
        }
        last.set(SnapshotFile.END, end);
        last.set(SnapshotFile.BYTES, bytes);
        last.set(SnapshotFile.DIGEST, digest.getValue());
        file.writeFully(last.seal(), parts * Part.LENGTH);
        file.force();
        disk.rename(unfinished, path);
        hasFailed = false;
        end(true);
    }

    private void checkGoing() {
        if (hasEnded || hasFailed) {
            throw new IllegalStateException("this snapshot ended or failed");
        }
    }

    @Override
    public void close() throws IOException {
        if (!hasEnded) {
            end(false);
            Files.deleteIfExists(unfinished);
        }
    }

    private void end(boolean isNewest) throws IOException {
        hasEnded = true;
        outcome.ended(isNewest);
        file.close();
    }
}
