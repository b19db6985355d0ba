// Generated from learner.contract. Do not edit; run `./decree generate`.
package io.decree.core.learner.contract;

import static io.decree.core.learner.contract.LearnerContract.*;

import io.decree.core.ballot.Ballots;
import io.decree.core.contract.Terms;
import io.decree.core.contract.testing.Draws;
import javax.annotation.processing.Generated;

/**
 * Random calls of the handlers: a legal state and a message, made of a row of
 * random numbers. Smaller numbers give simpler calls.
 */
@Generated("io.decree.codegen.properties")
public final class LearnerCalls {


    private LearnerCalls() {}

    /** A call of the constructor. */
    public static final class Construction {

        /** How many random numbers a call is made of. */
        public static final int ROW = 94;

        final LearnerState state;

        /**
         * A call made of random numbers.
         *
         * @param row the numbers
         */
        public Construction(long[] row) {
            LearnerState drawn = drawState(new Draws(row));
            state = LearnerState.initial();
            state.self = drawn.self;
            state.group = drawn.group;
            state.epoch = drawn.epoch;
            state.voter = drawn.voter;
            state.capacity = drawn.capacity;
            state.resize();
            state.repair();
        }

        /**
         * Whether the call keeps what the caller and the protocol owe.
         *
         * @return whether it may be made
         */
        public boolean admissible() {
            return state.valid();
        }

        /**
         * Checks what the constructor made.
         *
         * @param core made for the given fields of this call
         * @return the state that was asked for
         */
        public String check(LearnerContract core) {
            LearnerMonitor.constructed(core, state.self, state.group, state.epoch, state.voter,
                    state.capacity);
            return toString();
        }

        @Override
        public String toString() {
            return "constructor { " + state + " }";
        }
    }

    /** A call of {@code process_commit}. */
    public static final class ProcessCommit {

        /** How many random numbers a call is made of. */
        public static final int ROW = 108;

        final LearnerState state;
        long mGroup;
        long mEpoch;
        long mVoteBallot;
        long mVoteValue;
        long mBallot;
        int mFrom;
        long mSlot;

        /**
         * A call made of random numbers.
         *
         * @param row the numbers
         */
        public ProcessCommit(long[] row) {
            Draws draws = new Draws(row);
            state = drawState2(draws);
            state.repair();
            draws.place();
            mGroup = draws.usual() ? state.group : draws.opaque(0);
            draws.place();
            mEpoch = draws.usual() ? Draws.fitted(state.epoch, 0, 1099511627776L) : draws.number(0,
                    1099511627776L);
            draws.place();
            mVoteBallot = draws.edges(0, 1152921504606846976L);
            draws.place();
            mVoteValue = draws.opaque(0);
            if (!((mVoteBallot == BALLOT_NONE) == (mVoteValue // process_commit.vote_is_whole
                    == VALUE_NONE))) {
                long drawn = mVoteValue;
                mVoteValue = 0;
                if (!((mVoteBallot == BALLOT_NONE) == (mVoteValue == VALUE_NONE))) {
                    mVoteValue = 1;
                }
                if (!((mVoteBallot == BALLOT_NONE) == (mVoteValue == VALUE_NONE))) {
                    mVoteValue = drawn;
                }
            }
            draws.place();
            mBallot = draws.usual() ? Draws.fitted(mVoteBallot, 0, 1152921504606846976L)
                    : draws.ballot(0, 1152921504606846976L);
            if (mBallot == BALLOT_NONE) { // process_commit.ballot_is_real
                long drawn = mBallot;
                mBallot = 0;
                if (mBallot == BALLOT_NONE) {
                    mBallot = 1;
                }
                if (mBallot == BALLOT_NONE) {
                    mBallot = drawn;
                }
            }
            draws.place();
            mFrom = draws.usual() ? (int) Draws.fitted(Ballots.owner(mBallot), 0, 6) : draws.code(0,
                    6);
            draws.place();
            mSlot = switch (draws.source(3)) {
                case 0 -> draws.within(state.base, state.capacity);
                case 1 -> draws.near(state.base, 1, 0, 1152921504606846976L);
                default -> draws.near(state.base + state.capacity, 1, 0, 1152921504606846976L);
            };
        }

