// Generated from tally.contract. Do not edit; run `./decree generate`.
package io.decree.core.tally.contract;

import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The Tally as the other parts of a replica see it: its
 * handlers, its state to read, and what its last handler left for the shell.
 * Nothing is allocated. One thread calls it.
 */
@Generated("io.decree.codegen.role")
public final class TallyRole {

    /** Every case of every handler, in the contract's order. */
    public static final List<String> CASES = List.of(
            "process_2b.foreign",
            "process_2b.older_epoch",
            "process_2b.newer_epoch",
            "process_2b.stranger",
            "process_2b.other_slot",
            "process_2b.divergence",
            "process_2b.chosen_before",
            "process_2b.stale",
            "process_2b.conflict",
            "process_2b.again",
            "process_2b.choose",
            "process_2b.restart",
            "process_2b.count",
            "begin_slot.begin");

    private final TallyContract core;
    private final TallyMonitor monitor;
    private final long[] taken = new long[CASES.size()];

    private TallyRole(TallyContract core, TallyMonitor monitor) {
        this.core = core;
        this.monitor = monitor;
    }

    /**
     * Runs the handlers as they are.
     *
     * @param core the body
     * @return its role
     */
    public static TallyRole plain(TallyContract core) {
        return new TallyRole(core, null);
    }

    /**
     * Checks every clause around every call.
     *
     * @param core the body
     * @return its role
     */
    public static TallyRole monitored(TallyContract core) {
        return new TallyRole(core, new TallyMonitor(core));
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
     * The handler {@code process_2b}.
     *
     * @param mGroup its field
     * @param mEpoch its field
     * @param mFrom its field
     * @param mBallot its field
     * @param mSlot its field
     * @param mValue its field
     * @return the case that was taken, a code of {@link TallyContract}
     */
    public int process2b(long mGroup, long mEpoch, int mFrom, long mBallot, long mSlot,
            long mValue) {
        int outcome = monitor == null
                ? core.process2b(mGroup, mEpoch, mFrom, mBallot, mSlot, mValue)
                : monitor.process2b(mGroup, mEpoch, mFrom, mBallot, mSlot, mValue);
        return count(0, outcome);
    }

    /**
     * The handler {@code begin_slot}.
     *
     * @param mSlot its field
     * @return the case that was taken, a code of {@link TallyContract}
     */
    public int beginSlot(long mSlot) {
        int outcome = monitor == null
                ? core.beginSlot(mSlot)
                : monitor.beginSlot(mSlot);
        return count(13, outcome);
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
     * Reads {@code slot}.
     *
     * @return its present value
     */
    public long slot() {
        return core.slot;
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
     * Reads {@code value}.
     *
     * @return its present value
     */
    public long value() {
        return core.value;
    }

    /**
     * Reads {@code voted}.
     *
     * @param index its key
     * @return its present value
     */
    public boolean voted(int index) {
        return core.voted[index];
    }

    /**
     * Reads {@code chosen}.
     *
     * @return its present value
     */
    public boolean chosen() {
        return core.chosen;
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
     * Reads {@code alarm}.
     *
     * @return its present value
     */
    public int alarm() {
        return core.alarm;
    }

}
