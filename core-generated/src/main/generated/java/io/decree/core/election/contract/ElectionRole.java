// Generated from election.contract. Do not edit; run `./decree generate`.
package io.decree.core.election.contract;

import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The Election as the other parts of a replica see it: its
 * handlers, its state to read, and what its last handler left for the shell.
 * Nothing is allocated. One thread calls it.
 */
@Generated("io.decree.codegen.role")
public final class ElectionRole {

    /** Every case of every handler, in the contract's order. */
    public static final List<String> CASES = List.of(
            "tick.not_a_voter",
            "tick.retire",
            "tick.between_counts",
            "tick.keep_leading",
            "tick.step_down",
            "tick.hold_still",
            "tick.hold_back",
            "tick.ineligible",
            "tick.stand_alone",
            "tick.ask",
            "resume.confirm_first",
            "resume.abandon",
            "resume.start_over",
            "process_prevote.foreign",
            "process_prevote.not_a_voter",
            "process_prevote.older_epoch",
            "process_prevote.newer_epoch",
            "process_prevote.stranger",
            "process_prevote.in_office",
            "process_prevote.has_a_leader",
            "process_prevote.behind",
            "process_prevote.grant",
            "process_prevote_answer.foreign",
            "process_prevote_answer.other_epoch",
            "process_prevote_answer.stranger",
            "process_prevote_answer.not_mine",
            "process_prevote_answer.refused",
            "process_prevote_answer.win",
            "process_prevote_answer.count",
            "stand.noted",
            "see_leader.own",
            "see_leader.stale",
            "see_leader.depose",
            "see_leader.follow",
            "make_way.own",
            "make_way.stale",
            "make_way.depose",
            "make_way.step_aside",
            "win_office.unfit",
            "win_office.impostor",
            "win_office.overtaken",
            "win_office.again",
            "win_office.lead",
            "lose_office.no_office",
            "lose_office.withdraw",
            "hear_member.not_leading",
            "hear_member.other_ballot",
            "hear_member.mark",
            "hand_over.not_leading",
            "hand_over.under_way",
            "hand_over.stranger",
            "hand_over.lagging",
            "hand_over.hand_over",
            "process_campaign_now.foreign",
            "process_campaign_now.other_epoch",
            "process_campaign_now.impostor",
            "process_campaign_now.unfit",
            "process_campaign_now.stale",
            "process_campaign_now.busy",
            "process_campaign_now.campaign");

    private final ElectionContract core;
    private final ElectionMonitor monitor;
    private final long[] taken = new long[CASES.size()];

    private ElectionRole(ElectionContract core, ElectionMonitor monitor) {
        this.core = core;
        this.monitor = monitor;
    }

    /**
     * Runs the handlers as they are.
     *
     * @param core the body
     * @return its role
     */
    public static ElectionRole plain(ElectionContract core) {
        return new ElectionRole(core, null);
    }

    /**
     * Checks every clause around every call.
     *
     * @param core the body
     * @return its role
     */
    public static ElectionRole monitored(ElectionContract core) {
        return new ElectionRole(core, new ElectionMonitor(core));
    }

    /**
     * How often a case was taken.
     *
     * @param index its place in {@link #CASES}
     * @return from 0 on
     */
    public long taken(int index) {
        return taken[index];
    }

    private int count(int before, int outcome) {
        taken[before + outcome - 1]++;
        return outcome;
    }

    /**
     * The handler {@code tick}.
     *
     * @param mJitter its field
     * @return the case that was taken, a code of {@link ElectionContract}
     */
    public int tick(int mJitter) {
        int outcome = monitor == null
                ? core.tick(mJitter)
                : monitor.tick(mJitter);
        return count(0, outcome);
    }

    /**
     * The handler {@code resume}.
     *
     * @param mJitter its field
     * @return the case that was taken, a code of {@link ElectionContract}
     */
    public int resume(int mJitter) {
        int outcome = monitor == null
                ? core.resume(mJitter)
                : monitor.resume(mJitter);
        return count(10, outcome);
    }

