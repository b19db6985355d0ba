package io.decree.core.replica;

import io.decree.core.quorum.Quorums;

/**
 * Whether a leader still leads, for those who want to read its state.
 *
 * <p>A member answers a sign of life when it has promised no higher ballot. A quorum that answers a
 * round shares a member with every quorum that promised a higher ballot, and that member did so
 * after the round had begun. So nothing was decided with a higher ballot before the round began:
 * what this leader has executed by then is all there is to see (Ongaro's read index, rd-1).
 */
final class Confirming {

    private final Parts parts;
    private final long[] answered = new long[ReplicaConfig.MEMBERS];
    private final boolean[] marked = new boolean[ReplicaConfig.MEMBERS];
    private final long[] reached = new long[ReplicaConfig.MEMBERS];
    private long ballot;
    private long round;
    private long confirmed;

    Confirming(Parts parts) {
        this.parts = parts;
    }

    /** Begins a round; 0 without leadership. */
    long ask() {
        if (!parts.leading.isLeading()) {
            return 0;
        }
        follow();
        round++;
        count();
        parts.electing.heartbeat();
        return round;
    }

    /** The present round, which every sign of life carries. */
    long round() {
        return round;
    }

    /** The last round that a quorum answered. */
    long confirmed() {
        if (!parts.leading.isLeading()) {
            return 0;
        }
        follow();
        return confirmed;
    }

    /** The first slot that a member has not seen decided, as it said last to this leader. */
    long reached(int member) {
        return ballot == parts.proposer.ballot() ? reached[member] : 0;
    }

    /** A member answered a sign of life. */
    void acknowledged(Message m) {
        parts.electing.heard(m.from, m.ballot);
        boolean counts =
                m.group == parts.config.group()
                        && m.epoch == parts.config.epoch()
                        && parts.isPeer(m.from)
                        && parts.leading.isLeading()
                        && m.ballot == parts.proposer.ballot();
        if (counts) {
            follow();
            reached[m.from] = Math.max(reached[m.from], m.slot);
            parts.makingRoom.heard(m.from);
            answered[m.from] = Math.max(answered[m.from], Math.min(m.round, round));
            count();
        }
    }

    /** Answers of an earlier leadership say nothing about this one; rounds go on. */
    private void follow() {
        if (ballot != parts.proposer.ballot()) {
            ballot = parts.proposer.ballot();
            confirmed = 0;
            for (int member = 0; member < answered.length; member++) {
                answered[member] = 0;
                reached[member] = 0;
            }
        }
    }

    private void count() {
        for (int member = 0; member < marked.length; member++) {
            marked[member] = answered[member] == round;
        }
        if (Quorums.isQuorumWith(parts.voter, marked, true, parts.config.self())) {
            confirmed = round;
        }
    }
}
