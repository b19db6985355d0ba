package io.decree.core.replica;

import io.decree.core.acceptor.contract.AcceptorContract;
import io.decree.core.acceptor.contract.AcceptorRole;
import io.decree.core.ballot.Ballots;
import io.decree.core.learner.contract.LearnerContract;
import io.decree.core.learner.contract.LearnerRole;
import io.decree.core.proposer.contract.ProposerContract;
import io.decree.core.tally.contract.TallyContract;
import io.decree.core.tally.contract.TallyRole;

/** The learner's part of a core: what is decided, in order. */
final class Learning {

    /** No ballot is known that a value was chosen with: above every real one. */
    private static final long NOT_KNOWN = Long.MAX_VALUE;

    private final Parts parts;
    private final LearnerRole learner;
    private final AcceptorRole acceptor;
    private final TallyRole[] tallies;

    /** The record of each decision in the window, by slot modulo the window's size. */
    private final long[] records;

    /** A ballot that each decision in the window is known to be chosen with, likewise. */
    private final long[] chosenWith;

    /** All slots below are decided and durable in the log. */
    private long durable;

    /** All slots below stand in a durable snapshot. */
    private long snapshot;

    private boolean replaying;

    Learning(Parts parts) {
        this.parts = parts;
        learner = parts.learner;
        acceptor = parts.acceptor;
        tallies = Roles.tallies(parts.config);
        records = new long[parts.config.capacity()];
        chosenWith = new long[parts.config.capacity()];
        durable = parts.config.base();
        snapshot = parts.config.low();
        learner.installSnapshot(parts.config.base());
    }

    /** A decision that was read back from the log: it is applied again, but not logged again. */
    void replay(long slot, long value, long digest, long handle) {
        replaying = true;
        learn(slot, value, digest, handle, NOT_KNOWN);
        replaying = false;
    }

    boolean isDecided(long slot) {
        return slot < learner.prefix()
                || (learner.inWindow(slot)
                        && learner.decidedValue(slot) != LearnerContract.VALUE_NONE);
    }

    /**
     * Whether a 2a of a member asks for another value than the decided one, with a ballot that it
     * cannot have in a right group: not below the one the decided value was chosen with. With a
     * lower ballot it is late and nothing else; so it may be where that ballot is not known, which
     * is of what the log or another member's log told.
     */
    boolean contradicts(Message m) {
        return learner.inWindow(m.slot)
                && learner.decidedValue(m.slot) != LearnerContract.VALUE_NONE
                && learner.decidedValue(m.slot) != m.value
                && m.ballot >= chosenWith[cell(m.slot)]
                && isOfOwner(m);
    }

    /** Whether it comes from this group's voter whose ballot it carries. */
    private boolean isOfOwner(Message m) {
        return m.group == parts.config.group()
                && m.epoch == parts.config.epoch()
                && Ballots.owner(m.ballot) == m.from
                && parts.voter[m.from];
    }

    // ---------------------------------------------------------------- told of votes and decisions

    void voted(Message m) {
        parts.electing.heard(m.from, m.ballot);
        count(m.group, m.epoch, m.from, m.ballot, m.slot, m.value);
    }

    /** This replica's own vote, now that it is durable. */
    void voted(int member, long ballot, long slot, long value) {
        count(parts.config.group(), parts.config.epoch(), member, ballot, slot, value);
    }

    private void count(long group, long epoch, int member, long ballot, long slot, long value) {
        if (!learner.inWindow(slot)) {
            return;
        }
        TallyRole tally = tallies[cell(slot)];
        tally.process2b(group, epoch, member, ballot, slot, value);
        if (tally.alarm() == TallyContract.ALARM_TWO_VALUES_ONE_BALLOT) {
            parts.effects.alarm(Alarm.TWO_VALUES_ONE_BALLOT);
        } else if (tally.alarm() == TallyContract.ALARM_CHOSEN_VALUE_CHANGED) {
            parts.effects.alarm(Alarm.TWO_DECISIONS);
        }
        if (tally.replyKind() == TallyContract.REPLY_CHOSEN) {
            chosen(tally.replySlot(), tally.replyValue(), tally.replyBallot());
        }
    }