    /**
     * The handler {@code process_prevote}.
     *
     * @param mGroup its field
     * @param mEpoch its field
     * @param mFrom its field
     * @param mRound its field
     * @param mPrefix its field
     * @return the case that was taken, a code of {@link ElectionContract}
     */
    public int processPrevote(long mGroup, long mEpoch, int mFrom, long mRound, long mPrefix) {
        int outcome = monitor == null
                ? core.processPrevote(mGroup, mEpoch, mFrom, mRound, mPrefix)
                : monitor.processPrevote(mGroup, mEpoch, mFrom, mRound, mPrefix);
        return count(13, outcome);
    }

    /**
     * The handler {@code process_prevote_answer}.
     *
     * @param mGroup its field
     * @param mEpoch its field
     * @param mFrom its field
     * @param mRound its field
     * @param mGranted its field
     * @param mPromised its field
     * @param mPrefix its field
     * @return the case that was taken, a code of {@link ElectionContract}
     */
    public int processPrevoteAnswer(long mGroup, long mEpoch, int mFrom, long mRound,
            boolean mGranted, long mPromised, long mPrefix) {
        int outcome = monitor == null
                ? core.processPrevoteAnswer(mGroup, mEpoch, mFrom, mRound, mGranted, mPromised,
                mPrefix)
                : monitor.processPrevoteAnswer(mGroup, mEpoch, mFrom, mRound, mGranted, mPromised,
                mPrefix);
        return count(22, outcome);
    }

    /**
     * The handler {@code stand}.
     *
     * @param mEligible its field
     * @param mPromised its field
     * @param mPrefix its field
     * @param mBase its field
     * @return the case that was taken, a code of {@link ElectionContract}
     */
    public int stand(boolean mEligible, long mPromised, long mPrefix, long mBase) {
        int outcome = monitor == null
                ? core.stand(mEligible, mPromised, mPrefix, mBase)
                : monitor.stand(mEligible, mPromised, mPrefix, mBase);
        return count(29, outcome);
    }

    /**
     * The handler {@code see_leader}.
     *
     * @param mBallot its field
     * @param mJitter its field
     * @return the case that was taken, a code of {@link ElectionContract}
     */
    public int seeLeader(long mBallot, int mJitter) {
        int outcome = monitor == null
                ? core.seeLeader(mBallot, mJitter)
                : monitor.seeLeader(mBallot, mJitter);
        return count(30, outcome);
    }

    /**
     * The handler {@code make_way}.
     *
     * @param mBallot its field
     * @param mJitter its field
     * @return the case that was taken, a code of {@link ElectionContract}
     */
    public int makeWay(long mBallot, int mJitter) {
        int outcome = monitor == null
                ? core.makeWay(mBallot, mJitter)
                : monitor.makeWay(mBallot, mJitter);
        return count(34, outcome);
    }

    /**
     * The handler {@code win_office}.
     *
     * @param mBallot its field
     * @return the case that was taken, a code of {@link ElectionContract}
     */
    public int winOffice(long mBallot) {
        int outcome = monitor == null
                ? core.winOffice(mBallot)
                : monitor.winOffice(mBallot);
        return count(38, outcome);
    }

    /**
     * The handler {@code lose_office}.
     *
     * @param mJitter its field
     * @return the case that was taken, a code of {@link ElectionContract}
     */
    public int loseOffice(int mJitter) {
        int outcome = monitor == null
                ? core.loseOffice(mJitter)
                : monitor.loseOffice(mJitter);
        return count(43, outcome);
    }

    /**
     * The handler {@code hear_member}.
     *
     * @param mFrom its field
     * @param mBallot its field
     * @return the case that was taken, a code of {@link ElectionContract}
     */
    public int hearMember(int mFrom, long mBallot) {
        int outcome = monitor == null
                ? core.hearMember(mFrom, mBallot)
                : monitor.hearMember(mFrom, mBallot);
        return count(45, outcome);
    }

    /**
     * The handler {@code hand_over}.
     *
     * @param mTarget its field
     * @param mReached its field
     * @return the case that was taken, a code of {@link ElectionContract}
     */
    public int handOver(int mTarget, long mReached) {
        int outcome = monitor == null
                ? core.handOver(mTarget, mReached)
                : monitor.handOver(mTarget, mReached);
        return count(48, outcome);
    }

