package io.decree.core.proposer;

import io.decree.core.ballot.Ballots;
import io.decree.core.proposer.contract.ProposerContract;
import io.decree.core.quorum.Quorums;

/**
 * The proposer's handwritten half: one method body for each handler of {@code proposer.contract}.
 *
 * <p>Every handler has the same shape: clear the outbox, try the cases in the contract's order,
 * act, answer. Nothing is allocated. One thread calls it.
 */
public final class Proposer extends ProposerContract {

    /**
     * Makes a proposer that still has to read its log back.
     *
     * @param self this replica's place in the configuration
     * @param group the replicated group
     * @param epoch number of the configuration
     * @param voter which members vote, copied
     * @param capacity how many slots a campaign can recover
     * @param pipeline how many slots above the decided prefix may be proposed
     * @param lastBallot the last ballot this replica may use
     * @param prefix every slot below is decided on this replica
     */
    public Proposer(
            int self,
            long group,
            long epoch,
            boolean[] voter,
            int capacity,
            int pipeline,
            long lastBallot,
            long prefix) {
        this.self = self;
        this.group = group;
        this.epoch = epoch;
        this.voter = copy(voter);
        this.capacity = capacity;
        this.pipeline = pipeline;
        this.role = ROLE_RECOVERING;
        this.ballot = BALLOT_NONE;
        this.seen = BALLOT_NONE;
        this.lastBallot = lastBallot;
        this.prefix = prefix;
        this.start = 0;
        this.top = 0;
        this.reported = new boolean[MEMBER_COUNT];
        this.bestBallot = new long[capacity];
        this.bestValue = new long[capacity];
        this.bestDigest = new long[capacity];
        this.bestHandle = new long[capacity];
        this.nextSlot = 0;
    }

    /** The replica wants to lead. */
    public int startCampaign(long mPromised) {
        clearOutbox();
        if (role == ROLE_RECOVERING) {
            return START_CAMPAIGN_UNREAD_LOG;
        }
        if (!voter[self]) {
            return START_CAMPAIGN_NOT_A_VOTER;
        }
        if (role == ROLE_LEADING) {
            return START_CAMPAIGN_LEADS_ALREADY;
        }
        long next = Ballots.next(seen, self);
        if (next > lastBallot) {
            return START_CAMPAIGN_EXHAUSTED;
        }
        answerP1a(next);
        persist = PERSIST_BALLOT;
        campaign(next);
        return START_CAMPAIGN_CAMPAIGN;
    }

    /** An acceptor reports one vote. */
    public int reportVote(
            long mGroup,
            long mEpoch,
            int mFrom,
            long mBallot,
            long mSlot,
            long mVoteBallot,
            long mValue,
            long mDigest,
            long mHandle) {
        clearOutbox();
        if (mGroup != group) {
            return REPORT_VOTE_FOREIGN;
        }
        if (mEpoch != epoch) {
            return REPORT_VOTE_OTHER_EPOCH;
        }
        if (role != ROLE_CAMPAIGNING || mBallot != ballot) {
            return REPORT_VOTE_NOT_MINE;
        }
        if (!voter[mFrom]) {
            return REPORT_VOTE_STRANGER;
        }
        if (reported[mFrom]) {
            return REPORT_VOTE_COUNTED;
        }
        if (mVoteBallot >= ballot) {
            alarm = ALARM_VOTE_NOT_BELOW_CAMPAIGN;
            return REPORT_VOTE_TOO_HIGH;
        }
        if (mSlot < start) {
            return REPORT_VOTE_DECIDED;
        }
        if (mSlot - start >= capacity) {
            role = ROLE_IDLE;
            return REPORT_VOTE_BEYOND_WINDOW;
        }
        int cell = (int) (mSlot - start);
        if (mVoteBallot == bestBallot[cell] && mValue != bestValue[cell]) {
            alarm = ALARM_TWO_VALUES_ONE_BALLOT;
            return REPORT_VOTE_CONFLICT;
        }
        if (mVoteBallot <= bestBallot[cell]) {
            return REPORT_VOTE_LOWER;
        }
        long reach = mSlot < top ? top : mSlot + 1;
        record(cell, reach, mVoteBallot, mValue, mDigest, mHandle);
        return REPORT_VOTE_RAISE;
    }

