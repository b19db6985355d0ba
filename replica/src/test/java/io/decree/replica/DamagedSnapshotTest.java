package io.decree.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk gives back other bytes of a snapshot than were written. */
class DamagedSnapshotTest {

    @TempDir private Path root;

    @Test
    void theOwnerIsToldAndTheReplicaGoesOnWithTheOneBefore() throws IOException {
        try (Group group = Group.started(root, Apply.INLINE)) {
            group.add(0);
            int member = (group.leader() + 1) % Group.MEMBERS;
            long sum = 0;
            while (taken(group, member) < 2) {
                sum = group.add(1);
            }
            group.stop(member);
            damage(newest(member));
            group.start(member);
            long wanted = sum;
            Group.await("the state of " + wanted, () -> group.counters[member].sum == wanted);
            assertEquals(List.of(member + " SNAPSHOT_DAMAGED"), group.faults);
            assertEquals(sum + 1, group.add(1));
        }
    }

    private static long taken(Group group, int member) {
        return group.snapshots.stream().filter(s -> s.equals(member + " taken")).count();
    }

    private Path newest(int member) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("member" + member))) {
            return files.filter(file -> file.getFileName().toString().matches("snapshot-\\d+"))
                    .max(Comparator.comparing(Path::getFileName))
                    .orElseThrow();
        }
    }

    private static void damage(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        assertTrue(bytes.length > 0);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
    }
}
