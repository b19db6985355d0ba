package io.decree.runtime.standard.snapshot;

import io.decree.runtime.Identity;
import io.decree.runtime.standard.disk.Disk;
import io.decree.runtime.standard.disk.StorageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * What was found when a snapshot was read from end to end.
 *
 * @param end its name
 * @param bytes how long it is; 0 when that cannot be told
 * @param problem what is wrong with it; empty when all is well
 */
public record SnapshotState(long end, long bytes, String problem) {

    /**
     * Reads all snapshots of a directory, changing nothing.
     *
     * @param directory where they are
     * @param identity whose they have to be
     * @return one for each, the oldest first; none when there is no such directory
     * @throws IOException when the file system fails
     */
    public static List<SnapshotState> look(Path directory, Identity identity) throws IOException {
        List<SnapshotState> states = new ArrayList<>();
        if (Files.isDirectory(directory)) {
            for (long end : new TreeSet<>(SnapshotNames.ends(directory))) {
                states.add(look(directory, end, identity));
            }
        }
        return states;
    }

    private static SnapshotState look(Path directory, long end, Identity identity)
            throws IOException {
        Path path = SnapshotNames.path(directory, end);
        try (SnapshotFile file = SnapshotFile.open(path, end, identity, Disk.ofThisMachine())) {
            file.verify();
            return new SnapshotState(end, file.length(), "");
        } catch (StorageException e) {
            return new SnapshotState(end, 0, e.getMessage());
        }
    }
}
