// Generated from acceptor.contract. Do not edit; run `./decree generate`.
package io.decree.core.acceptor.contract;

import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The Acceptor as the other parts of a replica see it: its
 * handlers, its state to read, and what its last handler left for the shell.
 * Nothing is allocated. One thread calls it.
 */
@Generated("io.decree.codegen.role")
public final class AcceptorRole {

    /** Every case of every handler, in the contract's order. */
    public static final List<String> CASES = List.of(
            "process_1a.foreign",
            "process_1a.unfit",
            "process_1a.not_a_voter",
            "process_1a.older_epoch",
            "process_1a.newer_epoch",
            "process_1a.impostor",
            "process_1a.refuse",
            "process_1a.repeat",
            "process_1a.grant",
            "process_2a.foreign",
            "process_2a.unfit",
            "process_2a.not_a_voter",
            "process_2a.older_epoch",
            "process_2a.newer_epoch",
            "process_2a.impostor",
            "process_2a.stale",
            "process_2a.truncated",
            "process_2a.decided",
            "process_2a.beyond_window",
            "process_2a.conflict",
            "process_2a.repeat",
            "process_2a.accept",
            "truncate.failed_store",
            "truncate.backwards",
            "truncate.inconsistent",
            "truncate.advance",
            "recover_promise.too_late",
            "recover_promise.older",
            "recover_promise.restore",
            "recover_vote.too_late",
            "recover_vote.below_window",
            "recover_vote.beyond_window",
            "recover_vote.overtaken",
            "recover_vote.conflict",
            "recover_vote.restore",
            "finish_recovery.too_late",
            "finish_recovery.admit",
            "fail_storage.again",
            "fail_storage.latch");

    private final AcceptorContract core;
    private final AcceptorMonitor monitor;
    private final long[] taken = new long[CASES.size()];

    private AcceptorRole(AcceptorContract core, AcceptorMonitor monitor) {
        this.core = core;
        this.monitor = monitor;
    }

    /**
     * Runs the handlers as they are.
     *
     * @param core the body
     * @return its role
     */
    public static AcceptorRole plain(AcceptorContract core) {
        return new AcceptorRole(core, null);
    }

