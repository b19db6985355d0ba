package io.decree.replica;

import io.decree.runtime.GroupId;
import io.decree.runtime.Identity;
import io.decree.runtime.port.Transport;
import io.decree.runtime.standard.directory.ReplicaDirectory;
import io.decree.runtime.standard.groups.SharedTransport;
import io.decree.runtime.standard.local.LocalNetwork;
import io.decree.runtime.standard.log.LogGeometry;
import io.decree.runtime.standard.log.LogOptions;
import io.decree.runtime.standard.log.LogWriter;
import io.decree.runtime.standard.log.SegmentLog;
import io.decree.runtime.standard.snapshot.FileSnapshotStore;
import io.decree.runtime.standard.tcp.TcpLoop;
import io.decree.runtime.standard.tcp.TcpOptions;
import io.decree.runtime.standard.tcp.TcpTransport;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;

/** Real replicas in this process: a real network, logs on disk, an event loop for each. */
final class Group implements AutoCloseable {

    /** How many commands may be under way. */
    static final int OUTSTANDING = 64;

    static final int MEMBERS = 3;
    private static final LogGeometry LOG = new LogGeometry(1 << 20, 4);

    final Replica[] replicas = new Replica[MEMBERS];
    final Counter[] counters = new Counter[MEMBERS];
    final List<String> faults = new CopyOnWriteArrayList<>();
    final List<String> details = new CopyOnWriteArrayList<>();

    /** Configurations and roles, in the order in which they were told. */
    final List<String> told = new CopyOnWriteArrayList<>();

    final List<String> snapshots = new CopyOnWriteArrayList<>();

    /** The window of those that are started. */
    int window = 64;

    /** How many sessions they remember. */
    int sessions = 16;

    /** How long a tick is. */
    long tickNanos = TimeUnit.MILLISECONDS.toNanos(5);

    /** Whether members reach each other by a transport that could serve other groups as well. */
    private boolean sharing;

    private final SharedTransport[] shared = new SharedTransport[MEMBERS];

    /** How many members they take the group for; there may be addresses where nobody is. */
    int members = MEMBERS;

    private final Path root;
    private final Apply apply;
    private final LogGeometry geometry;

    /** Null where members talk TCP. */
    private final LocalNetwork network;

    private TcpLoop sharedSockets;
    private EventLoop sharedLoop;
    private final LogWriter writer = new LogWriter("test-log");
    private final EventLoop[] loops = new EventLoop[MEMBERS];
    private final TcpLoop[] sockets = new TcpLoop[MEMBERS];
    private final CountedParker[] parkers = new CountedParker[MEMBERS];
    final HangingLog[] logs = new HangingLog[MEMBERS];
    private final ReplicaDirectory[] directories = new ReplicaDirectory[MEMBERS];
    private final InetSocketAddress[] addresses = new InetSocketAddress[MEMBERS + 2];

    Group(Path root, Apply apply) throws IOException {
        this(root, apply, LOG);
    }

    Group(Path root, Apply apply, LogGeometry geometry) throws IOException {
        this(root, apply, geometry, null);
    }

    Group(Path root, Apply apply, LogGeometry geometry, LocalNetwork network) throws IOException {
        this.network = network;
        this.root = root;
        this.apply = apply;
        this.geometry = geometry;
        GroupId group = new GroupId(7, 8);
        for (int member = 0; member < MEMBERS; member++) {
            ReplicaDirectory.init(root.resolve("member" + member), group, member, geometry);
        }
        choosePorts();
    }

