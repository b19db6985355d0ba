package io.decree.core.election;

import io.decree.core.ballot.Ballots;
import io.decree.core.election.contract.ElectionContract;
import io.decree.core.quorum.Quorums;

/**
 * The election's handwritten half: one method body for each handler of {@code election.contract}.
 *
 * <p>It reads no clock and draws no number: a tick says that time passes, and a jitter is the
 * caller's random number from 0 to {@code timeout}. Nothing is allocated. One thread calls it.
 */
public final class Election extends ElectionContract {

    private static final int NOBODY = -1;

    /**
     * Makes a follower that has heard nobody yet.
     *
     * @param self this replica's place in the configuration
     * @param group the replicated group
     * @param epoch number of the configuration
     * @param voter which members vote, copied
     * @param timeout the ticks without a leader after which others are asked
     * @param patience the first delay beyond the timeout, drawn at random from 0 to the timeout
     */
    public Election(int self, long group, long epoch, boolean[] voter, int timeout, int patience) {
        this.self = self;
        this.group = group;
        this.epoch = epoch;
        this.voter = copy(voter);
        this.timeout = timeout;
        this.eligible = false;
        this.promised = BALLOT_NONE;
        this.prefix = 0;
        this.base = 0;
        this.stance = STANCE_FOLLOWER;
        this.leader = BALLOT_NONE;
        this.handingOver = false;
        this.silence = 0;
        this.patience = patience;
        this.round = 0;
        this.above = BALLOT_NONE;
        this.heard = new boolean[MEMBER_COUNT];
    }

    /** A tick of time has passed. */
    public int tick(int mJitter) {
        clearOutbox();
        if (!voter[self]) {
            return TICK_NOT_A_VOTER;
        }
        if (stance != STANCE_FOLLOWER && !eligible) {
            tellToStepDown(leader);
            leaveOffice(mJitter);
            return TICK_RETIRE;
        }
        if (stance == STANCE_LEADING) {
            return tickAsLeader(mJitter);
        }
        if (silence < timeout) {
            silence++;
            return TICK_HOLD_STILL;
        }
        if (patience > 0) {
            patience--;
            return TICK_HOLD_BACK;
        }
        if (!eligible) {
            leader = BALLOT_NONE;
            return TICK_INELIGIBLE;
        }
        if (isOnlyVoter()) {
            stance = STANCE_CAMPAIGNING;
            leader = BALLOT_NONE;
            patience = timeout + mJitter;
            tellToCampaign();
            return TICK_STAND_ALONE;
        }
        ask(timeout + mJitter, round < ROUND_MAX ? round + 1 : 0);
        return TICK_ASK;
    }

    private int tickAsLeader(int jitter) {
        if (patience > 0) {
            patience--;
            return TICK_BETWEEN_COUNTS;
        }
        if (Quorums.isQuorumWith(voter, heard, true, self)) {
            handingOver = false;
            patience = timeout;
            hearOnly(NOBODY);
            return TICK_KEEP_LEADING;
        }
        tellToStepDown(leader);
        leaveOffice(jitter);
        return TICK_STEP_DOWN;
    }

    /** The process has stood still for long. */
    public int resume(int mJitter) {
        clearOutbox();
        if (stance == STANCE_LEADING) {
            handingOver = false;
            patience = timeout;
            hearOnly(NOBODY);
            return RESUME_CONFIRM_FIRST;
        }
        int before = stance;
        stance = STANCE_FOLLOWER;
        silence = 0;
        patience = mJitter;
        if (before == STANCE_CAMPAIGNING) {
            tellToStepDown(BALLOT_NONE);
            return RESUME_ABANDON;
        }
        return RESUME_START_OVER;
    }

