// Generated from acceptor.contract. Do not edit; run `./decree generate`.
package io.decree.core.acceptor.contract;

import static io.decree.core.acceptor.contract.AcceptorContract.*;

import io.decree.core.ballot.Ballots;
import io.decree.core.contract.Terms;
import io.decree.core.contract.testing.Draws;
import javax.annotation.processing.Generated;

/**
 * Random calls of the handlers: a legal state and a message, made of a row of
 * random numbers. Smaller numbers give simpler calls.
 */
@Generated("io.decree.codegen.properties")
public final class AcceptorCalls {

    private static final String[] FITNESS_NAMES = {"none", "recovering", "fit", "failed"};
    private static final String[] CATCH_UP_NAMES = {"none", "not_needed", "from_log",
            "from_snapshot"};

    private AcceptorCalls() {}

    /** A call of the constructor. */
    public static final class Construction {

        /** How many random numbers a call is made of. */
        public static final int ROW = 112;

        final AcceptorState state;

        /**
         * A call made of random numbers.
         *
         * @param row the numbers
         */
        public Construction(long[] row) {
            AcceptorState drawn = drawState(new Draws(row));
            state = AcceptorState.initial();
            state.self = drawn.self;
            state.group = drawn.group;
            state.epoch = drawn.epoch;
            state.voter = drawn.voter;
            state.capacity = drawn.capacity;
            state.base = drawn.base;
            state.low = drawn.low;
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
        public String check(AcceptorContract core) {
            AcceptorMonitor.constructed(core, state.self, state.group, state.epoch, state.voter,
                    state.capacity, state.base, state.low);
            return toString();
        }

        @Override
        public String toString() {
            return "constructor { " + state + " }";
        }
    }

    /** A call of {@code process_1a}. */
    public static final class Process1a {

        /** How many random numbers a call is made of. */
        public static final int ROW = 122;

        final AcceptorState state;
        long mGroup;
        long mEpoch;
        int mFrom;
        long mBallot;
        long mStart;

        /**
         * A call made of random numbers.
         *
         * @param row the numbers
         */
        public Process1a(long[] row) {
            Draws draws = new Draws(row);
            state = drawState2(draws);
            state.repair();
            draws.place();
            mGroup = draws.usual() ? state.group : draws.opaque(0);
            draws.place();
            mEpoch = draws.usual() ? Draws.fitted(state.epoch, 0, 1099511627776L) : draws.number(0,
                    1099511627776L);
            draws.place();
            mBallot = draws.nearBallot(state.promised, 2, 0, 1152921504606846976L);
            if (mBallot == BALLOT_NONE) { // process_1a.ballot_is_real
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
            mStart = switch (draws.source(2)) {
                case 0 -> draws.near(state.base, 2, 0, 1152921504606846976L);
                default -> draws.near(state.low, 1, 0, 1152921504606846976L);
            };
        }

        /**
         * Whether the call keeps what the caller and the protocol owe.
         *
         * @return whether it may be made
         */
        public boolean admissible() {
            return state.valid() && (mBallot != BALLOT_NONE);
        }

        /**
         * Makes the call under a monitor.
         *
         * @param core made for the given fields of the state
         * @return the name of the case that was taken
         */
        public String take(AcceptorContract core) {
            AcceptorMonitor monitor = new AcceptorMonitor(state.put(core));
            return AcceptorMonitor.process1aCase(monitor.process1a(mGroup, mEpoch, mFrom, mBallot,
                    mStart));
        }

        @Override
        public String toString() {
            Terms terms = new Terms();
            terms.optional("group", mGroup, 0, 0);
            terms.number("epoch", mEpoch, 0);
            terms.number("from", mFrom, 0);
            terms.optional("ballot", mBallot, 0, 0);
            terms.number("start", mStart, 0);
            return "process_1a given { " + state + " } when { " + terms.all() + " }";
        }

    }

    /** A call of {@code process_2a}. */
    public static final class Process2a {

        /** How many random numbers a call is made of. */
        public static final int ROW = 128;

        final AcceptorState state;
        long mGroup;
        long mEpoch;
        int mFrom;
        long mBallot;
        long mSlot;
        long mValue;
        long mDigest;
        long mHandle;

