package io.decree.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.client.Client;
import io.decree.client.ClientOptions;
import io.decree.client.Outcome;
import io.decree.runtime.GroupId;
import io.decree.runtime.Identity;
import io.decree.runtime.standard.log.MemoryLog;
import io.decree.runtime.standard.snapshot.FileSnapshotStore;
import io.decree.runtime.standard.tcp.TcpClientOptions;
import io.decree.runtime.standard.tcp.TcpClientTransport;
import io.decree.runtime.standard.tcp.TcpLoop;
import io.decree.runtime.standard.tcp.TcpOptions;
import io.decree.runtime.standard.tcp.TcpTransport;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A replica that is closed answers clients of other processes what they asked before. */
class DrainTest {

    private static final Identity ALONE = new Identity(new GroupId(7, 9), 1, 0, 9);
    private static final ReplicaOptions OPTIONS =
            ReplicaOptions.of(ALONE, 1).withApply(Apply.OWN_THREAD);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Long enough for somebody who does not wait to come back. */
    private static final long MOMENT_MILLIS = 100;

    @TempDir private Path root;

    private final Stuck machine = new Stuck();
    private TcpLoop sockets;
    private EventLoop loop;
    private Replica replica;
    private Client client;

    @BeforeEach
    void start() throws IOException {
        sockets = new TcpLoop();
        loop = new EventLoop("drain-loop", System::nanoTime, sockets);
        InetSocketAddress any = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        TcpTransport transport =
                new TcpTransport(
                        sockets,
                        System::nanoTime,
                        ALONE,
                        OPTIONS.limits(),
                        TcpOptions.of(OPTIONS.limits()),
                        any);
        TcpClientOptions frames = TcpClientOptions.of(OPTIONS.frameBytes());
        TcpClientTransport clients = new TcpClientTransport(sockets, System::nanoTime, frames, any);
        MemoryLog log = new MemoryLog(OPTIONS.limits().valueLength() + 128, sockets::wake);
        ReplicaPorts ports =
                ReplicaPorts.of(transport, log, FileSnapshotStore.open(root, ALONE))
                        .withClients(clients, List.of(""));
        replica = Replica.start(loop, OPTIONS, machine, ports, ReplicaListener.NONE);
        client =
                Client.connect(
                        ClientOptions.of(ALONE.group(), List.of(clients.address()))
                                .withAttempt(PATIENCE)
                                .withDeadline(PATIENCE));
    }

    @AfterEach
    void close() {
        machine.free.countDown();
        client.close();
        replica.close(Duration.ZERO);
        loop.close();
        sockets.close();
    }

    private CompletableFuture<Outcome> submitted() throws InterruptedException {
        ByteBuffer command = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        CompletableFuture<Outcome> outcome = client.submit(command.putLong(0, 5));
        assertTrue(machine.reached.await(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        return outcome;
    }

    private Thread closing(Duration drain) throws InterruptedException {
        Thread closing = new Thread(() -> replica.close(drain), "closing");
        closing.start();
        closing.join(MOMENT_MILLIS);
        return closing;
    }

    @Test
    void whoWaitsForAnAnswerGetsIt() throws Exception {
        CompletableFuture<Outcome> outcome = submitted();
        Thread closing = closing(PATIENCE);
        assertEquals(Role.LEADER, replica.role(), "a client waits for its answer");
        machine.free.countDown();
        Outcome known = outcome.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        assertEquals(5, assertInstanceOf(Outcome.Committed.class, known).result().getLong(0));
        closing.join(PATIENCE.toMillis());
        assertTrue(!closing.isAlive(), "nobody waits any more");
        assertEquals(Role.CLOSED, replica.role());
    }

    @Test
    void nobodyIsWaitedForLongerThanWasSaid() throws Exception {
        CompletableFuture<Outcome> outcome = submitted();
        Thread closing = closing(Duration.ofMillis(1));
        Group.await("the end", () -> replica.role() == Role.CLOSED);
        machine.free.countDown();
        closing.join(PATIENCE.toMillis());
        assertTrue(!closing.isAlive());
        assertEquals(Role.CLOSED, replica.role());
        assertTrue(!outcome.isDone(), "its connection ended first");
    }
}
