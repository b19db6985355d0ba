package io.decree.runtime.standard.local;

import io.decree.core.replica.ReplicaConfig;
import io.decree.runtime.GroupId;
import io.decree.runtime.Identity;
import io.decree.runtime.Limits;
import io.decree.runtime.handshake.Handshake;
import io.decree.runtime.handshake.HandshakeResult;
import io.decree.runtime.handshake.Obstacles;
import io.decree.runtime.port.Parker;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Where members of groups meet that run in one process. Members of different groups do not see each
 * other. Any thread may use it.
 */
public final class LocalNetwork {

    /** How many bytes may wait in larger rings, unless told otherwise: two usual pipelines. */
    public static final int QUEUE_BYTES = 16 << 20;

    private final int queueBytes;
    private final Map<GroupId, AtomicReferenceArray<LocalTransport>> groups = new HashMap<>();

    /** Makes one with {@value #QUEUE_BYTES} for {@code queueBytes}. */
    public LocalNetwork() {
        this(QUEUE_BYTES);
    }

    /**
     * Makes one.
     *
     * @param queueBytes how many bytes may wait for a member from each other beside the half
     *     mebibyte of the small ring; as many as the longest frame of a group has if that is more.
     *     It should not be less than a leader may have under way, its pipeline times its {@code
     *     batchBytes}: what finds no room is lost, and sent again after a tick at the earliest.
     *     Memory is taken when it is needed, for each pair of members in each direction: up to
     *     three times as much, or six times the longest frame
     * @throws IllegalArgumentException unless it is positive
     */
    public LocalNetwork(int queueBytes) {
        if (queueBytes <= 0) {
            throw new IllegalArgumentException("queueBytes must be positive");
        }
        this.queueBytes = queueBytes;
    }

    /**
     * A member comes. It and those that are there see each other at once; closing the transport
     * ends that.
     *
     * @param identity who it is
     * @param limits what its group agreed on; members with others do not reach each other, and
     *     their {@link LocalTransport#obstacle} says so
     * @param parker how the member's loop sleeps: frames for it wake it
     * @return its way to the others
     * @throws IllegalArgumentException when frames may be so long that no ring holds two of them
     * @throws IllegalStateException when this member of this group is here already
     */
    public synchronized LocalTransport join(Identity identity, Limits limits, Parker parker) {
        AtomicReferenceArray<LocalTransport> members = members(identity.group());
        if (members.get(identity.member()) != null) {
            throw new IllegalStateException(
                    "member "
                            + identity.member()
                            + " of group "
                            + identity.group()
                            + " is on this network already: close its transport first, or give one"
                            + " of the two another number");
        }
        LocalTransport newcomer =
                new LocalTransport(this, members, queueBytes, identity, limits, parker);
        for (int other = 0; other < ReplicaConfig.MEMBERS; other++) {
            if (members.get(other) != null) {
                introduce(newcomer, members.get(other));
            }
        }
        members.set(identity.member(), newcomer);
        return newcomer;
    }

    private AtomicReferenceArray<LocalTransport> members(GroupId group) {
        return groups.computeIfAbsent(
                group, key -> new AtomicReferenceArray<>(ReplicaConfig.MEMBERS));
    }

    private static void introduce(LocalTransport one, LocalTransport other) {
        one.meet(other.self(), obstacle(one, other));
        other.meet(one.self(), obstacle(other, one));
    }

    /** They shake hands as over a wire: what one of them says to the other's hello. */
    private static String obstacle(LocalTransport to, LocalTransport from) {
        ByteBuffer hello = ByteBuffer.allocate(Handshake.LENGTH);
        from.handshake().hello(to.self(), hello);
        Handshake handshake = to.handshake();
        HandshakeResult result =
                handshake.accept(hello.flip(), ByteBuffer.allocate(Handshake.LENGTH));
        return Obstacles.describe(from.self(), result, handshake);
    }

    /** A member goes. */
    synchronized void leave(LocalTransport transport) {
        members(transport.group()).compareAndSet(transport.self(), transport, null);
    }
}
