package io.decree.examples.kv;

import io.decree.replica.Fault;
import io.decree.replica.ReplicaListener;
import io.decree.replica.Role;
import io.decree.replica.loop.DamagedLogException;
import io.decree.runtime.GroupId;
import io.decree.runtime.standard.directory.ReplicaDirectory;
import io.decree.runtime.standard.disk.Disk;
import io.decree.runtime.standard.log.LogGeometry;
import io.decree.runtime.standard.tcp.CannotListenException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.FileSystemException;
import java.security.SecureRandom;
import java.util.concurrent.CompletableFuture;

/**
 * One process of the store: makes a member's directory, or runs its replica until it is told to end
 * or a fault ends it. {@link NodeOptions#USAGE} says what it is called with.
 */
public final class KvNode implements ReplicaListener {

    /** It did what it was asked. */
    public static final int OK = 0;

    /** It could not start, or a fault ended it; what it printed says why. */
    public static final int FAILED = 1;

    /** The command line makes no sense. */
    public static final int WRONG_CALL = 2;

    private static final int SEGMENTS = 16;
    private static final int LEAST_SEGMENTS = 3;
    private static final int MEBIBYTE = 1 << 20;

    /** Writing so much takes seconds: it is said before. */
    private static final long LARGE = 1L << 30;

    /** In MiB. */
    private static final int LEAST_SEGMENT = 4;

    private final NodeEvents events;
    private final CompletableFuture<Integer> end = new CompletableFuture<>();

    private KvNode(NodeEvents events) {
        this.events = events;
    }

    /**
     * Runs a node and exits with its status.
     *
     * @param args as {@link NodeOptions#USAGE} says
     */
    public static void main(String[] args) {
        System.exit(run(System.out, System.err, args));
    }

    /**
     * Runs a node until it ends.
     *
     * @param out where its events go
     * @param err where it goes why it cannot start
     * @param args as {@link NodeOptions#USAGE} says
     * @return {@link #OK}, {@link #FAILED} or {@link #WRONG_CALL}
     */
    public static int run(PrintStream out, PrintStream err, String... args) {
        return run(out, err, Disk.ofThisMachine(), args);
    }

    /**
     * Runs a node, with its log on a certain disk, until it ends.
     *
     * @param out where its events go
     * @param err where it goes why it cannot start
     * @param disk how its log is written
     * @param args as {@link NodeOptions#USAGE} says
     * @return {@link #OK}, {@link #FAILED} or {@link #WRONG_CALL}
     */
    public static int run(PrintStream out, PrintStream err, Disk disk, String... args) {
        try {
            NodeOptions options = NodeOptions.parse(args);
            NodeEvents events = new NodeEvents(out, options.json());
            return options.init() ? init(options, events) : new KvNode(events).serve(options, disk);
        } catch (UsageException e) {
            err.println("decree: node: " + e.getMessage() + "\n");
            NodeOptions.USAGE.forEach(err::println);
            return WRONG_CALL;
        } catch (IOException | CannotListenException | IllegalArgumentException e) {
            err.println("decree: node: " + message(e));
            return FAILED;
        }
    }

    /** What a file system throws often says no more than where. */
    private static String message(Exception e) {
        boolean saysWhere = e instanceof FileSystemException file && file.getReason() == null;
        return saysWhere ? e + ": look at the owner and the rights of this file" : e.getMessage();
    }

    private static int init(NodeOptions options, NodeEvents events) throws IOException {
        GroupId group = options.group().orElseGet(KvNode::newGroup);
        LogGeometry geometry = geometry(options.logMebibytes());
        if (geometry.bytes() >= LARGE) {
            events.print(
                    "making",
                    "directory",
                    options.directory(),
                    "log-mib",
                    geometry.bytes() / MEBIBYTE,
                    "note",
                    "all of it is written once, which takes a while");
        }
        ReplicaDirectory.init(options.directory(), group, options.member(), geometry);
        events.print(
                "made",
                "directory",
                options.directory(),
                "member",
                options.member(),
                "group",
                group,
                "log-mib",
                geometry.bytes() / MEBIBYTE);
        return OK;
    }

    /** About 16 files; none smaller than what is under way to the disk. */
    private static LogGeometry geometry(int mebibytes) {
        int segment = LEAST_SEGMENT;
        while (segment * SEGMENTS < mebibytes) {
            segment *= 2;
        }
        int segments = Math.max(LEAST_SEGMENTS, (mebibytes + segment - 1) / segment);
        return new LogGeometry(segment * MEBIBYTE, segments);
    }

    private static GroupId newGroup() {
        SecureRandom random = new SecureRandom();
        return new GroupId(random.nextLong() | 1, random.nextLong());
    }

    private int serve(NodeOptions options, Disk disk) throws IOException {
        if (options.untilInputEnds()) {
            endWithInput();
        }
        try (RunningReplica replica = started(options, disk)) {
            events.print(
                    "ready",
                    "member",
                    options.member(),
                    "group",
                    replica.group(),
                    "peers",
                    text(replica.peerAddress()),
                    "clients",
                    text(replica.clientAddress()),
                    "executed",
                    replica.replica().executed());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(replica)));
            return end.join();
        }
    }

    /** The log itself does not know where it lies. */
    private RunningReplica started(NodeOptions options, Disk disk) throws IOException {
        try {
            return RunningReplica.start(options, disk, this);
        } catch (DamagedLogException e) {
            throw new IOException(
                    "%s: %s. \"./decree log %s\" shows the place."
                            .formatted(
                                    ReplicaDirectory.logOf(options.directory()),
                                    e.getMessage(),
                                    options.directory()),
                    e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String text(InetSocketAddress address) {
        return address.getHostString() + ":" + address.getPort();
    }

    /**
     * What the operating system asks for; the drain is short, since a supervisor waits. When a
     * fault has ended it, the process still waits until that end is over.
     */
    private void stop(RunningReplica replica) {
        boolean isAsked = !end.isDone();
        if (isAsked) {
            events.print("stopping");
        }
        replica.close();
        if (isAsked) {
            events.print(
                    "stopped",
                    "peer-traffic",
                    replica.peerCounters(),
                    "client-traffic",
                    replica.clientCounters(),
                    "clients",
                    replica.refusedClients());
        }
    }

    /** Whoever started this process is gone, even if that was too sudden to say so. */
    private static void endWithInput() {
        Thread reader =
                new Thread(
                        () -> {
                            try {
                                while (System.in.read() >= 0) {
                                    // Nothing is said here; only the end counts.
                                }
                            } catch (IOException e) {
                                // The same as its end.
                            }
                            System.exit(OK);
                        },
                        "input");
        reader.setDaemon(true);
        reader.start();
    }

    @Override
    public void roleChanged(Role role, long ballot) {
        events.print("role", "role", role, "ballot", ballot);
    }

    @Override
    public void faulted(Fault fault, String detail, Throwable cause) {
        events.print("fault", "fault", fault, "detail", detail, "remedy", fault.remedy());
        if (fault == Fault.INTERNAL_ERROR && cause != null) {
            cause.printStackTrace();
        }
        if (fault.isFinal()) {
            end.complete(FAILED);
        }
    }

    @Override
    public void snapshotDurable(long slot, boolean copied) {
        events.print("snapshot", "end", slot, "from", copied ? "another member" : "here");
    }
}
