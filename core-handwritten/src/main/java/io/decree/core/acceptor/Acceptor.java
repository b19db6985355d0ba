package io.decree.core.acceptor;

import io.decree.core.acceptor.contract.AcceptorContract;
import io.decree.core.ballot.Ballots;

/**
 * The acceptor's handwritten half: one method body for each handler of {@code acceptor.contract}.
 *
 * <p>Every handler has the same shape: clear the outbox, try the cases in the contract's order,
 * act, answer. Nothing is allocated. One thread calls it.
 */
public final class Acceptor extends AcceptorContract {

    /**
     * Makes an acceptor that still has to read its log back.
     *
     * @param self this replica's place in the configuration
     * @param group the replicated group
     * @param epoch number of the configuration
     * @param voter which members vote, copied
     * @param capacity how many slots may carry a vote
     * @param base the first slot of the window
     * @param low the first slot that is not in a snapshot
     */
    public Acceptor(
            int self, long group, long epoch, boolean[] voter, int capacity, long base, long low) {
        this.self = self;
        this.group = group;
        this.epoch = epoch;
        this.voter = copy(voter);
        this.capacity = capacity;
        this.fitness = FITNESS_RECOVERING;
        this.promised = BALLOT_NONE;
        this.base = base;
        this.low = low;
        this.votesBallot = new long[capacity];
        this.votesValue = new long[capacity];
        this.votesDigest = new long[capacity];
        this.votesHandle = new long[capacity];
    }

    /** A proposer asks for a promise. */
    public int process1a(long mGroup, long mEpoch, int mFrom, long mBallot, long mStart) {
        clearOutbox();
        if (mGroup != group) {
            return PROCESS_1A_FOREIGN;
        }
        if (fitness != FITNESS_FIT) {
            answerUnfit(mBallot);
            return PROCESS_1A_UNFIT;
        }
        if (!voter[self]) {
            return PROCESS_1A_NOT_A_VOTER;
        }
        if (mEpoch < epoch) {
            answerDefunct();
            return PROCESS_1A_OLDER_EPOCH;
        }
        if (mEpoch > epoch) {
            answerBehind();
            return PROCESS_1A_NEWER_EPOCH;
        }
        if (Ballots.owner(mBallot) != mFrom || !voter[mFrom]) {
            return PROCESS_1A_IMPOSTOR;
        }
        if (mBallot < promised) {
            answerNack(mBallot);
            return PROCESS_1A_REFUSE;
        }
        if (mBallot == promised) {
            answerP1b(mBallot, mStart);
            return PROCESS_1A_REPEAT;
        }
        promised = mBallot;
        answerP1b(mBallot, mStart);
        persist = PERSIST_PROMISED;
        return PROCESS_1A_GRANT;
    }

    /** A proposer asks for a vote. */
    public int process2a(
            long mGroup,
            long mEpoch,
            int mFrom,
            long mBallot,
            long mSlot,
            long mValue,
            long mDigest,
            long mHandle) {
        clearOutbox();
        if (mGroup != group) {
            return PROCESS_2A_FOREIGN;
        }
        if (fitness != FITNESS_FIT) {
            answerUnfit(mBallot);
            return PROCESS_2A_UNFIT;
        }
        if (!voter[self]) {
            return PROCESS_2A_NOT_A_VOTER;
        }
        if (mEpoch < epoch) {
            answerDefunct();
            return PROCESS_2A_OLDER_EPOCH;
        }
        if (mEpoch > epoch) {
            answerBehind();
            return PROCESS_2A_NEWER_EPOCH;
        }
        if (Ballots.owner(mBallot) != mFrom || !voter[mFrom]) {
            return PROCESS_2A_IMPOSTOR;
        }
        if (mBallot < promised) {
            answerNack(mBallot);
            return PROCESS_2A_STALE;
        }
        if (mSlot < low) {
            answerTruncated(mSlot);
            return PROCESS_2A_TRUNCATED;
        }
        if (mSlot < base) {
            answerDecided(mSlot);
            return PROCESS_2A_DECIDED;
        }
        if (mSlot - base >= capacity) {
            answerBusy(mSlot);
            return PROCESS_2A_BEYOND_WINDOW;
        }
        int cell = (int) (mSlot - base);
        if (votesBallot[cell] == mBallot && votesValue[cell] != mValue) {
            alarm = ALARM_TWO_VALUES_ONE_BALLOT;
            return PROCESS_2A_CONFLICT;
        }
        if (votesBallot[cell] == mBallot) {
            answerP2b(mBallot, mSlot, mValue);
            return PROCESS_2A_REPEAT;
        }
        answerP2b(mBallot, mSlot, mValue);
        persist = PERSIST_PROMISED_VOTES;
        record(cell, mBallot, mBallot, mValue, mDigest, mHandle);
        return PROCESS_2A_ACCEPT;
    }

