package io.decree.runtime.standard.local;

import io.decree.core.replica.ReplicaConfig;
import io.decree.runtime.Counters;
import io.decree.runtime.GroupId;
import io.decree.runtime.Identity;
import io.decree.runtime.Limits;
import io.decree.runtime.handshake.Handshake;
import io.decree.runtime.port.Parker;
import io.decree.runtime.port.Transport;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Frames between members of a group in one process, through memory. See {@link LocalNetwork#join}.
 *
 * <p>The receiver sees a frame as soon as it is committed, and is woken by {@link #flush()}. What
 * waits for a member that does not read is bounded; what is more is lost and counted.
 */
public final class LocalTransport implements Transport {

    private final LocalNetwork network;
    private final AtomicReferenceArray<LocalTransport> members;
    private final int queueBytes;
    private final Identity identity;
    private final Limits limits;
    private final Parker parker;
    private final Counters.Own<LocalCounter> counters = new Counters.Own<>(LocalCounter.class);

    /** Written by those who send here, each its own place. */
    private final AtomicReferenceArray<FrameQueue> inbound =
            new AtomicReferenceArray<>(ReplicaConfig.MEMBERS);

    /** Written by whoever joins. */
    private final AtomicReferenceArray<String> obstacles =
            new AtomicReferenceArray<>(ReplicaConfig.MEMBERS);

    // The loop's.
    private final FrameQueue[] outbound = new FrameQueue[ReplicaConfig.MEMBERS];
    private final LocalTransport[] peers = new LocalTransport[ReplicaConfig.MEMBERS];
    private final boolean[] isToWake = new boolean[ReplicaConfig.MEMBERS];
    private int claimed;
    private int turn;
    private boolean closed;

    LocalTransport(
            LocalNetwork network,
            AtomicReferenceArray<LocalTransport> members,
            int queueBytes,
            Identity identity,
            Limits limits,
            Parker parker) {
        this.network = network;
        this.members = members;
        this.queueBytes = Math.max(queueBytes, limits.frameLength());
        this.identity = identity;
        this.limits = limits;
        this.parker = parker;
        FrameQueue.capacity(this.queueBytes, limits.frameLength());
    }

    int self() {
        return identity.member();
    }

    GroupId group() {
        return identity.group();
    }

    Handshake handshake() {
        return new Handshake(identity, limits);
    }

    /** Another member came. */
    void meet(int member, String obstacle) {
        obstacles.set(member, obstacle);
    }

    /**
     * What happened so far. Any thread may look.
     *
     * @return the same object always
     */
    public Counters<LocalCounter> counters() {
        return counters;
    }

    /**
     * Whether frames to a member have somewhere to go. Any thread may ask.
     *
     * @param member its number
     * @return whether it is there and has the same limits
     */
    public boolean isConnected(int member) {
        checkMember(member);
        return member != self() && members.get(member) != null && obstacles.get(member) == null;
    }

    /** Any thread may ask. */
    @Override
    public String obstacle(int member) {
        checkMember(member);
        return obstacles.get(member);
    }

    @Override
    public ByteBuffer claim(int to, int length) {
        checkMember(to);
        FrameQueue queue = queueTo(to);
        if (queue == null) {
            return null;
        }
        claimed = to;
        ByteBuffer room = queue.claim(length);
        if (room == null) {
            counters.add(LocalCounter.LOST_QUEUE_FULL);
        }
        return room;
    }

    /** The way to a member; a new one when it went and came back, or would hear no more on it. */
    private FrameQueue queueTo(int member) {
        LocalTransport peer = members.get(member);
        if (peers[member] != peer) {
            forget(member);
        }
        if (closed || peer == null || peer == this || obstacles.get(member) != null) {
            counters.add(LocalCounter.LOST_NOT_CONNECTED);
            return null;
        }
        if (outbound[member] == null || outbound[member].isClosed()) {
            connect(member, peer);
        }
        return outbound[member];
    }

    private void connect(int member, LocalTransport peer) {
        forget(member);
        FrameQueue queue = FrameQueue.of(queueBytes, limits.frameLength());
        if (queue == null) {
            counters.add(LocalCounter.LOST_QUEUE_FULL);
            return;
        }
        peers[member] = peer;
        outbound[member] = queue;
        peer.inbound.set(self(), queue);
        counters.add(LocalCounter.CONNECTED);
    }

    private void forget(int member) {
        peers[member] = null;
        outbound[member] = null;
        isToWake[member] = false;
    }

    @Override
    public void commit() {
        if (outbound[claimed].commit() > 0) {
            isToWake[claimed] = true;
            counters.add(LocalCounter.FRAMES_SENT);
        }
    }

    @Override
    public void flush() {
        for (int member = 0; member < isToWake.length; member++) {
            if (isToWake[member]) {
                isToWake[member] = false;
                peers[member].parker.wake();
            }
        }
    }

    /** Every poll begins with another member. */
    @Override
    public int poll(Receiver receiver, int most) {
        int count = 0;
        turn = (turn + 1) % ReplicaConfig.MEMBERS;
        for (int i = 0; i < ReplicaConfig.MEMBERS && count < most && !closed; i++) {
            int member = (turn + i) % ReplicaConfig.MEMBERS;
            FrameQueue queue = inbound.get(member);
            if (queue != null) {
                count += deliver(member, queue, receiver, most - count);
            }
        }
        return count;
    }

    private int deliver(int member, FrameQueue queue, Receiver receiver, int most) {
        int count = queue.deliver(member, receiver, most);
        if (count > 0) {
            counters.add(LocalCounter.FRAMES_RECEIVED, count);
        }
        if (queue.isClosed() && inbound.compareAndSet(member, queue, null)) {
            counters.add(LocalCounter.REJECTED);
        }
        return count;
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        network.leave(this);
        for (int member = 0; member < ReplicaConfig.MEMBERS; member++) {
            forget(member);
            FrameQueue queue = inbound.getAndSet(member, null);
            if (queue != null) {
                // A receiver that closes amid its poll gets nothing more.
                queue.close();
            }
        }
    }

    private static void checkMember(int member) {
        if (member < 0 || member >= ReplicaConfig.MEMBERS) {
            throw new IllegalArgumentException(
                    "member " + member + ": take 0 to " + (ReplicaConfig.MEMBERS - 1));
        }
    }
}