    /** Ports that were free a moment ago: each member has to know those of the others. */
    private void choosePorts() throws IOException {
        List<ServerSocket> taken = new ArrayList<>();
        for (int member = 0; member < addresses.length; member++) {
            ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            taken.add(socket);
            addresses[member] =
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), socket.getLocalPort());
        }
        for (ServerSocket socket : taken) {
            socket.close();
        }
    }

    /** Starts all members, each with a loop of its own. */
    static Group started(Path root, Apply apply) throws IOException {
        return started(new Group(root, apply));
    }

    /** Starts all members on one loop. */
    static Group startedOnOneLoop(Path root, Apply apply) throws IOException {
        Group group = new Group(root, apply);
        group.sharedSockets = new TcpLoop();
        group.sharedLoop = new EventLoop("test-loop", System::nanoTime, group.sharedSockets);
        return started(group);
    }

    /** Starts all members, each with a loop of its own, without a socket between them. */
    static Group startedLocally(Path root, Apply apply) throws IOException {
        return started(new Group(root, apply, LOG, new LocalNetwork()));
    }

    /** The same, with what is only visited when there is something to do. */
    static Group startedSharing(Path root, Apply apply, long tickNanos) throws IOException {
        Group group = new Group(root, apply, LOG, new LocalNetwork());
        group.tickNanos = tickNanos;
        group.sharing = true;
        return started(group);
    }

    private static Group started(Group group) throws IOException {
        for (int member = 0; member < MEMBERS; member++) {
            group.start(member);
        }
        return group;
    }

    void start(int member) throws IOException {
        start(member, new Counter());
    }

    void start(int member, Counter counter) throws IOException {
        ReplicaDirectory directory = ReplicaDirectory.open(root.resolve("member" + member));
        directories[member] = directory;
        Identity identity = directory.identity(1);
        ReplicaOptions options = options(identity, apply);
        try {
            directory.agreeOn(options.limits());
        } catch (IOException e) {
            directory.close();
            throw e;
        }
        TcpLoop socket = sharedSockets == null ? new TcpLoop() : sharedSockets;
        sockets[member] = socket;
        parkers[member] = new CountedParker(socket);
        loops[member] =
                sharedLoop == null
                        ? new EventLoop("test-loop-" + member, System::nanoTime, parkers[member])
                        : sharedLoop;
        Transport transport = listen(member, socket, identity, options);
        SegmentLog log =
                SegmentLog.open(
                        directory.log(),
                        identity,
                        LogOptions.of(options.limits(), geometry),
                        writer,
                        socket::wake);
        logs[member] = new HangingLog(log);
        counters[member] = counter;
        replicas[member] =
                Replica.start(
                        loops[member],
                        options,
                        counter,
                        ReplicaPorts.of(
                                transport,
                                logs[member],
                                FileSnapshotStore.open(directory.snapshots(), identity)),
                        listener(member));
    }

    private Transport listen(
            int member, TcpLoop socket, Identity identity, ReplicaOptions options) {
        if (network != null) {
            Transport local = network.join(identity, options.limits(), socket);
            shared[member] = new SharedTransport(local);
            return sharing ? shared[member].of(identity.group()) : local;
        }
        TcpTransport transport =
                new TcpTransport(
                        socket,
                        System::nanoTime,
                        identity,
                        options.limits(),
                        TcpOptions.DEFAULT.withQueueBytes(options.frameBytes()),
                        addresses[member],
                        Arrays.copyOf(addresses, members));
        return transport;
    }

    private ReplicaOptions options(Identity identity, Apply apply) {
        return new ReplicaOptions(
                identity,
                members,
                window,
                8,
                1 << 10,
                1 << 12,
                1 << 17,
                OUTSTANDING,
                sessions,
                16,
                1 << 20,
                200,
                tickNanos,
                30,
                6,
                apply);
    }

    /** How much of the disk a member takes, in bytes. */
    long diskBytes(int member) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("member" + member))) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private ReplicaListener listener(int member) {
        return new ReplicaListener() {
            @Override
            public void configurationChanged(long epoch, List<Integer> members) {
                told.add(member + " epoch " + epoch + " of " + members);
            }

            @Override
            public void roleChanged(Role role, long ballot) {
                told.add(member + " " + role);
            }

            @Override
            public void faulted(Fault fault, String detail, Throwable cause) {
                faults.add(member + " " + fault);
                details.add(member + " " + detail);
            }

            @Override
            public void snapshotDurable(long end, boolean copied) {
                snapshots.add(member + (copied ? " copied" : " taken"));
            }
        };
    }

    /** A member's loop does nothing more until somebody counts down. */
    CountDownLatch freeze(int member) throws InterruptedException {
        CountDownLatch frozen = new CountDownLatch(1);
        CountDownLatch goesOn = new CountDownLatch(1);
        loops[member].execute(
                () -> {
                    frozen.countDown();
                    awaitQuietly(goesOn);
                });
        frozen.await();
        return goesOn;
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void stop(int member) throws IOException {
        if (replicas[member] == null) {
            return;
        }
        replicas[member].close(Duration.ZERO);
        if (sharedLoop == null) {
            loops[member].close();
            sockets[member].close();
        }
        if (sharing) {
            shared[member].close();
        }
        directories[member].close();
        replicas[member] = null;
    }

    /** Whether somebody answers where a member should be. */
    boolean isListening(int member) {
        try (Socket socket =
                new Socket(addresses[member].getAddress(), addresses[member].getPort())) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    /** How often a member's loop goes to sleep in half a second. */
    long naps(int member) throws InterruptedException {
        long before = parkers[member].count;
        Thread.sleep(500);
        return parkers[member].count - before;
    }

    /** The member that leads, once there is one. */
    int leader() {
        int[] found = {-1};
        await("a leader", () -> (found[0] = leads()) >= 0);
        return found[0];
    }

    private int leads() {
        for (int member = 0; member < MEMBERS; member++) {
            if (replicas[member] != null && replicas[member].role() == Role.LEADER) {
                return member;
            }
        }
        return -1;
    }

    /** Adds to the counter, again and again until a leader took it; the sum. */
    long add(long number) {
        long[] sum = {0};
        await(
                "an answer",
                () -> {
                    Result result = replicas[leader()].submit(number(number)).join();
                    if (result instanceof Result.Completed completed) {
                        sum[0] = completed.answer().getLong();
                        return true;
                    }
                    return false;
                });
        return sum[0];
    }

    /** Asks the leader until one answers otherwise than that it does not lead. */
    Result ask(Function<Replica, CompletableFuture<Result>> question) {
        Result[] last = new Result[1];
        await(
                "an answer",
                () -> {
                    last[0] = question.apply(replicas[leader()]).join();
                    return !new Result.Refused(Refusal.NOT_LEADER).equals(last[0]);
                });
        return last[0];
    }

    static ByteBuffer number(long number) {
        return ByteBuffer.allocate(Long.BYTES)
                .order(java.nio.ByteOrder.LITTLE_ENDIAN)
                .putLong(0, number);
    }

    static void await(String what, BooleanSupplier there) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!there.getAsBoolean()) {
            if (System.nanoTime() - until > 0) {
                throw new AssertionError("no " + what + " within 30 seconds");
            }
            try {
                Thread.sleep(2);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (int member = 0; member < MEMBERS; member++) {
            stop(member);
        }
        if (sharedLoop != null) {
            sharedLoop.close();
            sharedSockets.close();
        }
        writer.close();
    }
}
