package io.decree.benchmarks.decree;

import io.decree.benchmarks.Setting;
import io.decree.benchmarks.Store;
import io.decree.replica.Fault;
import io.decree.replica.Replica;
import io.decree.replica.ReplicaListener;
import io.decree.replica.ReplicaOptions;
import io.decree.replica.ReplicaPorts;
import io.decree.runtime.GroupId;
import io.decree.runtime.Identity;
import io.decree.runtime.port.DurableLog;
import io.decree.runtime.standard.directory.ReplicaDirectory;
import io.decree.runtime.standard.disk.Disk;
import io.decree.runtime.standard.groups.SharedTransport;
import io.decree.runtime.standard.log.MemoryLog;
import io.decree.runtime.standard.log.SegmentLog;
import io.decree.runtime.standard.snapshot.FileSnapshotStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** One member of one of many groups, on what all groups of its process share. */
final class GroupReplica implements AutoCloseable {

    private static final long LOCAL_GROUP = 1;
    private static final int RECORD_OVERHEAD = 128;

    private final ReplicaDirectory directory;
    private final Replica replica;

    GroupReplica(
            Setting setting,
            int member,
            int group,
            GroupSizes sizes,
            Store store,
            Stand stand,
            SharedTransport transport,
            Disk disk)
            throws IOException {
        directory = ReplicaDirectory.open(path(setting, member, group));
        Identity identity = directory.identity(LOCAL_GROUP);
        ReplicaOptions options = sizes.options(identity);
        directory.agreeOn(options.limits());
        DurableLog log =
                setting.isDurable()
                        ? SegmentLog.open(
                                directory.log(),
                                identity,
                                sizes.logOptions(options),
                                stand.writer(),
                                stand.parker()::wake,
                                disk)
                        : new MemoryLog(
                                options.batchBytes() + RECORD_OVERHEAD, stand.parker()::wake);
        ReplicaPorts ports =
                ReplicaPorts.of(
                        transport.of(identity.group()),
                        log,
                        FileSnapshotStore.open(directory.snapshots(), identity));
        replica =
                Replica.start(
                        stand.loop(),
                        options,
                        new StoreMachine(store, null, 0),
                        ports,
                        listener(group, member));
    }

    private static Path path(Setting setting, int member, int group) {
        return setting.directory(member).resolve("group-" + group);
    }

    static void makeDirectory(Setting setting, int member, int group, GroupSizes sizes, Disk disk)
            throws IOException {
        Path path = path(setting, member, group);
        ReplicaDirectory.init(path, new GroupId(6, group), member, sizes.geometry(), disk);
    }

    private static ReplicaListener listener(int group, int member) {
        return new ReplicaListener() {
            @Override
            public void faulted(Fault fault, String detail, Throwable cause) {
                System.err.printf(
                        "decree: group %d, member %d: %s: %s%n", group, member, fault, detail);
            }
        };
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
