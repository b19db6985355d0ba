// Generated from proposer.contract. Do not edit; run `./decree generate`.
package io.decree.core.proposer.contract;

import static io.decree.core.proposer.contract.ProposerContract.*;

import io.decree.core.ballot.Ballots;
import io.decree.core.contract.Terms;
import io.decree.core.contract.testing.Draws;
import javax.annotation.processing.Generated;

/**
 * Random calls of the handlers: a legal state and a message, made of a row of
 * random numbers. Smaller numbers give simpler calls.
 */
@Generated("io.decree.codegen.properties")
public final class ProposerCalls {

    private static final String[] ROLE_NAMES = {"none", "recovering", "idle", "campaigning",
            "leading"};

    private ProposerCalls() {}

    /** A call of the constructor. */
    public static final class Construction {

        /** How many random numbers a call is made of. */
        public static final int ROW = 136;

        final ProposerState state;

        /**
         * A call made of random numbers.
         *
         * @param row the numbers
         */
        public Construction(long[] row) {
            ProposerState drawn = drawState(new Draws(row));
            state = ProposerState.initial();
            state.self = drawn.self;
            state.group = drawn.group;
            state.epoch = drawn.epoch;
            state.voter = drawn.voter;
            state.capacity = drawn.capacity;
            state.pipeline = drawn.pipeline;
            state.lastBallot = drawn.lastBallot;
            state.prefix = drawn.prefix;
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
        public String check(ProposerContract core) {
            ProposerMonitor.constructed(core, state.self, state.group, state.epoch, state.voter,
                    state.capacity, state.pipeline, state.lastBallot, state.prefix);
            return toString();
        }

        @Override
        public String toString() {
            return "constructor { " + state + " }";
        }
    }

    /** A call of {@code start_campaign}. */
    public static final class StartCampaign {

        /** How many random numbers a call is made of. */
        public static final int ROW = 138;

        final ProposerState state;
        long mPromised;

        /**
         * A call made of random numbers.
         *
         * @param row the numbers
         */
        public StartCampaign(long[] row) {
            Draws draws = new Draws(row);
            state = drawState2(draws);
            state.repair();
            draws.place();
            mPromised = draws.nearBallot(state.seen, 2, 0, 1152921504606846976L);
            if (mPromised > state.seen) { // start_campaign.promise_is_seen
                long drawn = mPromised;
                mPromised = 0;
                if (mPromised > state.seen) {
                    mPromised = 1;
                }
                if (mPromised > state.seen) {
                    mPromised = drawn;
                }
            }
        }

        /**
         * Whether the call keeps what the caller and the protocol owe.
         *
         * @return whether it may be made
         */
        public boolean admissible() {
            return state.valid() && (mPromised <= state.seen);
        }

        /**
         * Makes the call under a monitor.
         *
         * @param core made for the given fields of the state
         * @return the name of the case that was taken
         */
        public String take(ProposerContract core) {
            ProposerMonitor monitor = new ProposerMonitor(state.put(core));
            return ProposerMonitor.startCampaignCase(monitor.startCampaign(mPromised));
        }

        @Override
        public String toString() {
            Terms terms = new Terms();
            terms.optional("promised", mPromised, 0, 0);
            return "start_campaign given { " + state + " } when { " + terms.all() + " }";
        }

    }

    /** A call of {@code report_vote}. */
    public static final class ReportVote {

        /** How many random numbers a call is made of. */
        public static final int ROW = 154;

        final ProposerState state;
        long mGroup;
        long mEpoch;
        int mFrom;
        long mBallot;
        long mSlot;
        long mVoteBallot;
        long mValue;
        long mDigest;
        long mHandle;

