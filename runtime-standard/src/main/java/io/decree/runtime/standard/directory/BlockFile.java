package io.decree.runtime.standard.directory;

import io.decree.runtime.standard.disk.Block;
import io.decree.runtime.standard.disk.Disk;
import io.decree.runtime.standard.disk.DiskFile;
import io.decree.runtime.standard.disk.StorageException;
import io.decree.runtime.standard.disk.StorageException.Problem;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of one block in a replica's directory. */
final class BlockFile {

    private final Path path;
    private final Path unfinished;
    private final String letters;
    private final String says;
    private final String restore;
    private final Disk disk;

    /**
     * A file that is there or not.
     *
     * @param path where it is
     * @param letters of its block
     * @param says what it is about, for people
     * @param restore what to do when it is damaged
     * @param disk holds it
     */
    BlockFile(Path path, String letters, String says, String restore, Disk disk) {
        this.path = path;
        this.unfinished = path.resolveSibling(path.getFileName() + ".new");
        this.letters = letters;
        this.says = says;
        this.restore = restore;
        this.disk = disk;
    }

    Path path() {
        return path;
    }

    boolean isThere() {
        return Files.exists(path);
    }

    /** A block for {@link #write}. */
    Block empty() {
        return new Block(letters);
    }

    /** Writes the file; it is there as a whole and durable, or as it was before. */
    void write(Block block) throws IOException {
        // A crash may have left it there.
        Files.deleteIfExists(unfinished);
        try (DiskFile file = disk.create(unfinished)) {
            file.writeFully(block.seal(), 0);
            file.force();
        }
        disk.rename(unfinished, path);
    }

    /** Reads the file; what it returns is good and of a known version. */
    Block read() throws IOException {
        Block block = empty();
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
                    "the file has format " + block.version() + ", this release reads format 1",
                    "Start the release that wrote it, or a later one");
        }
        return block;
    }

    private StorageException damaged() {
        return new StorageException(
                Problem.DAMAGED, path, "the file that says " + says + " is damaged", restore);
    }
}
