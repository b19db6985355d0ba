package io.decree.runtime.standard.directory;

import io.decree.runtime.Identity;
import io.decree.runtime.standard.disk.Block;
import io.decree.runtime.standard.disk.Disk;
import io.decree.runtime.standard.disk.StorageException;
import io.decree.runtime.standard.disk.StorageException.Problem;
import java.io.IOException;
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

    private final BlockFile file;

    LimitsFile(Path directory, Disk disk) {
        Path path = directory.resolve("limits");
        file = new BlockFile(path, LETTERS, "which limits the group agreed on", RESTORE, disk);
    }

    Path path() {
        return file.path();
    }

    boolean isThere() {
        return file.isThere();
    }

    /** Writes the file; it is there as a whole and durable, or as it was before. */
    void write(Identity owner, AgreedLimits limits) throws IOException {
        Block block = file.empty();
        block.setOwner(owner.group(), owner.member(), owner.incarnation());
        block.set(0, limits.window());
        block.set(1, limits.valueLength());
        block.set(2, limits.sessions());
        block.set(3, limits.sessionWindow());
        block.set(4, limits.members());
        file.write(block);
    }

    /** Reads the file; what it returns is good, of a known version, and this replica's. */
    AgreedLimits read(Identity owner) throws IOException {
        Block block = file.read();
        if (!block.isOf(owner)) {
            throw new StorageException(
                    Problem.OTHER_REPLICA,
                    path(),
                    "the file is that of another replica: of member " + block.member(),
                    "Look whether files were swapped, and put this directory's own back");
        }
        return new AgreedLimits(
                (int) block.get(0),
                (int) block.get(1),
                (int) block.get(2),
                (int) block.get(3),
                (int) block.get(4));
    }
}