        /**
         * A call made of random numbers.
         *
         * @param row the numbers
         */
        public ReportVote(long[] row) {
            Draws draws = new Draws(row);
            state = drawState3(draws);
            state.repair();
            draws.place();
            mGroup = draws.usual() ? state.group : draws.opaque(0);
            draws.place();
            mEpoch = draws.usual() ? Draws.fitted(state.epoch, 0, 1099511627776L) : draws.number(0,
                    1099511627776L);
            draws.place();
            mFrom = draws.code(0, 6);
            draws.place();
            mBallot = draws.usual() ? Draws.fitted(state.ballot, 0, 1152921504606846976L)
                    : draws.ballot(0, 1152921504606846976L);
            draws.place();
            mSlot = switch (draws.source(4)) {
                case 0 -> draws.within(state.start, state.capacity);
                case 1 -> draws.near(state.start, 2, 0, 1152921504606846976L);
                case 2 -> draws.within(state.start, state.capacity);
                default -> draws.near(state.start + state.capacity, 2, 0, 1152921504606846976L);
            };
            draws.place();
            mVoteBallot = draws.usual() ? Draws.fitted(state.start <= mSlot && mSlot - state.start
                    < state.capacity ? state.bestBallot[(int) (mSlot - state.start)] : BALLOT_NONE,
                    0, 1152921504606846976L) : draws.ballot(0, 1152921504606846976L);
            if (mVoteBallot == BALLOT_NONE) { // report_vote.ballot_is_real
                long drawn = mVoteBallot;
                mVoteBallot = 0;
                if (mVoteBallot == BALLOT_NONE) {
                    mVoteBallot = 1;
                }
                if (mVoteBallot == BALLOT_NONE) {
                    mVoteBallot = drawn;
                }
            }
            draws.place();
            mValue = draws.opaque(0);
            if (mValue == VALUE_NONE) { // report_vote.value_is_real
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
            return state.valid() && (mVoteBallot != BALLOT_NONE) && (mValue != VALUE_NONE);
        }

        /**
         * Makes the call under a monitor.
         *
         * @param core made for the given fields of the state
         * @return the name of the case that was taken
         */
        public String take(ProposerContract core) {
            ProposerMonitor monitor = new ProposerMonitor(state.put(core));
            return ProposerMonitor.reportVoteCase(monitor.reportVote(mGroup, mEpoch, mFrom, mBallot,
                    mSlot, mVoteBallot, mValue, mDigest, mHandle));
        }

        @Override
        public String toString() {
            Terms terms = new Terms();
            terms.optional("group", mGroup, 0, 0);
            terms.number("epoch", mEpoch, 0);
            terms.number("from", mFrom, 0);
            terms.optional("ballot", mBallot, 0, 0);
            terms.number("slot", mSlot, 0);
            terms.optional("vote_ballot", mVoteBallot, 0, 0);
            terms.optional("value", mValue, 0, 0);
            terms.number("digest", mDigest, 0);
            terms.number("handle", mHandle, 0);
            return "report_vote given { " + state + " } when { " + terms.all() + " }";
        }

    }

    /** A call of {@code end_of_report}. */
    public static final class EndOfReport {

        /** How many random numbers a call is made of. */
        public static final int ROW = 146;

        final ProposerState state;
        long mGroup;
        long mEpoch;
        int mFrom;
        long mBallot;
        long mBase;

        /**
         * A call made of random numbers.
         *
         * @param row the numbers
         */
        public EndOfReport(long[] row) {
            Draws draws = new Draws(row);
            state = drawState4(draws);
            state.repair();
            draws.place();
            mGroup = draws.usual() ? state.group : draws.opaque(0);
            draws.place();
            mEpoch = draws.usual() ? Draws.fitted(state.epoch, 0, 1099511627776L) : draws.number(0,
                    1099511627776L);
            draws.place();
            mFrom = draws.code(0, 6);
            draws.place();
            mBallot = draws.usual() ? Draws.fitted(state.ballot, 0, 1152921504606846976L)
                    : draws.ballot(0, 1152921504606846976L);
            draws.place();
            mBase = draws.near(state.start, 2, 0, 1152921504606846976L);
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
        public String take(ProposerContract core) {
            ProposerMonitor monitor = new ProposerMonitor(state.put(core));
            return ProposerMonitor.endOfReportCase(monitor.endOfReport(mGroup, mEpoch, mFrom,
                    mBallot, mBase));
        }

        @Override
        public String toString() {
            Terms terms = new Terms();
            terms.optional("group", mGroup, 0, 0);
            terms.number("epoch", mEpoch, 0);
            terms.number("from", mFrom, 0);
            terms.optional("ballot", mBallot, 0, 0);
            terms.number("base", mBase, 0);
            return "end_of_report given { " + state + " } when { " + terms.all() + " }";
        }

    }

    /** A call of {@code recover}. */
    public static final class Recover {

        /** How many random numbers a call is made of. */
        public static final int ROW = 142;

        final ProposerState state;
        long mValue;
        long mDigest;
        long mHandle;