    /** The replica moves its watermarks up. */
    public int truncate(long mBase, long mLow) {
        clearOutbox();
        if (fitness == FITNESS_FAILED) {
            return TRUNCATE_FAILED_STORE;
        }
        if (mBase < base || mLow < low) {
            return TRUNCATE_BACKWARDS;
        }
        if (mLow > mBase || mBase > SLOT_MAX - capacity) {
            return TRUNCATE_INCONSISTENT;
        }
        int gone = mBase - base >= capacity ? capacity : (int) (mBase - base);
        shift(votesBallot, gone);
        shift(votesValue, gone);
        shift(votesDigest, gone);
        shift(votesHandle, gone);
        base = mBase;
        low = mLow;
        persist = PERSIST_BASE_LOW_VOTES;
        return TRUNCATE_ADVANCE;
    }

    /** The replica reads one promise back from its log. */
    public int recoverPromise(long mBallot) {
        clearOutbox();
        if (fitness != FITNESS_RECOVERING) {
            return RECOVER_PROMISE_TOO_LATE;
        }
        if (mBallot <= promised) {
            return RECOVER_PROMISE_OLDER;
        }
        promised = mBallot;
        return RECOVER_PROMISE_RESTORE;
    }

    /** The replica reads one vote back from its log. */
    public int recoverVote(long mBallot, long mSlot, long mValue, long mDigest, long mHandle) {
        clearOutbox();
        if (fitness != FITNESS_RECOVERING) {
            return RECOVER_VOTE_TOO_LATE;
        }
        if (mSlot < base) {
            return RECOVER_VOTE_BELOW_WINDOW;
        }
        if (mSlot - base >= capacity) {
            alarm = ALARM_RECOVERED_VOTE_OUTSIDE_WINDOW;
            return RECOVER_VOTE_BEYOND_WINDOW;
        }
        int cell = (int) (mSlot - base);
        if (mBallot < votesBallot[cell]) {
            return RECOVER_VOTE_OVERTAKEN;
        }
        if (mBallot == votesBallot[cell] && mValue != votesValue[cell]) {
            alarm = ALARM_TWO_VALUES_ONE_BALLOT;
            return RECOVER_VOTE_CONFLICT;
        }
        long promise = mBallot > promised ? mBallot : promised;
        record(cell, promise, mBallot, mValue, mDigest, mHandle);
        return RECOVER_VOTE_RESTORE;
    }

    /** The replica has read its whole log. */
    public int finishRecovery() {
        clearOutbox();
        if (fitness != FITNESS_RECOVERING) {
            return FINISH_RECOVERY_TOO_LATE;
        }
        fitness = FITNESS_FIT;
        return FINISH_RECOVERY_ADMIT;
    }

    /** A write or a force failed, or its outcome is unknown. */
    public int failStorage() {
        clearOutbox();
        if (fitness == FITNESS_FAILED) {
            return FAIL_STORAGE_AGAIN;
        }
        fitness = FITNESS_FAILED;
        return FAIL_STORAGE_LATCH;
    }

    private void clearOutbox() {
        replyKind = REPLY_NONE;
        replyHeld = false;
        alarm = ALARM_NONE;
        persist = PERSIST_NOTHING;
    }

    private void answerUnfit(long ballot) {
        replyKind = REPLY_UNFIT;
        replyBallot = ballot;
    }

    private void answerDefunct() {
        replyKind = REPLY_DEFUNCT;
        replyEpoch = epoch;
    }

    private void answerBehind() {
        replyKind = REPLY_BEHIND;
        replyEpoch = epoch;
        replyBase = base;
    }

    private void answerNack(long ballot) {
        replyKind = REPLY_NACK;
        replyBallot = ballot;
        replyPromised = promised;
    }

    private void answerTruncated(long slot) {
        replyKind = REPLY_TRUNCATED;
        replySlot = slot;
        replyLow = low;
    }

    private void answerDecided(long slot) {
        replyKind = REPLY_DECIDED;
        replySlot = slot;
        replyBase = base;
    }

    private void answerBusy(long slot) {
        replyKind = REPLY_BUSY;
        replySlot = slot;
        replyBase = base;
    }

