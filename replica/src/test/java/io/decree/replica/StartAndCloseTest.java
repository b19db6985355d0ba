package io.decree.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.runtime.GroupId;
import io.decree.runtime.Identity;
import io.decree.runtime.standard.log.MemoryLog;
import io.decree.runtime.standard.snapshot.FileSnapshotStore;
import io.decree.runtime.standard.tcp.TcpLoop;
import io.decree.runtime.standard.tcp.TcpOptions;
import io.decree.runtime.standard.tcp.TcpTransport;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whoever is told that a replica did not start, or is closed, may close what it stood on: nothing of
 * the replica uses it any more, whatever hangs, fails or is interrupted meanwhile.
 */
class StartAndCloseTest {

    private static final Identity ALONE = new Identity(new GroupId(7, 9), 1, 0, 9);
    private static final ReplicaOptions OPTIONS =
            ReplicaOptions.of(ALONE, 1).withApply(Apply.OWN_THREAD);

    /** Long enough for somebody who does not wait to come back. */
    private static final long MOMENT_MILLIS = 100;

    private static final long PATIENCE_MILLIS = 30_000;

    @TempDir private Path root;

    private final Set<Thread> before = new HashSet<>();
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch free = new CountDownLatch(1);
    private TcpLoop sockets;
    private EventLoop loop;
    private TcpTransport transport;
    private HangingLog log;

    /** What became of the start, and whether its thread was interrupted afterwards. */
    private Replica replica;

    private Throwable failure;
    private boolean interrupted;
    private volatile Role told;

    @BeforeEach
    void open() {
        before.addAll(Thread.getAllStackTraces().keySet());
        sockets = new TcpLoop();
        transport =
                new TcpTransport(
                        sockets,
                        System::nanoTime,
                        ALONE,
                        OPTIONS.limits(),
                        TcpOptions.of(OPTIONS.limits()),
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        log = new HangingLog(new MemoryLog(OPTIONS.limits().valueLength() + 128, sockets::wake));
        loop = new EventLoop("start-loop", System::nanoTime, sockets);
    }

    @AfterEach
    void close() {
        free.countDown();
        loop.close();
        sockets.close();
    }

    private void start() {
        try {
            FileSnapshotStore snapshots = FileSnapshotStore.open(root, ALONE);
            ReplicaPorts ports = ReplicaPorts.of(transport, log, snapshots);
            replica = Replica.start(loop, OPTIONS, new Counter(), ports, listener());
        } catch (IOException | RuntimeException e) {
            failure = e;
        }
        interrupted = Thread.currentThread().isInterrupted();
    }

    private ReplicaListener listener() {
        return new ReplicaListener() {
            @Override
            public void roleChanged(Role role, long ballot) {
                told = role;
            }
        };
    }

    /** Something that waits until the test lets it go on. */
    private void hang() {
        reached.countDown();
        try {
            free.await();
        } catch (InterruptedException e) {
            throw new AssertionError("the loop's thread was interrupted", e);
        }
    }

    private static Thread begun(Runnable task) {
        Thread thread = new Thread(task, "begun");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /** It waits for what hangs, and comes back when that goes on. */
    private void comesBackAfterwards(Thread thread) throws InterruptedException {
        thread.join(MOMENT_MILLIS);
        assertTrue(thread.isAlive(), () -> "it came back too early: " + failure);
        free.countDown();
        thread.join(PATIENCE_MILLIS);
        assertTrue(!thread.isAlive(), "it does not come back");
    }

    private void nothingIsLeft() throws IOException {
        InetSocketAddress address = transport.address();
        new ServerSocket(address.getPort(), 1, address.getAddress()).close();
        Group.await("the end of its threads", () -> newThreads().isEmpty());
    }

    private Set<String> newThreads() {
        Set<String> names = new HashSet<>();
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (!before.contains(thread) && thread.getName().startsWith("decree-")) {
                names.add(thread.getName());
            }
        }
        return names;
    }

    // ---------------------------------------------------------------- start

    @Test
    void anInterruptedStartLeavesNothing() throws Exception {
        log.beforeRead = this::hang;
        Thread starter = begun(this::start);
        reached.await();
        starter.interrupt();
        comesBackAfterwards(starter);
        assertInstanceOf(IOException.class, failure);
        assertTrue(interrupted);
        nothingIsLeft();
    }

    @Test
    void aFailedStartIsToldWhenAllIsClosed() throws Exception {
        RuntimeException why = new IllegalStateException("unreadable");
        log.beforeRead =
                () -> {
                    throw why;
                };
        log.beforeClose = this::hang;
        Thread starter = begun(this::start);
        reached.await();
        comesBackAfterwards(starter);
        assertSame(why, failure);
        nothingIsLeft();
    }

    @Test
    void whatFailsAtTheEndOfAFailedStartDoesNotHideWhyItFailed() throws IOException {
        RuntimeException why = new IllegalStateException("unreadable");
        RuntimeException more = new IllegalStateException("not closable either");
        log.beforeRead =
                () -> {
                    throw why;
                };
        log.beforeClose =
                () -> {
                    throw more;
                };
        start();
        assertSame(why, failure);
        assertEquals(Set.of(more), Set.of(failure.getSuppressed()));
        assertEquals(Role.CLOSED, told);
        nothingIsLeft();
    }

    @Test
    void nobodyWaitsForALoopThatIsClosed() throws InterruptedException {
        loop.close();
        begun(this::start).join(PATIENCE_MILLIS / 3);
        assertInstanceOf(IllegalStateException.class, failure);
        assertTrue(failure.getMessage().contains("closed"), failure.getMessage());
        transport.close();
    }

    // ---------------------------------------------------------------- close

    @Test
    void anInterruptedCloseWaitsForTheLoop() throws Exception {
        start();
        assertNull(failure);
        log.beforeClose = this::hang;
        Thread closer = begun(this::end);
        reached.await();
        closer.interrupt();
        comesBackAfterwards(closer);
        assertTrue(interrupted);
        nothingIsLeft();
    }

    @Test
    void whoClosesItTooWaitsTooAndFindsItClosedLater() throws Exception {
        start();
        assertNull(failure);
        log.beforeClose = this::hang;
        Thread first = begun(this::end);
        reached.await();
        comesBackAfterwards(begun(this::end));
        first.join(PATIENCE_MILLIS);
        nothingIsLeft();
        loop.close();
        end();
        assertNull(failure);
        assertEquals(Role.CLOSED, replica.role());
    }

    private void end() {
        try {
            replica.close(Duration.ZERO);
        } catch (IllegalStateException e) {
            failure = e;
        }
        interrupted = Thread.currentThread().isInterrupted();
    }
}