    /** A member asks whether it would be helped. */
    public int processPrevote(long mGroup, long mEpoch, int mFrom, long mRound, long mPrefix) {
        clearOutbox();
        if (mGroup != group) {
            return PROCESS_PREVOTE_FOREIGN;
        }
        if (!voter[self]) {
            return PROCESS_PREVOTE_NOT_A_VOTER;
        }
        if (mEpoch < epoch) {
            replyKind = REPLY_DEFUNCT;
            replyEpoch = epoch;
            return PROCESS_PREVOTE_OLDER_EPOCH;
        }
        if (mEpoch > epoch) {
            return PROCESS_PREVOTE_NEWER_EPOCH;
        }
        if (mFrom == self || !voter[mFrom]) {
            return PROCESS_PREVOTE_STRANGER;
        }
        if (stance == STANCE_LEADING || stance == STANCE_CAMPAIGNING) {
            answer(mRound, false);
            return PROCESS_PREVOTE_IN_OFFICE;
        }
        if (silence < timeout) {
            answer(mRound, false);
            return PROCESS_PREVOTE_HAS_A_LEADER;
        }
        if (mPrefix < base) {
            answer(mRound, false);
            return PROCESS_PREVOTE_BEHIND;
        }
        answer(mRound, true);
        return PROCESS_PREVOTE_GRANT;
    }

    /** A member says whether it would help. */
    public int processPrevoteAnswer(
            long mGroup,
            long mEpoch,
            int mFrom,
            long mRound,
            boolean mGranted,
            long mPromised,
            long mPrefix) {
        clearOutbox();
        if (mGroup != group) {
            return PROCESS_PREVOTE_ANSWER_FOREIGN;
        }
        if (mEpoch != epoch) {
            return PROCESS_PREVOTE_ANSWER_OTHER_EPOCH;
        }
        if (mFrom == self || !voter[mFrom]) {
            return PROCESS_PREVOTE_ANSWER_STRANGER;
        }
        above = mPromised > above ? mPromised : above;
        if (stance != STANCE_ASKING || mRound != round) {
            return PROCESS_PREVOTE_ANSWER_NOT_MINE;
        }
        if (!mGranted) {
            return PROCESS_PREVOTE_ANSWER_REFUSED;
        }
        if (Quorums.isQuorumWith(voter, heard, true, mFrom)) {
            stance = STANCE_CAMPAIGNING;
            tellToCampaign();
            return PROCESS_PREVOTE_ANSWER_WIN;
        }
        heard[mFrom] = true;
        return PROCESS_PREVOTE_ANSWER_COUNT;
    }

    /** The other roles tell what they know. */
    public int stand(boolean mEligible, long mPromised, long mPrefix, long mBase) {
        clearOutbox();
        eligible = mEligible;
        promised = mPromised;
        prefix = mPrefix;
        base = mBase;
        return STAND_NOTED;
    }

    /** A leader's message was acted on, durably. */
    public int seeLeader(long mBallot, int mJitter) {
        clearOutbox();
        if (Ballots.owner(mBallot) == self) {
            return SEE_LEADER_OWN;
        }
        if (mBallot != promised) {
            return SEE_LEADER_STALE;
        }
        boolean inOffice = giveUpOffice(mJitter);
        leader = mBallot;
        silence = 0;
        return inOffice ? SEE_LEADER_DEPOSE : SEE_LEADER_FOLLOW;
    }

    /** The own acceptor made a promise. */
    public int makeWay(long mBallot, int mJitter) {
        clearOutbox();
        if (Ballots.owner(mBallot) == self) {
            return MAKE_WAY_OWN;
        }
        if (mBallot != promised) {
            return MAKE_WAY_STALE;
        }
        return giveUpOffice(mJitter) ? MAKE_WAY_DEPOSE : MAKE_WAY_STEP_ASIDE;
    }

    /** The own proposer has its quorum of promises. */
    public int winOffice(long mBallot) {
        clearOutbox();
        if (!eligible || !voter[self]) {
            tellToStepDown(BALLOT_NONE);
            return WIN_OFFICE_UNFIT;
        }
        if (Ballots.owner(mBallot) != self) {
            return WIN_OFFICE_IMPOSTOR;
        }
        if (mBallot != promised) {
            tellToStepDown(BALLOT_NONE);
            return WIN_OFFICE_OVERTAKEN;
        }
        if (stance == STANCE_LEADING) {
            return WIN_OFFICE_AGAIN;
        }
        stance = STANCE_LEADING;
        leader = mBallot;
        silence = 0;
        patience = timeout;
        hearOnly(NOBODY);
        return WIN_OFFICE_LEAD;
    }