        /**
         * Whether the call keeps what the caller and the protocol owe.
         *
         * @return whether it may be made
         */
        public boolean admissible() {
            return state.valid() && (mBallot != BALLOT_NONE) && ((mVoteBallot == BALLOT_NONE)
                    == (mVoteValue == VALUE_NONE));
        }

        /**
         * Makes the call under a monitor.
         *
         * @param core made for the given fields of the state
         * @return the name of the case that was taken
         */
        public String take(LearnerContract core) {
            LearnerMonitor monitor = new LearnerMonitor(state.put(core));
            return LearnerMonitor.processCommitCase(monitor.processCommit(mGroup, mEpoch,
                    mVoteBallot, mVoteValue, mBallot, mFrom, mSlot));
        }

        @Override
        public String toString() {
            Terms terms = new Terms();
            terms.optional("group", mGroup, 0, 0);
            terms.number("epoch", mEpoch, 0);
            terms.optional("vote_ballot", mVoteBallot, 0, 0);
            terms.optional("vote_value", mVoteValue, 0, 0);
            terms.optional("ballot", mBallot, 0, 0);
            terms.number("from", mFrom, 0);
            terms.number("slot", mSlot, 0);
            return "process_commit given { " + state + " } when { " + terms.all() + " }";
        }

    }

    /** A call of {@code learn}. */
    public static final class Learn {

        /** How many random numbers a call is made of. */
        public static final int ROW = 102;

        final LearnerState state;
        long mSlot;
        long mValue;
        long mDigest;
        long mHandle;

        /**
         * A call made of random numbers.
         *
         * @param row the numbers
         */
        public Learn(long[] row) {
            Draws draws = new Draws(row);
            state = drawState2(draws);
            state.repair();
            draws.place();
            mSlot = switch (draws.source(3)) {
                case 0 -> draws.within(state.base, state.capacity);
                case 1 -> draws.near(state.base, 1, 0, 1152921504606846976L);
                default -> draws.near(state.base + state.capacity, 1, 0, 1152921504606846976L);
            };
            draws.place();
            mValue = draws.opaque(0);
            if (mValue == VALUE_NONE) { // learn.value_is_real
                long drawn = mValue;
                mValue = 0;
                if (mValue == VALUE_NONE) {
                    mValue = 1;
                }
                if (mValue == VALUE_NONE) {
                    mValue = drawn;
                }
            }
            draws.place();
            mDigest = draws.carried();
            draws.place();
            mHandle = draws.carried();
        }

        /**
         * Whether the call keeps what the caller and the protocol owe.
         *
         * @return whether it may be made
         */
        public boolean admissible() {
            return state.valid() && (mValue != VALUE_NONE);
        }

        /**
         * Makes the call under a monitor.
         *
         * @param core made for the given fields of the state
         * @return the name of the case that was taken
         */
        public String take(LearnerContract core) {
            LearnerMonitor monitor = new LearnerMonitor(state.put(core));
            return LearnerMonitor.learnCase(monitor.learn(mSlot, mValue, mDigest, mHandle));
        }

        @Override
        public String toString() {
            Terms terms = new Terms();
            terms.number("slot", mSlot, 0);
            terms.optional("value", mValue, 0, 0);
            terms.number("digest", mDigest, 0);
            terms.number("handle", mHandle, 0);
            return "learn given { " + state + " } when { " + terms.all() + " }";
        }

    }

    /** A call of {@code advance_prefix}. */
    public static final class AdvancePrefix {

        /** How many random numbers a call is made of. */
        public static final int ROW = 94;

        final LearnerState state;

        /**
         * A call made of random numbers.
         *
         * @param row the numbers
         */
        public AdvancePrefix(long[] row) {
            Draws draws = new Draws(row);
            state = drawState2(draws);
            state.repair();
        }