        /**
         * A call made of random numbers.
         *
         * @param row the numbers
         */
        public Process2a(long[] row) {
            Draws draws = new Draws(row);
            state = drawState2(draws);
            state.repair();
            draws.place();
            mGroup = draws.usual() ? state.group : draws.opaque(0);
            draws.place();
            mEpoch = draws.usual() ? Draws.fitted(state.epoch, 0, 1099511627776L) : draws.number(0,
                    1099511627776L);
            draws.place();
            mBallot = draws.nearBallot(state.promised, 2, 0, 1152921504606846976L);
            if (mBallot == BALLOT_NONE) { // process_2a.ballot_is_real
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
            mSlot = switch (draws.source(4)) {
                case 0 -> draws.within(state.base, state.capacity);
                case 1 -> draws.near(state.base, 2, 0, 1152921504606846976L);
                case 2 -> draws.near(state.base + state.capacity, 2, 0, 1152921504606846976L);
                default -> draws.near(state.low, 1, 0, 1152921504606846976L);
            };
            draws.place();
            mValue = draws.opaque(0);
            if (mValue == VALUE_NONE) { // process_2a.value_is_real
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
            return state.valid() && (mBallot != BALLOT_NONE) && (mValue != VALUE_NONE);
        }

        /**
         * Makes the call under a monitor.
         *
         * @param core made for the given fields of the state
         * @return the name of the case that was taken
         */
        public String take(AcceptorContract core) {
            AcceptorMonitor monitor = new AcceptorMonitor(state.put(core));
            return AcceptorMonitor.process2aCase(monitor.process2a(mGroup, mEpoch, mFrom, mBallot,
                    mSlot, mValue, mDigest, mHandle));
        }

        @Override
        public String toString() {
            Terms terms = new Terms();
            terms.optional("group", mGroup, 0, 0);
            terms.number("epoch", mEpoch, 0);
            terms.number("from", mFrom, 0);
            terms.optional("ballot", mBallot, 0, 0);
            terms.number("slot", mSlot, 0);
            terms.optional("value", mValue, 0, 0);
            terms.number("digest", mDigest, 0);
            terms.number("handle", mHandle, 0);
            return "process_2a given { " + state + " } when { " + terms.all() + " }";
        }

    }

    /** A call of {@code truncate}. */
    public static final class Truncate {

        /** How many random numbers a call is made of. */
        public static final int ROW = 116;

        final AcceptorState state;
        long mBase;
        long mLow;

        /**
         * A call made of random numbers.
         *
         * @param row the numbers
         */
        public Truncate(long[] row) {
            Draws draws = new Draws(row);
            state = drawState2(draws);
            state.repair();
            draws.place();
            mBase = switch (draws.source(3)) {
                case 0 -> draws.near(state.base, 4, 0, 1152921504606846976L);
                case 1 -> draws.near(state.base + state.capacity, 2, 0, 1152921504606846976L);
                default -> draws.edges(0, 1152921504606846976L);
            };
            draws.place();
            mLow = switch (draws.source(2)) {
                case 0 -> draws.near(state.low, 2, 0, 1152921504606846976L);
                default -> draws.near(mBase, 1, 0, 1152921504606846976L);
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
        public String take(AcceptorContract core) {
            AcceptorMonitor monitor = new AcceptorMonitor(state.put(core));
            return AcceptorMonitor.truncateCase(monitor.truncate(mBase, mLow));
        }

        @Override
        public String toString() {
            Terms terms = new Terms();
            terms.number("base", mBase, 0);
            terms.number("low", mLow, 0);
            return "truncate given { " + state + " } when { " + terms.all() + " }";
        }

    }

    /** A call of {@code recover_promise}. */
    public static final class RecoverPromise {

        /** How many random numbers a call is made of. */
        public static final int ROW = 114;

        final AcceptorState state;
        long mBallot;

        /**
         * A call made of random numbers.
         *
         * @param row the numbers
         */
        public RecoverPromise(long[] row) {
            Draws draws = new Draws(row);
            state = drawState3(draws);
            state.repair();
            draws.place();
            mBallot = draws.nearBallot(state.promised, 2, 0, 1152921504606846976L);
            if (mBallot == BALLOT_NONE) { // recover_promise.ballot_is_real
                long drawn = mBallot;
                mBallot = 0;
                if (mBallot == BALLOT_NONE) {
                    mBallot = 1;
                }
                if (mBallot == BALLOT_NONE) {
                    mBallot = drawn;
                }
            }
        }

        /**
         * Whether the call keeps what the caller and the protocol owe.
         *
         * @return whether it may be made
         */
        public boolean admissible() {
            return state.valid() && (mBallot != BALLOT_NONE);
        }

        /**
         * Makes the call under a monitor.
         *
         * @param core made for the given fields of the state
         * @return the name of the case that was taken
         */
        public String take(AcceptorContract core) {
            AcceptorMonitor monitor = new AcceptorMonitor(state.put(core));
            return AcceptorMonitor.recoverPromiseCase(monitor.recoverPromise(mBallot));
        }

        @Override
        public String toString() {
            Terms terms = new Terms();
            terms.optional("ballot", mBallot, 0, 0);
            return "recover_promise given { " + state + " } when { " + terms.all() + " }";
        }

    }

    /** A call of {@code recover_vote}. */
    public static final class RecoverVote {

        /** How many random numbers a call is made of. */
        public static final int ROW = 122;

        final AcceptorState state;
        long mBallot;
        long mSlot;
        long mValue;
        long mDigest;
        long mHandle;

        /**
         * A call made of random numbers.
         *
         * @param row the numbers
         */
        public RecoverVote(long[] row) {
            Draws draws = new Draws(row);
            state = drawState3(draws);
            state.repair();
            draws.place();
            mBallot = draws.nearBallot(state.promised, 2, 0, 1152921504606846976L);
            if (mBallot == BALLOT_NONE) { // recover_vote.ballot_is_real
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
            mSlot = switch (draws.source(3)) {
                case 0 -> draws.within(state.base, state.capacity);
                case 1 -> draws.near(state.base, 2, 0, 1152921504606846976L);
                default -> draws.near(state.base + state.capacity, 2, 0, 1152921504606846976L);
            };
            draws.place();
            mValue = draws.opaque(0);
            if (mValue == VALUE_NONE) { // recover_vote.value_is_real
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
            return state.valid() && (mBallot != BALLOT_NONE) && (mValue != VALUE_NONE);
        }

        /**
         * Makes the call under a monitor.
         *
         * @param core made for the given fields of the state
         * @return the name of the case that was taken
         */
        public String take(AcceptorContract core) {
            AcceptorMonitor monitor = new AcceptorMonitor(state.put(core));
            return AcceptorMonitor.recoverVoteCase(monitor.recoverVote(mBallot, mSlot, mValue,
                    mDigest, mHandle));
        }

        @Override
        public String toString() {
            Terms terms = new Terms();
            terms.optional("ballot", mBallot, 0, 0);
            terms.number("slot", mSlot, 0);
            terms.optional("value", mValue, 0, 0);
            terms.number("digest", mDigest, 0);
            terms.number("handle", mHandle, 0);
            return "recover_vote given { " + state + " } when { " + terms.all() + " }";
        }

    }

    /** A call of {@code finish_recovery}. */
    public static final class FinishRecovery {

        /** How many random numbers a call is made of. */
        public static final int ROW = 112;

        final AcceptorState state;

        /**
         * A call made of random numbers.
         *
         * @param row the numbers
         */
        public FinishRecovery(long[] row) {
            Draws draws = new Draws(row);
            state = drawState3(draws);
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
        public String take(AcceptorContract core) {
            AcceptorMonitor monitor = new AcceptorMonitor(state.put(core));
            return AcceptorMonitor.finishRecoveryCase(monitor.finishRecovery());
        }

        @Override
        public String toString() {
            Terms terms = new Terms();
            return "finish_recovery given { " + state + " } when { " + terms.all() + " }";
        }

    }

    /** A call of {@code fail_storage}. */
    public static final class FailStorage {

        /** How many random numbers a call is made of. */
        public static final int ROW = 112;

        final AcceptorState state;

        /**
         * A call made of random numbers.
         *
         * @param row the numbers
         */
        public FailStorage(long[] row) {
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
        public String take(AcceptorContract core) {
            AcceptorMonitor monitor = new AcceptorMonitor(state.put(core));
            return AcceptorMonitor.failStorageCase(monitor.failStorage());
        }

        @Override
        public String toString() {
            Terms terms = new Terms();
            return "fail_storage given { " + state + " } when { " + terms.all() + " }";
        }

    }

    private static AcceptorState drawState(Draws draws) {
        AcceptorState state = AcceptorState.initial();
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
        state.fitness = draws.code(1, 3);
        draws.place();
        state.promised = draws.ballot(0, 1152921504606846976L);
        draws.place();
        state.base = draws.number(0, 1152921504606846976L);
        draws.place();
        state.low = draws.number(0, 1152921504606846976L);
        state.resize();
        for (int i = 0; i < 7; i++) {
            draws.place();
            state.voter[i] = draws.truth();
        }
        for (int i = 0; i < 8; i++) {
            boolean filled = draws.place().filled() && i < state.capacity;
            draws.place();
            if (filled) {
                state.votesBallot[i] = draws.nearBallot(state.promised, 2, 0, 1152921504606846976L);
            }
            draws.place();
            if (filled) {
                state.votesValue[i] = draws.opaque(0);
            }
            draws.place();
            if (filled) {
                state.votesDigest[i] = draws.carried();
            }
            draws.place();
            if (filled) {
                state.votesHandle[i] = draws.carried();
            }
        }
        return state;
    }

    private static AcceptorState drawState2(Draws draws) {
        AcceptorState state = AcceptorState.initial();
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
        state.fitness = draws.usual() ? (int) Draws.fitted(FITNESS_FIT, 1, 3) : draws.code(1, 3);
        draws.place();
        state.promised = draws.ballot(0, 1152921504606846976L);
        draws.place();
        state.base = draws.number(0, 1152921504606846976L);
        draws.place();
        state.low = draws.number(0, 1152921504606846976L);
        state.resize();
        for (int i = 0; i < 7; i++) {
            draws.place();
            state.voter[i] = draws.usual() ? true : draws.truth();
        }
        for (int i = 0; i < 8; i++) {
            boolean filled = draws.place().filled() && i < state.capacity;
            draws.place();
            if (filled) {
                state.votesBallot[i] = draws.nearBallot(state.promised, 2, 0, 1152921504606846976L);
            }
            draws.place();
            if (filled) {
                state.votesValue[i] = draws.opaque(0);
            }
            draws.place();
            if (filled) {
                state.votesDigest[i] = draws.carried();
            }
            draws.place();
            if (filled) {
                state.votesHandle[i] = draws.carried();
            }
        }
        return state;
    }

    private static AcceptorState drawState3(Draws draws) {
        AcceptorState state = AcceptorState.initial();
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
        state.fitness = draws.usual() ? (int) Draws.fitted(FITNESS_RECOVERING, 1, 3) : draws.code(1,
                3);
        draws.place();
        state.promised = draws.ballot(0, 1152921504606846976L);
        draws.place();
        state.base = draws.number(0, 1152921504606846976L);
        draws.place();
        state.low = draws.number(0, 1152921504606846976L);
        state.resize();
        for (int i = 0; i < 7; i++) {
            draws.place();
            state.voter[i] = draws.usual() ? true : draws.truth();
        }
        for (int i = 0; i < 8; i++) {
            boolean filled = draws.place().filled() && i < state.capacity;
            draws.place();
            if (filled) {
                state.votesBallot[i] = draws.nearBallot(state.promised, 2, 0, 1152921504606846976L);
            }
            draws.place();
            if (filled) {
                state.votesValue[i] = draws.opaque(0);
            }
            draws.place();
            if (filled) {
                state.votesDigest[i] = draws.carried();
            }
            draws.place();
            if (filled) {
                state.votesHandle[i] = draws.carried();
            }
        }
        return state;
    }

}
