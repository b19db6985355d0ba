package io.decree.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A loop that can do nothing sleeps, although others go on talking to it. */
class SleepingLoopTest {

    /** In half a second: with a tick each 5 ms, and what the others send, 10 times too many. */
    private static final long MANY = 2_000;

    @TempDir private Path root;

    @Test
    void aReplicaThatFailedIsGoneForTheOthersAndItsLoopSleeps()
            throws IOException, InterruptedException {
        try (Group group = Group.started(root, Apply.INLINE)) {
            group.add(1);
            int follower = (group.leader() + 1) % Group.MEMBERS;
            group.stop(follower);
            group.start(follower, new Broken());
            group.add(2);
            Group.await("a fault", () -> group.replicas[follower].role() == Role.FAULTED);
            Group.await("the end of its connections", () -> !group.isListening(follower));
            group.add(4);
            long naps = group.naps(follower);
            assertTrue(naps < MANY, naps + " naps");
            assertEquals(Role.FAULTED, group.replicas[follower].role());
        }
    }

    private static final class Broken extends Counter {
        @Override
        public int apply(Entry entry, ByteBuffer command, ByteBuffer result) {
            if (command.getLong(command.position()) == 2) {
                throw new ArithmeticException("two");
            }
            return super.apply(entry, command, result);
        }
    }

    @Test
    void aReplicaWhoseDiskHangsSleepsUntilItGoesOn() throws IOException, InterruptedException {
        try (Group group = Group.started(root, Apply.INLINE)) {
            group.add(1);
            int follower = (group.leader() + 1) % Group.MEMBERS;
            group.logs[follower].hangs = true;
            for (int i = 0; i < 20; i++) {
                group.add(1);
            }
            long naps = group.naps(follower);
            assertTrue(naps < MANY, naps + " naps");
            group.logs[follower].hangs = false;
            long sum = group.add(1);
            Group.await("what it missed", () -> group.counters[follower].sum == sum);
        }
    }
}