        /**
         * Whether the call keeps what the caller and the protocol owe.
         *
         * @return whether it may be made
         */
        public boolean admissible() {
            return state.valid();
        }

        /**
         * Makes the call under a monitor.
         *
         * @param core made for the given fields of the state
         * @return the name of the case that was taken
         */
        public String take(LearnerContract core) {
            LearnerMonitor monitor = new LearnerMonitor(state.put(core));
            return LearnerMonitor.advancePrefixCase(monitor.advancePrefix());
        }

        @Override
        public String toString() {
            Terms terms = new Terms();
            return "advance_prefix given { " + state + " } when { " + terms.all() + " }";
        }

    }

    /** A call of {@code heard_of}. */
    public static final class HeardOf {

        /** How many random numbers a call is made of. */
        public static final int ROW = 96;

        final LearnerState state;
        long mEnd;

        /**
         * A call made of random numbers.
         *
         * @param row the numbers
         */
        public HeardOf(long[] row) {
            Draws draws = new Draws(row);
            state = drawState2(draws);
            state.repair();
            draws.place();
            mEnd = draws.near(state.horizon, 2, 0, 1152921504606846976L);
        }

        /**
         * Whether the call keeps what the caller and the protocol owe.
         *
         * @return whether it may be made
         */
        public boolean admissible() {
            return state.valid();
        }

        /**
         * Makes the call under a monitor.
         *
         * @param core made for the given fields of the state
         * @return the name of the case that was taken
         */
        public String take(LearnerContract core) {
            LearnerMonitor monitor = new LearnerMonitor(state.put(core));
            return LearnerMonitor.heardOfCase(monitor.heardOf(mEnd));
        }

        @Override
        public String toString() {
            Terms terms = new Terms();
            terms.number("end", mEnd, 0);
            return "heard_of given { " + state + " } when { " + terms.all() + " }";
        }

    }

    /** A call of {@code find_gap}. */
    public static final class FindGap {

        /** How many random numbers a call is made of. */
        public static final int ROW = 94;

        final LearnerState state;

        /**
         * A call made of random numbers.
         *
         * @param row the numbers
         */
        public FindGap(long[] row) {
            Draws draws = new Draws(row);
            state = drawState2(draws);
            state.repair();
        }

        /**
         * Whether the call keeps what the caller and the protocol owe.
         *
         * @return whether it may be made
         */
        public boolean admissible() {
            return state.valid();
        }

        /**
         * Makes the call under a monitor.
         *
         * @param core made for the given fields of the state
         * @return the name of the case that was taken
         */
        public String take(LearnerContract core) {
            LearnerMonitor monitor = new LearnerMonitor(state.put(core));
            return LearnerMonitor.findGapCase(monitor.findGap());
        }

        @Override
        public String toString() {
            Terms terms = new Terms();
            return "find_gap given { " + state + " } when { " + terms.all() + " }";
        }

    }

    /** A call of {@code free_slots}. */
    public static final class FreeSlots {

        /** How many random numbers a call is made of. */
        public static final int ROW = 96;

        final LearnerState state;
        long mBase;

        /**
         * A call made of random numbers.
         *
         * @param row the numbers
         */
        public FreeSlots(long[] row) {
            Draws draws = new Draws(row);
            state = drawState2(draws);
            state.repair();
            draws.place();
            mBase = switch (draws.source(3)) {
                case 0 -> draws.near(state.base, 2, 0, 1152921504606846976L);
                case 1 -> draws.near(state.prefix, 1, 0, 1152921504606846976L);
                default -> draws.edges(0, 1152921504606846976L);
            };
        }

        /**
         * Whether the call keeps what the caller and the protocol owe.
         *
         * @return whether it may be made
         */
        public boolean admissible() {
            return state.valid();
        }

        /**
         * Makes the call under a monitor.
         *
         * @param core made for the given fields of the state
         * @return the name of the case that was taken
         */
        public String take(LearnerContract core) {
            LearnerMonitor monitor = new LearnerMonitor(state.put(core));
            return LearnerMonitor.freeSlotsCase(monitor.freeSlots(mBase));
        }

