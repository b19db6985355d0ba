// Generated from proposer.contract. Do not edit; run `./decree generate`.
package io.decree.core.proposer.contract;

import javax.annotation.processing.Generated;

/**
 * The Proposer as the other parts of a replica see it: its
 * handlers, its state to read, and what its last handler left for the shell.
 * Nothing is allocated. One thread calls it.
 */
@Generated("io.decree.codegen.role")
public final class ProposerRole {

    private final ProposerContract core;
    private final ProposerMonitor monitor;

    private ProposerRole(ProposerContract core, ProposerMonitor monitor) {
        this.core = core;
        this.monitor = monitor;
    }

    /**
     * Runs the handlers as they are.
     *
     * @param core the body
     * @return its role
     */
    public static ProposerRole plain(ProposerContract core) {
        return new ProposerRole(core, null);
    }

    /**
     * Checks every clause around every call.
     *
     * @param core the body
     * @return its role
     */
    public static ProposerRole monitored(ProposerContract core) {
        return new ProposerRole(core, new ProposerMonitor(core));
    }

    /**
     * The handler {@code start_campaign}.
     *
     * @param mPromised its field
     * @return the case that was taken, a code of {@link ProposerContract}
     */
    public int startCampaign(long mPromised) {
        return monitor == null
                ? core.startCampaign(mPromised)
                : monitor.startCampaign(mPromised);
    }

    /**
     * The handler {@code report_vote}.
     *
     * @param mGroup its field
     * @param mEpoch its field
     * @param mFrom its field
     * @param mBallot its field
     * @param mSlot its field
     * @param mVoteBallot its field
     * @param mValue its field
     * @param mDigest its field
     * @param mHandle its field
     * @return the case that was taken, a code of {@link ProposerContract}
     */
    public int reportVote(long mGroup, long mEpoch, int mFrom, long mBallot, long mSlot,
            long mVoteBallot, long mValue, long mDigest, long mHandle) {
        return monitor == null
                ? core.reportVote(mGroup, mEpoch, mFrom, mBallot, mSlot, mVoteBallot, mValue,
                mDigest, mHandle)
                : monitor.reportVote(mGroup, mEpoch, mFrom, mBallot, mSlot, mVoteBallot, mValue,
                mDigest, mHandle);
    }

    /**
     * The handler {@code end_of_report}.
     *
     * @param mGroup its field
     * @param mEpoch its field
     * @param mFrom its field
     * @param mBallot its field
     * @param mBase its field
     * @return the case that was taken, a code of {@link ProposerContract}
     */
    public int endOfReport(long mGroup, long mEpoch, int mFrom, long mBallot, long mBase) {
        return monitor == null
                ? core.endOfReport(mGroup, mEpoch, mFrom, mBallot, mBase)
                : monitor.endOfReport(mGroup, mEpoch, mFrom, mBallot, mBase);
    }

    /**
     * The handler {@code recover}.
     *
     * @param mValue its field
     * @param mDigest its field
     * @param mHandle its field
     * @return the case that was taken, a code of {@link ProposerContract}
     */
    public int recover(long mValue, long mDigest, long mHandle) {
        return monitor == null
                ? core.recover(mValue, mDigest, mHandle)
                : monitor.recover(mValue, mDigest, mHandle);
    }

    /**
     * The handler {@code propose}.
     *
     * @param mValue its field
     * @param mDigest its field
     * @param mHandle its field
     * @return the case that was taken, a code of {@link ProposerContract}
     */
    public int propose(long mValue, long mDigest, long mHandle) {
        return monitor == null
                ? core.propose(mValue, mDigest, mHandle)
                : monitor.propose(mValue, mDigest, mHandle);
    }

    /**
     * The handler {@code follow_prefix}.
     *
     * @param mPrefix its field
     * @return the case that was taken, a code of {@link ProposerContract}
     */
    public int followPrefix(long mPrefix) {
        return monitor == null
                ? core.followPrefix(mPrefix)
                : monitor.followPrefix(mPrefix);
    }

    /**
     * The handler {@code process_nack}.
     *
     * @param mGroup its field
     * @param mEpoch its field
     * @param mFrom its field
     * @param mBallot its field
     * @param mPromised its field
     * @return the case that was taken, a code of {@link ProposerContract}
     */
    public int processNack(long mGroup, long mEpoch, int mFrom, long mBallot, long mPromised) {
        return monitor == null
                ? core.processNack(mGroup, mEpoch, mFrom, mBallot, mPromised)
                : monitor.processNack(mGroup, mEpoch, mFrom, mBallot, mPromised);
    }

    /**
     * The handler {@code observe}.
     *
     * @param mBallot its field
     * @return the case that was taken, a code of {@link ProposerContract}
     */
    public int observe(long mBallot) {
        return monitor == null
                ? core.observe(mBallot)
                : monitor.observe(mBallot);
    }