    /**
     * The handler {@code process_campaign_now}.
     *
     * @param mGroup its field
     * @param mEpoch its field
     * @param mFrom its field
     * @param mBallot its field
     * @return the case that was taken, a code of {@link ElectionContract}
     */
    public int processCampaignNow(long mGroup, long mEpoch, int mFrom, long mBallot) {
        int outcome = monitor == null
                ? core.processCampaignNow(mGroup, mEpoch, mFrom, mBallot)
                : monitor.processCampaignNow(mGroup, mEpoch, mFrom, mBallot);
        return count(53, outcome);
    }

    /**
     * Reads {@code self}.
     *
     * @return its present value
     */
    public int self() {
        return core.self;
    }

    /**
     * Reads {@code group}.
     *
     * @return its present value
     */
    public long group() {
        return core.group;
    }

    /**
     * Reads {@code epoch}.
     *
     * @return its present value
     */
    public long epoch() {
        return core.epoch;
    }

    /**
     * Reads {@code voter}.
     *
     * @param index its key
     * @return its present value
     */
    public boolean voter(int index) {
        return core.voter[index];
    }

    /**
     * Reads {@code timeout}.
     *
     * @return its present value
     */
    public int timeout() {
        return core.timeout;
    }

    /**
     * Reads {@code eligible}.
     *
     * @return its present value
     */
    public boolean eligible() {
        return core.eligible;
    }

    /**
     * Reads {@code promised}.
     *
     * @return its present value
     */
    public long promised() {
        return core.promised;
    }

    /**
     * Reads {@code prefix}.
     *
     * @return its present value
     */
    public long prefix() {
        return core.prefix;
    }

    /**
     * Reads {@code base}.
     *
     * @return its present value
     */
    public long base() {
        return core.base;
    }

    /**
     * Reads {@code stance}.
     *
     * @return its present value
     */
    public int stance() {
        return core.stance;
    }

    /**
     * Reads {@code leader}.
     *
     * @return its present value
     */
    public long leader() {
        return core.leader;
    }

    /**
     * Reads {@code handingOver}.
     *
     * @return its present value
     */
    public boolean handingOver() {
        return core.handingOver;
    }

    /**
     * Reads {@code silence}.
     *
     * @return its present value
     */
    public int silence() {
        return core.silence;
    }

    /**
     * Reads {@code patience}.
     *
     * @return its present value
     */
    public int patience() {
        return core.patience;
    }

    /**
     * Reads {@code round}.
     *
     * @return its present value
     */
    public long round() {
        return core.round;
    }

    /**
     * Reads {@code above}.
     *
     * @return its present value
     */
    public long above() {
        return core.above;
    }

    /**
     * Reads {@code heard}.
     *
     * @param index its key
     * @return its present value
     */
    public boolean heard(int index) {
        return core.heard[index];
    }

    /**
     * Reads {@code replyKind}.
     *
     * @return its present value
     */
    public int replyKind() {
        return core.replyKind;
    }

    /**
     * Reads {@code replyHeld}.
     *
     * @return its present value
     */
    public boolean replyHeld() {
        return core.replyHeld;
    }

    /**
     * Reads {@code replyGroup}.
     *
     * @return its present value
     */
    public long replyGroup() {
        return core.replyGroup;
    }

    /**
     * Reads {@code replyEpoch}.
     *
     * @return its present value
     */
    public long replyEpoch() {
        return core.replyEpoch;
    }

    /**
     * Reads {@code replyFrom}.
     *
     * @return its present value
     */
    public int replyFrom() {
        return core.replyFrom;
    }

    /**
     * Reads {@code replyRound}.
     *
     * @return its present value
     */
    public long replyRound() {
        return core.replyRound;
    }

    /**
     * Reads {@code replyPrefix}.
     *
     * @return its present value
     */
    public long replyPrefix() {
        return core.replyPrefix;
    }

    /**
     * Reads {@code replyGranted}.
     *
     * @return its present value
     */
    public boolean replyGranted() {
        return core.replyGranted;
    }

    /**
     * Reads {@code replyPromised}.
     *
     * @return its present value
     */
    public long replyPromised() {
        return core.replyPromised;
    }

    /**
     * Reads {@code replyBallot}.
     *
     * @return its present value
     */
    public long replyBallot() {
        return core.replyBallot;
    }

    /**
     * Reads {@code replyAbove}.
     *
     * @return its present value
     */
    public long replyAbove() {
        return core.replyAbove;
    }

}
