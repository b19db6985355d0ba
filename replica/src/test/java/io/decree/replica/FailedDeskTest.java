package io.decree.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.decree.runtime.GroupId;
import io.decree.runtime.Identity;
import io.decree.runtime.port.Transport;
import io.decree.runtime.standard.log.MemoryLog;
import io.decree.runtime.standard.snapshot.FileSnapshotStore;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A replica that fails in a turn takes part no longer when that turn is over. */
class FailedDeskTest {

    private static final Identity ALONE = new Identity(new GroupId(7, 8), 1, 0, 9);

    @TempDir private Path root;

    private final List<String> told = new ArrayList<>();

    @Test
    void itHangsUpInTheTurnInWhichItFails() throws IOException {
        Submissions submissions = new Submissions(2, 1 << 20);
        ReplicaPorts ports =
                ReplicaPorts.of(
                        new Wire(),
                        new MemoryLog(1 << 10, () -> {}),
                        FileSnapshotStore.open(root, ALONE));
        Desk desk =
                new Desk(
                        ReplicaOptions.of(ALONE, 1),
                        ports,
                        submissions,
                        new Listening(),
                        new Desk.View());
        Promise promise = new Promise();
        submissions.command(Group.number(1), Long.MAX_VALUE / 2, promise);
        // It was given no loop, so its turn throws.
        assertEquals(1, desk.doWork(0));
        List<String> all = List.of("INTERNAL_ERROR", "FAULTED", "hung up");
        assertEquals(all, told);
        assertEquals(new Result.Refused(Refusal.CLOSED), promise.future.join());
        assertEquals(0, desk.doWork(1));
        assertEquals(all, told);
    }

    private final class Wire implements Transport {

        @Override
        public ByteBuffer claim(int to, int length) {
            return null;
        }

        @Override
        public void commit() {
            throw new AssertionError("nothing was claimed");
        }

        @Override
        public void flush() {
            // There is nothing.
        }

        @Override
        public int poll(Receiver receiver, int most) {
            return 0;
        }

        @Override
        public void close() {
            told.add("hung up");
        }
    }

    private final class Listening implements ReplicaListener {

        @Override
        public void roleChanged(Role role, long ballot) {
            told.add(role.toString());
        }

        @Override
        public void faulted(Fault fault, String detail, Throwable cause) {
            told.add(fault.toString());
        }
    }

    /** The others go on; here nobody waits, neither for an answer nor for the end. */
    @Test
    void afterAFailedForceEveryCallerIsRefused() throws IOException {
        try (Group group = Group.started(root, Apply.OWN_THREAD)) {
            group.add(1);
            int leader = group.leader();
            Replica replica = group.replicas[leader];
            group.logs[leader].fails = true;
            Group.await("the fault", () -> replica.role() == Role.FAULTED);
            Result closed = new Result.Refused(Refusal.CLOSED);
            assertEquals(closed, replica.submit(Group.number(1)).join());
            assertEquals(closed, replica.read(Group.number(0)).join());
            Group.await("the end", () -> !group.isListening(leader));
            assertEquals(List.of(leader + " STORAGE_FAILED"), group.faults);
            replica.close(Duration.ofDays(1));
            assertEquals(3, group.add(2));
        }
    }
}
