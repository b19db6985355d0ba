package io.decree.core.replica;

/**
 * A leader that is followed and gets nothing decided makes way. A quorum that answers its signs of
 * life is no quorum that votes for its slots: what it has still to recover may stand elsewhere in
 * snapshots only, which a leader does not copy; or one of those that answer has no room for values,
 * while others, which this member does not reach, do. All that answer keep every other candidate
 * from leading, so nothing but the leader's own step ends it.
 *
 * <p>It first asks a member to take its place that has seen more decided, if there is one. After a
 * timeout, or at once if there is none, it gives up its office.
 *
 * <p>Where nobody can get anything decided, an election helps nobody, and each one takes some of
 * the room that a full log keeps for them. So the patience doubles each time, over all leaderships
 * of this member, until something is decided. While a disk of its own is slow no time counts: the
 * shell looks after that, and an election would wait for the same disk.
 */
final class Standstill {

    /**
     * The smallest patience, in timeouts. It is long beside a snapshot that makes room, or a disk
     * that the shell finds too slow: what ends by itself needs no election.
     */
    private static final int FIRST = 8;

    /** The largest one. */
    private static final int MOST = 1024;

    private final Parts parts;
    private final long timeout;
    private long patience;

    /** For how many ticks nothing was decided, or nobody took over that was asked to. */
    private long still;

    /** Whether a member was asked to take over. */
    private boolean asked;

    /** All slots below were decided at the last tick. */
    private long prefix;

    Standstill(Parts parts) {
        this.parts = parts;
        timeout = parts.config.timeout();
        patience = FIRST * timeout;
    }

    void tick() {
        if (parts.learner.prefix() != prefix) {
            prefix = parts.learner.prefix();
            patience = FIRST * timeout;
            beginAnew();
        }
        if (!mayHelp()) {
            beginAnew();
        } else if (parts.log.isDurable() && ++still >= (asked ? timeout : patience)) {
            makeWay();
        }
    }

    private void beginAnew() {
        still = 0;
        asked = false;
    }

    /**
     * Whether something is to be decided, and others might be able to. Where there is room at least
     * one of the slots to be recovered is proposed; and who votes alone decides what is durable.
     */
    private boolean mayHelp() {
        return parts.leading.isLeading()
                && parts.proposer.nextSlot() > prefix
                && parts.makingRoom.isInAQuorum();
    }

    private void makeWay() {
        int target = asked ? parts.config.self() : furthest();
        if (!asked) {
            patience = Math.min(2 * patience, MOST * timeout);
        }
        beginAnew();
        if (target == parts.config.self()) {
            parts.electing.giveUp();
        } else {
            asked = true;
            parts.electing.handOver(target, parts.confirming.reached(target));
        }
    }

    /** The member that has seen most decided, as far as was heard; itself if none has more. */
    private int furthest() {
        int best = parts.config.self();
        long most = prefix;
        for (int member = 0; member < ReplicaConfig.MEMBERS; member++) {
            if (parts.isPeer(member) && parts.confirming.reached(member) > most) {
                best = member;
                most = parts.confirming.reached(member);
            }
        }
        return best;
    }
}
