package io.decree.core.tally;

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
        if (isQuorumWith(same, mFrom)) {
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

    /** Whether those who voted at the same ballot, and one more, are more than half of all. */
    /*@ private normal_behavior                                       // Tally.isQuorumWith
    @   requires voter != null && voter.length == MEMBER_COUNT;     // Tally.isQuorumWith: voter
    @   requires voted != null && voted.length == MEMBER_COUNT;     // Tally.isQuorumWith: voted
    @   requires 0 <= with && with < MEMBER_COUNT;                  // Tally.isQuorumWith: with
    @   assignable \strictly_nothing;                               // Tally.isQuorumWith: changes
    @   ensures \result == (2 * ((voter[0]                          // Tally.isQuorumWith: quorum
    @       && ((same && voted[0]) || 0 == with) ? 1 : 0)
    @       + (voter[1] && ((same && voted[1]) || 1 == with) ? 1 : 0)
    @       + (voter[2] && ((same && voted[2]) || 2 == with) ? 1 : 0)
    @       + (voter[3] && ((same && voted[3]) || 3 == with) ? 1 : 0)
    @       + (voter[4] && ((same && voted[4]) || 4 == with) ? 1 : 0)
    @       + (voter[5] && ((same && voted[5]) || 5 == with) ? 1 : 0)
    @       + (voter[6] && ((same && voted[6]) || 6 == with) ? 1 : 0)) > (voter[0] ? 1 : 0)
    @       + (voter[1] ? 1 : 0) + (voter[2] ? 1 : 0) + (voter[3] ? 1 : 0)
    @       + (voter[4] ? 1 : 0) + (voter[5] ? 1 : 0) + (voter[6] ? 1 : 0));
    @*/
    private /*@ helper @*/ boolean isQuorumWith(boolean same, int with) {
        int votes =
                vote(voter[0], same, voted[0], 0 == with)
                        + vote(voter[1], same, voted[1], 1 == with)
                        + vote(voter[2], same, voted[2], 2 == with)
                        + vote(voter[3], same, voted[3], 3 == with)
                        + vote(voter[4], same, voted[4], 4 == with)
                        + vote(voter[5], same, voted[5], 5 == with)
                        + vote(voter[6], same, voted[6], 6 == with);
        int voters =
                one(voter[0])
                        + one(voter[1])
                        + one(voter[2])
                        + one(voter[3])
                        + one(voter[4])
                        + one(voter[5])
                        + one(voter[6]);
        return 2 * votes > voters;
    }

    /** One vote or none: a proof of a sum does not look into its parts. */
    /*@ private normal_behavior                                       // Tally.vote
    @   assignable \strictly_nothing;                               // Tally.vote: changes
    @   ensures \result == (votes && ((same && was) || is) ? 1 : 0); // Tally.vote: one
    @*/
    private static /*@ helper @*/ int vote(boolean votes, boolean same, boolean was, boolean is) {
        return votes && ((same && was) || is) ? 1 : 0;
    }

    /** As {@link #vote}. */
    /*@ private normal_behavior                                       // Tally.one
    @   assignable \strictly_nothing;                               // Tally.one: changes
    @   ensures \result == (votes ? 1 : 0);                         // Tally.one: one
    @*/
    private static /*@ helper @*/ int one(boolean votes) {
        return votes ? 1 : 0;
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