    /** The own proposer gave up. */
    public int loseOffice(int mJitter) {
        clearOutbox();
        if (stance != STANCE_LEADING && stance != STANCE_CAMPAIGNING) {
            return LOSE_OFFICE_NO_OFFICE;
        }
        leaveOffice(mJitter);
        return LOSE_OFFICE_WITHDRAW;
    }

    /** A member answered the leader. */
    public int hearMember(int mFrom, long mBallot) {
        clearOutbox();
        if (stance != STANCE_LEADING) {
            return HEAR_MEMBER_NOT_LEADING;
        }
        if (mBallot != leader) {
            return HEAR_MEMBER_OTHER_BALLOT;
        }
        heard[mFrom] = true;
        return HEAR_MEMBER_MARK;
    }

    /** The application wants another member to lead. */
    public int handOver(int mTarget, long mReached) {
        clearOutbox();
        if (stance != STANCE_LEADING) {
            return HAND_OVER_NOT_LEADING;
        }
        if (handingOver) {
            return HAND_OVER_UNDER_WAY;
        }
        if (mTarget == self || !voter[mTarget]) {
            return HAND_OVER_STRANGER;
        }
        if (mReached < base) {
            return HAND_OVER_LAGGING;
        }
        handingOver = true;
        patience = timeout;
        replyKind = REPLY_CAMPAIGN_NOW;
        replyGroup = group;
        replyEpoch = epoch;
        replyFrom = self;
        replyBallot = leader;
        return HAND_OVER_HAND_OVER;
    }

    /** The leader wants this member to lead. */
    public int processCampaignNow(long mGroup, long mEpoch, int mFrom, long mBallot) {
        clearOutbox();
        if (mGroup != group) {
            return PROCESS_CAMPAIGN_NOW_FOREIGN;
        }
        if (mEpoch != epoch) {
            return PROCESS_CAMPAIGN_NOW_OTHER_EPOCH;
        }
        if (Ballots.owner(mBallot) != mFrom || !voter[mFrom] || mFrom == self) {
            return PROCESS_CAMPAIGN_NOW_IMPOSTOR;
        }
        if (!eligible || !voter[self]) {
            return PROCESS_CAMPAIGN_NOW_UNFIT;
        }
        if (mBallot != promised) {
            return PROCESS_CAMPAIGN_NOW_STALE;
        }
        if (stance != STANCE_FOLLOWER) {
            return PROCESS_CAMPAIGN_NOW_BUSY;
        }
        stance = STANCE_CAMPAIGNING;
        leader = BALLOT_NONE;
        patience = timeout;
        tellToCampaign();
        return PROCESS_CAMPAIGN_NOW_CAMPAIGN;
    }

    private void clearOutbox() {
        replyKind = REPLY_NONE;
        replyHeld = false;
    }

    private void tellToCampaign() {
        replyKind = REPLY_CAMPAIGN;
        replyAbove = above;
    }

    private void tellToStepDown(long ballot) {
        replyKind = REPLY_STEP_DOWN;
        replyBallot = ballot;
    }

    private void answer(long asked, boolean granted) {
        replyKind = REPLY_PRE_VOTE_ANSWER;
        replyGroup = group;
        replyEpoch = epoch;
        replyFrom = self;
        replyRound = asked;
        replyGranted = granted;
        replyPromised = promised;
        replyPrefix = prefix;
    }

    /** Makes room for somebody else; says whether there was an office to leave. */
    private boolean giveUpOffice(int delay) {
        boolean leading = stance == STANCE_LEADING;
        boolean inOffice = leading || stance == STANCE_CAMPAIGNING;
        if (inOffice) {
            tellToStepDown(leading ? leader : BALLOT_NONE);
        }
        leaveOffice(delay);
        return inOffice;
    }

    private void leaveOffice(int delay) {
        stance = STANCE_FOLLOWER;
        leader = BALLOT_NONE;
        handingOver = false;
        patience = delay;
    }

