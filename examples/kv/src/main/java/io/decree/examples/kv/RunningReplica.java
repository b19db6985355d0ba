package io.decree.examples.kv;

import io.decree.replica.EventLoop;
import io.decree.replica.Replica;
import io.decree.replica.ReplicaListener;
import io.decree.replica.ReplicaOptions;
import io.decree.replica.ReplicaPorts;
import io.decree.replica.trace.TraceWriter;
import io.decree.replica.wire.ClientCounter;
import io.decree.runtime.Counters;
import io.decree.runtime.GroupId;
import io.decree.runtime.Identity;
import io.decree.runtime.port.SnapshotStore;
import io.decree.runtime.standard.directory.ReplicaDirectory;
import io.decree.runtime.standard.disk.Disk;
import io.decree.runtime.standard.log.LogWriter;
import io.decree.runtime.standard.log.SegmentLog;
import io.decree.runtime.standard.snapshot.FileSnapshotStore;
import io.decree.runtime.standard.tcp.TcpClientOptions;
import io.decree.runtime.standard.tcp.TcpClientTransport;
import io.decree.runtime.standard.tcp.TcpCounter;
import io.decree.runtime.standard.tcp.TcpLoop;
import io.decree.runtime.standard.tcp.TcpOptions;
import io.decree.runtime.standard.tcp.TcpTransport;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * A replica with everything it stands on: directory, log, snapshots, sockets, threads. This is what
 * a service with several replicas on several machines copies.
 */
final class RunningReplica implements AutoCloseable {

    private static final long LOCAL_GROUP = 1;
    private static final Duration DRAIN = Duration.ofSeconds(1);

    /** Closed from the last to the first; what the replica closed itself is closed already. */
    private final Deque<AutoCloseable> parts = new ArrayDeque<>();

    private Replica replica;
    private GroupId group;
    private TcpTransport transport;
    private TcpClientTransport clients;
    private boolean closed;

    private RunningReplica() {}

    /** Starts a replica; what was opened before something failed is closed again. */
    static RunningReplica start(NodeOptions options, Disk disk, ReplicaListener listener)
            throws IOException {
        RunningReplica running = new RunningReplica();
        boolean isWhole = false;
        try {
            running.open(options, disk, listener);
            isWhole = true;
            return running;
        } finally {
            if (!isWhole) {
                running.close();
            }
        }
    }

    private void open(NodeOptions node, Disk disk, ReplicaListener listener) throws IOException {
        ReplicaDirectory directory = opened(node);
        parts.push(directory);
        Identity identity = directory.identity(LOCAL_GROUP);
        group = identity.group();
        ReplicaOptions options = options(identity, node);
        directory.agreeOn(options.limits());
        TcpLoop selector = new TcpLoop();
        parts.push(selector);
        transport =
                new TcpTransport(
                        selector,
                        System::nanoTime,
                        identity,
                        options.limits(),
                        TcpOptions.of(options.limits()),
                        resolved(node.listen()),
                        node.peers().toArray(InetSocketAddress[]::new));
        parts.push(transport);
        clients =
                new TcpClientTransport(
                        selector,
                        System::nanoTime,
                        TcpClientOptions.of(options.frameBytes()),
                        resolved(node.clients().get(node.member())));
        parts.push(clients);
        LogWriter writer = LogWriter.helpedByLoop("decree-log");
        parts.push(writer);
        SegmentLog log = log(directory, identity, options, writer, selector, disk);
        parts.push(log);
        SnapshotStore snapshots = FileSnapshotStore.open(directory.snapshots(), identity);
        ReplicaPorts ports =
                ReplicaPorts.of(transport, log, snapshots)
                        .withClients(clients, names(node.clients()))
                        .withObserver(trace(node, identity));
        EventLoop loop = new EventLoop("decree-loop", System::nanoTime, selector);
        parts.push(loop);
        replica = Replica.start(loop, options, new KvStateMachine(), ports, listener);
        parts.push(() -> replica.close(DRAIN));
    }

    /** Closed after the replica, which writes it; null for none. */
    private TraceWriter trace(NodeOptions node, Identity identity) throws IOException {
        if (node.trace().isEmpty()) {
            return null;
        }
        TraceWriter trace =
                TraceWriter.open(
                        node.trace().get(), identity, node.peers().size(), InstantSource.system());
        parts.push(trace);
        return trace;
    }

    private static ReplicaDirectory opened(NodeOptions node) throws IOException {
        if (node.group().isPresent()) {
            return ReplicaDirectory.open(node.directory(), node.group().get(), node.member());
        }
        GroupId whichever = ReplicaDirectory.identityOf(node.directory(), LOCAL_GROUP).group();
        return ReplicaDirectory.open(node.directory(), whichever, node.member());
    }

    /** The usual numbers, but for the window, memory for it, and the interval of the snapshots. */
    private static ReplicaOptions options(Identity identity, NodeOptions node) {
        ReplicaOptions usual = ReplicaOptions.of(identity, node.peers().size());
        return new ReplicaOptions(
                identity,
                usual.members(),
                node.window() & ~1,
                Math.min(usual.pipeline(), node.window() / 2),
                usual.commandBytes(),
                usual.batchBytes(),
                usual.frameBytes(),
                usual.outstanding(),
                usual.sessions(),
                usual.sessionWindow(),
                Math.max(usual.memoryBytes(), 2L * node.window() * usual.batchBytes()),
                node.snapshotSlots(),
                usual.tickNanos(),
                usual.timeoutTicks(),
                usual.heartbeatTicks(),
                node.apply());
    }

    private static SegmentLog log(
            ReplicaDirectory directory,
            Identity identity,
            ReplicaOptions options,
            LogWriter writer,
            TcpLoop selector,
            Disk disk)
            throws IOException {
        return SegmentLog.open(
                directory.log(), identity, options.limits(), writer, selector::wake, disk);
    }

    private static InetSocketAddress resolved(InetSocketAddress address) {
        return new InetSocketAddress(address.getHostString(), address.getPort());
    }

    private static List<String> names(List<InetSocketAddress> addresses) {
        return addresses.stream().map(a -> a.getHostString() + ":" + a.getPort()).toList();
    }

    Replica replica() {
        return replica;
    }

    GroupId group() {
        return group;
    }

    InetSocketAddress peerAddress() {
        return transport.address();
    }

    InetSocketAddress clientAddress() {
        return clients.address();
    }

    /** What happened on the connections with members; also after the end. */
    Counters<TcpCounter> peerCounters() {
        return transport.counters();
    }

    /** What happened on the connections with clients; also after the end. */
    Counters<TcpCounter> clientCounters() {
        return clients.counters();
    }

    /** What clients asked for in vain; also after the end. */
    Counters<ClientCounter> refusedClients() {
        return replica.clientCounters();
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception e) {
                // The others have to be closed all the same; the process ends anyway.
                System.err.println("decree: node: closing: " + e);
            }
        }
    }
}
