package io.decree.peers;

import io.aeron.ExclusivePublication;
import io.aeron.Image;
import io.aeron.Publication;
import io.aeron.cluster.codecs.CloseReason;
import io.aeron.cluster.service.ClientSession;
import io.aeron.cluster.service.Cluster;
import io.aeron.cluster.service.ClusteredService;
import io.aeron.logbuffer.Header;
import io.decree.benchmarks.Store;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;

/** The store as Aeron's service: it answers each put with the token that came with it. */
final class AeronService implements ClusteredService {

    private final Store store;
    private final byte[] command;
    private final UnsafeBuffer answer = new UnsafeBuffer(new byte[Long.BYTES]);
    private Cluster cluster;

    AeronService(Store store, int valueBytes) {
        this.store = store;
        command = new byte[Store.KEY_BYTES + valueBytes];
    }

    @Override
    public void onStart(Cluster itsCluster, Image snapshot) {
        cluster = itsCluster;
    }

    @Override
    public void onSessionMessage(
            ClientSession session,
            long timestamp,
            DirectBuffer buffer,
            int offset,
            int length,
            Header header) {
        buffer.getBytes(offset + Long.BYTES, command, 0, command.length);
        store.put(command, 0);
        if (session != null) {
            answer.putLong(0, buffer.getLong(offset));
            answer(session);
        }
    }

    private void answer(ClientSession session) {
        long result = session.offer(answer, 0, Long.BYTES);
        while (result == Publication.BACK_PRESSURED || result == Publication.ADMIN_ACTION) {
            cluster.idleStrategy().idle();
            result = session.offer(answer, 0, Long.BYTES);
        }
    }

    @Override
    public void onSessionOpen(ClientSession session, long timestamp) {}

    @Override
    public void onSessionClose(ClientSession session, long timestamp, CloseReason reason) {}

    @Override
    public void onTimerEvent(long correlation, long timestamp) {}

    /** Nobody asks for one: the runs are short. */
    @Override
    public void onTakeSnapshot(ExclusivePublication publication) {
        throw new UnsupportedOperationException("snapshots are not asked for here");
    }

    @Override
    public void onRoleChange(Cluster.Role role) {}

    @Override
    public void onTerminate(Cluster itsCluster) {}
}