    /** Held back until the promise is on disk; the shell adds the votes it reads from the state. */
    private void answerP1b(long ballot, long start) {
        replyKind = REPLY_P1B;
        replyHeld = true;
        replyEpoch = epoch;
        replyBallot = ballot;
        replyBase = base;
        replyLow = low;
        if (start < low) {
            replyCatchUp = CATCH_UP_FROM_SNAPSHOT;
        } else if (start < base) {
            replyCatchUp = CATCH_UP_FROM_LOG;
        } else {
            replyCatchUp = CATCH_UP_NOT_NEEDED;
        }
    }

    /** Held back until the vote is on disk. */
    private void answerP2b(long ballot, long slot, long value) {
        replyKind = REPLY_P2B;
        replyHeld = true;
        replyEpoch = epoch;
        replyBallot = ballot;
        replySlot = slot;
        replyValue = value;
    }

    /**
     * Writes a vote and the promise it implies. It is the last step of its callers: then the
     * invariants of the new state come with this contract, and no proof has to see the guards and
     * the arrays together.
     */
    /*@ private normal_behavior                                       // Acceptor.record
    @   requires 0 <= cell && cell < capacity;                      // Acceptor.record: cell
    @   requires 0 < ballot && ballot <= promise;                   // Acceptor.record: ballot
    @   requires promised <= promise && promise <= BALLOT_MAX;      // Acceptor.record: promise
    @   requires value != VALUE_NONE;                               // Acceptor.record: value
    @   assignable promised, votesBallot[cell], votesValue[cell],   // Acceptor.record: changes
    @       votesDigest[cell], votesHandle[cell];
    @   ensures promised == promise;                                // Acceptor.record: promise
    @   ensures \old(votesBallot[cell]) <= \old(promised);          // Acceptor.promise_covers_votes
    @   ensures votesBallot[cell] == ballot;                        // Acceptor.record: ballot
    @   ensures votesValue[cell] == value;                          // Acceptor.record: value
    @   ensures votesDigest[cell] == digest;                        // Acceptor.record: digest
    @   ensures votesHandle[cell] == handle;                        // Acceptor.record: handle
    @*/
    private void record(int cell, long promise, long ballot, long value, long digest, long handle) {
        promised = promise;
        votesBallot[cell] = ballot;
        votesValue[cell] = value;
        votesDigest[cell] = digest;
        votesHandle[cell] = handle;
    }

    /** Moves every cell down by {@code gone} places and frees the last ones. */
    /*@ private normal_behavior                                       // Acceptor.shift
    @   requires 0 <= gone && gone <= cells.length;                 // Acceptor.shift: gone
    @   assignable cells[*];                                        // Acceptor.shift: changes
    @   ensures (\forall int i; 0 <= i && i < cells.length - gone;  // Acceptor.shift: moved
    @       cells[i] == \old(cells[i + gone]));
    @   ensures (\forall int i; cells.length - gone <= i            // Acceptor.shift: freed
    @       && i < cells.length; cells[i] == 0);
    @*/
    private static /*@ helper @*/ void shift(long[] cells, int gone) {
        int kept = cells.length - gone;
        /*@ loop_invariant 0 <= k && k <= kept;
        @ loop_invariant (\forall int i; 0 <= i && i < k; cells[i] == \old(cells[i + gone]));
        @ loop_invariant (\forall int i; k <= i && i < cells.length; cells[i] == \old(cells[i]));
        @ decreases kept - k;
        @ loop_writes cells[*];
        @*/
        for (int k = 0; k < kept; k++) {
            cells[k] = cells[k + gone];
        }
        /*@ loop_invariant kept <= n && n <= cells.length;
        @ loop_invariant (\forall int i; 0 <= i && i < kept; cells[i] == \old(cells[i + gone]));
        @ loop_invariant (\forall int i; kept <= i && i < n; cells[i] == 0);
        @ decreases cells.length - n;
        @ loop_writes cells[*];
        @*/
        for (int n = kept; n < cells.length; n++) {
            cells[n] = 0;
        }
    }

    /** The caller keeps its array. */
    /*@ private normal_behavior                                       // Acceptor.copy
    @   requires from.length == MEMBER_COUNT;                       // Acceptor.copy: from
    @   assignable \nothing;                                        // Acceptor.copy: changes
    @   ensures \fresh(\result);                                    // Acceptor.copy: fresh
    @   ensures \result.length == MEMBER_COUNT;                     // Acceptor.copy: length
    @   ensures (\forall int i; 0 <= i && i < MEMBER_COUNT;         // Acceptor.copy: same
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
