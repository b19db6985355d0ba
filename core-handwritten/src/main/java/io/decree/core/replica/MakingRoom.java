package io.decree.core.replica;

import io.decree.core.quorum.Quorums;

/**
 * What a replica does whose log has no room for values: it tells who follows or leads, and when it
 * leads itself it hands over to a member that has room. It goes on voting in elections and
 * promising; those records are short, and room is kept for them.
 */
final class MakingRoom {

    /** After so many heartbeats without a word a member counts as gone, and its word as old. */
    private static final int HEARTBEATS = 4;

    private static final long NEVER = Long.MIN_VALUE / 2;
    private static final int NOBODY = -1;

    private final Parts parts;

    /** When each member last answered this leader, and last said that it is short of room. */
    private final long[] heard = new long[ReplicaConfig.MEMBERS];

    private final long[] shortOfRoom = new long[ReplicaConfig.MEMBERS];

    /**
     * When each member was last asked to lead. Who may not lead lets it pass without a word, so
     * that only the others' turn tells who would have.
     */
    private final long[] asked = new long[ReplicaConfig.MEMBERS];

    private final boolean[] roomy = new boolean[ReplicaConfig.MEMBERS];
    private long now;
    private int full;

    MakingRoom(Parts parts) {
        this.parts = parts;
        for (int member = 0; member < ReplicaConfig.MEMBERS; member++) {
            heard[member] = NEVER;
            shortOfRoom[member] = NEVER;
            asked[member] = NEVER;
        }
    }

    /**
     * Whether there is less room than a leader needs to get anything done. So who is handed a
     * leadership does at least a whole pipeline with it, and two that are full do not hand it to
     * and fro.
     */
    boolean isShort() {
        return parts.log.room() < parts.config.pipeline();
    }

    /** Tells a member that a slot of the window finds no room here. */
    void tell(int member, long slot) {
        if (parts.isPeer(member)) {
            Message m = parts.send(member, MessageKind.BUSY);
            m.slot = slot;
            m.to = parts.acceptor.base();
        }
    }

    /** A member answered a sign of life of this leader. */
    void heard(int member) {
        heard[member] = now;
    }

    /** A member has no room: in its window, or, for a slot that lies within, in its log. */
    void busy(Message m) {
        boolean ofThisGroup = m.group == parts.config.group() && m.epoch == parts.config.epoch();
        if (ofThisGroup && parts.isPeer(m.from) && m.slot - m.to < parts.config.capacity()) {
            shortOfRoom[m.from] = now;
        }
    }

    /**
     * A leader that was full for a whole timeout, without a snapshot in time, hands over. Whoever
     * is asked has its time: nobody else could be asked meanwhile, and would lose the turn.
     */
    void tick() {
        now++;
        if (!parts.leading.isLeading() || parts.log.hasRoom()) {
            full = 0;
            return;
        }
        if (++full < parts.config.timeout() || parts.electing.isHandingOver()) {
            return;
        }
        full = 0;
        int target = whoHasRoom();
        if (target != NOBODY) {
            asked[target] = now;
            parts.electing.handOver(target, parts.confirming.reached(target));
        }
    }

    /**
     * Whether this member has room, and with it a quorum of members that did not just say that they
     * have none. Without one nobody can get anything decided, whoever leads.
     */
    boolean isInAQuorum() {
        for (int member = 0; member < ReplicaConfig.MEMBERS; member++) {
            roomy[member] = shortOfRoom[member] <= recently();
        }
        return parts.log.hasRoom()
                && Quorums.isQuorumWith(parts.voter, roomy, true, parts.config.self());
    }

    private long recently() {
        return now - (long) HEARTBEATS * parts.config.heartbeat();
    }

    /** Of the members that may take over the one whose turn it is. */
    private int whoHasRoom() {
        int best = NOBODY;
        for (int member = 0; member < ReplicaConfig.MEMBERS; member++) {
            if (mayTakeOver(member) && (best == NOBODY || goesBefore(member, best))) {
                best = member;
            }
        }
        return best;
    }

    /** It answers, did not say that it is full, and lacks nothing that left the window here. */
    private boolean mayTakeOver(int member) {
        long recent = recently();
        return parts.isPeer(member)
                && heard[member] > recent
                && shortOfRoom[member] <= recent
                && parts.confirming.reached(member) >= parts.acceptor.base();
    }

    /** Whether it was asked longer ago, or never; of two that were not, it is further. */
    private boolean goesBefore(int member, int other) {
        return asked[member] == asked[other]
                ? parts.confirming.reached(member) > parts.confirming.reached(other)
                : asked[member] < asked[other];
    }
}