    private void chosen(long slot, long value, long ballot) {
        if (parts.leading.isLeading() && ballot == parts.proposer.ballot()) {
            tellPeers(slot, value, ballot);
        }
        supply(slot, value, ballot);
    }

    private void tellPeers(long slot, long value, long ballot) {
        for (int member = 0; member < ReplicaConfig.MEMBERS; member++) {
            if (parts.isPeer(member)) {
                Message m = parts.send(member, MessageKind.COMMIT);
                m.ballot = ballot;
                m.slot = slot;
                m.value = value;
            }
        }
    }

    /** The bytes of a chosen value are with the own vote, or have to be fetched. */
    private void supply(long slot, long value, long ballot) {
        if (hasVotedFor(slot, value)) {
            learn(slot, value, acceptor.votesDigest(slot), acceptor.votesHandle(slot), ballot);
        }
    }

    /** The leader saw a value chosen. */
    void committed(Message m) {
        boolean voted = acceptor.inWindow(m.slot) && acceptor.votesValue(m.slot) != 0;
        long voteBallot = voted ? acceptor.votesBallot(m.slot) : 0;
        long voteValue = voted ? acceptor.votesValue(m.slot) : 0;
        int taken =
                learner.processCommit(
                        m.group, m.epoch, voteBallot, voteValue, m.ballot, m.from, m.slot);
        if (taken == LearnerContract.PROCESS_COMMIT_BEYOND_WINDOW) {
            parts.catchUp.refused(m.from, m.slot);
        } else if (voteBallot == m.ballot && voteValue != m.value) {
            parts.effects.alarm(Alarm.TWO_VALUES_ONE_BALLOT);
        } else if (learner.replyKind() == LearnerContract.REPLY_FETCH) {
            parts.catchUp.fetchOnce(m.from, learner.replyEnd());
        } else if (learner.replyKind() == LearnerContract.REPLY_CHOSEN) {
            supply(learner.replySlot(), learner.replyValue(), m.ballot);
        } else {
            raiseAlarm();
        }
    }

    /** A member sent a decided value with its bytes. */
    void decided(Message m) {
        if (m.group == parts.config.group() && parts.isPeer(m.from)) {
            learn(m.slot, m.value, m.digest, m.handle, NOT_KNOWN);
            parts.catchUp.answered(m.from);
        }
    }

    private void learn(long slot, long value, long digest, long handle, long ballot) {
        if (learner.learn(slot, value, digest, handle) == LearnerContract.LEARN_RECORD) {
            chosenWith[cell(slot)] = ballot;
        }
        raiseAlarm();
        advance();
    }

    private void raiseAlarm() {
        if (learner.alarm() != LearnerContract.ALARM_NONE) {
            parts.effects.alarm(Alarm.TWO_DECISIONS);
        }
    }

    /** Applies what is decided without a hole. */
    void advance() {
        long before = learner.prefix();
        while (mayApply() && learner.advancePrefix() == LearnerContract.ADVANCE_PREFIX_NEXT) {
            apply(learner.prefix() - 1);
        }
        if (learner.prefix() > before) {
            parts.leading.follow(learner.prefix());
            parts.leading.recover();
        }
    }

    /** What a full log has no room for waits in the window until it has. */
    private boolean mayApply() {
        long next = learner.prefix();
        return replaying
                || parts.log.hasRoom()
                || (learner.inWindow(next) && hasVotedFor(next, learner.decidedValue(next)));
    }

