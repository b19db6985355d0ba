package io.decree.runtime.standard.directory;

import io.decree.runtime.Identity;
import io.decree.runtime.standard.disk.Block;
import io.decree.runtime.standard.disk.Disk;
import io.decree.runtime.standard.disk.DiskFile;
import io.decree.runtime.standard.disk.StorageException;
import io.decree.runtime.standard.disk.StorageException.Problem;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The file that says with which limits the directory's log came to be. Numbers 0 to 4 of its block
 * are window, longest value, sessions, session window and members.
 */
final class LimitsFile {

    private static final String LETTERS = "DLIM";
    private static final String RESTORE =
            "Restore the file from a copy. If there is none, remove it and start with the limits"
                    + " that the group was begun with: the start writes it again";

    private final Path path;
    private final Path unfinished;
    private final Disk disk;

    LimitsFile(Path directory, Disk disk) {
        this.path = directory.resolve("limits");
        this.unfinished = directory.resolve("limits.new");
        this.disk = disk;
    }

    Path path() {
        return path;
    }

    boolean isThere() {
        return Files.exists(path);
    }

    /** Writes the file; it is there as a whole and durable, or as it was before. */
    void write(Identity owner, AgreedLimits limits) throws IOException {
        Block block = new Block(LETTERS);
        block.setOwner(owner.group(), owner.member(), owner.incarnation());
        block.set(0, limits.window());
        block.set(1, limits.valueLength());
        block.set(2, limits.sessions());
        block.set(3, limits.sessionWindow());
        block.set(4, limits.members());
        // A crash may have left it there.
        Files.deleteIfExists(unfinished);
        try (DiskFile file = disk.create(unfinished)) {
            file.writeFully(block.seal(), 0);
            file.force();
        }
        disk.rename(unfinished, path);
    }

    /** Reads the file; what it returns is good, of a known version, and this replica's. */
    AgreedLimits read(Identity owner) throws IOException {
        Block block = new Block(LETTERS);
        try (DiskFile file = disk.openToRead(path)) {
            file.readFully(block.room(), 0);
        } catch (EOFException e) {
            throw damaged();
        }
        if (!block.isGood()) {
            throw damaged();
        }
        check(block, owner);
        return new AgreedLimits(
                (int) block.get(0),
                (int) block.get(1),
                (int) block.get(2),
                (int) block.get(3),
                (int) block.get(4));
    }

    private void check(Block block, Identity owner) throws StorageException {
        if (block.version() != Block.VERSION) {
            throw new StorageException(
                    Problem.NEWER_FORMAT,
                    path,
                    "the file has format " + block.version() + ", this release reads format 1",
                    "Start the release that wrote it, or a later one");
        }
        if (!block.isOf(owner)) {
            throw new StorageException(
                    Problem.OTHER_REPLICA,
                    path,
                    "the file is that of another replica: of member " + block.member(),
                    "Look whether files were swapped, and put this directory's own back");
        }
    }

    private StorageException damaged() {
        return new StorageException(
                Problem.DAMAGED,
                path,
                "the file that says which limits the group agreed on is damaged",
                RESTORE);
    }
}