    /** An acceptor has reported all its votes. */
    public int endOfReport(long mGroup, long mEpoch, int mFrom, long mBallot, long mBase) {
        clearOutbox();
        if (mGroup != group) {
            return END_OF_REPORT_FOREIGN;
        }
        if (mEpoch != epoch) {
            return END_OF_REPORT_OTHER_EPOCH;
        }
        if (role != ROLE_CAMPAIGNING || mBallot != ballot) {
            return END_OF_REPORT_NOT_MINE;
        }
        if (!voter[mFrom]) {
            return END_OF_REPORT_STRANGER;
        }
        if (reported[mFrom]) {
            return END_OF_REPORT_COUNTED;
        }
        if (mBase > start) {
            return END_OF_REPORT_AHEAD;
        }
        if (Quorums.isQuorumWith(voter, reported, true, mFrom)) {
            reported[mFrom] = true;
            role = ROLE_LEADING;
            nextSlot = prefix;
            return END_OF_REPORT_LEAD;
        }
        reported[mFrom] = true;
        return END_OF_REPORT_COUNT;
    }

    /** The replica proposes again what may be chosen already. */
    public int recover(long mValue, long mDigest, long mHandle) {
        clearOutbox();
        if (role != ROLE_LEADING) {
            return RECOVER_NOT_LEADING;
        }
        if (nextSlot >= top) {
            return RECOVER_DONE;
        }
        if (nextSlot - prefix >= pipeline) {
            return RECOVER_BUSY;
        }
        int cell = (int) (nextSlot - start);
        if (bestBallot[cell] == BALLOT_NONE) {
            answerP2a(mValue, mDigest, mHandle);
            nextSlot = nextSlot + 1;
            return RECOVER_FILL;
        }
        answerP2a(bestValue[cell], bestDigest[cell], bestHandle[cell]);
        nextSlot = nextSlot + 1;
        return RECOVER_REPEAT;
    }

    /** A client's value is to be decided. */
    public int propose(long mValue, long mDigest, long mHandle) {
        clearOutbox();
        if (role != ROLE_LEADING) {
            replyKind = REPLY_NOT_LEADER;
            replySeen = seen;
            return PROPOSE_NOT_LEADING;
        }
        if (nextSlot < top) {
            answerBusy();
            return PROPOSE_RECOVERING;
        }
        if (nextSlot - prefix >= pipeline) {
            answerBusy();
            return PROPOSE_BUSY;
        }
        answerP2a(mValue, mDigest, mHandle);
        nextSlot = nextSlot + 1;
        return PROPOSE_SEND;
    }

    /** The replica has decided more slots. */
    public int followPrefix(long mPrefix) {
        clearOutbox();
        if (mPrefix <= prefix) {
            return FOLLOW_PREFIX_KNOWN;
        }
        if (mPrefix > SLOT_MAX - capacity) {
            return FOLLOW_PREFIX_OUT_OF_RANGE;
        }
        prefix = mPrefix;
        if (role == ROLE_LEADING && nextSlot < mPrefix) {
            nextSlot = mPrefix;
            return FOLLOW_PREFIX_SKIP;
        }
        return FOLLOW_PREFIX_MOVE;
    }

    /** An acceptor refused, because it had promised more. */
    public int processNack(long mGroup, long mEpoch, int mFrom, long mBallot, long mPromised) {
        clearOutbox();
        if (mGroup != group) {
            return PROCESS_NACK_FOREIGN;
        }
        if (mEpoch != epoch) {
            return PROCESS_NACK_OTHER_EPOCH;
        }
        if (!voter[mFrom]) {
            return PROCESS_NACK_STRANGER;
        }
        if (mPromised <= seen) {
            return PROCESS_NACK_KNOWN;
        }
        seen = mPromised;
        if (role == ROLE_CAMPAIGNING || role == ROLE_LEADING) {
            role = ROLE_IDLE;
            return PROCESS_NACK_DEPOSE;
        }
        return PROCESS_NACK_NOTE;
    }

    /** The replica has heard of a ballot. */
    public int observe(long mBallot) {
        clearOutbox();
        if (mBallot <= seen) {
            return OBSERVE_KNOWN;
        }
        seen = mBallot;
        if (role == ROLE_CAMPAIGNING || role == ROLE_LEADING) {
            role = ROLE_IDLE;
            return OBSERVE_DEPOSE;
        }
        return OBSERVE_NOTE;
    }

    /** The replica no longer wants to lead. */
    public int stepDown() {
        clearOutbox();
        if (role == ROLE_RECOVERING || role == ROLE_IDLE) {
            return STEP_DOWN_AGAIN;
        }
        role = ROLE_IDLE;
        return STEP_DOWN_STOP;
    }

