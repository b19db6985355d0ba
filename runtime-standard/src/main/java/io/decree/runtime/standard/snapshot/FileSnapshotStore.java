package io.decree.runtime.standard.snapshot;

import io.decree.runtime.Identity;
import io.decree.runtime.port.SnapshotStore;
import io.decree.runtime.standard.disk.Disk;
import io.decree.runtime.standard.disk.StorageException;
import io.decree.runtime.standard.disk.StorageException.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * Snapshots in a directory, each a file: see the package's page. What a crash left of one that was
 * being written is removed when the directory is opened.
 */
public final class FileSnapshotStore implements SnapshotStore {

    /** How much of the disk a snapshot leaves free, in bytes, unless somebody chose otherwise. */
    public static final long DEFAULT_RESERVE = 1 << 24;

    private final Path directory;
    private final Identity identity;
    private final long reserveBytes;
    private final Disk disk;
    private final NavigableSet<Long> ends = new ConcurrentSkipListSet<>();
    private final List<StorageException> damaged = new ArrayList<>();
    private SnapshotWriter writing;
    private volatile boolean closed;

    private FileSnapshotStore(Path directory, Identity identity, long reserveBytes, Disk disk) {
        this.directory = directory;
        this.identity = identity;
        this.reserveBytes = reserveBytes;
        this.disk = disk;
    }

    /**
     * Opens a directory of snapshots and reads the newest from end to end. If it is damaged it is
     * set aside, and the one before takes its place: {@link #damaged()} says so. The log may not
     * reach back to that one any more; then the state has to come from another member.
     *
     * @param directory where they are
     * @param identity whose they have to be
     * @return the store
     * @throws StorageException when one is another replica's or of a newer format
     * @throws IOException when the file system fails
     */
    public static FileSnapshotStore open(Path directory, Identity identity) throws IOException {
        return open(directory, identity, DEFAULT_RESERVE);
    }

    /**
     * Opens a directory of snapshots as {@link #open(Path, Identity)} does.
     *
     * @param directory where they are
     * @param identity whose they have to be
     * @param reserveBytes how much of the disk a snapshot leaves free, in bytes
     * @return the store
     * @throws StorageException when one is another replica's or of a newer format
     * @throws IOException when the file system fails
     */
    public static FileSnapshotStore open(Path directory, Identity identity, long reserveBytes)
            throws IOException {
        return open(directory, identity, reserveBytes, Disk.ofThisMachine());
    }

    static FileSnapshotStore open(Path directory, Identity identity, long reserveBytes, Disk disk)
            throws IOException {
        if (!Files.isDirectory(directory)) {
            throw new StorageException(
                    Problem.MISSING,
                    directory,
                    "the directory of the snapshots is missing",
                    "Put it back; if it is lost, " + StorageException.KEEP_STOPPED);
        }
        FileSnapshotStore store = new FileSnapshotStore(directory, identity, reserveBytes, disk);
        for (Path leftover : SnapshotNames.withEnding(directory, SnapshotNames.UNFINISHED)) {
            Files.delete(leftover);
        }
        store.ends.addAll(SnapshotNames.ends(directory));
        store.setDamagedAside();
        return store;
    }

    private void setDamagedAside() throws IOException {
        boolean found = ends.isEmpty();
        while (!found) {
            long end = ends.last();
            try (SnapshotFile file = open(end)) {
                file.verify();
                found = true;
            } catch (StorageException e) {
                setAside(end, e);
                found = ends.isEmpty();
            }
        }
    }

    private void setAside(long end, StorageException e) throws IOException {
        if (e.problem() != Problem.DAMAGED) {
            throw e;
        }
        Path path = SnapshotNames.path(directory, end);
        disk.rename(path, SnapshotNames.damaged(path));
        ends.remove(end);
        damaged.add(e);
    }

    @Override
    public List<StorageException> damaged() {
        return List.copyOf(damaged);
    }

    @Override
    public long newest() {
        Long newest = ends.isEmpty() ? null : ends.last();
        return newest == null ? 0 : newest;
    }

    @Override
    public synchronized Writer write(long end) throws IOException {
        checkOpen();
        if (end <= newest()) {
            throw new IllegalArgumentException(
                    "a snapshot before slot " + end + ", there is one before " + newest());
        }
        if (writing != null) {
            throw new IllegalStateException("another snapshot is being written");
        }
        Path path = SnapshotNames.path(directory, end);
        writing =
                new SnapshotWriter(
                        path, end, identity, reserveBytes, disk, isNewest -> ended(end, isNewest));
        return writing;
    }

    /** Another store may have the directory by now. */
    private void checkOpen() throws IOException {
        if (closed) {
            throw new IOException("the snapshots in " + directory + " are closed");
        }
    }

    private synchronized void ended(long end, boolean isNewest) {
        writing = null;
        if (isNewest) {
            ends.add(end);
        }
    }

    @Override
    public Reader read(long end) throws IOException {
        return open(end);
    }

    private SnapshotFile open(long end) throws IOException {
        Path path = SnapshotNames.path(directory, end);
        try {
            return SnapshotFile.open(path, end, identity, disk);
        } catch (NoSuchFileException e) {
            throw new StorageException(
                    Problem.MISSING, path, "there is no such snapshot", "Ask for the newest one");
        }
    }

    /** Whoever reads one goes on: the system keeps a file until nobody has it open. */
    @Override
    public void removeBelow(long end, long except) throws IOException {
        long keep = Math.min(end, newest());
        for (Long old : ends.headSet(keep)) {
            checkOpen();
            if (old != except) {
                Files.deleteIfExists(SnapshotNames.path(directory, old));
                ends.remove(old);
            }
        }
    }

    /** A snapshot that is still being written is lost. */
    @Override
    public synchronized void close() throws IOException {
        closed = true;
        if (writing != null) {
            writing.close();
        }
    }
}
