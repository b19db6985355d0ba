// Generated from learner.contract. Do not edit; run `./decree generate`.
package io.decree.core.learner.contract;

import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The Learner as the other parts of a replica see it: its
 * handlers, its state to read, and what its last handler left for the shell.
 * Nothing is allocated. One thread calls it.
 */
@Generated("io.decree.codegen.role")
public final class LearnerRole {

    /** Every case of every handler, in the contract's order. */
    public static final List<String> CASES = List.of(
            "process_commit.foreign",
            "process_commit.older_epoch",
            "process_commit.newer_epoch",
            "process_commit.impostor",
            "process_commit.below_window",
            "process_commit.beyond_window",
            "process_commit.known_already",
            "process_commit.fetch",
            "process_commit.divergence",
            "process_commit.settled",
            "process_commit.trust",
            "learn.below_window",
            "learn.beyond_window",
            "learn.again",
            "learn.divergence",
            "learn.record",
            "advance_prefix.window_is_full",
            "advance_prefix.hole",
            "advance_prefix.next",
            "heard_of.known_already",
            "heard_of.raise",
            "find_gap.complete",
            "find_gap.missing",
            "free_slots.backwards",
            "free_slots.undecided",
            "free_slots.out_of_range",
            "free_slots.free",
            "install_snapshot.not_ahead",
            "install_snapshot.out_of_range",
            "install_snapshot.jump");

    private final LearnerContract core;
    private final LearnerMonitor monitor;
    private final long[] taken = new long[CASES.size()];

    private LearnerRole(LearnerContract core, LearnerMonitor monitor) {
        this.core = core;
        this.monitor = monitor;
    }

    /**
     * Runs the handlers as they are.
     *
     * @param core the body
     * @return its role
     */
    public static LearnerRole plain(LearnerContract core) {
        return new LearnerRole(core, null);
    }

    /**
     * Checks every clause around every call.
     *
     * @param core the body
     * @return its role
     */
    public static LearnerRole monitored(LearnerContract core) {
        return new LearnerRole(core, new LearnerMonitor(core));
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
     * The handler {@code process_commit}.
     *
     * @param mGroup its field
     * @param mEpoch its field
     * @param mVoteBallot its field
     * @param mVoteValue its field
     * @param mBallot its field
     * @param mFrom its field
     * @param mSlot its field
     * @return the case that was taken, a code of {@link LearnerContract}
     */
    public int processCommit(long mGroup, long mEpoch, long mVoteBallot, long mVoteValue,
            long mBallot, int mFrom, long mSlot) {
        int outcome = monitor == null
                ? core.processCommit(mGroup, mEpoch, mVoteBallot, mVoteValue, mBallot, mFrom, mSlot)
                : monitor.processCommit(mGroup, mEpoch, mVoteBallot, mVoteValue, mBallot, mFrom,
                mSlot);
        return count(0, outcome);
    }

    /**
     * The handler {@code learn}.
     *
     * @param mSlot its field
     * @param mValue its field
     * @param mDigest its field
     * @param mHandle its field
     * @return the case that was taken, a code of {@link LearnerContract}
     */
    public int learn(long mSlot, long mValue, long mDigest, long mHandle) {
        int outcome = monitor == null
                ? core.learn(mSlot, mValue, mDigest, mHandle)
                : monitor.learn(mSlot, mValue, mDigest, mHandle);
        return count(11, outcome);
    }

    /**
     * The handler {@code advance_prefix}.
     *
     * @return the case that was taken, a code of {@link LearnerContract}
     */
    public int advancePrefix() {
        int outcome = monitor == null
                ? core.advancePrefix()
                : monitor.advancePrefix();
        return count(16, outcome);
    }

    /**
     * The handler {@code heard_of}.
     *
     * @param mEnd its field
     * @return the case that was taken, a code of {@link LearnerContract}
     */
    public int heardOf(long mEnd) {
        int outcome = monitor == null
                ? core.heardOf(mEnd)
                : monitor.heardOf(mEnd);
        return count(19, outcome);
    }

    /**
     * The handler {@code find_gap}.
     *
     * @return the case that was taken, a code of {@link LearnerContract}
     */
    public int findGap() {
        int outcome = monitor == null
                ? core.findGap()
                : monitor.findGap();
        return count(21, outcome);
    }

    /**
     * The handler {@code free_slots}.
     *
     * @param mBase its field
     * @return the case that was taken, a code of {@link LearnerContract}
     */
    public int freeSlots(long mBase) {
        int outcome = monitor == null
                ? core.freeSlots(mBase)
                : monitor.freeSlots(mBase);
        return count(23, outcome);
    }

    /**
     * The handler {@code install_snapshot}.
     *
     * @param mBase its field
     * @return the case that was taken, a code of {@link LearnerContract}
     */
    public int installSnapshot(long mBase) {
        int outcome = monitor == null
                ? core.installSnapshot(mBase)
                : monitor.installSnapshot(mBase);
        return count(27, outcome);
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
     * Reads {@code base}.
     *
     * @return its present value
     */
    public long base() {
        return core.base;
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
     * Reads {@code horizon}.
     *
     * @return its present value
     */
    public long horizon() {
        return core.horizon;
    }

    /**
     * Reads {@code decidedValue}.
     *
     * @param slot in the window
     * @return its present value
     */
    public long decidedValue(long slot) {
        return core.decidedValue[(int) (slot - core.base)];
    }

    /**
     * Reads {@code decidedDigest}.
     *
     * @param slot in the window
     * @return its present value
     */
    public long decidedDigest(long slot) {
        return core.decidedDigest[(int) (slot - core.base)];
    }

    /**
     * Reads {@code decidedHandle}.
     *
     * @param slot in the window
     * @return its present value
     */
    public long decidedHandle(long slot) {
        return core.decidedHandle[(int) (slot - core.base)];
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
     * Reads {@code replyFirst}.
     *
     * @return its present value
     */
    public long replyFirst() {
        return core.replyFirst;
    }

    /**
     * Reads {@code replyEnd}.
     *
     * @return its present value
     */
    public long replyEnd() {
        return core.replyEnd;
    }

    /**
     * Reads {@code alarm}.
     *
     * @return its present value
     */
    public int alarm() {
        return core.alarm;
    }

}
