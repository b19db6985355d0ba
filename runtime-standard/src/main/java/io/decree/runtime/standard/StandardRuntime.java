package io.decree.runtime.standard;

import io.decree.runtime.Identity;
import io.decree.runtime.Limits;
import io.decree.runtime.port.DurableLog;
import io.decree.runtime.port.SnapshotStore;
import io.decree.runtime.standard.directory.ReplicaDirectory;
import io.decree.runtime.standard.disk.Disk;
import io.decree.runtime.standard.log.LogWriter;
import io.decree.runtime.standard.log.SegmentLog;
import io.decree.runtime.standard.snapshot.FileSnapshotStore;
import io.decree.runtime.standard.tcp.TcpLoop;
import io.decree.runtime.standard.tcp.TcpOptions;
import io.decree.runtime.standard.tcp.TcpTransport;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;

/**
 * What one replica stands on, made with the usual options: its directory, log, snapshots and
 * sockets. Who wants others, or several replicas on one thread, makes the parts one by one.
 *
 * <p>The replica closes network, log and snapshots. Whoever opened this closes it after the
 * replica: then the directory can be opened again.
 */
public final class StandardRuntime implements Closeable {

    private final Parts parts = new Parts();

    private final TcpLoop sockets = new TcpLoop();
    private final LogWriter writer = LogWriter.helpedByLoop("decree-log");
    private DurableLog log;
    private SnapshotStore snapshots;
    private TcpTransport network;

    private StandardRuntime(ReplicaDirectory directory) {
        parts.push(directory);
        parts.push(sockets::close);
        parts.push(writer::close);
    }

    /**
     * Opens the files of a directory and listens at the member's address.
     *
     * @param directory of the replica; closed with this, and when this fails
     * @param self who the replica is, as its directory says
     * @param limits what the group agreed on
     * @param members where the members are, by number; this one listens at its own address
     * @return everything, open
     * @throws io.decree.runtime.standard.disk.StorageException when a file is missing, damaged or
     *     another replica's, or the group was begun with other limits
     * @throws io.decree.runtime.standard.tcp.CannotListenException when the address cannot be had
     * @throws IOException when the file system fails
     */
    public static StandardRuntime open(
            ReplicaDirectory directory, Identity self, Limits limits, InetSocketAddress... members)
            throws IOException {
        StandardRuntime runtime = new StandardRuntime(directory);
        boolean isWhole = false;
        try {
            runtime.openFiles(directory, self, limits);
            runtime.listen(self, limits, members);
            isWhole = true;
            return runtime;
        } finally {
            if (!isWhole) {
                runtime.close();
            }
        }
    }

    private void openFiles(ReplicaDirectory directory, Identity self, Limits limits)
            throws IOException {
        directory.agreeOn(limits);
        Disk disk = Disk.ofThisMachine();
        log = SegmentLog.open(directory.log(), self, limits, writer, sockets::wake, disk);
        parts.push(log::close);
        snapshots = FileSnapshotStore.open(directory.snapshots(), self);
        parts.push(snapshots::close);
    }

    private void listen(Identity self, Limits limits, InetSocketAddress... members) {
        network =
                new TcpTransport(
                        sockets,
                        System::nanoTime,
                        self,
                        limits,
                        TcpOptions.of(limits),
                        members[self.member()],
                        members);
        parts.push(network::close);
    }

    /**
     * What the replica's event loop sleeps in.
     *
     * @return the selector of its sockets
     */
    public TcpLoop sockets() {
        return sockets;
    }

    /**
     * The network between the members.
     *
     * @return a transport, which counts what happens to it
     */
    public TcpTransport network() {
        return network;
    }

    /**
     * The replica's log.
     *
     * @return not read yet
     */
    public DurableLog log() {
        return log;
    }

    /**
     * The replica's snapshots.
     *
     * @return a store
     */
    public SnapshotStore snapshots() {
        return snapshots;
    }

    /** Closes what is still open, after the replica: all of it, whatever fails on the way. */
    @Override
    public void close() throws IOException {
        parts.close();
    }
}
