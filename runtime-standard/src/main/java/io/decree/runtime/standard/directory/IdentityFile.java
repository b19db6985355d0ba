package io.decree.runtime.standard.directory;

import io.decree.runtime.GroupId;
import io.decree.runtime.standard.disk.Block;
import io.decree.runtime.standard.disk.Disk;
import io.decree.runtime.standard.disk.DiskFile;
import io.decree.runtime.standard.disk.StorageException;
import io.decree.runtime.standard.disk.StorageException.Problem;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file that says whose directory this is. It is written once and never changed. */
final class IdentityFile {

    private static final String LETTERS = "DIDN";
    private static final String RESTORE =
            "Restore the file from a copy. If there is none, " + StorageException.KEEP_STOPPED;

    private final Path path;
    private final Path unfinished;
    private final Disk disk;

    IdentityFile(Path directory, Disk disk) {
        this.path = directory.resolve("identity");
        this.unfinished = directory.resolve("identity.new");
        this.disk = disk;
    }

    boolean isThere() {
        return Files.exists(path);
    }

    /** Writes the file; it is there as a whole and durable, or not at all. */
    void write(GroupId group, int member, long incarnation) throws IOException {
        Block block = new Block(LETTERS);
        block.setOwner(group, member, incarnation);
        try (DiskFile file = disk.create(unfinished)) {
            file.writeFully(block.seal(), 0);
            file.force();
        }
        disk.rename(unfinished, path);
    }

    /** Reads the file; what it returns is good and of a known version. */
    Block read() throws IOException {
        Block block = new Block(LETTERS);
        try (DiskFile file = disk.openToRead(path)) {
            file.readFully(block.room(), 0);
        } catch (EOFException e) {
            throw damaged();
        }
        if (!block.isGood()) {
            throw damaged();
        }
        if (block.version() != Block.VERSION) {
            throw new StorageException(
                    Problem.NEWER_FORMAT,
                    path,
                    "the directory has format " + block.version() + ", this release reads format 1",
                    "Start the release that wrote it, or a later one");
        }
        return block;
    }

    private StorageException damaged() {
        return new StorageException(
                Problem.DAMAGED,
                path,
                "the file that says whose directory this is is damaged",
                RESTORE);
    }
}
