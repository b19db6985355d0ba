package io.decree.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever closes a replica in a callback ends it there, whatever its turn still had to do. */
class CloseAmidATurnTest {

    /** So many slots, and a snapshot is due in the turn that executes the last of them. */
    private static final long SNAPSHOT_SLOTS = 200;

    @TempDir private Path root;

    @Test
    void aCallbackThatClosesIsNoFaultAlthoughASnapshotIsDue() throws IOException {
        try (Group group = Group.started(root, Apply.INLINE)) {
            group.add(1);
            int leader = group.leader();
            Replica replica = group.replicas[leader];
            Counter counter = group.counters[leader];
            replica.submit(Group.number(1), new Closing(replica, counter));
            Group.await("the end", () -> replica.role() == Role.CLOSED);
            assertEquals(SNAPSHOT_SLOTS - 1, counter.lastSlot);
            group.stop(leader);
            group.start(leader);
            Group.await("the command", () -> group.counters[leader].lastSlot >= counter.lastSlot);
            assertEquals(List.of(), group.faults);
        }
    }

    /** Submits one command after the other, and closes when a snapshot is due. */
    private record Closing(Replica replica, Counter counter) implements Completion {

        @Override
        public void completed(ByteBuffer answer) {
            if (counter.lastSlot < SNAPSHOT_SLOTS - 1) {
                replica.submit(Group.number(1), this);
            } else {
                replica.close(Duration.ofSeconds(10));
            }
        }

        @Override
        public void refused(Refusal reason) {
            throw new AssertionError(reason);
        }

        @Override
        public void unknown() {
            throw new AssertionError("unknown");
        }
    }
}
