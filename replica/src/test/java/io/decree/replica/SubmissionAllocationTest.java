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

/** From a caller's command to its callback nothing is allocated, once everything is warm. */
class SubmissionAllocationTest {

    private static final Identity ALONE = new Identity(new GroupId(7, 8), 1, 0, 9);
    private static final int OPERATIONS = 30_000;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @TempDir private Path root;

    @Test
    void aCommandLeavesNoGarbage() throws IOException, InterruptedException {
        ReplicaOptions options = withSnapshots(ReplicaOptions.of(ALONE, 1));
        try (TcpLoop sockets = new TcpLoop();
                EventLoop loop = new EventLoop("test-loop", System::nanoTime, sockets);
                Replica replica = started(loop, sockets, options)) {
            Group.await("a leader", () -> replica.role() == Role.LEADER);
            Closed closed = new Closed(replica);
            for (int i = 0; i < 8; i++) {
                replica.submit(closed.command, closed);
            }
            assertTrue(closed.done.await(30, TimeUnit.SECONDS), "no answers");
            assertTrue(
                    closed.allocated < OPERATIONS,
                    "allocated " + closed.allocated + " bytes in " + OPERATIONS + " operations");
        }
    }

    /** Some while it warms up, others while it is measured: the tables between them do not grow. */
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
        private int count;
        private long before;
        private volatile long allocated;

        Closed(Replica replica) {
            this.replica = replica;
        }

        @Override
        public void completed(ByteBuffer result) {
            count++;
            if (count == OPERATIONS) {
                before = threads.getCurrentThreadAllocatedBytes();
            } else if (count == 2 * OPERATIONS) {
                allocated = threads.getCurrentThreadAllocatedBytes() - before;
                done.countDown();
            }
            if (count < 2 * OPERATIONS) {
                replica.submit(command, this);
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
