package io.decree.core.replica;

import io.decree.core.ballot.Ballots;
import io.decree.core.learner.contract.LearnerContract;
import io.decree.core.learner.contract.LearnerRole;

/**
 * What is decided elsewhere and missing here, and who is asked for it.
 *
 * <p>A new leader is asked first, for it knows all that is decided. From then on each heartbeat
 * asks whoever answered since the last one, and the next peer in turn when the one asked did not: a
 * replica may hear its leader and not be heard by it, and one that asked nobody else would stay
 * behind for as long as that lasts.
 */
final class CatchUp {

    private static final int HEARTBEATS_BETWEEN = 8;

    private final Parts parts;
    private final LearnerRole learner;

    /** Where the values end that were asked for last; 0 when none are awaited. */
    private long awaited;

    /** Who was asked for them. */
    private int asked;

    /** The member to ask; this replica itself stands for nobody. */
    private int source;

    /** Where the values end that the source was asked for last; 0 when none are. */
    private long sought;

    /** The source was asked with the last heartbeat, and nothing came from it since. */
    private boolean silent;

    /** How far all was decided here with the last heartbeat. */
    private long prefixThen;

    /** For how many heartbeats nothing was asked because what comes next waits for room. */
    private int waited;

    /**
     * Who sent something for a slot beyond the window since it moved last; this replica itself
     * stands for nobody.
     */
    private int refused;

    /** The ballot whose leader became the source last. */
    private long followed;

    CatchUp(Parts parts) {
        this.parts = parts;
        learner = parts.learner;
        source = parts.config.self();
        asked = source;
        refused = source;
    }

    /** Somebody has seen this slot. */
    void exists(long slot) {
        if (slot >= 0) {
            learner.heardOf(slot + 1);
        }
    }

    // ---------------------------------------------------------------- asking in turn

    /**
     * With each heartbeat: asks again for what is missing, unless some of it came since the last
     * one. A replica that has heard of values and not of their decisions is behind all the time
     * under load. Would it ask for all of them each time, the leader would send most values twice.
     * Without a leader nothing comes but what is asked for, so it asks with every heartbeat: with
     * every second one it would be behind for twice as long.
     */
    void tick() {
        choose();
        long prefix = learner.prefix();
        boolean grew = prefix != prefixThen;
        prefixThen = prefix;
        silent = (!grew || parts.electing.leader() == 0) && seek();
    }

    private void choose() {
        long ballot = parts.electing.leader();
        boolean isNew = ballot != followed;
        followed = ballot;
        if (isNew && isPeerOwned(ballot)) {
            source = Ballots.owner(ballot);
        } else if (silent || !parts.isPeer(source)) {
            source = nextPeer();
        }
    }

    private boolean isPeerOwned(long ballot) {
        int owner = Ballots.owner(ballot);
        return ballot != 0 && owner < ReplicaConfig.MEMBERS && parts.isPeer(owner);
    }

    private int nextPeer() {
        int next = source;
        for (int tried = 0; tried < ReplicaConfig.MEMBERS; tried++) {
            next = (next + 1) % ReplicaConfig.MEMBERS;
            if (parts.isPeer(next)) {
                break;
            }
        }
        return next;
    }

    /**
     * Asks the source for the first decided slots that are missing here. Without a leader nobody
     * tells what is decided, so a replica without one asks for slots that it has not heard of.
     *
     * @return whether it was asked
     */
    private boolean seek() {
        long prefix = learner.prefix();
        if (parts.leading.isLeading() || !parts.isPeer(source)) {
            return false;
        }
        if (parts.learning.isDecided(prefix)) {
            return seekWayOut(prefix);
        }
        if (learner.findGap() == LearnerContract.FIND_GAP_MISSING) {
            ask(source, prefix, learner.replyEnd());
            sought = awaited;
            return true;
        }
        if (parts.electing.leader() == 0) {
            sought = prefix + parts.config.pipeline();
            request(source, prefix, sought);
            return true;
        }
        return false;
    }

    /**
     * The next value is here and waits for room. Asking for it would have it sent again and again;
     * asking for nothing, this replica would not hear that others have let go of it, and that only
     * their snapshot makes room.
     */
    private boolean seekWayOut(long prefix) {
        waited = (waited + 1) % HEARTBEATS_BETWEEN;
        if (waited != 0) {
            return false;
        }
        request(source, prefix, prefix + 1);
        return true;
    }

    /**
     * A member sent a decided value. When all is here that was asked for, the next part is asked
     * for at once: a replica that waited for the next heartbeat would learn a pipeline in each, and
     * under load never catch up.
     */
    void answered(int member) {
        silent &= member != source;
        if (isHere(awaited) || isHere(sought)) {
            awaited = 0;
            sought = 0;
            seek();
        }
    }

    private boolean isHere(long end) {
        return end > 0 && learner.prefix() >= end;
    }

    /** A member sent a value or a decision for which there was no place: the window ends before. */
    void refused(int member, long slot) {
        exists(slot);
        refused = member;
    }

    /**
     * There is a place now for what was refused. Nobody sends it again to a follower that the
     * leader does not need, so it is asked for at once: with the next heartbeat, one with a window
     * of a few slots would be behind by many. It is not awaited: it may not be decided yet, and
     * then its decision has to be fetched.
     */
    void windowMoved() {
        int member = refused;
        refused = parts.config.self();
        long prefix = learner.prefix();
        if (parts.isPeer(member)
                && !parts.leading.isLeading()
                && !parts.learning.isDecided(prefix)
                && learner.findGap() == LearnerContract.FIND_GAP_MISSING) {
            request(member, prefix, learner.replyEnd());
        }
    }

    // ---------------------------------------------------------------- asking who told

    /**
     * A leader tells of every decision: each that is missing here is asked for once, without
     * waiting for those before it. A replica that waited would learn a pipeline in each round trip,
     * which is no more than a leader decides in it, and never catch up. Should a request or its
     * answer be lost, {@link #tick} asks again. What somebody else was asked for is asked for all
     * the same: that one may be out of reach.
     */
    void fetchOnce(int member, long end) {
        exists(end - 1);
        long prefix = learner.prefix();
        ask(member, member == asked ? Math.max(awaited, prefix) : prefix, end);
    }

    /** Asks a member that has said it knows the decided values up to a slot. */
    void fetch(int member, long end) {
        exists(end - 1);
        source = parts.isPeer(member) ? member : source;
        ask(member, learner.prefix(), end);
    }

    /** The slots below one are in a snapshot that was installed. */
    void skipped() {
        awaited = 0;
        sought = 0;
    }

    private void ask(int member, long from, long end) {
        if (parts.isPeer(member) && from < end) {
            request(member, from, end);
            awaited = Math.min(end, from + parts.config.pipeline());
            asked = member;
        }
    }

    private void request(int member, long from, long end) {
        Message m = parts.send(member, MessageKind.FETCH);
        m.slot = from;
        m.to = end;
    }
}