    /**
     * The handler {@code step_down}.
     *
     * @return the case that was taken, a code of {@link ProposerContract}
     */
    public int stepDown() {
        return monitor == null
                ? core.stepDown()
                : monitor.stepDown();
    }

    /**
     * The handler {@code recover_ballot}.
     *
     * @param mBallot its field
     * @return the case that was taken, a code of {@link ProposerContract}
     */
    public int recoverBallot(long mBallot) {
        return monitor == null
                ? core.recoverBallot(mBallot)
                : monitor.recoverBallot(mBallot);
    }

    /**
     * The handler {@code finish_ballot_recovery}.
     *
     * @return the case that was taken, a code of {@link ProposerContract}
     */
    public int finishBallotRecovery() {
        return monitor == null
                ? core.finishBallotRecovery()
                : monitor.finishBallotRecovery();
    }

    /**
     * Whether a slot lies in {@code window}.
     *
     * @param slot from 0 on
     * @return whether it has a cell
     */
    public boolean inWindow(long slot) {
        return slot >= core.start && slot - core.start < core.capacity;
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
     * Reads {@code capacity}.
     *
     * @return its present value
     */
    public int capacity() {
        return core.capacity;
    }

    /**
     * Reads {@code pipeline}.
     *
     * @return its present value
     */
    public int pipeline() {
        return core.pipeline;
    }

    /**
     * Reads {@code role}.
     *
     * @return its present value
     */
    public int role() {
        return core.role;
    }

    /**
     * Reads {@code ballot}.
     *
     * @return its present value
     */
    public long ballot() {
        return core.ballot;
    }

    /**
     * Reads {@code seen}.
     *
     * @return its present value
     */
    public long seen() {
        return core.seen;
    }

    /**
     * Reads {@code lastBallot}.
     *
     * @return its present value
     */
    public long lastBallot() {
        return core.lastBallot;
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
     * Reads {@code start}.
     *
     * @return its present value
     */
    public long start() {
        return core.start;
    }

    /**
     * Reads {@code top}.
     *
     * @return its present value
     */
    public long top() {
        return core.top;
    }

    /**
     * Reads {@code reported}.
     *
     * @param index its key
     * @return its present value
     */
    public boolean reported(int index) {
        return core.reported[index];
    }

    /**
     * Reads {@code bestBallot}.
     *
     * @param slot in the window
     * @return its present value
     */
    public long bestBallot(long slot) {
        return core.bestBallot[(int) (slot - core.start)];
    }

    /**
     * Reads {@code bestValue}.
     *
     * @param slot in the window
     * @return its present value
     */
    public long bestValue(long slot) {
        return core.bestValue[(int) (slot - core.start)];
    }

    /**
     * Reads {@code bestDigest}.
     *
     * @param slot in the window
     * @return its present value
     */
    public long bestDigest(long slot) {
        return core.bestDigest[(int) (slot - core.start)];
    }

    /**
     * Reads {@code bestHandle}.
     *
     * @param slot in the window
     * @return its present value
     */
    public long bestHandle(long slot) {
        return core.bestHandle[(int) (slot - core.start)];
    }

    /**
     * Reads {@code nextSlot}.
     *
     * @return its present value
     */
    public long nextSlot() {
        return core.nextSlot;
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
     * Reads {@code replyBallot}.
     *
     * @return its present value
     */
    public long replyBallot() {
        return core.replyBallot;
    }

    /**
     * Reads {@code replyStart}.
     *
     * @return its present value
     */
    public long replyStart() {
        return core.replyStart;
    }

    /**
     * Reads {@code replySlot}.
     *
     * @return its present value
     */
    public long replySlot() {
        return core.replySlot;
    }

    /**
     * Reads {@code replyValue}.
     *
     * @return its present value
     */
    public long replyValue() {
        return core.replyValue;
    }

    /**
     * Reads {@code replyDigest}.
     *
     * @return its present value
     */
    public long replyDigest() {
        return core.replyDigest;
    }

    /**
     * Reads {@code replyHandle}.
     *
     * @return its present value
     */
    public long replyHandle() {
        return core.replyHandle;
    }

    /**
     * Reads {@code replySeen}.
     *
     * @return its present value
     */
    public long replySeen() {
        return core.replySeen;
    }

    /**
     * Reads {@code replyBase}.
     *
     * @return its present value
     */
    public long replyBase() {
        return core.replyBase;
    }

    /**
     * Reads {@code alarm}.
     *
     * @return its present value
     */
    public int alarm() {
        return core.alarm;
    }

    /**
     * Reads {@code persist}.
     *
     * @return its present value
     */
    public int persist() {
        return core.persist;
    }

}
