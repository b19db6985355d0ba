package io.decree.core.replica;

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
    private long now;
    private int full;

    MakingRoom(Parts parts) {
        this.parts = parts;
        for (int member = 0; member < ReplicaConfig.MEMBERS; member++) {
            heard[member] = NEVER;
            shortOfRoom[member] = NEVER;
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

    /** A leader that was full for a whole timeout, without a snapshot in time, hands over. */
    void tick() {
        now++;
        if (!parts.leading.isLeading() || parts.log.hasRoom()) {
            full = 0;
            return;
        }
        if (++full < parts.config.timeout()) {
            return;
        }
        full = 0;
        int target = whoHasRoom();
        if (target != NOBODY) {
            parts.electing.handOver(target, parts.confirming.reached(target));
        }
    }

    /** Of the members that answer and did not say that they are full the one that is furthest. */
    private int whoHasRoom() {
        long recent = now - (long) HEARTBEATS * parts.config.heartbeat();
        int best = NOBODY;
        for (int member = 0; member < ReplicaConfig.MEMBERS; member++) {
            boolean fits = heard[member] > recent && shortOfRoom[member] <= recent;
            boolean further =
                    best == NOBODY
                            || parts.confirming.reached(member) > parts.confirming.reached(best);
            if (parts.isPeer(member) && fits && further) {
                best = member;
            }
        }
        return best;
    }
}
