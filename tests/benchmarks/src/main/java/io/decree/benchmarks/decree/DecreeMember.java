package io.decree.benchmarks.decree;

import io.decree.benchmarks.Setting;
import io.decree.benchmarks.SnapshotTimes;
import io.decree.benchmarks.Store;
import io.decree.benchmarks.Topology;
import io.decree.benchmarks.breakdown.Breakdown;
import io.decree.benchmarks.breakdown.Executions;
import io.decree.benchmarks.breakdown.MemberProbe;
import io.decree.replica.EventLoop;
import io.decree.replica.Fault;
import io.decree.replica.Replica;
import io.decree.replica.ReplicaListener;
import io.decree.replica.ReplicaOptions;
import io.decree.replica.ReplicaPorts;
import io.decree.replica.StateMachine;
import io.decree.runtime.GroupId;
import io.decree.runtime.Identity;
import io.decree.runtime.port.DurableLog;
import io.decree.runtime.port.SnapshotStore;
import io.decree.runtime.standard.directory.ReplicaDirectory;
import io.decree.runtime.standard.log.LogOptions;
import io.decree.runtime.standard.log.MemoryLog;
import io.decree.runtime.standard.log.SegmentLog;
import io.decree.runtime.standard.snapshot.FileSnapshotStore;
import io.decree.runtime.standard.tcp.TcpClientOptions;
import io.decree.runtime.standard.tcp.TcpClientTransport;
import io.decree.runtime.standard.tcp.TcpLoop;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;

/** One replica with everything it stands on. */
final class DecreeMember implements AutoCloseable {

    static final GroupId GROUP = new GroupId(5, 5);

    private static final long LOCAL_GROUP = 1;
    private static final int CLIENTS = 1;
    private static final int RECORD_OVERHEAD = 128;

    private final Setting setting;
    private final int member;
    private final Stand stand;
    private final Network network;

    /** Null when nobody asks where the time goes. */
    private final MemberProbe probe;

    private final ReplicaDirectory directory;
    private final Replica replica;

    /** Null when nobody asks how long snapshots take. */
    private final SnapshotTimes times;

    DecreeMember(
            Setting setting,
            int member,
            Store store,
            Stand stand,
            Network network,
            Breakdown breakdown,
            SnapshotTimes times)
            throws IOException {
        this.times = times;
        Executions executions = breakdown == null ? null : new Executions();
        probe = breakdown == null ? null : new MemberProbe();
        if (breakdown != null) {
            breakdown.add(probe, executions);
        }
        this.setting = setting;
        this.member = member;
        this.stand = stand;
        this.network = network;
        Tuning tuning = new Tuning(setting);
        // Only the identity is made here, and nobody asks for that of these options.
        ReplicaOptions sizes = tuning.options(new Identity(GROUP, LOCAL_GROUP, member, 1));
        ReplicaDirectory.init(setting.directory(member), GROUP, member, tuning.geometry(sizes));
        directory = ReplicaDirectory.open(setting.directory(member));
        Identity identity = directory.identity(LOCAL_GROUP);
        ReplicaOptions options = tuning.options(identity);
        directory.agreeOn(options.limits());
        EventLoop loop = stand.loop();
        StateMachine machine =
                tuning.keys() > 0
                        ? new KeyedMachine(store, tuning.keys(), setting.valueBytes(), times)
                        : new StoreMachine(store, executions, tuning.workNanos());
        replica = Replica.start(loop, options, machine, watched(ports(options)), listener());
    }

    private ReplicaPorts ports(ReplicaOptions options) throws IOException {
        Identity identity = options.identity();
        ReplicaPorts ports =
                ReplicaPorts.of(
                        network.transport(stand.parker(), identity, options.limits()),
                        log(options),
                        snapshots(identity));
        return setting.topology() == Topology.ONE ? ports : withClients(ports, options);
    }

    private SnapshotStore snapshots(Identity identity) throws IOException {
        SnapshotStore store = FileSnapshotStore.open(directory.snapshots(), identity);
        return times == null ? store : new TimedSnapshots(store, times);
    }

    private ReplicaPorts watched(ReplicaPorts ports) {
        if (probe == null) {
            return ports;
        }
        return ReplicaPorts.of(
                        probe.watch(ports.transport()), probe.watch(ports.log()), ports.snapshots())
                .withObserver(probe);
    }

    private ReplicaPorts withClients(ReplicaPorts ports, ReplicaOptions options) {
        List<InetSocketAddress> clients = clientAddresses(setting);
        TcpClientTransport transport =
                new TcpClientTransport(
                        (TcpLoop) stand.parker(),
                        System::nanoTime,
                        TcpClientOptions.of(options.frameBytes()),
                        clients.get(member));
        List<String> names =
                clients.stream().map(a -> a.getHostString() + ":" + a.getPort()).toList();
        return ports.withClients(transport, names);
    }

    private DurableLog log(ReplicaOptions options) throws IOException {
        if (!setting.isDurable()) {
            return new MemoryLog(options.batchBytes() + RECORD_OVERHEAD, stand.parker()::wake);
        }
        LogOptions log = LogOptions.of(options.limits(), new Tuning(setting).geometry(options));
        return SegmentLog.open(
                directory.log(), options.identity(), log, stand.writer(), stand.parker()::wake);
    }

    private ReplicaListener listener() {
        return new ReplicaListener() {
            @Override
            public void faulted(Fault fault, String detail, Throwable cause) {
                System.err.println("decree: member " + member + ": " + fault + ": " + detail);
            }
        };
    }

    /** Where clients reach the members. */
    static List<InetSocketAddress> clientAddresses(Setting setting) {
        return Network.addresses(setting, CLIENTS);
    }

    Replica replica() {
        return replica;
    }

    @Override
    public void close() throws IOException {
        replica.close(Duration.ZERO);
        directory.close();
    }
}
