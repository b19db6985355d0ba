// Generated from proposer.contract. Do not edit; run `./decree generate`.
package io.decree.core.proposer.contract;

import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The Proposer as the other parts of a replica see it: its
 * handlers, its state to read, and what its last handler left for the shell.
 * Nothing is allocated. One thread calls it.
 */
@Generated("io.decree.codegen.role")
public final class ProposerRole {

    /** Every case of every handler, in the contract's order. */
    public static final List<String> CASES = List.of(
            "start_campaign.unread_log",
            "start_campaign.not_a_voter",
            "start_campaign.leads_already",
            "start_campaign.exhausted",
            "start_campaign.campaign",
            "report_vote.foreign",
            "report_vote.other_epoch",
            "report_vote.not_mine",
            "report_vote.stranger",
            "report_vote.counted",
            "report_vote.too_high",
            "report_vote.decided",
            "report_vote.beyond_window",
            "report_vote.conflict",
            "report_vote.lower",
            "report_vote.raise",
            "end_of_report.foreign",
            "end_of_report.other_epoch",
            "end_of_report.not_mine",
            "end_of_report.stranger",
            "end_of_report.counted",
            "end_of_report.ahead",
            "end_of_report.lead",
            "end_of_report.count",
            "recover.not_leading",
            "recover.done",
            "recover.busy",
            "recover.fill",
            "recover.repeat",
            "propose.not_leading",
            "propose.recovering",
            "propose.busy",
            "propose.send",
            "follow_prefix.known",
            "follow_prefix.out_of_range",
            "follow_prefix.skip",
            "follow_prefix.move",
            "process_nack.foreign",
            "process_nack.other_epoch",
            "process_nack.stranger",
            "process_nack.known",
            "process_nack.depose",
            "process_nack.note",
            "observe.known",
            "observe.depose",
            "observe.note",
            "step_down.again",
            "step_down.stop",
            "recover_ballot.too_late",
            "recover_ballot.foreign_ballot",
            "recover_ballot.older",
            "recover_ballot.restore",
            "finish_ballot_recovery.too_late",
            "finish_ballot_recovery.admit");

    private final ProposerContract core;
    private final ProposerMonitor monitor;
    private final long[] taken = new long[CASES.size()];

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
     * The handler {@code start_campaign}.
     *
     * @param mPromised its field
     * @return the case that was taken, a code of {@link ProposerContract}
     */
    public int startCampaign(long mPromised) {
        int outcome = monitor == null
                ? core.startCampaign(mPromised)
                : monitor.startCampaign(mPromised);
        return count(0, outcome);
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
        int outcome = monitor == null
                ? core.reportVote(mGroup, mEpoch, mFrom, mBallot, mSlot, mVoteBallot, mValue,
                mDigest, mHandle)
                : monitor.reportVote(mGroup, mEpoch, mFrom, mBallot, mSlot, mVoteBallot, mValue,
                mDigest, mHandle);
        return count(5, outcome);
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
        int outcome = monitor == null
                ? core.endOfReport(mGroup, mEpoch, mFrom, mBallot, mBase)
                : monitor.endOfReport(mGroup, mEpoch, mFrom, mBallot, mBase);
        return count(16, outcome);
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
        int outcome = monitor == null
                ? core.recover(mValue, mDigest, mHandle)
                : monitor.recover(mValue, mDigest, mHandle);
        return count(24, outcome);
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
        int outcome = monitor == null
                ? core.propose(mValue, mDigest, mHandle)
                : monitor.propose(mValue, mDigest, mHandle);
        return count(29, outcome);
    }

    /**
     * The handler {@code follow_prefix}.
     *
     * @param mPrefix its field
     * @return the case that was taken, a code of {@link ProposerContract}
     */
    public int followPrefix(long mPrefix) {
        int outcome = monitor == null
                ? core.followPrefix(mPrefix)
                : monitor.followPrefix(mPrefix);
        return count(33, outcome);
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
        int outcome = monitor == null
                ? core.processNack(mGroup, mEpoch, mFrom, mBallot, mPromised)
                : monitor.processNack(mGroup, mEpoch, mFrom, mBallot, mPromised);
        return count(37, outcome);
    }

    /**
     * The handler {@code observe}.
     *
     * @param mBallot its field
     * @return the case that was taken, a code of {@link ProposerContract}
     */
    public int observe(long mBallot) {
        int outcome = monitor == null
                ? core.observe(mBallot)
                : monitor.observe(mBallot);
        return count(43, outcome);
    }

    /**
     * The handler {@code step_down}.
     *
     * @return the case that was taken, a code of {@link ProposerContract}
     */
    public int stepDown() {
        int outcome = monitor == null
                ? core.stepDown()
                : monitor.stepDown();
        return count(46, outcome);
    }

    /**
     * The handler {@code recover_ballot}.
     *
     * @param mBallot its field
     * @return the case that was taken, a code of {@link ProposerContract}
     */
    public int recoverBallot(long mBallot) {
        int outcome = monitor == null
                ? core.recoverBallot(mBallot)
                : monitor.recoverBallot(mBallot);
        return count(48, outcome);
    }

    /**
     * The handler {@code finish_ballot_recovery}.
     *
     * @return the case that was taken, a code of {@link ProposerContract}
     */
    public int finishBallotRecovery() {
        int outcome = monitor == null
                ? core.finishBallotRecovery()
                : monitor.finishBallotRecovery();
        return count(52, outcome);
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