        /**
         * A call made of random numbers.
         *
         * @param row the numbers
         */
        public Recover(long[] row) {
            Draws draws = new Draws(row);
            state = drawState5(draws);
            state.repair();
            draws.place();
            mValue = draws.opaque(0);
            if (mValue == VALUE_NONE) { // recover.value_is_real
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
        public String take(ProposerContract core) {
            ProposerMonitor monitor = new ProposerMonitor(state.put(core));
            return ProposerMonitor.recoverCase(monitor.recover(mValue, mDigest, mHandle));
        }

        @Override
        public String toString() {
            Terms terms = new Terms();
            terms.optional("value", mValue, 0, 0);
            terms.number("digest", mDigest, 0);
            terms.number("handle", mHandle, 0);
            return "recover given { " + state + " } when { " + terms.all() + " }";
        }

    }

    /** A call of {@code propose}. */
    public static final class Propose {

        /** How many random numbers a call is made of. */
        public static final int ROW = 142;

        final ProposerState state;
        long mValue;
        long mDigest;
        long mHandle;

        /**
         * A call made of random numbers.
         *
         * @param row the numbers
         */
        public Propose(long[] row) {
            Draws draws = new Draws(row);
            state = drawState6(draws);
            state.repair();
            draws.place();
            mValue = draws.opaque(0);
            if (mValue == VALUE_NONE) { // propose.value_is_real
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
        public String take(ProposerContract core) {
            ProposerMonitor monitor = new ProposerMonitor(state.put(core));
            return ProposerMonitor.proposeCase(monitor.propose(mValue, mDigest, mHandle));
        }

        @Override
        public String toString() {
            Terms terms = new Terms();
            terms.optional("value", mValue, 0, 0);
            terms.number("digest", mDigest, 0);
            terms.number("handle", mHandle, 0);
            return "propose given { " + state + " } when { " + terms.all() + " }";
        }

    }

    /** A call of {@code follow_prefix}. */
    public static final class FollowPrefix {

        /** How many random numbers a call is made of. */
        public static final int ROW = 138;

        final ProposerState state;
        long mPrefix;

        /**
         * A call made of random numbers.
         *
         * @param row the numbers
         */
        public FollowPrefix(long[] row) {
            Draws draws = new Draws(row);
            state = drawState6(draws);
            state.repair();
            draws.place();
            mPrefix = switch (draws.source(3)) {
                case 0 -> draws.near(state.prefix, 3, 0, 1152921504606846976L);
                case 1 -> draws.near(state.nextSlot, 2, 0, 1152921504606846976L);
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
        public String take(ProposerContract core) {
            ProposerMonitor monitor = new ProposerMonitor(state.put(core));
            return ProposerMonitor.followPrefixCase(monitor.followPrefix(mPrefix));
        }

        @Override
        public String toString() {
            Terms terms = new Terms();
            terms.number("prefix", mPrefix, 0);
            return "follow_prefix given { " + state + " } when { " + terms.all() + " }";
        }

    }

    /** A call of {@code process_nack}. */
    public static final class ProcessNack {

        /** How many random numbers a call is made of. */
        public static final int ROW = 146;

        final ProposerState state;
        long mGroup;
        long mEpoch;
        int mFrom;
        long mBallot;
        long mPromised;

        /**
         * A call made of random numbers.
         *
         * @param row the numbers
         */
        public ProcessNack(long[] row) {
            Draws draws = new Draws(row);
            state = drawState7(draws);
            state.repair();
            draws.place();
            mGroup = draws.usual() ? state.group : draws.opaque(0);
            draws.place();
            mEpoch = draws.usual() ? Draws.fitted(state.epoch, 0, 1099511627776L) : draws.number(0,
                    1099511627776L);
            draws.place();
            mFrom = draws.code(0, 6);
            draws.place();
            mBallot = draws.ballot(0, 1152921504606846976L);
            draws.place();
            mPromised = draws.nearBallot(state.seen, 2, 0, 1152921504606846976L);
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
        public String take(ProposerContract core) {
            ProposerMonitor monitor = new ProposerMonitor(state.put(core));
            return ProposerMonitor.processNackCase(monitor.processNack(mGroup, mEpoch, mFrom,
                    mBallot, mPromised));
        }

        @Override
        public String toString() {
            Terms terms = new Terms();
            terms.optional("group", mGroup, 0, 0);
            terms.number("epoch", mEpoch, 0);
            terms.number("from", mFrom, 0);
            terms.optional("ballot", mBallot, 0, 0);
            terms.optional("promised", mPromised, 0, 0);
            return "process_nack given { " + state + " } when { " + terms.all() + " }";
        }

    }

    /** A call of {@code observe}. */
    public static final class Observe {

        /** How many random numbers a call is made of. */
        public static final int ROW = 138;

        final ProposerState state;
        long mBallot;

        /**
         * A call made of random numbers.
         *
         * @param row the numbers
         */
        public Observe(long[] row) {
            Draws draws = new Draws(row);
            state = drawState7(draws);
            state.repair();
            draws.place();
            mBallot = draws.nearBallot(state.seen, 2, 0, 1152921504606846976L);
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
        public String take(ProposerContract core) {
            ProposerMonitor monitor = new ProposerMonitor(state.put(core));
            return ProposerMonitor.observeCase(monitor.observe(mBallot));
        }

        @Override
        public String toString() {
            Terms terms = new Terms();
            terms.optional("ballot", mBallot, 0, 0);
            return "observe given { " + state + " } when { " + terms.all() + " }";
        }

    }

    /** A call of {@code step_down}. */
    public static final class StepDown {

        /** How many random numbers a call is made of. */
        public static final int ROW = 136;

        final ProposerState state;

        /**
         * A call made of random numbers.
         *
         * @param row the numbers
         */
        public StepDown(long[] row) {
            Draws draws = new Draws(row);
            state = drawState7(draws);
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
        public String take(ProposerContract core) {
            ProposerMonitor monitor = new ProposerMonitor(state.put(core));
            return ProposerMonitor.stepDownCase(monitor.stepDown());
        }

        @Override
        public String toString() {
            Terms terms = new Terms();
            return "step_down given { " + state + " } when { " + terms.all() + " }";
        }

    }

    /** A call of {@code recover_ballot}. */
    public static final class RecoverBallot {

        /** How many random numbers a call is made of. */
        public static final int ROW = 138;

        final ProposerState state;
        long mBallot;

        /**
         * A call made of random numbers.
         *
         * @param row the numbers
         */
        public RecoverBallot(long[] row) {
            Draws draws = new Draws(row);
            state = drawState8(draws);
            state.repair();
            draws.place();
            mBallot = draws.nearBallot(state.ballot, 200000, 0, 1152921504606846976L);
            if (mBallot == BALLOT_NONE) { // recover_ballot.ballot_is_real
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
        public String take(ProposerContract core) {
            ProposerMonitor monitor = new ProposerMonitor(state.put(core));
            return ProposerMonitor.recoverBallotCase(monitor.recoverBallot(mBallot));
        }

        @Override
        public String toString() {
            Terms terms = new Terms();
            terms.optional("ballot", mBallot, 0, 0);
            return "recover_ballot given { " + state + " } when { " + terms.all() + " }";
        }

    }

    /** A call of {@code finish_ballot_recovery}. */
    public static final class FinishBallotRecovery {

        /** How many random numbers a call is made of. */
        public static final int ROW = 136;

        final ProposerState state;

        /**
         * A call made of random numbers.
         *
         * @param row the numbers
         */
        public FinishBallotRecovery(long[] row) {
            Draws draws = new Draws(row);
            state = drawState8(draws);
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
        public String take(ProposerContract core) {
            ProposerMonitor monitor = new ProposerMonitor(state.put(core));
            return ProposerMonitor.finishBallotRecoveryCase(monitor.finishBallotRecovery());
        }

        @Override
        public String toString() {
            Terms terms = new Terms();
            return "finish_ballot_recovery given { " + state + " } when { " + terms.all() + " }";
        }

    }

    private static ProposerState drawState(Draws draws) {
        ProposerState state = ProposerState.initial();
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
        state.pipeline = (int) draws.number(1, 65536);
        draws.place();
        state.role = draws.code(1, 4);
        draws.place();
        state.ballot = draws.ballot(0, 1152921504606846976L);
        draws.place();
        state.seen = draws.ballot(0, 1152921504606846976L);
        draws.place();
        state.lastBallot = draws.ballot(0, 1152921504606846976L);
        draws.place();
        state.prefix = draws.number(0, 1152921504606846976L);
        draws.place();
        state.start = draws.number(0, 1152921504606846976L);
        draws.place();
        state.top = draws.number(0, 1152921504606846976L);
        draws.place();
        state.nextSlot = draws.number(0, 1152921504606846976L);
        state.resize();
        for (int i = 0; i < 7; i++) {
            draws.place();
            state.voter[i] = draws.truth();
        }
        for (int i = 0; i < 7; i++) {
            draws.place();
            state.reported[i] = draws.truth();
        }
        for (int i = 0; i < 8; i++) {
            boolean filled = draws.place().filled() && i < state.capacity;
            draws.place();
            if (filled) {
                state.bestBallot[i] = draws.nearBallot(state.ballot, 2, 0, 1152921504606846976L);
            }
            draws.place();
            if (filled) {
                state.bestValue[i] = draws.opaque(0);
            }
            draws.place();
            if (filled) {
                state.bestDigest[i] = draws.carried();
            }
            draws.place();
            if (filled) {
                state.bestHandle[i] = draws.carried();
            }
        }
        return state;
    }

    private static ProposerState drawState2(Draws draws) {
        ProposerState state = ProposerState.initial();
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
        state.pipeline = switch (draws.source(2)) {
            case 0 -> (int) draws.near(2, 1, 1, 65536);
            default -> draws.usual() ? (int) Draws.fitted(state.capacity, 1, 65536)
                    : (int) draws.number(1,
            65536);
        };
        draws.place();
        state.role = draws.usual() ? (int) Draws.fitted(ROLE_IDLE, 1, 4) : draws.code(1, 4);
        draws.place();
        state.ballot = draws.usual()
                ? Draws.fitted(Ballots.next(Ballots.next(Ballots.next(BALLOT_NONE,
        state.self), state.self), state.self), 0, 1152921504606846976L) : draws.ballot(0,
        1152921504606846976L);
        draws.place();
        state.seen = draws.nearBallot(state.ballot, 2, 0, 1152921504606846976L);
        draws.place();
        state.lastBallot = switch (draws.source(2)) {
            case 0 -> draws.edges(0, 1152921504606846976L);
            default -> draws.nearBallot(state.seen, 200000, 0, 1152921504606846976L);
        };
        draws.place();
        state.prefix = switch (draws.source(2)) {
            case 0 -> draws.near(9, 9, 0, 1152921504606846976L);
            default -> draws.edges(0, 1152921504606846976L);
        };
        draws.place();
        state.start = draws.near(state.prefix, 3, 0, 1152921504606846976L);
        draws.place();
        state.top = switch (draws.source(2)) {
            case 0 -> draws.usual() ? Draws.fitted(state.start + state.capacity, 0,
                    1152921504606846976L)
            : draws.number(0, 1152921504606846976L);
            default -> draws.near(state.start, 3, 0, 1152921504606846976L);
        };
        draws.place();
        state.nextSlot = switch (draws.source(3)) {
            case 0 -> draws.near(state.prefix, 3, 0, 1152921504606846976L);
            case 1 -> draws.near(state.top, 2, 0, 1152921504606846976L);
            default -> draws.near(state.prefix + state.pipeline, 1, 0, 1152921504606846976L);
        };
        state.resize();
        for (int i = 0; i < 7; i++) {
            draws.place();
            state.voter[i] = draws.usual() ? true : draws.truth();
        }
        for (int i = 0; i < 7; i++) {
            draws.place();
            state.reported[i] = draws.truth();
        }
        for (int i = 0; i < 8; i++) {
            boolean filled = draws.place().filled() && i < state.capacity;
            draws.place();
            if (filled) {
                state.bestBallot[i] = draws.nearBallot(state.ballot, 2, 0, 1152921504606846976L);
            }
            draws.place();
            if (filled) {
                state.bestValue[i] = draws.opaque(0);
            }
            draws.place();
            if (filled) {
                state.bestDigest[i] = draws.carried();
            }
            draws.place();
            if (filled) {
                state.bestHandle[i] = draws.carried();
            }
        }
        return state;
    }

    private static ProposerState drawState3(Draws draws) {
        ProposerState state = ProposerState.initial();
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
        state.pipeline = switch (draws.source(2)) {
            case 0 -> (int) draws.near(2, 1, 1, 65536);
            default -> draws.usual() ? (int) Draws.fitted(state.capacity, 1, 65536)
                    : (int) draws.number(1,
            65536);
        };
        draws.place();
        state.role = draws.usual() ? (int) Draws.fitted(ROLE_CAMPAIGNING, 1, 4) : draws.code(1, 4);
        draws.place();
        state.ballot = draws.usual()
                ? Draws.fitted(Ballots.next(Ballots.next(Ballots.next(BALLOT_NONE,
        state.self), state.self), state.self), 0, 1152921504606846976L) : draws.ballot(0,
        1152921504606846976L);
        draws.place();
        state.seen = draws.nearBallot(state.ballot, 2, 0, 1152921504606846976L);
        draws.place();
        state.lastBallot = switch (draws.source(2)) {
            case 0 -> draws.edges(0, 1152921504606846976L);
            default -> draws.nearBallot(state.seen, 200000, 0, 1152921504606846976L);
        };
        draws.place();
        state.prefix = switch (draws.source(2)) {
            case 0 -> draws.near(9, 9, 0, 1152921504606846976L);
            default -> draws.edges(0, 1152921504606846976L);
        };
        draws.place();
        state.start = draws.usual() ? Draws.fitted(state.prefix, 0, 1152921504606846976L)
                : draws.number(0,
        1152921504606846976L);
        draws.place();
        state.top = draws.usual() ? Draws.fitted(state.start + state.capacity, 0,
                1152921504606846976L)
        : draws.number(0, 1152921504606846976L);
        draws.place();
        state.nextSlot = switch (draws.source(3)) {
            case 0 -> draws.near(state.prefix, 3, 0, 1152921504606846976L);
            case 1 -> draws.near(state.top, 2, 0, 1152921504606846976L);
            default -> draws.near(state.prefix + state.pipeline, 1, 0, 1152921504606846976L);
        };
        state.resize();
        for (int i = 0; i < 7; i++) {
            draws.place();
            state.voter[i] = draws.usual() ? true : draws.truth();
        }
        for (int i = 0; i < 7; i++) {
            draws.place();
            state.reported[i] = draws.usual() ? false : draws.truth();
        }
        for (int i = 0; i < 8; i++) {
            boolean filled = draws.place().filled() && i < state.capacity;
            draws.place();
            if (filled) {
                state.bestBallot[i] = draws.nearBallot(state.ballot, 2, 0, 1152921504606846976L);
            }
            draws.place();
            if (filled) {
                state.bestValue[i] = draws.opaque(0);
            }
            draws.place();
            if (filled) {
                state.bestDigest[i] = draws.carried();
            }
            draws.place();
            if (filled) {
                state.bestHandle[i] = draws.carried();
            }
        }
        return state;
    }

    private static ProposerState drawState4(Draws draws) {
        ProposerState state = ProposerState.initial();
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
        state.pipeline = switch (draws.source(2)) {
            case 0 -> (int) draws.near(2, 1, 1, 65536);
            default -> draws.usual() ? (int) Draws.fitted(state.capacity, 1, 65536)
                    : (int) draws.number(1,
            65536);
        };
        draws.place();
        state.role = draws.usual() ? (int) Draws.fitted(ROLE_CAMPAIGNING, 1, 4) : draws.code(1, 4);
        draws.place();
        state.ballot = draws.usual()
                ? Draws.fitted(Ballots.next(Ballots.next(Ballots.next(BALLOT_NONE,
        state.self), state.self), state.self), 0, 1152921504606846976L) : draws.ballot(0,
        1152921504606846976L);
        draws.place();
        state.seen = draws.nearBallot(state.ballot, 2, 0, 1152921504606846976L);
        draws.place();
        state.lastBallot = switch (draws.source(2)) {
            case 0 -> draws.edges(0, 1152921504606846976L);
            default -> draws.nearBallot(state.seen, 200000, 0, 1152921504606846976L);
        };
        draws.place();
        state.prefix = switch (draws.source(2)) {
            case 0 -> draws.near(9, 9, 0, 1152921504606846976L);
            default -> draws.edges(0, 1152921504606846976L);
        };
        draws.place();
        state.start = draws.near(state.prefix, 3, 0, 1152921504606846976L);
        draws.place();
        state.top = switch (draws.source(2)) {
            case 0 -> draws.usual() ? Draws.fitted(state.start + state.capacity, 0,
                    1152921504606846976L)
            : draws.number(0, 1152921504606846976L);
            default -> draws.near(state.start, 3, 0, 1152921504606846976L);
        };
        draws.place();
        state.nextSlot = switch (draws.source(3)) {
            case 0 -> draws.near(state.prefix, 3, 0, 1152921504606846976L);
            case 1 -> draws.near(state.top, 2, 0, 1152921504606846976L);
            default -> draws.near(state.prefix + state.pipeline, 1, 0, 1152921504606846976L);
        };
        state.resize();
        for (int i = 0; i < 7; i++) {
            draws.place();
            state.voter[i] = draws.usual() ? true : draws.truth();
        }
        for (int i = 0; i < 7; i++) {
            draws.place();
            state.reported[i] = draws.truth();
        }
        for (int i = 0; i < 8; i++) {
            boolean filled = draws.place().filled() && i < state.capacity;
            draws.place();
            if (filled) {
                state.bestBallot[i] = draws.nearBallot(state.ballot, 2, 0, 1152921504606846976L);
            }
            draws.place();
            if (filled) {
                state.bestValue[i] = draws.opaque(0);
            }
            draws.place();
            if (filled) {
                state.bestDigest[i] = draws.carried();
            }
            draws.place();
            if (filled) {
                state.bestHandle[i] = draws.carried();
            }
        }
        return state;
    }

    private static ProposerState drawState5(Draws draws) {
        ProposerState state = ProposerState.initial();
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
        state.pipeline = switch (draws.source(2)) {
            case 0 -> (int) draws.near(2, 1, 1, 65536);
            default -> draws.usual() ? (int) Draws.fitted(state.capacity, 1, 65536)
                    : (int) draws.number(1,
            65536);
        };
        draws.place();
        state.role = draws.usual() ? (int) Draws.fitted(ROLE_LEADING, 1, 4) : draws.code(1, 4);
        draws.place();
        state.ballot = draws.usual()
                ? Draws.fitted(Ballots.next(Ballots.next(Ballots.next(BALLOT_NONE,
        state.self), state.self), state.self), 0, 1152921504606846976L) : draws.ballot(0,
        1152921504606846976L);
        draws.place();
        state.seen = draws.nearBallot(state.ballot, 2, 0, 1152921504606846976L);
        draws.place();
        state.lastBallot = switch (draws.source(2)) {
            case 0 -> draws.edges(0, 1152921504606846976L);
            default -> draws.nearBallot(state.seen, 200000, 0, 1152921504606846976L);
        };
        draws.place();
        state.prefix = switch (draws.source(2)) {
            case 0 -> draws.near(9, 9, 0, 1152921504606846976L);
            default -> draws.edges(0, 1152921504606846976L);
        };
        draws.place();
        state.start = draws.near(state.prefix, 3, 0, 1152921504606846976L);
        draws.place();
        state.top = switch (draws.source(2)) {
            case 0 -> draws.usual() ? Draws.fitted(state.start + state.capacity, 0,
                    1152921504606846976L)
            : draws.number(0, 1152921504606846976L);
            default -> draws.near(state.start, 3, 0, 1152921504606846976L);
        };
        draws.place();
        state.nextSlot = switch (draws.source(2)) {
            case 0 -> draws.near(state.prefix + state.pipeline, 1, 0, 1152921504606846976L);
            default -> draws.near(state.top, 2, 0, 1152921504606846976L);
        };
        state.resize();
        for (int i = 0; i < 7; i++) {
            draws.place();
            state.voter[i] = draws.usual() ? true : draws.truth();
        }
        for (int i = 0; i < 7; i++) {
            draws.place();
            state.reported[i] = draws.truth();
        }
        for (int i = 0; i < 8; i++) {
            boolean filled = draws.place().filled() && i < state.capacity;
            draws.place();
            if (filled) {
                state.bestBallot[i] = draws.nearBallot(state.ballot, 2, 0, 1152921504606846976L);
            }
            draws.place();
            if (filled) {
                state.bestValue[i] = draws.opaque(0);
            }
            draws.place();
            if (filled) {
                state.bestDigest[i] = draws.carried();
            }
            draws.place();
            if (filled) {
                state.bestHandle[i] = draws.carried();
            }
        }
        return state;
    }

    private static ProposerState drawState6(Draws draws) {
        ProposerState state = ProposerState.initial();
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
        state.pipeline = switch (draws.source(2)) {
            case 0 -> (int) draws.near(2, 1, 1, 65536);
            default -> draws.usual() ? (int) Draws.fitted(state.capacity, 1, 65536)
                    : (int) draws.number(1,
            65536);
        };
        draws.place();
        state.role = draws.usual() ? (int) Draws.fitted(ROLE_LEADING, 1, 4) : draws.code(1, 4);
        draws.place();
        state.ballot = draws.usual()
                ? Draws.fitted(Ballots.next(Ballots.next(Ballots.next(BALLOT_NONE,
        state.self), state.self), state.self), 0, 1152921504606846976L) : draws.ballot(0,
        1152921504606846976L);
        draws.place();
        state.seen = draws.nearBallot(state.ballot, 2, 0, 1152921504606846976L);
        draws.place();
        state.lastBallot = switch (draws.source(2)) {
            case 0 -> draws.edges(0, 1152921504606846976L);
            default -> draws.nearBallot(state.seen, 200000, 0, 1152921504606846976L);
        };
        draws.place();
        state.prefix = switch (draws.source(2)) {
            case 0 -> draws.near(9, 9, 0, 1152921504606846976L);
            default -> draws.edges(0, 1152921504606846976L);
        };
        draws.place();
        state.start = draws.near(state.prefix, 3, 0, 1152921504606846976L);
        draws.place();
        state.top = switch (draws.source(2)) {
            case 0 -> draws.usual() ? Draws.fitted(state.start + state.capacity, 0,
                    1152921504606846976L)
            : draws.number(0, 1152921504606846976L);
            default -> draws.near(state.start, 3, 0, 1152921504606846976L);
        };
        draws.place();
        state.nextSlot = switch (draws.source(3)) {
            case 0 -> draws.near(state.prefix, 3, 0, 1152921504606846976L);
            case 1 -> draws.near(state.top, 2, 0, 1152921504606846976L);
            default -> draws.near(state.prefix + state.pipeline, 1, 0, 1152921504606846976L);
        };
        state.resize();
        for (int i = 0; i < 7; i++) {
            draws.place();
            state.voter[i] = draws.usual() ? true : draws.truth();
        }
        for (int i = 0; i < 7; i++) {
            draws.place();
            state.reported[i] = draws.truth();
        }
        for (int i = 0; i < 8; i++) {
            boolean filled = draws.place().filled() && i < state.capacity;
            draws.place();
            if (filled) {
                state.bestBallot[i] = draws.nearBallot(state.ballot, 2, 0, 1152921504606846976L);
            }
            draws.place();
            if (filled) {
                state.bestValue[i] = draws.opaque(0);
            }
            draws.place();
            if (filled) {
                state.bestDigest[i] = draws.carried();
            }
            draws.place();
            if (filled) {
                state.bestHandle[i] = draws.carried();
            }
        }
        return state;
    }

    private static ProposerState drawState7(Draws draws) {
        ProposerState state = ProposerState.initial();
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
        state.pipeline = switch (draws.source(2)) {
            case 0 -> (int) draws.near(2, 1, 1, 65536);
            default -> draws.usual() ? (int) Draws.fitted(state.capacity, 1, 65536)
                    : (int) draws.number(1,
            65536);
        };
        draws.place();
        state.role = draws.code(1, 4);
        draws.place();
        state.ballot = draws.usual()
                ? Draws.fitted(Ballots.next(Ballots.next(Ballots.next(BALLOT_NONE,
        state.self), state.self), state.self), 0, 1152921504606846976L) : draws.ballot(0,
        1152921504606846976L);
        draws.place();
        state.seen = draws.nearBallot(state.ballot, 2, 0, 1152921504606846976L);
        draws.place();
        state.lastBallot = switch (draws.source(2)) {
            case 0 -> draws.edges(0, 1152921504606846976L);
            default -> draws.nearBallot(state.seen, 200000, 0, 1152921504606846976L);
        };
        draws.place();
        state.prefix = switch (draws.source(2)) {
            case 0 -> draws.near(9, 9, 0, 1152921504606846976L);
            default -> draws.edges(0, 1152921504606846976L);
        };
        draws.place();
        state.start = draws.near(state.prefix, 3, 0, 1152921504606846976L);
        draws.place();
        state.top = switch (draws.source(2)) {
            case 0 -> draws.usual() ? Draws.fitted(state.start + state.capacity, 0,
                    1152921504606846976L)
            : draws.number(0, 1152921504606846976L);
            default -> draws.near(state.start, 3, 0, 1152921504606846976L);
        };
        draws.place();
        state.nextSlot = switch (draws.source(3)) {
            case 0 -> draws.near(state.prefix, 3, 0, 1152921504606846976L);
            case 1 -> draws.near(state.top, 2, 0, 1152921504606846976L);
            default -> draws.near(state.prefix + state.pipeline, 1, 0, 1152921504606846976L);
        };
        state.resize();
        for (int i = 0; i < 7; i++) {
            draws.place();
            state.voter[i] = draws.usual() ? true : draws.truth();
        }
        for (int i = 0; i < 7; i++) {
            draws.place();
            state.reported[i] = draws.truth();
        }
        for (int i = 0; i < 8; i++) {
            boolean filled = draws.place().filled() && i < state.capacity;
            draws.place();
            if (filled) {
                state.bestBallot[i] = draws.nearBallot(state.ballot, 2, 0, 1152921504606846976L);
            }
            draws.place();
            if (filled) {
                state.bestValue[i] = draws.opaque(0);
            }
            draws.place();
            if (filled) {
                state.bestDigest[i] = draws.carried();
            }
            draws.place();
            if (filled) {
                state.bestHandle[i] = draws.carried();
            }
        }
        return state;
    }

    private static ProposerState drawState8(Draws draws) {
        ProposerState state = ProposerState.initial();
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
        state.pipeline = switch (draws.source(2)) {
            case 0 -> (int) draws.near(2, 1, 1, 65536);
            default -> draws.usual() ? (int) Draws.fitted(state.capacity, 1, 65536)
                    : (int) draws.number(1,
            65536);
        };
        draws.place();
        state.role = draws.usual() ? (int) Draws.fitted(ROLE_RECOVERING, 1, 4) : draws.code(1, 4);
        draws.place();
        state.ballot = draws.usual()
                ? Draws.fitted(Ballots.next(Ballots.next(Ballots.next(BALLOT_NONE,
        state.self), state.self), state.self), 0, 1152921504606846976L) : draws.ballot(0,
        1152921504606846976L);
        draws.place();
        state.seen = draws.nearBallot(state.ballot, 2, 0, 1152921504606846976L);
        draws.place();
        state.lastBallot = switch (draws.source(2)) {
            case 0 -> draws.edges(0, 1152921504606846976L);
            default -> draws.nearBallot(state.seen, 200000, 0, 1152921504606846976L);
        };
        draws.place();
        state.prefix = switch (draws.source(2)) {
            case 0 -> draws.near(9, 9, 0, 1152921504606846976L);
            default -> draws.edges(0, 1152921504606846976L);
        };
        draws.place();
        state.start = draws.near(state.prefix, 3, 0, 1152921504606846976L);
        draws.place();
        state.top = switch (draws.source(2)) {
            case 0 -> draws.usual() ? Draws.fitted(state.start + state.capacity, 0,
                    1152921504606846976L)
            : draws.number(0, 1152921504606846976L);
            default -> draws.near(state.start, 3, 0, 1152921504606846976L);
        };
        draws.place();
        state.nextSlot = switch (draws.source(3)) {
            case 0 -> draws.near(state.prefix, 3, 0, 1152921504606846976L);
            case 1 -> draws.near(state.top, 2, 0, 1152921504606846976L);
            default -> draws.near(state.prefix + state.pipeline, 1, 0, 1152921504606846976L);
        };
        state.resize();
        for (int i = 0; i < 7; i++) {
            draws.place();
            state.voter[i] = draws.usual() ? true : draws.truth();
        }
        for (int i = 0; i < 7; i++) {
            draws.place();
            state.reported[i] = draws.truth();
        }
        for (int i = 0; i < 8; i++) {
            boolean filled = draws.place().filled() && i < state.capacity;
            draws.place();
            if (filled) {
                state.bestBallot[i] = draws.nearBallot(state.ballot, 2, 0, 1152921504606846976L);
            }
            draws.place();
            if (filled) {
                state.bestValue[i] = draws.opaque(0);
            }
            draws.place();
            if (filled) {
                state.bestDigest[i] = draws.carried();
            }
            draws.place();
            if (filled) {
                state.bestHandle[i] = draws.carried();
            }
        }
        return state;
    }

}
