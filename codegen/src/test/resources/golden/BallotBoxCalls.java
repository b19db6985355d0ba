// Generated from toy_consensus.contract. Do not edit; run `./decree generate`.
package io.decree.examples.toy.contract;

import static io.decree.examples.toy.contract.BallotBoxContract.*;

import io.decree.core.contract.Terms;
import io.decree.core.contract.testing.Draws;
import javax.annotation.processing.Generated;

/**
 * Random calls of the handlers: a legal state and a message, made of a row of
 * random numbers. Smaller numbers give simpler calls.
 */
@Generated("io.decree.codegen.properties")
public final class BallotBoxCalls {

    private static final String[] VALUE_NAMES = {"none", "red", "green"};

    private BallotBoxCalls() {}

    /** A call of the constructor. */
    public static final class Construction {

        /** How many random numbers a call is made of. */
        public static final int ROW = 20;

        final BallotBoxState state;

        /**
         * A call made of random numbers.
         *
         * @param row the numbers
         */
        public Construction(long[] row) {
            BallotBoxState drawn = drawState(new Draws(row));
            state = BallotBoxState.initial();
            state.voter = drawn.voter;
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
        public String check(BallotBoxContract core) {
            BallotBoxMonitor.constructed(core, state.voter);
            return toString();
        }

        @Override
        public String toString() {
            return "constructor { " + state + " }";
        }
    }

    /** A call of {@code cast_vote}. */
    public static final class CastVote {

        /** How many random numbers a call is made of. */
        public static final int ROW = 24;

        final BallotBoxState state;
        int mNode;
        int mValue;

        /**
         * A call made of random numbers.
         *
         * @param row the numbers
         */
        public CastVote(long[] row) {
            Draws draws = new Draws(row);
            state = drawState2(draws);
            state.repair();
            draws.place();
            mNode = draws.code(0, 2);
            draws.place();
            mValue = draws.code(1, 2);
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
        public String take(BallotBoxContract core) {
            BallotBoxMonitor monitor = new BallotBoxMonitor(state.put(core));
            return BallotBoxMonitor.castVoteCase(monitor.castVote(mNode, mValue));
        }

        @Override
        public String toString() {
            Terms terms = new Terms();
            terms.number("node", mNode, 0);
            terms.name("value", mValue, 1, VALUE_NAMES);
            return "cast_vote given { " + state + " } when { " + terms.all() + " }";
        }

    }

    /** A call of {@code decide}. */
    public static final class Decide {

        /** How many random numbers a call is made of. */
        public static final int ROW = 22;

        final BallotBoxState state;
        int mValue;

        /**
         * A call made of random numbers.
         *
         * @param row the numbers
         */
        public Decide(long[] row) {
            Draws draws = new Draws(row);
            state = drawState2(draws);
            state.repair();
            draws.place();
            mValue = Draws.mode(state.voteOf, draws.code(1, 2));
        }

        /**
         * Whether the call keeps what the caller and the protocol owe.
         *
         * @return whether it may be made
         */
        public boolean admissible() {
            return state.valid() && (2 * ((state.voter[0] && state.voteOf[0] == mValue ? 1
                    : 0) + (state.voter[1] && state.voteOf[1] == mValue ? 1 : 0) + (state.voter[2]
                    && state.voteOf[2] == mValue ? 1 : 0)) <= (state.voter[0] ? 1
                    : 0) + (state.voter[1] ? 1 : 0) + (state.voter[2] ? 1 : 0) || ((mValue
                    == VALUE_RED || !state.decided[VALUE_RED]) && (mValue == VALUE_GREEN
                    || !state.decided[VALUE_GREEN])));
        }

        /**
         * Makes the call under a monitor.
         *
         * @param core made for the given fields of the state
         * @return the name of the case that was taken
         */
        public String take(BallotBoxContract core) {
            BallotBoxMonitor monitor = new BallotBoxMonitor(state.put(core));
            return BallotBoxMonitor.decideCase(monitor.decide(mValue));
        }

        @Override
        public String toString() {
            Terms terms = new Terms();
            terms.name("value", mValue, 1, VALUE_NAMES);
            return "decide given { " + state + " } when { " + terms.all() + " }";
        }

    }

    private static BallotBoxState drawState(Draws draws) {
        BallotBoxState state = BallotBoxState.initial();
        state.soiled = draws.place().truth();
        state.resize();
        for (int i = 0; i < 3; i++) {
            draws.place();
            state.voter[i] = draws.truth();
        }
        for (int i = 0; i < 3; i++) {
            draws.place();
            state.voteOf[i] = draws.code(0, 2);
        }
        for (int i = 1; i < 3; i++) {
            draws.place();
            state.decided[i] = draws.truth();
        }
        return state;
    }

    private static BallotBoxState drawState2(Draws draws) {
        BallotBoxState state = BallotBoxState.initial();
        state.soiled = draws.place().truth();
        state.resize();
        for (int i = 0; i < 3; i++) {
            draws.place();
            state.voter[i] = draws.usual() ? true : draws.truth();
        }
        for (int i = 0; i < 3; i++) {
            draws.place();
            state.voteOf[i] = draws.code(0, 2);
        }
        for (int i = 1; i < 3; i++) {
            draws.place();
            state.decided[i] = draws.truth();
        }
        return state;
    }

}