    /** The replica reads one of its ballots back from its log. */
    public int recoverBallot(long mBallot) {
        clearOutbox();
        if (role != ROLE_RECOVERING) {
            return RECOVER_BALLOT_TOO_LATE;
        }
        if (Ballots.owner(mBallot) != self || mBallot > lastBallot) {
            alarm = ALARM_RECOVERED_BALLOT_OF_ANOTHER;
            return RECOVER_BALLOT_FOREIGN_BALLOT;
        }
        if (mBallot <= ballot) {
            return RECOVER_BALLOT_OLDER;
        }
        ballot = mBallot;
        if (mBallot > seen) {
            seen = mBallot;
        }
        return RECOVER_BALLOT_RESTORE;
    }

    /** The replica has read its whole log. */
    public int finishBallotRecovery() {
        clearOutbox();
        if (role != ROLE_RECOVERING) {
            return FINISH_BALLOT_RECOVERY_TOO_LATE;
        }
        role = ROLE_IDLE;
        return FINISH_BALLOT_RECOVERY_ADMIT;
    }

    private void clearOutbox() {
        replyKind = REPLY_NONE;
        replyHeld = false;
        alarm = ALARM_NONE;
        persist = PERSIST_NOTHING;
    }

    /** Held back until the ballot is on disk. */
    private void answerP1a(long next) {
        replyKind = REPLY_P1A;
        replyHeld = true;
        replyBallot = next;
        replyStart = prefix;
    }

    private void answerP2a(long value, long digest, long handle) {
        replyKind = REPLY_P2A;
        replyBallot = ballot;
        replySlot = nextSlot;
        replyValue = value;
        replyDigest = digest;
        replyHandle = handle;
    }

    private void answerBusy() {
        replyKind = REPLY_BUSY;
        replySlot = nextSlot;
        replyBase = prefix;
    }

    /** Takes a new ballot and forgets what was reported to an older one. */
    /*@ private normal_behavior                                       // Proposer.campaign
    @   requires seen < next && next <= lastBallot;                 // Proposer.campaign: next
    @   requires next % 65536 == self;                              // Proposer.campaign: owner
    @   assignable role, ballot, seen, start, top, reported[*],     // Proposer.campaign: changes
    @       bestBallot[*], bestValue[*], bestDigest[*], bestHandle[*];
    @   ensures role == ROLE_CAMPAIGNING;                           // Proposer.campaign: role
    @   ensures ballot == next && seen == next;                     // Proposer.campaign: ballot
    @   ensures start == prefix && top == prefix;                   // Proposer.campaign: start
    @   ensures !reported[0] && !reported[1] && !reported[2]        // Proposer.campaign: reported
    @       && !reported[3] && !reported[4] && !reported[5] && !reported[6];
    @   ensures (\forall int i; 0 <= i && i < capacity;             // Proposer.campaign: freed
    @       bestBallot[i] == BALLOT_NONE && bestValue[i] == VALUE_NONE
    @       && bestDigest[i] == 0 && bestHandle[i] == 0);
    @*/
    private void campaign(long next) {
        forgetAll();
        role = ROLE_CAMPAIGNING;
        ballot = next;
        seen = next;
        start = prefix;
        top = prefix;
    }

    /** Nobody has reported, and nothing is reported. */
    /*@ private normal_behavior                                       // Proposer.forgetAll
    @   requires reported != null                                   // Proposer.forgetAll: who
    @       && reported.length == MEMBER_COUNT;
    @   requires bestBallot != null && bestValue != null            // Proposer.forgetAll: what
    @       && bestDigest != null && bestHandle != null
    @       && bestBallot.length == capacity && bestValue.length == capacity
    @       && bestDigest.length == capacity && bestHandle.length == capacity;
    @   requires bestBallot != bestValue && bestBallot != bestDigest // Proposer.forgetAll: each
    @       && bestBallot != bestHandle && bestValue != bestDigest
    @       && bestValue != bestHandle && bestDigest != bestHandle;
    @   assignable reported[*], bestBallot[*], bestValue[*],        // Proposer.forgetAll: changes
    @       bestDigest[*], bestHandle[*];
    @   ensures !reported[0] && !reported[1] && !reported[2]        // Proposer.forgetAll: reported
    @       && !reported[3] && !reported[4] && !reported[5] && !reported[6];
    @   ensures (\forall int i; 0 <= i && i < capacity;             // Proposer.forgetAll: ballots
    @       bestBallot[i] == BALLOT_NONE);
    @   ensures (\forall int i; 0 <= i && i < capacity;             // Proposer.forgetAll: values
    @       bestValue[i] == VALUE_NONE);
    @   ensures (\forall int i; 0 <= i && i < capacity;             // Proposer.forgetAll: digests
    @       bestDigest[i] == 0);
    @   ensures (\forall int i; 0 <= i && i < capacity;             // Proposer.forgetAll: handles
    @       bestHandle[i] == 0);
    @*/
    private /*@ helper @*/ void forgetAll() {
        clear(bestBallot);
        clear(bestValue);
        clear(bestDigest);
        clear(bestHandle);
        forget(reported);
    }