    /**
     * Checks every clause around every call.
     *
     * @param core the body
     * @return its role
     */
    public static AcceptorRole monitored(AcceptorContract core) {
        return new AcceptorRole(core, new AcceptorMonitor(core));
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
     * The handler {@code process_1a}.
     *
     * @param mGroup its field
     * @param mEpoch its field
     * @param mFrom its field
     * @param mBallot its field
     * @param mStart its field
     * @return the case that was taken, a code of {@link AcceptorContract}
     */
    public int process1a(long mGroup, long mEpoch, int mFrom, long mBallot, long mStart) {
        int outcome = monitor == null
                ? core.process1a(mGroup, mEpoch, mFrom, mBallot, mStart)
                : monitor.process1a(mGroup, mEpoch, mFrom, mBallot, mStart);
        return count(0, outcome);
    }

    /**
     * The handler {@code process_2a}.
     *
     * @param mGroup its field
     * @param mEpoch its field
     * @param mFrom its field
     * @param mBallot its field
     * @param mSlot its field
     * @param mValue its field
     * @param mDigest its field
     * @param mHandle its field
     * @return the case that was taken, a code of {@link AcceptorContract}
     */
    public int process2a(long mGroup, long mEpoch, int mFrom, long mBallot, long mSlot, long mValue,
            long mDigest, long mHandle) {
        int outcome = monitor == null
                ? core.process2a(mGroup, mEpoch, mFrom, mBallot, mSlot, mValue, mDigest, mHandle)
                : monitor.process2a(mGroup, mEpoch, mFrom, mBallot, mSlot, mValue, mDigest,
                mHandle);
        return count(9, outcome);
    }

    /**
     * The handler {@code truncate}.
     *
     * @param mBase its field
     * @param mLow its field
     * @return the case that was taken, a code of {@link AcceptorContract}
     */
    public int truncate(long mBase, long mLow) {
        int outcome = monitor == null
                ? core.truncate(mBase, mLow)
                : monitor.truncate(mBase, mLow);
        return count(22, outcome);
    }

    /**
     * The handler {@code recover_promise}.
     *
     * @param mBallot its field
     * @return the case that was taken, a code of {@link AcceptorContract}
     */
    public int recoverPromise(long mBallot) {
        int outcome = monitor == null
                ? core.recoverPromise(mBallot)
                : monitor.recoverPromise(mBallot);
        return count(26, outcome);
    }

    /**
     * The handler {@code recover_vote}.
     *
     * @param mBallot its field
     * @param mSlot its field
     * @param mValue its field
     * @param mDigest its field
     * @param mHandle its field
     * @return the case that was taken, a code of {@link AcceptorContract}
     */
    public int recoverVote(long mBallot, long mSlot, long mValue, long mDigest, long mHandle) {
        int outcome = monitor == null
                ? core.recoverVote(mBallot, mSlot, mValue, mDigest, mHandle)
                : monitor.recoverVote(mBallot, mSlot, mValue, mDigest, mHandle);
        return count(29, outcome);
    }

    /**
     * The handler {@code finish_recovery}.
     *
     * @return the case that was taken, a code of {@link AcceptorContract}
     */
    public int finishRecovery() {
        int outcome = monitor == null
                ? core.finishRecovery()
                : monitor.finishRecovery();
        return count(35, outcome);
    }

    /**
     * The handler {@code fail_storage}.
     *
     * @return the case that was taken, a code of {@link AcceptorContract}
     */
    public int failStorage() {
        int outcome = monitor == null
                ? core.failStorage()
                : monitor.failStorage();
        return count(37, outcome);
    }

    /**
     * Whether a slot lies in {@code window}.
     *
     * @param slot from 0 on
     * @return whether it has a cell
     */
    public boolean inWindow(long slot) {
        return slot >= core.base && slot - core.base < core.capacity;
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
     * Reads {@code fitness}.
     *
     * @return its present value
     */
    public int fitness() {
        return core.fitness;
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
     * Reads {@code base}.
     *
     * @return its present value
     */
    public long base() {
        return core.base;
    }

    /**
     * Reads {@code low}.
     *
     * @return its present value
     */
    public long low() {
        return core.low;
    }

    /**
     * Reads {@code votesBallot}.
     *
     * @param slot in the window
     * @return its present value
     */
    public long votesBallot(long slot) {
        return core.votesBallot[(int) (slot - core.base)];
    }

    /**
     * Reads {@code votesValue}.
     *
     * @param slot in the window
     * @return its present value
     */
    public long votesValue(long slot) {
        return core.votesValue[(int) (slot - core.base)];
    }

    /**
     * Reads {@code votesDigest}.
     *
     * @param slot in the window
     * @return its present value
     */
    public long votesDigest(long slot) {
        return core.votesDigest[(int) (slot - core.base)];
    }

    /**
     * Reads {@code votesHandle}.
     *
     * @param slot in the window
     * @return its present value
     */
    public long votesHandle(long slot) {
        return core.votesHandle[(int) (slot - core.base)];
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
     * Reads {@code replyEpoch}.
     *
     * @return its present value
     */
    public long replyEpoch() {
        return core.replyEpoch;
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
     * Reads {@code replyBase}.
     *
     * @return its present value
     */
    public long replyBase() {
        return core.replyBase;
    }

    /**
     * Reads {@code replyLow}.
     *
     * @return its present value
     */
    public long replyLow() {
        return core.replyLow;
    }

    /**
     * Reads {@code replyCatchUp}.
     *
     * @return its present value
     */
    public int replyCatchUp() {
        return core.replyCatchUp;
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
     * Reads {@code replyPromised}.
     *
     * @return its present value
     */
    public long replyPromised() {
        return core.replyPromised;
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