        @Override
        public String toString() {
            Terms terms = new Terms();
            terms.number("base", mBase, 0);
            return "free_slots given { " + state + " } when { " + terms.all() + " }";
        }

    }

    /** A call of {@code install_snapshot}. */
    public static final class InstallSnapshot {

        /** How many random numbers a call is made of. */
        public static final int ROW = 96;

        final LearnerState state;
        long mBase;

        /**
         * A call made of random numbers.
         *
         * @param row the numbers
         */
        public InstallSnapshot(long[] row) {
            Draws draws = new Draws(row);
            state = drawState2(draws);
            state.repair();
            draws.place();
            mBase = switch (draws.source(3)) {
                case 0 -> draws.near(state.prefix, 2, 0, 1152921504606846976L);
                case 1 -> draws.near(state.base + state.capacity, 2, 0, 1152921504606846976L);
                default -> draws.edges(0, 1152921504606846976L);
            };
        }

        /**
         * Whether the call keeps what the caller and the protocol owe.
         *
         * @return whether it may be made
         */
        public boolean admissible() {
            return state.valid();
        }

        /**
         * Makes the call under a monitor.
         *
         * @param core made for the given fields of the state
         * @return the name of the case that was taken
         */
        public String take(LearnerContract core) {
            LearnerMonitor monitor = new LearnerMonitor(state.put(core));
            return LearnerMonitor.installSnapshotCase(monitor.installSnapshot(mBase));
        }

        @Override
        public String toString() {
            Terms terms = new Terms();
            terms.number("base", mBase, 0);
            return "install_snapshot given { " + state + " } when { " + terms.all() + " }";
        }

    }

    private static LearnerState drawState(Draws draws) {
        LearnerState state = LearnerState.initial();
        state.soiled = draws.place().truth();
        draws.place();
        state.self = draws.code(0, 6);
        draws.place();
        state.group = draws.opaque(0);
        draws.place();
        state.epoch = draws.number(0, 1099511627776L);
        draws.place();
        state.capacity = (int) draws.number(1, 8);
        draws.place();
        state.base = draws.number(0, 1152921504606846976L);
        draws.place();
        state.prefix = draws.number(0, 1152921504606846976L);
        draws.place();
        state.horizon = draws.number(0, 1152921504606846976L);
        state.resize();
        for (int i = 0; i < 7; i++) {
            draws.place();
            state.voter[i] = draws.truth();
        }
        for (int i = 0; i < 8; i++) {
            boolean filled = draws.place().filled() && i < state.capacity;
            draws.place();
            if (filled) {
                state.decidedValue[i] = draws.opaque(0);
            }
            draws.place();
            if (filled) {
                state.decidedDigest[i] = draws.carried();
            }
            draws.place();
            if (filled) {
                state.decidedHandle[i] = draws.carried();
            }
        }
        return state;
    }

    private static LearnerState drawState2(Draws draws) {
        LearnerState state = LearnerState.initial();
        state.soiled = draws.place().truth();
        draws.place();
        state.self = draws.code(0, 6);
        draws.place();
        state.group = draws.opaque(0);
        draws.place();
        state.epoch = draws.number(0, 1099511627776L);
        draws.place();
        state.capacity = (int) draws.number(1, 8);
        draws.place();
        state.base = draws.number(0, 1152921504606846976L);
        draws.place();
        state.prefix = draws.number(0, 1152921504606846976L);
        draws.place();
        state.horizon = draws.number(0, 1152921504606846976L);
        state.resize();
        for (int i = 0; i < 7; i++) {
            draws.place();
            state.voter[i] = draws.usual() ? true : draws.truth();
        }
        for (int i = 0; i < 8; i++) {
            boolean filled = draws.place().filled() && i < state.capacity;
            draws.place();
            if (filled) {
                state.decidedValue[i] = draws.opaque(0);
            }
            draws.place();
            if (filled) {
                state.decidedDigest[i] = draws.carried();
            }
            draws.place();
            if (filled) {
                state.decidedHandle[i] = draws.carried();
            }
        }
        return state;
    }

}
