// Generated from election.contract. Do not edit; run `./decree generate`.
package io.decree.core.election.contract;

import javax.annotation.processing.Generated;

/**
 * The Election as the other parts of a replica see it: its
 * handlers, its state to read, and what its last handler left for the shell.
 * Nothing is allocated. One thread calls it.
 */
@Generated("io.decree.codegen.role")
public final class ElectionRole {

    private final ElectionContract core;
    private final ElectionMonitor monitor;

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
     * The handler {@code tick}.
     *
     * @param mJitter its field
     * @return the case that was taken, a code of {@link ElectionContract}
     */
    public int tick(int mJitter) {
        return monitor == null
                ? core.tick(mJitter)
                : monitor.tick(mJitter);
    }

    /**
     * The handler {@code resume}.
     *
     * @param mJitter its field
     * @return the case that was taken, a code of {@link ElectionContract}
     */
    public int resume(int mJitter) {
        return monitor == null
                ? core.resume(mJitter)
                : monitor.resume(mJitter);
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
        return monitor == null
                ? core.processPrevote(mGroup, mEpoch, mFrom, mRound, mPrefix)
                : monitor.processPrevote(mGroup, mEpoch, mFrom, mRound, mPrefix);
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
        return monitor == null
                ? core.processPrevoteAnswer(mGroup, mEpoch, mFrom, mRound, mGranted, mPromised,
                mPrefix)
                : monitor.processPrevoteAnswer(mGroup, mEpoch, mFrom, mRound, mGranted, mPromised,
                mPrefix);
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
        return monitor == null
                ? core.stand(mEligible, mPromised, mPrefix, mBase)
                : monitor.stand(mEligible, mPromised, mPrefix, mBase);
    }

    /**
     * The handler {@code see_leader}.
     *
     * @param mBallot its field
     * @param mJitter its field
     * @return the case that was taken, a code of {@link ElectionContract}
     */
    public int seeLeader(long mBallot, int mJitter) {
        return monitor == null
                ? core.seeLeader(mBallot, mJitter)
                : monitor.seeLeader(mBallot, mJitter);
    }

    /**
     * The handler {@code make_way}.
     *
     * @param mBallot its field
     * @param mJitter its field
     * @return the case that was taken, a code of {@link ElectionContract}
     */
    public int makeWay(long mBallot, int mJitter) {
        return monitor == null
                ? core.makeWay(mBallot, mJitter)
                : monitor.makeWay(mBallot, mJitter);
    }

    /**
     * The handler {@code win_office}.
     *
     * @param mBallot its field
     * @return the case that was taken, a code of {@link ElectionContract}
     */
    public int winOffice(long mBallot) {
        return monitor == null
                ? core.winOffice(mBallot)
                : monitor.winOffice(mBallot);
    }

    /**
     * The handler {@code lose_office}.
     *
     * @param mJitter its field
     * @return the case that was taken, a code of {@link ElectionContract}
     */
    public int loseOffice(int mJitter) {
        return monitor == null
                ? core.loseOffice(mJitter)
                : monitor.loseOffice(mJitter);
    }

    /**
     * The handler {@code hear_member}.
     *
     * @param mFrom its field
     * @param mBallot its field
     * @return the case that was taken, a code of {@link ElectionContract}
     */
    public int hearMember(int mFrom, long mBallot) {
        return monitor == null
                ? core.hearMember(mFrom, mBallot)
                : monitor.hearMember(mFrom, mBallot);
    }

    /**
     * The handler {@code hand_over}.
     *
     * @param mTarget its field
     * @param mReached its field
     * @return the case that was taken, a code of {@link ElectionContract}
     */
    public int handOver(int mTarget, long mReached) {
        return monitor == null
                ? core.handOver(mTarget, mReached)
                : monitor.handOver(mTarget, mReached);
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
        return monitor == null
                ? core.processCampaignNow(mGroup, mEpoch, mFrom, mBallot)
                : monitor.processCampaignNow(mGroup, mEpoch, mFrom, mBallot);
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
