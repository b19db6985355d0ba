package io.decree.runtime.standard.directory;

import io.decree.runtime.GroupId;
import io.decree.runtime.standard.disk.Block;
import io.decree.runtime.standard.disk.Disk;
import io.decree.runtime.standard.disk.StorageException;
import java.io.IOException;
import java.nio.file.Path;

/** The file that says whose directory this is. It is written once and never changed. */
final class IdentityFile {

    private static final String LETTERS = "DIDN";
    private static final String RESTORE =
            "Restore the file from a copy. If there is none, " + StorageException.KEEP_STOPPED;

    private final BlockFile file;

    IdentityFile(Path directory, Disk disk) {
        Path path = directory.resolve("identity");
        file = new BlockFile(path, LETTERS, "whose directory this is", RESTORE, disk);
    }

    boolean isThere() {
        return file.isThere();
    }

    /** Writes the file; it is there as a whole and durable, or not at all. */
    void write(GroupId group, int member, long incarnation) throws IOException {
        Block block = file.empty();
        block.setOwner(group, member, incarnation);
        file.write(block);
    }

    /** Reads the file; what it returns is good and of a known version. */
    Block read() throws IOException {
        return file.read();
    }
}
