// Generated from tally.contract. Do not edit; run `./decree generate`.
package io.decree.core.tally.contract;

import static io.decree.core.tally.contract.TallyContract.*;

import io.decree.core.contract.Terms;
import io.decree.core.contract.testing.Draws;
import javax.annotation.processing.Generated;

/**
 * Random calls of the handlers: a legal state and a message, made of a row of
 * random numbers. Smaller numbers give simpler calls.
 */
@Generated("io.decree.codegen.properties")
public final class TallyCalls {


    private TallyCalls() {}

    /** A call of the constructor. */
    public static final class Construction {

        /** How many random numbers a call is made of. */
        public static final int ROW = 42;

        final TallyState state;

        /**
         * A call made of random numbers.
         *
         * @param row the numbers
         */
        public Construction(long[] row) {
            TallyState drawn = drawState(new Draws(row));
            state = TallyState.initial();
            state.group = drawn.group;
            state.epoch = drawn.epoch;
            state.voter = drawn.voter;
            state.slot = drawn.slot;
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
        public String check(TallyContract core) {
            TallyMonitor.constructed(core, state.group, state.epoch, state.voter, state.slot);
            return toString();
        }

        @Override
        public String toString() {
            return "constructor { " + state + " }";
        }
    }

    /** A call of {@code process_2b}. */
    public static final class Process2b {

        /** How many random numbers a call is made of. */
        public static final int ROW = 54;

        final TallyState state;
        long mGroup;
        long mEpoch;
        int mFrom;
        long mBallot;
        long mSlot;
        long mValue;

        /**
         * A call made of random numbers.
         *
         * @param row the numbers
         */
        public Process2b(long[] row) {
            Draws draws = new Draws(row);
            state = drawState2(draws);
            state.repair();
            draws.place();
            mGroup = draws.usual() ? state.group : draws.opaque(0);
            draws.place();
            mEpoch = draws.usual() ? Draws.fitted(state.epoch, 0, 1099511627776L) : draws.number(0,
                    1099511627776L);
            draws.place();
            mFrom = draws.code(0, 6);
            draws.place();
            mBallot = draws.nearBallot(state.ballot, 1, 0, 1152921504606846976L);
            if (mBallot == BALLOT_NONE) { // process_2b.ballot_is_real
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
            mSlot = draws.usual() ? Draws.fitted(state.slot, 0, 1152921504606846976L)
                    : draws.number(0, 1152921504606846976L);
            draws.place();
            mValue = draws.usual() ? state.value : draws.opaque(0);
            if (mValue == VALUE_NONE) { // process_2b.value_is_real
                long drawn = mValue;
                mValue = 0;
                if (mValue == VALUE_NONE) {
                    mValue = 1;
                }
                if (mValue == VALUE_NONE) {
                    mValue = drawn;
                }
            }
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
        public String take(TallyContract core) {
            TallyMonitor monitor = new TallyMonitor(state.put(core));
            return TallyMonitor.process2bCase(monitor.process2b(mGroup, mEpoch, mFrom, mBallot,
                    mSlot, mValue));
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
            return "process_2b given { " + state + " } when { " + terms.all() + " }";
        }

    }

    /** A call of {@code begin_slot}. */
    public static final class BeginSlot {

        /** How many random numbers a call is made of. */
        public static final int ROW = 44;

        final TallyState state;
        long mSlot;

        /**
         * A call made of random numbers.
         *
         * @param row the numbers
         */
        public BeginSlot(long[] row) {
            Draws draws = new Draws(row);
            state = drawState2(draws);
            state.repair();
            draws.place();
            mSlot = draws.number(0, 1152921504606846976L);
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
        public String take(TallyContract core) {
            TallyMonitor monitor = new TallyMonitor(state.put(core));
            return TallyMonitor.beginSlotCase(monitor.beginSlot(mSlot));
        }

        @Override
        public String toString() {
            Terms terms = new Terms();
            terms.number("slot", mSlot, 0);
            return "begin_slot given { " + state + " } when { " + terms.all() + " }";
        }

    }

    private static TallyState drawState(Draws draws) {
        TallyState state = TallyState.initial();
        state.soiled = draws.place().truth();
        draws.place();
        state.group = draws.opaque(0);
        draws.place();
        state.epoch = draws.number(0, 1099511627776L);
        draws.place();
        state.slot = draws.number(0, 1152921504606846976L);
        draws.place();
        state.ballot = draws.ballot(0, 1152921504606846976L);
        draws.place();
        state.value = draws.opaque(0);
        draws.place();
        state.chosen = draws.truth();
        state.resize();
        for (int i = 0; i < 7; i++) {
            draws.place();
            state.voter[i] = draws.truth();
        }
        for (int i = 0; i < 7; i++) {
            draws.place();
            state.voted[i] = draws.truth();
        }
        return state;
    }

    private static TallyState drawState2(Draws draws) {
        TallyState state = TallyState.initial();
        state.soiled = draws.place().truth();
        draws.place();
        state.group = draws.opaque(0);
        draws.place();
        state.epoch = draws.number(0, 1099511627776L);
        draws.place();
        state.slot = draws.number(0, 1152921504606846976L);
        draws.place();
        state.ballot = draws.ballot(0, 1152921504606846976L);
        draws.place();
        state.value = draws.opaque(0);
        draws.place();
        state.chosen = draws.truth();
        state.resize();
        for (int i = 0; i < 7; i++) {
            draws.place();
            state.voter[i] = draws.usual() ? true : draws.truth();
        }
        for (int i = 0; i < 7; i++) {
            draws.place();
            state.voted[i] = draws.truth();
        }
        return state;
    }

}
