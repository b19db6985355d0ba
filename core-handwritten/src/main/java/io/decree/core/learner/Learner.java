package io.decree.core.learner;

import io.decree.core.ballot.Ballots;
import io.decree.core.learner.contract.LearnerContract;

/**
 * The learner's handwritten half: one method body for each handler of {@code learner.contract}.
 *
 * <p>Nothing is allocated. One thread calls it.
 */
public final class Learner extends LearnerContract {

    /**
     * Makes a learner that knows of no slot.
     *
     * @param self this replica's place in the configuration
     * @param group the replicated group
     * @param epoch number of the configuration
     * @param voter which members vote, copied
     * @param capacity how many slots the window has
     */
    public Learner(int self, long group, long epoch, boolean[] voter, int capacity) {
        this.self = self;
        this.group = group;
        this.epoch = epoch;
        this.voter = copy(voter);
        this.capacity = capacity;
        this.base = 0;
        this.prefix = 0;
        this.horizon = 0;
        this.decidedValue = new long[capacity];
        this.decidedDigest = new long[capacity];
        this.decidedHandle = new long[capacity];
    }

    /** The leader says that a slot is decided. */
    public int processCommit(
            long mGroup,
            long mEpoch,
            long mVoteBallot,
            long mVoteValue,
            long mBallot,
            int mFrom,
            long mSlot) {
        clearOutbox();
        if (mGroup != group) {
            return PROCESS_COMMIT_FOREIGN;
        }
        if (mEpoch < epoch) {
            return PROCESS_COMMIT_OLDER_EPOCH;
        }
        if (mEpoch > epoch) {
            return PROCESS_COMMIT_NEWER_EPOCH;
        }
        if (Ballots.owner(mBallot) != mFrom || !voter[mFrom]) {
            return PROCESS_COMMIT_IMPOSTOR;
        }
        if (mSlot < base) {
            return PROCESS_COMMIT_BELOW_WINDOW;
        }
        if (mSlot - base >= capacity) {
            return PROCESS_COMMIT_BEYOND_WINDOW;
        }
        int cell = (int) (mSlot - base);
        if (mVoteBallot != mBallot && decidedValue[cell] != VALUE_NONE) {
            return PROCESS_COMMIT_KNOWN_ALREADY;
        }
        if (mVoteBallot != mBallot) {
            answerFetch(mSlot, mSlot + 1);
            return PROCESS_COMMIT_FETCH;
        }
        if (decidedValue[cell] != VALUE_NONE && decidedValue[cell] != mVoteValue) {
            alarm = ALARM_CHOSEN_VALUE_CHANGED;
            return PROCESS_COMMIT_DIVERGENCE;
        }
        if (decidedValue[cell] != VALUE_NONE) {
            return PROCESS_COMMIT_SETTLED;
        }
        answerChosen(mBallot, mSlot, mVoteValue);
        return PROCESS_COMMIT_TRUST;
    }

    /** The bytes of a chosen value are at hand. */
    public int learn(long mSlot, long mValue, long mDigest, long mHandle) {
        clearOutbox();
        if (mSlot < base) {
            return LEARN_BELOW_WINDOW;
        }
        if (mSlot - base >= capacity) {
            return LEARN_BEYOND_WINDOW;
        }
        int cell = (int) (mSlot - base);
        if (decidedValue[cell] == mValue) {
            return LEARN_AGAIN;
        }
        if (decidedValue[cell] != VALUE_NONE) {
            alarm = ALARM_CHOSEN_VALUE_CHANGED;
            return LEARN_DIVERGENCE;
        }
        horizon = mSlot < horizon ? horizon : mSlot + 1;
        decidedValue[cell] = mValue;
        decidedDigest[cell] = mDigest;
        decidedHandle[cell] = mHandle;
        return LEARN_RECORD;
    }

    /** The prefix grows by one slot, unless there is a hole. */
    public int advancePrefix() {
        clearOutbox();
        if (prefix - base >= capacity) {
            return ADVANCE_PREFIX_WINDOW_IS_FULL;
        }
        if (decidedValue[(int) (prefix - base)] == VALUE_NONE) {
            return ADVANCE_PREFIX_HOLE;
        }
        prefix = prefix + 1;
        return ADVANCE_PREFIX_NEXT;
    }

    /** Somebody mentioned slots. */
    public int heardOf(long mEnd) {
        clearOutbox();
        if (mEnd <= horizon) {
            return HEARD_OF_KNOWN_ALREADY;
        }
        horizon = mEnd;
        return HEARD_OF_RAISE;
    }

    /** What has to be asked for. */
    public int findGap() {
        clearOutbox();
        if (prefix >= horizon) {
            return FIND_GAP_COMPLETE;
        }
        answerFetch(prefix, horizon);
        return FIND_GAP_MISSING;
    }

    /** The window moves up to decided slots. */
    public int freeSlots(long mBase) {
        clearOutbox();
        if (mBase < base) {
            return FREE_SLOTS_BACKWARDS;
        }
        if (mBase > prefix) {
            return FREE_SLOTS_UNDECIDED;
        }
        if (mBase > SLOT_MAX - capacity) {
            return FREE_SLOTS_OUT_OF_RANGE;
        }
        int gone = (int) (mBase - base);
        shift(decidedValue, gone);
        shift(decidedDigest, gone);
        shift(decidedHandle, gone);
        base = mBase;
        return FREE_SLOTS_FREE;
    }

    /** A snapshot stands for all slots below. */
    public int installSnapshot(long mBase) {
        clearOutbox();
        if (mBase <= prefix) {
            return INSTALL_SNAPSHOT_NOT_AHEAD;
        }
        if (mBase > SLOT_MAX - capacity) {
            return INSTALL_SNAPSHOT_OUT_OF_RANGE;
        }
        int gone = mBase - base >= capacity ? capacity : (int) (mBase - base);
        shift(decidedValue, gone);
        shift(decidedDigest, gone);
        shift(decidedHandle, gone);
        base = mBase;
        prefix = mBase;
        horizon = mBase < horizon ? horizon : mBase;
        return INSTALL_SNAPSHOT_JUMP;
    }

    private void clearOutbox() {
        replyKind = REPLY_NONE;
        replyHeld = false;
        alarm = ALARM_NONE;
    }

    private void answerChosen(long ballot, long slot, long value) {
        replyKind = REPLY_CHOSEN;
        replyBallot = ballot;
        replySlot = slot;
        replyValue = value;
    }

    private void answerFetch(long first, long end) {
        replyKind = REPLY_FETCH;
        replyFirst = first;
        replyEnd = end;
    }

    /** Moves every cell down by {@code gone} places and frees the last ones. */
    /*@ private normal_behavior                                       // Learner.shift
    @   requires 0 <= gone && gone <= cells.length;                 // Learner.shift: gone
    @   assignable cells[*];                                        // Learner.shift: changes
    @   ensures (\forall int i; 0 <= i && i < cells.length - gone;  // Learner.shift: moved
    @       cells[i] == \old(cells[i + gone]));
    @   ensures (\forall int i; cells.length - gone <= i            // Learner.shift: freed
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
    /*@ private normal_behavior                                       // Learner.copy
    @   requires from.length == MEMBER_COUNT;                       // Learner.copy: from
    @   assignable \nothing;                                        // Learner.copy: changes
    @   ensures \fresh(\result);                                    // Learner.copy: fresh
    @   ensures \result.length == MEMBER_COUNT;                     // Learner.copy: length
    @   ensures (\forall int i; 0 <= i && i < MEMBER_COUNT;         // Learner.copy: same
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