    /**
     * Begins a round of questions. It is the last step of its caller, whose guards no proof has to
     * see together with what is written here.
     */
    /*@ private normal_behavior                                       // Election.ask
    @   requires stance != STANCE_LEADING;                          // Election.ask: stance
    @   requires 0 <= delay && delay <= timeout + timeout;          // Election.ask: delay
    @   requires 0 <= next && next <= ROUND_MAX;                    // Election.ask: next
    @   assignable stance, leader, patience, round, heard[*],       // Election.ask: changes
    @       replyKind, replyGroup, replyEpoch, replyFrom, replyRound, replyPrefix;
    @   ensures stance == STANCE_ASKING && leader == BALLOT_NONE;   // Election.ask: stance
    @   ensures patience == delay && round == next;                 // Election.ask: numbers
    @   ensures heard[0] == (0 == self) && heard[1] == (1 == self)  // Election.ask: heard
    @       && heard[2] == (2 == self) && heard[3] == (3 == self) && heard[4] == (4 == self)
    @       && heard[5] == (5 == self) && heard[6] == (6 == self);
    @   ensures replyKind == REPLY_PRE_VOTE && replyGroup == group  // Election.ask: reply
    @       && replyEpoch == epoch && replyFrom == self && replyRound == next
    @       && replyPrefix == prefix;
    @*/
    private void ask(int delay, long next) {
        replyKind = REPLY_PRE_VOTE;
        replyGroup = group;
        replyEpoch = epoch;
        replyFrom = self;
        replyRound = next;
        replyPrefix = prefix;
        stance = STANCE_ASKING;
        leader = BALLOT_NONE;
        patience = delay;
        round = next;
        hearOnly(self);
    }

    /** Forgets who was heard, up to one member or {@link #NOBODY}. */
    /*@ private normal_behavior                                       // Election.hearOnly
    @   requires heard != null && heard.length == MEMBER_COUNT;     // Election.hearOnly: heard
    @   assignable heard[*];                                        // Election.hearOnly: changes
    @   ensures heard[0] == (0 == who) && heard[1] == (1 == who)    // Election.hearOnly: only
    @       && heard[2] == (2 == who) && heard[3] == (3 == who) && heard[4] == (4 == who)
    @       && heard[5] == (5 == who) && heard[6] == (6 == who);
    @   ensures 0 <= who && who < MEMBER_COUNT ==> heard[who];      // Election.hearOnly: one
    @*/
    private /*@ helper @*/ void hearOnly(int who) {
        /*@ loop_invariant 0 <= k && k <= MEMBER_COUNT;
        @ loop_invariant (\forall int i; 0 <= i && i < k; heard[i] == (i == who));
        @ decreases MEMBER_COUNT - k;
        @ loop_writes heard[*];
        @*/
        for (int k = 0; k < MEMBER_COUNT; k++) {
            heard[k] = k == who;
        }
    }

    /** Whether nobody else votes. */
    /*@ private normal_behavior                                       // Election.isOnlyVoter
    @   requires voter != null && voter.length == MEMBER_COUNT;     // Election.isOnlyVoter: voter
    @   assignable \strictly_nothing;                               // Election.isOnlyVoter: changes
    @   ensures \result == ((voter[0] ==> 0 == self)                // Election.isOnlyVoter: alone
    @       && (voter[1] ==> 1 == self) && (voter[2] ==> 2 == self) && (voter[3] ==> 3 == self)
    @       && (voter[4] ==> 4 == self) && (voter[5] ==> 5 == self) && (voter[6] ==> 6 == self));
    @*/
    private /*@ helper @*/ boolean isOnlyVoter() {
        /*@ loop_invariant 0 <= k && k <= MEMBER_COUNT;
        @ loop_invariant (\forall int i; 0 <= i && i < k; voter[i] ==> i == self);
        @ decreases MEMBER_COUNT - k;
        @ loop_writes \strictly_nothing;
        @*/
        for (int k = 0; k < MEMBER_COUNT; k++) {
            if (voter[k] && k != self) {
                return false;
            }
        }
        return true;
    }

    /** The caller keeps its array. */
    /*@ private normal_behavior                                       // Election.copy
    @   requires from.length == MEMBER_COUNT;                       // Election.copy: from
    @   assignable \nothing;                                        // Election.copy: changes
    @   ensures \fresh(\result);                                    // Election.copy: fresh
    @   ensures \result.length == MEMBER_COUNT;                     // Election.copy: length
    @   ensures (\forall int i; 0 <= i && i < MEMBER_COUNT;         // Election.copy: same
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