    /** Nobody is marked. */
    /*@ private normal_behavior                                       // Proposer.forget
    @   requires marks.length == MEMBER_COUNT;                      // Proposer.forget: length
    @   assignable marks[*];                                        // Proposer.forget: changes
    @   ensures !marks[0] && !marks[1] && !marks[2] && !marks[3]    // Proposer.forget: nobody
    @       && !marks[4] && !marks[5] && !marks[6];
    @*/
    private static /*@ helper @*/ void forget(boolean[] marks) {
        /*@ loop_invariant 0 <= k && k <= MEMBER_COUNT;
        @ loop_invariant (\forall int i; 0 <= i && i < k; !marks[i]);
        @ decreases MEMBER_COUNT - k;
        @ loop_writes marks[*];
        @*/
        for (int k = 0; k < MEMBER_COUNT; k++) {
            marks[k] = false;
        }
    }

    /** Writes a reported vote. It is the last step of its caller, as with the acceptor's. */
    /*@ private normal_behavior                                       // Proposer.record
    @   requires 0 <= cell && cell < capacity;                      // Proposer.record: cell
    @   requires top <= reach && start + cell < reach;              // Proposer.record: reach
    @   requires reach - start <= capacity && reach <= SLOT_MAX;    // Proposer.record: reach
    @   requires 0 < vote && vote <= BALLOT_MAX;                    // Proposer.record: vote
    @   requires value != VALUE_NONE;                               // Proposer.record: value
    @   assignable top, bestBallot[cell], bestValue[cell],          // Proposer.record: changes
    @       bestDigest[cell], bestHandle[cell];
    @   ensures top == reach;                                       // Proposer.record: reach
    @   ensures bestBallot[cell] == vote;                           // Proposer.record: vote
    @   ensures bestValue[cell] == value;                           // Proposer.record: value
    @   ensures bestDigest[cell] == digest;                         // Proposer.record: digest
    @   ensures bestHandle[cell] == handle;                         // Proposer.record: handle
    @*/
    private void record(int cell, long reach, long vote, long value, long digest, long handle) {
        top = reach;
        bestBallot[cell] = vote;
        bestValue[cell] = value;
        bestDigest[cell] = digest;
        bestHandle[cell] = handle;
    }

    /** Frees every cell. */
    /*@ private normal_behavior                                       // Proposer.clear
    @   requires true;                                              // Proposer.clear: any
    @   assignable cells[*];                                        // Proposer.clear: changes
    @   ensures (\forall int i; 0 <= i && i < cells.length;         // Proposer.clear: freed
    @       cells[i] == 0);
    @*/
    private static /*@ helper @*/ void clear(long[] cells) {
        /*@ loop_invariant 0 <= k && k <= cells.length;
        @ loop_invariant (\forall int i; 0 <= i && i < k; cells[i] == 0);
        @ decreases cells.length - k;
        @ loop_writes cells[*];
        @*/
        for (int k = 0; k < cells.length; k++) {
            cells[k] = 0;
        }
    }

    /** The caller keeps its array. */
    /*@ private normal_behavior                                       // Proposer.copy
    @   requires from.length == MEMBER_COUNT;                       // Proposer.copy: from
    @   assignable \nothing;                                        // Proposer.copy: changes
    @   ensures \fresh(\result);                                    // Proposer.copy: fresh
    @   ensures \result.length == MEMBER_COUNT;                     // Proposer.copy: length
    @   ensures (\forall int i; 0 <= i && i < MEMBER_COUNT;         // Proposer.copy: same
    @       \result[i] == \old(from[i]));
    @*/
    private static /*@ helper @*/ boolean[] copy(boolean[] from) {
        boolean[] to = new boolean[MEMBER_COUNT];
        /*@ loop_invariant 0 <= k && k <= MEMBER_COUNT;
        @ loop_invariant (\forall int i; 0 <= i && i < k; to[i] == from[i]);
        @ decreases MEMBER_COUNT - k;
        @ loop_writes to[*];
        @*/
        for (int k = 0; k < MEMBER_COUNT; k++) {
            to[k] = from[k];
        }
        return to;
    }
}
