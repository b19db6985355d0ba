package io.decree.benchmarks.decree;

import io.decree.benchmarks.Setting;
import io.decree.benchmarks.Store;
import io.decree.runtime.GroupId;
import io.decree.runtime.Identity;
import io.decree.runtime.Limits;
import io.decree.runtime.standard.disk.Disk;
import io.decree.runtime.standard.groups.SharedFile;
import io.decree.runtime.standard.groups.SharedTransport;
import io.decree.runtime.standard.log.LogWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The members of one number of all groups: one event loop, one transport, one log writer, one file
 * that holds all logs.
 */
final class GroupNode implements AutoCloseable {

    /** Stands for all groups in the handshake between the nodes. */
    private static final GroupId ALL = new GroupId(5, -1);

    /** Directories are made at the same time: each waits for the disk most of the time. */
    private static final int MAKERS = 16;

    private final Stand stand;
    private final SharedTransport transport;
    private final SharedFile logs;
    private final List<GroupReplica> replicas = new ArrayList<>();

    GroupNode(
            Setting setting, int member, int groups, Store store, Network network, LogWriter writer)
            throws IOException {
        stand = Stand.of(Integer.toString(member), network, writer, false);
        GroupSizes sizes = new GroupSizes(setting, groups);
        Identity identity = new Identity(ALL, 1, member, 1);
        Limits limits = sizes.options(identity).limits();
        transport = new SharedTransport(network.transport(stand.parker(), identity, limits));
        Path directory = Files.createDirectories(setting.directory(member));
        logs = SharedFile.open(directory.resolve("logs"), sizes.partBytes());
        makeDirectories(setting, member, groups, sizes, new Unforced(logs));
        for (int group = 0; group < groups; group++) {
            replicas.add(
                    new GroupReplica(
                            setting, member, group, sizes, store.part(), stand, transport, logs));
        }
    }

    private static void makeDirectories(
            Setting setting, int member, int groups, GroupSizes sizes, Disk disk)
            throws IOException {
        ExecutorService makers = Executors.newFixedThreadPool(Math.min(groups, MAKERS));
        try {
            List<Future<?>> made = new ArrayList<>();
            for (int group = 0; group < groups; group++) {
                int number = group;
                made.add(
                        makers.submit(
                                () -> {
                                    GroupReplica.makeDirectory(
                                            setting, member, number, sizes, disk);
                                    return null;
                                }));
            }
            for (Future<?> one : made) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IOException("a group's directory cannot be made", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            makers.shutdownNow();
        }
    }

    GroupReplica replica(int group) {
        return replicas.get(group);
    }

    @Override
    public void close() throws IOException {
        for (GroupReplica replica : replicas) {
            replica.close();
        }
        stand.loop().close();
        transport.close();
        stand.close();
        logs.close();
    }
}