    private void apply(long slot) {
        long value = learner.decidedValue(slot);
        long digest = learner.decidedDigest(slot);
        long handle = learner.decidedHandle(slot);
        if (!replaying && hasVotedFor(slot, value)) {
            parts.log.chosen(slot, value);
        } else if (!replaying) {
            parts.log.decision(slot, value, digest, handle);
        }
        records[cell(slot)] = parts.log.last();
        Effect effect = parts.effects.add(EffectKind.APPLY);
        effect.slot = slot;
        effect.value = value;
        effect.digest = digest;
        effect.handle = handle;
        parts.leading.applied(slot, value);
    }

    /** Whether the bytes of a value are with this replica's own vote, in memory and in the log. */
    private boolean hasVotedFor(long slot, long value) {
        return acceptor.inWindow(slot) && acceptor.votesValue(slot) == value;
    }

    /** The value of the own vote was decided, as the log says; {@code false} without a vote. */
    boolean replayChosen(long slot, long value) {
        boolean voted = hasVotedFor(slot, value);
        if (voted) {
            replay(slot, value, acceptor.votesDigest(slot), acceptor.votesHandle(slot));
        }
        return voted;
    }

    /** How often the tallies of all slots took a case together. */
    long tallied(int index) {
        long sum = 0;
        for (TallyRole tally : tallies) {
            sum += tally.taken(index);
        }
        return sum;
    }

    private int cell(long slot) {
        return (int) (slot % records.length);
    }

    /** A member asks for decided values. The shell has them in its log. */
    void serve(Message m) {
        if (m.group != parts.config.group() || !parts.isPeer(m.from)) {
            return;
        }
        long end = Math.min(learner.prefix(), m.to);
        if (m.slot >= 0 && m.slot < end) {
            Effect effect = parts.effects.add(EffectKind.SERVE);
            effect.to = m.from;
            effect.slot = m.slot;
            effect.end = Math.min(end, m.slot + parts.config.pipeline());
        }
    }

    // ---------------------------------------------------------------- the window moves

    /** The log is durable up to a record: the window may move in steps of half its size. */
    void release() {
        long prefix = learner.prefix();
        while (durable < prefix && records[cell(durable)] <= parts.log.durable()) {
            durable++;
        }
        if (durable - acceptor.base() >= parts.config.capacity() / 2) {
            int taken = acceptor.truncate(durable, Math.min(snapshot, durable));
            if (taken == AcceptorContract.TRUNCATE_ADVANCE) {
                logBase();
                free(durable);
                parts.catchUp.windowMoved();
            }
        }
    }

    /** A durable snapshot was taken; the window's mark follows when the window moves. */
    void snapshotTaken(long end) {
        snapshot = Math.max(snapshot, Math.min(end, learner.prefix()));
    }

    /** Everything below a slot is decided and in a durable snapshot: the window begins there. */
    void snapshotInstalled(long end) {
        learner.installSnapshot(end);
        if (learner.base() != end) {
            return;
        }
        acceptor.truncate(end, end);
        for (long slot = end; slot < end + tallies.length; slot++) {
            tallies[cell(slot)].beginSlot(slot);
        }
        durable = end;
        snapshot = end;
        parts.catchUp.skipped();
        parts.leading.follow(end);
        logBase();
        advance();
    }

    /**
     * With the window everything is logged again that a log has to begin with: what stands before
     * may be thrown away one day.
     */
    void logBase() {
        parts.log.base(acceptor.base());
        if (acceptor.promised() != AcceptorContract.BALLOT_NONE) {
            parts.log.promise(acceptor.promised());
        }
        if (parts.proposer.ballot() != ProposerContract.BALLOT_NONE) {
            parts.log.campaign(parts.proposer.ballot());
        }
    }

    /** The tallies of the freed slots count for the slots that came into the window. */
    private void free(long base) {
        long before = learner.base();
        learner.freeSlots(base);
        for (long slot = before; slot < base; slot++) {
            tallies[cell(slot)].beginSlot(slot + tallies.length);
        }
    }
}
