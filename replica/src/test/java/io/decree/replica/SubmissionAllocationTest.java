package io.decree.replica;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.decree.runtime.GroupId;
import io.decree.runtime.Identity;
import io.decree.runtime.standard.log.MemoryLog;
import io.decree.runtime.standard.snapshot.FileSnapshotStore;
import io.decree.runtime.standard.tcp.TcpLoop;
import io.decree.runtime.standard.tcp.TcpOptions;
import io.decree.runtime.standard.tcp.TcpTransport;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * From a caller's command to its callback nothing is allocated, once everything is warm. Tables
 * that had to become larger (a slow disk makes the decided log longer than ever before) double, so
 * that this happens once in a while and never for each command: of some rounds the one with the
 * least garbage counts, and whatever a command leaves is in every round.
 */
class SubmissionAllocationTest {

    private static final Identity ALONE = new Identity(new GroupId(7, 8), 1, 0, 9);
    private static final int OPERATIONS = 30_000;
    private static final int ROUNDS = 5;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @TempDir private Path root;
    private volatile byte[] kept;

    @Test
    void aCommandLeavesNoGarbage() throws IOException, InterruptedException {
        long allocated = leastGarbage(() -> {});
        assertTrue(
                allocated < OPERATIONS,
                "allocated " + allocated + " bytes in " + OPERATIONS + " operations");
    }

    @Test
    void garbageOfEachCommandIsSeen() throws IOException, InterruptedException {
        long allocated = leastGarbage(() -> kept = new byte[1]);
        assertTrue(
                allocated >= 16L * OPERATIONS,
                "saw " + allocated + " bytes in " + OPERATIONS + " operations");
    }

    private long leastGarbage(Runnable eachTime) throws IOException, InterruptedException {
        ReplicaOptions options = withSnapshots(ReplicaOptions.of(ALONE, 1));
        try (TcpLoop sockets = new TcpLoop();
                EventLoop loop = new EventLoop("test-loop", System::nanoTime, sockets);
                Replica replica = started(loop, sockets, options)) {
            Group.await("a leader", () -> replica.role() == Role.LEADER);
            Closed closed = new Closed(replica, eachTime);
            for (int i = 0; i < 8; i++) {
                replica.submit(closed.command, closed);
            }
            assertTrue(closed.done.await(30, TimeUnit.SECONDS), "no answers");
            return closed.least;
        }
    }

    /** Some while it warms up, others in each round that is measured. */
    private static ReplicaOptions withSnapshots(ReplicaOptions usual) {
        return new ReplicaOptions(
                ALONE,
                1,
                usual.window(),
                usual.pipeline(),
                usual.commandBytes(),
                usual.batchBytes(),
                usual.frameBytes(),
                usual.outstanding(),
                usual.sessions(),
                usual.sessionWindow(),
                usual.memoryBytes(),
                1 << 10,
                usual.tickNanos(),
                usual.timeoutTicks(),
                usual.heartbeatTicks(),
                Apply.INLINE);
    }

    private Replica started(EventLoop loop, TcpLoop sockets, ReplicaOptions options)
            throws IOException {
        TcpTransport transport =
                new TcpTransport(
                        sockets,
                        System::nanoTime,
                        ALONE,
                        options.limits(),
                        TcpOptions.of(options.limits()),
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        MemoryLog log = new MemoryLog(options.limits().valueLength() + 128, sockets::wake);
        FileSnapshotStore snapshots = FileSnapshotStore.open(root, ALONE);
        ReplicaPorts ports = ReplicaPorts.of(transport, log, snapshots);
        return Replica.start(loop, options, new Counter(), ports, ReplicaListener.NONE);
    }

    /** Submits again whenever it hears an answer; it does so on the loop's thread. */
    private final class Closed implements Completion {

        private final Replica replica;
        private final CountDownLatch done = new CountDownLatch(1);
        private final ByteBuffer command = Group.number(1);
        private final Runnable eachTime;
        private int count;
        private long before;
        private volatile long least = Long.MAX_VALUE;

        Closed(Replica replica, Runnable eachTime) {
            this.replica = replica;
            this.eachTime = eachTime;
        }

        @Override
        public void completed(ByteBuffer result) {
            eachTime.run();
            if (++count % OPERATIONS == 0) {
                endOfRound();
            }
            if (count < (1 + ROUNDS) * OPERATIONS) {
                replica.submit(command, this);
            } else {
                done.countDown();
            }
        }

        /** The first round only warms up. */
        private void endOfRound() {
            long now = threads.getCurrentThreadAllocatedBytes();
            if (count > OPERATIONS) {
                least = Math.min(least, now - before);
            }
            before = now;
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
