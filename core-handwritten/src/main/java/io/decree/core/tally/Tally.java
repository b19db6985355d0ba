package io.decree.core.tally;

import io.decree.core.quorum.Quorums;
import io.decree.core.tally.contract.TallyContract;

/**
 * The tally's handwritten half: one method body for each handler of {@code tally.contract}.
 *
 * <p>Nothing is allocated. One thread calls it.
 */
public final class Tally extends TallyContract {

    /**
     * Makes a tally that has counted nothing.
     *
     * @param group the replicated group
     * @param epoch number of the configuration
     * @param voter which members vote, copied
     * @param slot the slot whose votes it counts first
     */
    public Tally(long group, long epoch, boolean[] voter, long slot) {
        this.group = group;
        this.epoch = epoch;
        this.voter = copy(voter);
        this.slot = slot;
        this.ballot = BALLOT_NONE;
        this.value = VALUE_NONE;
        this.voted = new boolean[MEMBER_COUNT];
        this.chosen = false;
    }

    /** A member voted. */
    public int process2b(
            long mGroup, long mEpoch, int mFrom, long mBallot, long mSlot, long mValue) {
        clearOutbox();
        if (mGroup != group) {
            return PROCESS_2B_FOREIGN;
        }
        if (mEpoch < epoch) {
            return PROCESS_2B_OLDER_EPOCH;
        }
        if (mEpoch > epoch) {
            return PROCESS_2B_NEWER_EPOCH;
        }
        if (!voter[mFrom]) {
            return PROCESS_2B_STRANGER;
        }
        if (mSlot != slot) {
            return PROCESS_2B_OTHER_SLOT;
        }
        if (chosen && mBallot >= ballot && mValue != value) {
            alarm = ALARM_CHOSEN_VALUE_CHANGED;
            return PROCESS_2B_DIVERGENCE;
        }
        if (chosen) {
            return PROCESS_2B_CHOSEN_BEFORE;
        }
        if (mBallot < ballot) {
            return PROCESS_2B_STALE;
        }
        if (mBallot == ballot && mValue != value) {
            alarm = ALARM_TWO_VALUES_ONE_BALLOT;
            return PROCESS_2B_CONFLICT;
        }
        boolean same = mBallot == ballot;
        if (same && voted[mFrom]) {
            return PROCESS_2B_AGAIN;
        }
        if (Quorums.isQuorumWith(voter, voted, same, mFrom)) {
            answerChosen(mBallot, mSlot, mValue);
            ballot = mBallot;
            value = mValue;
            chosen = true;
            return PROCESS_2B_CHOOSE;
        }
        if (!same) {
            ballot = mBallot;
            value = mValue;
            forgetVotes();
            voted[mFrom] = true;
            return PROCESS_2B_RESTART;
        }
        voted[mFrom] = true;
        return PROCESS_2B_COUNT;
    }

    /** The window moved on. */
    public int beginSlot(long mSlot) {
        clearOutbox();
        slot = mSlot;
        ballot = BALLOT_NONE;
        value = VALUE_NONE;
        chosen = false;
        forgetVotes();
        return BEGIN_SLOT_BEGIN;
    }

    private void clearOutbox() {
        replyKind = REPLY_NONE;
        replyHeld = false;
        alarm = ALARM_NONE;
    }

    private void answerChosen(long itsBallot, long itsSlot, long itsValue) {
        replyKind = REPLY_CHOSEN;
        replyBallot = itsBallot;
        replySlot = itsSlot;
        replyValue = itsValue;
    }

    /** Forgets who voted. */
    /*@ private normal_behavior                                       // Tally.forgetVotes
    @   requires voted != null && voted.length == MEMBER_COUNT;     // Tally.forgetVotes: voted
    @   assignable voted[*];                                        // Tally.forgetVotes: changes
    @   ensures (\forall int i; 0 <= i && i < MEMBER_COUNT;         // Tally.forgetVotes: nobody
    @       !voted[i]);
    @*/
    private /*@ helper @*/ void forgetVotes() {
        /*@ loop_invariant 0 <= k && k <= MEMBER_COUNT;
        @ loop_invariant (\forall int i; 0 <= i && i < k; !voted[i]);
        @ decreases MEMBER_COUNT - k;
        @ loop_writes voted[*];
        @*/
        for (int k = 0; k < MEMBER_COUNT; k++) {
            voted[k] = false;
        }
    }

    /** The caller keeps its array. */
    /*@ private normal_behavior                                       // Tally.copy
    @   requires from.length == MEMBER_COUNT;                       // Tally.copy: from
    @   assignable \nothing;                                        // Tally.copy: changes
    @   ensures \fresh(\result);                                    // Tally.copy: fresh
    @   ensures \result.length == MEMBER_COUNT;                     // Tally.copy: length
    @   ensures (\forall int i; 0 <= i && i < MEMBER_COUNT;         // Tally.copy: same
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
