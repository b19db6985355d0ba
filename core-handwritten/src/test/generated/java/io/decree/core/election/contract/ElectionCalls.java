// Generated from election.contract. Do not edit; run `./decree generate`.
package io.decree.core.election.contract;

import static io.decree.core.election.contract.ElectionContract.*;

import io.decree.core.ballot.Ballots;
import io.decree.core.contract.Terms;
import io.decree.core.contract.testing.Draws;
import javax.annotation.processing.Generated;

/**
 * Random calls of the handlers: a legal state and a message, made of a row of
 * random numbers. Smaller numbers give simpler calls.
 */
@Generated("io.decree.codegen.properties")
public final class ElectionCalls {

    private static final String[] STANCE_NAMES = {"none", "follower", "asking", "campaigning",
            "leading"};

    private ElectionCalls() {}

    /** A call of the constructor. */
    public static final class Construction {

        /** How many random numbers a call is made of. */
        public static final int ROW = 60;

        final ElectionState state;

        /**
         * A call made of random numbers.
         *
         * @param row the numbers
         */
        public Construction(long[] row) {
            ElectionState drawn = drawState(new Draws(row));
            state = ElectionState.initial();
            state.self = drawn.self;
            state.group = drawn.group;
            state.epoch = drawn.epoch;
            state.voter = drawn.voter;
            state.timeout = drawn.timeout;
            state.patience = drawn.patience;
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
        public String check(ElectionContract core) {
            ElectionMonitor.constructed(core, state.self, state.group, state.epoch, state.voter,
                    state.timeout, state.patience);
            return toString();
        }

        @Override
        public String toString() {
            return "constructor { " + state + " }";
        }
    }

    /** A call of {@code tick}. */
    public static final class Tick {

        /** How many random numbers a call is made of. */
        public static final int ROW = 62;

        final ElectionState state;
        int mJitter;

        /**
         * A call made of random numbers.
         *
         * @param row the numbers
         */
        public Tick(long[] row) {
            Draws draws = new Draws(row);
            state = drawState2(draws);
            state.repair();
            draws.place();
            mJitter = (int) draws.number(0, 1048576);
            if (mJitter > state.timeout) { // tick.jitter_is_short
                int drawn = mJitter;
                mJitter = 0;
                if (mJitter > state.timeout) {
                    mJitter = 1;
                }
                if (mJitter > state.timeout) {
                    mJitter = drawn;
                }
            }
        }

        /**
         * Whether the call keeps what the caller and the protocol owe.
         *
         * @return whether it may be made
         */
        public boolean admissible() {
            return state.valid() && (mJitter <= state.timeout);
        }

        /**
         * Makes the call under a monitor.
         *
         * @param core made for the given fields of the state
         * @return the name of the case that was taken
         */
        public String take(ElectionContract core) {
            ElectionMonitor monitor = new ElectionMonitor(state.put(core));
            return ElectionMonitor.tickCase(monitor.tick(mJitter));
        }

        @Override
        public String toString() {
            Terms terms = new Terms();
            terms.number("jitter", mJitter, 0);
            return "tick given { " + state + " } when { " + terms.all() + " }";
        }

    }

    /** A call of {@code resume}. */
    public static final class Resume {

        /** How many random numbers a call is made of. */
        public static final int ROW = 62;

        final ElectionState state;
        int mJitter;

        /**
         * A call made of random numbers.
         *
         * @param row the numbers
         */
        public Resume(long[] row) {
            Draws draws = new Draws(row);
            state = drawState3(draws);
            state.repair();
            draws.place();
            mJitter = (int) draws.number(0, 1048576);
            if (mJitter > state.timeout) { // resume.jitter_is_short
                int drawn = mJitter;
                mJitter = 0;
                if (mJitter > state.timeout) {
                    mJitter = 1;
                }
                if (mJitter > state.timeout) {
                    mJitter = drawn;
                }
            }
        }

        /**
         * Whether the call keeps what the caller and the protocol owe.
         *
         * @return whether it may be made
         */
        public boolean admissible() {
            return state.valid() && (mJitter <= state.timeout);
        }

        /**
         * Makes the call under a monitor.
         *
         * @param core made for the given fields of the state
         * @return the name of the case that was taken
         */
        public String take(ElectionContract core) {
            ElectionMonitor monitor = new ElectionMonitor(state.put(core));
            return ElectionMonitor.resumeCase(monitor.resume(mJitter));
        }

        @Override
        public String toString() {
            Terms terms = new Terms();
            terms.number("jitter", mJitter, 0);
            return "resume given { " + state + " } when { " + terms.all() + " }";
        }

    }

    /** A call of {@code process_prevote}. */
    public static final class ProcessPrevote {

        /** How many random numbers a call is made of. */
        public static final int ROW = 70;

        final ElectionState state;
        long mGroup;
        long mEpoch;
        int mFrom;
        long mRound;
        long mPrefix;

        /**
         * A call made of random numbers.
         *
         * @param row the numbers
         */
        public ProcessPrevote(long[] row) {
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
            mRound = draws.number(0, 1152921504606846976L);
            draws.place();
            mPrefix = draws.near(state.base, 1, 0, 1152921504606846976L);
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
        public String take(ElectionContract core) {
            ElectionMonitor monitor = new ElectionMonitor(state.put(core));
            return ElectionMonitor.processPrevoteCase(monitor.processPrevote(mGroup, mEpoch, mFrom,
                    mRound, mPrefix));
        }

        @Override
        public String toString() {
            Terms terms = new Terms();
            terms.optional("group", mGroup, 0, 0);
            terms.number("epoch", mEpoch, 0);
            terms.number("from", mFrom, 0);
            terms.number("round", mRound, 0);
            terms.number("prefix", mPrefix, 0);
            return "process_prevote given { " + state + " } when { " + terms.all() + " }";
        }

    }

    /** A call of {@code process_prevote_answer}. */
    public static final class ProcessPrevoteAnswer {

        /** How many random numbers a call is made of. */
        public static final int ROW = 74;

        final ElectionState state;
        long mGroup;
        long mEpoch;
        int mFrom;
        long mRound;
        boolean mGranted;
        long mPromised;
        long mPrefix;

        /**
         * A call made of random numbers.
         *
         * @param row the numbers
         */
        public ProcessPrevoteAnswer(long[] row) {
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
            mRound = draws.usual() ? Draws.fitted(state.round, 0, 1152921504606846976L)
                    : draws.number(0, 1152921504606846976L);
            draws.place();
            mGranted = switch (draws.source(2)) {
                case 0 -> draws.usual() ? true : draws.truth();
                default -> draws.usual() ? false : draws.truth();
            };
            draws.place();
            mPromised = draws.nearBallot(state.above, 2, 0, 1152921504606846976L);
            draws.place();
            mPrefix = draws.number(0, 1152921504606846976L);
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
        public String take(ElectionContract core) {
            ElectionMonitor monitor = new ElectionMonitor(state.put(core));
            return ElectionMonitor.processPrevoteAnswerCase(monitor.processPrevoteAnswer(mGroup,
                    mEpoch, mFrom, mRound, mGranted, mPromised, mPrefix));
        }

        @Override
        public String toString() {
            Terms terms = new Terms();
            terms.optional("group", mGroup, 0, 0);
            terms.number("epoch", mEpoch, 0);
            terms.number("from", mFrom, 0);
            terms.number("round", mRound, 0);
            terms.truth("granted", mGranted, false);
            terms.optional("promised", mPromised, 0, 0);
            terms.number("prefix", mPrefix, 0);
            return "process_prevote_answer given { " + state + " } when { " + terms.all() + " }";
        }

    }

    /** A call of {@code stand}. */
    public static final class Stand {

        /** How many random numbers a call is made of. */
        public static final int ROW = 68;

        final ElectionState state;
        boolean mEligible;
        long mPromised;
        long mPrefix;
        long mBase;

        /**
         * A call made of random numbers.
         *
         * @param row the numbers
         */
        public Stand(long[] row) {
            Draws draws = new Draws(row);
            state = drawState3(draws);
            state.repair();
            draws.place();
            mEligible = draws.truth();
            draws.place();
            mPromised = switch (draws.source(2)) {
                case 0 -> draws.usual() ? Draws.fitted(state.promised, 0, 1152921504606846976L)
                        : draws.ballot(0, 1152921504606846976L);
                default -> draws.nearBallot(state.promised, 2, 0, 1152921504606846976L);
            };
            if (mPromised < state.promised) { // stand.promise_is_current
                long drawn = mPromised;
                mPromised = 0;
                if (mPromised < state.promised) {
                    mPromised = 1;
                }
                if (mPromised < state.promised) {
                    mPromised = drawn;
                }
            }
            draws.place();
            mPrefix = draws.number(0, 1152921504606846976L);
            draws.place();
            mBase = draws.number(0, 1152921504606846976L);
        }

        /**
         * Whether the call keeps what the caller and the protocol owe.
         *
         * @return whether it may be made
         */
        public boolean admissible() {
            return state.valid() && (mPromised >= state.promised);
        }

        /**
         * Makes the call under a monitor.
         *
         * @param core made for the given fields of the state
         * @return the name of the case that was taken
         */
        public String take(ElectionContract core) {
            ElectionMonitor monitor = new ElectionMonitor(state.put(core));
            return ElectionMonitor.standCase(monitor.stand(mEligible, mPromised, mPrefix, mBase));
        }

        @Override
        public String toString() {
            Terms terms = new Terms();
            terms.truth("eligible", mEligible, false);
            terms.optional("promised", mPromised, 0, 0);
            terms.number("prefix", mPrefix, 0);
            terms.number("base", mBase, 0);
            return "stand given { " + state + " } when { " + terms.all() + " }";
        }

    }

    /** A call of {@code see_leader}. */
    public static final class SeeLeader {

        /** How many random numbers a call is made of. */
        public static final int ROW = 64;

        final ElectionState state;
        long mBallot;
        int mJitter;

        /**
         * A call made of random numbers.
         *
         * @param row the numbers
         */
        public SeeLeader(long[] row) {
            Draws draws = new Draws(row);
            state = drawState3(draws);
            state.repair();
            draws.place();
            mBallot = draws.usual() ? Draws.fitted(state.promised, 0, 1152921504606846976L)
                    : draws.ballot(0, 1152921504606846976L);
            draws.place();
            mJitter = (int) draws.number(0, 1048576);
            if (mJitter > state.timeout) { // see_leader.jitter_is_short
                int drawn = mJitter;
                mJitter = 0;
                if (mJitter > state.timeout) {
                    mJitter = 1;
                }
                if (mJitter > state.timeout) {
                    mJitter = drawn;
                }
            }
        }

        /**
         * Whether the call keeps what the caller and the protocol owe.
         *
         * @return whether it may be made
         */
        public boolean admissible() {
            return state.valid() && (mJitter <= state.timeout);
        }

        /**
         * Makes the call under a monitor.
         *
         * @param core made for the given fields of the state
         * @return the name of the case that was taken
         */
        public String take(ElectionContract core) {
            ElectionMonitor monitor = new ElectionMonitor(state.put(core));
            return ElectionMonitor.seeLeaderCase(monitor.seeLeader(mBallot, mJitter));
        }

        @Override
        public String toString() {
            Terms terms = new Terms();
            terms.optional("ballot", mBallot, 0, 0);
            terms.number("jitter", mJitter, 0);
            return "see_leader given { " + state + " } when { " + terms.all() + " }";
        }

    }

    /** A call of {@code make_way}. */
    public static final class MakeWay {

        /** How many random numbers a call is made of. */
        public static final int ROW = 64;

        final ElectionState state;
        long mBallot;
        int mJitter;

        /**
         * A call made of random numbers.
         *
         * @param row the numbers
         */
        public MakeWay(long[] row) {
            Draws draws = new Draws(row);
            state = drawState3(draws);
            state.repair();
            draws.place();
            mBallot = draws.usual() ? Draws.fitted(state.promised, 0, 1152921504606846976L)
                    : draws.ballot(0, 1152921504606846976L);
            draws.place();
            mJitter = (int) draws.number(0, 1048576);
            if (mJitter > state.timeout) { // make_way.jitter_is_short
                int drawn = mJitter;
                mJitter = 0;
                if (mJitter > state.timeout) {
                    mJitter = 1;
                }
                if (mJitter > state.timeout) {
                    mJitter = drawn;
                }
            }
        }

        /**
         * Whether the call keeps what the caller and the protocol owe.
         *
         * @return whether it may be made
         */
        public boolean admissible() {
            return state.valid() && (mJitter <= state.timeout);
        }

        /**
         * Makes the call under a monitor.
         *
         * @param core made for the given fields of the state
         * @return the name of the case that was taken
         */
        public String take(ElectionContract core) {
            ElectionMonitor monitor = new ElectionMonitor(state.put(core));
            return ElectionMonitor.makeWayCase(monitor.makeWay(mBallot, mJitter));
        }

        @Override
        public String toString() {
            Terms terms = new Terms();
            terms.optional("ballot", mBallot, 0, 0);
            terms.number("jitter", mJitter, 0);
            return "make_way given { " + state + " } when { " + terms.all() + " }";
        }

    }

    /** A call of {@code win_office}. */
    public static final class WinOffice {

        /** How many random numbers a call is made of. */
        public static final int ROW = 62;

        final ElectionState state;
        long mBallot;

        /**
         * A call made of random numbers.
         *
         * @param row the numbers
         */
        public WinOffice(long[] row) {
            Draws draws = new Draws(row);
            state = drawState5(draws);
            state.repair();
            draws.place();
            mBallot = draws.usual() ? Draws.fitted(state.promised, 0, 1152921504606846976L)
                    : draws.ballot(0, 1152921504606846976L);
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
        public String take(ElectionContract core) {
            ElectionMonitor monitor = new ElectionMonitor(state.put(core));
            return ElectionMonitor.winOfficeCase(monitor.winOffice(mBallot));
        }

        @Override
        public String toString() {
            Terms terms = new Terms();
            terms.optional("ballot", mBallot, 0, 0);
            return "win_office given { " + state + " } when { " + terms.all() + " }";
        }

    }

    /** A call of {@code lose_office}. */
    public static final class LoseOffice {

        /** How many random numbers a call is made of. */
        public static final int ROW = 62;

        final ElectionState state;
        int mJitter;

        /**
         * A call made of random numbers.
         *
         * @param row the numbers
         */
        public LoseOffice(long[] row) {
            Draws draws = new Draws(row);
            state = drawState3(draws);
            state.repair();
            draws.place();
            mJitter = (int) draws.number(0, 1048576);
            if (mJitter > state.timeout) { // lose_office.jitter_is_short
                int drawn = mJitter;
                mJitter = 0;
                if (mJitter > state.timeout) {
                    mJitter = 1;
                }
                if (mJitter > state.timeout) {
                    mJitter = drawn;
                }
            }
        }

        /**
         * Whether the call keeps what the caller and the protocol owe.
         *
         * @return whether it may be made
         */
        public boolean admissible() {
            return state.valid() && (mJitter <= state.timeout);
        }

        /**
         * Makes the call under a monitor.
         *
         * @param core made for the given fields of the state
         * @return the name of the case that was taken
         */
        public String take(ElectionContract core) {
            ElectionMonitor monitor = new ElectionMonitor(state.put(core));
            return ElectionMonitor.loseOfficeCase(monitor.loseOffice(mJitter));
        }

        @Override
        public String toString() {
            Terms terms = new Terms();
            terms.number("jitter", mJitter, 0);
            return "lose_office given { " + state + " } when { " + terms.all() + " }";
        }

    }

    /** A call of {@code hear_member}. */
    public static final class HearMember {

        /** How many random numbers a call is made of. */
        public static final int ROW = 64;

        final ElectionState state;
        int mFrom;
        long mBallot;

        /**
         * A call made of random numbers.
         *
         * @param row the numbers
         */
        public HearMember(long[] row) {
            Draws draws = new Draws(row);
            state = drawState6(draws);
            state.repair();
            draws.place();
            mFrom = draws.code(0, 6);
            draws.place();
            mBallot = draws.usual() ? Draws.fitted(state.leader, 0, 1152921504606846976L)
                    : draws.ballot(0, 1152921504606846976L);
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
        public String take(ElectionContract core) {
            ElectionMonitor monitor = new ElectionMonitor(state.put(core));
            return ElectionMonitor.hearMemberCase(monitor.hearMember(mFrom, mBallot));
        }

        @Override
        public String toString() {
            Terms terms = new Terms();
            terms.number("from", mFrom, 0);
            terms.optional("ballot", mBallot, 0, 0);
            return "hear_member given { " + state + " } when { " + terms.all() + " }";
        }

    }

    /** A call of {@code hand_over}. */
    public static final class HandOver {

        /** How many random numbers a call is made of. */
        public static final int ROW = 64;

        final ElectionState state;
        int mTarget;
        long mReached;

        /**
         * A call made of random numbers.
         *
         * @param row the numbers
         */
        public HandOver(long[] row) {
            Draws draws = new Draws(row);
            state = drawState7(draws);
            state.repair();
            draws.place();
            mTarget = draws.code(0, 6);
            draws.place();
            mReached = draws.near(state.base, 2, 0, 1152921504606846976L);
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
        public String take(ElectionContract core) {
            ElectionMonitor monitor = new ElectionMonitor(state.put(core));
            return ElectionMonitor.handOverCase(monitor.handOver(mTarget, mReached));
        }

        @Override
        public String toString() {
            Terms terms = new Terms();
            terms.number("target", mTarget, 0);
            terms.number("reached", mReached, 0);
            return "hand_over given { " + state + " } when { " + terms.all() + " }";
        }

    }

    /** A call of {@code process_campaign_now}. */
    public static final class ProcessCampaignNow {

        /** How many random numbers a call is made of. */
        public static final int ROW = 68;

        final ElectionState state;
        long mGroup;
        long mEpoch;
        int mFrom;
        long mBallot;

        /**
         * A call made of random numbers.
         *
         * @param row the numbers
         */
        public ProcessCampaignNow(long[] row) {
            Draws draws = new Draws(row);
            state = drawState8(draws);
            state.repair();
            draws.place();
            mGroup = draws.usual() ? state.group : draws.opaque(0);
            draws.place();
            mEpoch = draws.usual() ? Draws.fitted(state.epoch, 0, 1099511627776L) : draws.number(0,
                    1099511627776L);
            draws.place();
            mBallot = draws.usual() ? Draws.fitted(state.promised, 0, 1152921504606846976L)
                    : draws.ballot(0, 1152921504606846976L);
            draws.place();
            mFrom = draws.usual() ? (int) Draws.fitted(Ballots.owner(mBallot), 0, 6) : draws.code(0,
                    6);
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
        public String take(ElectionContract core) {
            ElectionMonitor monitor = new ElectionMonitor(state.put(core));
            return ElectionMonitor.processCampaignNowCase(monitor.processCampaignNow(mGroup, mEpoch,
                    mFrom, mBallot));
        }

        @Override
        public String toString() {
            Terms terms = new Terms();
            terms.optional("group", mGroup, 0, 0);
            terms.number("epoch", mEpoch, 0);
            terms.number("from", mFrom, 0);
            terms.optional("ballot", mBallot, 0, 0);
            return "process_campaign_now given { " + state + " } when { " + terms.all() + " }";
        }

    }

    private static ElectionState drawState(Draws draws) {
        ElectionState state = ElectionState.initial();
        state.soiled = draws.place().truth();
        draws.place();
        state.self = draws.code(0, 6);
        draws.place();
        state.group = draws.opaque(0);
        draws.place();
        state.epoch = draws.number(0, 1099511627776L);
        draws.place();
        state.timeout = (int) draws.number(1, 1048576);
        draws.place();
        state.eligible = draws.truth();
        draws.place();
        state.promised = draws.ballot(0, 1152921504606846976L);
        draws.place();
        state.prefix = draws.number(0, 1152921504606846976L);
        draws.place();
        state.base = draws.number(0, 1152921504606846976L);
        draws.place();
        state.stance = draws.code(1, 4);
        draws.place();
        state.leader = draws.ballot(0, 1152921504606846976L);
        draws.place();
        state.handingOver = draws.truth();
        draws.place();
        state.silence = (int) draws.number(0, 1048576);
        draws.place();
        state.patience = (int) draws.number(0, 2097152);
        draws.place();
        state.round = draws.number(0, 1152921504606846976L);
        draws.place();
        state.above = draws.ballot(0, 1152921504606846976L);
        state.resize();
        for (int i = 0; i < 7; i++) {
            draws.place();
            state.voter[i] = draws.truth();
        }
        for (int i = 0; i < 7; i++) {
            draws.place();
            state.heard[i] = draws.truth();
        }
        return state;
    }

    private static ElectionState drawState2(Draws draws) {
        ElectionState state = ElectionState.initial();
        state.soiled = draws.place().truth();
        draws.place();
        state.self = draws.code(0, 6);
        draws.place();
        state.group = draws.opaque(0);
        draws.place();
        state.epoch = draws.number(0, 1099511627776L);
        draws.place();
        state.timeout = (int) draws.number(1, 1048576);
        draws.place();
        state.eligible = switch (draws.source(2)) {
            case 0 -> draws.usual() ? true : draws.truth();
            default -> draws.usual() ? false : draws.truth();
        };
        draws.place();
        state.promised = draws.ballot(0, 1152921504606846976L);
        draws.place();
        state.prefix = draws.number(0, 1152921504606846976L);
        draws.place();
        state.base = draws.number(0, 1152921504606846976L);
        draws.place();
        state.stance = draws.code(1, 4);
        draws.place();
        state.leader = draws.usual() ? Draws.fitted(Ballots.next(state.promised, state.self), 0,
        1152921504606846976L) : draws.ballot(0, 1152921504606846976L);
        draws.place();
        state.handingOver = draws.truth();
        draws.place();
        state.silence = switch (draws.source(2)) {
            case 0 -> draws.usual() ? (int) Draws.fitted(state.timeout, 0, 1048576)
                    : (int) draws.number(0,
            1048576);
            default -> (int) draws.near(state.timeout, 2, 0, 1048576);
        };
        draws.place();
        state.patience = switch (draws.source(2)) {
            case 0 -> draws.usual() ? (int) Draws.fitted(0, 0, 2097152) : (int) draws.number(0,
                    2097152);
            default -> (int) draws.near(state.timeout, 2, 0, 2097152);
        };
        draws.place();
        state.round = draws.number(0, 1152921504606846976L);
        draws.place();
        state.above = draws.nearBallot(state.promised, 1, 0, 1152921504606846976L);
        state.resize();
        for (int i = 0; i < 7; i++) {
            draws.place();
            state.voter[i] = draws.usual() ? true : draws.truth();
        }
        for (int i = 0; i < 7; i++) {
            draws.place();
            state.heard[i] = draws.truth();
        }
        return state;
    }

    private static ElectionState drawState3(Draws draws) {
        ElectionState state = ElectionState.initial();
        state.soiled = draws.place().truth();
        draws.place();
        state.self = draws.code(0, 6);
        draws.place();
        state.group = draws.opaque(0);
        draws.place();
        state.epoch = draws.number(0, 1099511627776L);
        draws.place();
        state.timeout = (int) draws.number(1, 1048576);
        draws.place();
        state.eligible = draws.usual() ? true : draws.truth();
        draws.place();
        state.promised = draws.ballot(0, 1152921504606846976L);
        draws.place();
        state.prefix = draws.number(0, 1152921504606846976L);
        draws.place();
        state.base = draws.number(0, 1152921504606846976L);
        draws.place();
        state.stance = draws.code(1, 4);
        draws.place();
        state.leader = draws.usual() ? Draws.fitted(Ballots.next(state.promised, state.self), 0,
        1152921504606846976L) : draws.ballot(0, 1152921504606846976L);
        draws.place();
        state.handingOver = draws.truth();
        draws.place();
        state.silence = switch (draws.source(2)) {
            case 0 -> draws.usual() ? (int) Draws.fitted(state.timeout, 0, 1048576)
                    : (int) draws.number(0,
            1048576);
            default -> (int) draws.near(state.timeout, 2, 0, 1048576);
        };
        draws.place();
        state.patience = switch (draws.source(2)) {
            case 0 -> draws.usual() ? (int) Draws.fitted(0, 0, 2097152) : (int) draws.number(0,
                    2097152);
            default -> (int) draws.near(state.timeout, 2, 0, 2097152);
        };
        draws.place();
        state.round = draws.number(0, 1152921504606846976L);
        draws.place();
        state.above = draws.nearBallot(state.promised, 1, 0, 1152921504606846976L);
        state.resize();
        for (int i = 0; i < 7; i++) {
            draws.place();
            state.voter[i] = draws.usual() ? true : draws.truth();
        }
        for (int i = 0; i < 7; i++) {
            draws.place();
            state.heard[i] = draws.truth();
        }
        return state;
    }

    private static ElectionState drawState4(Draws draws) {
        ElectionState state = ElectionState.initial();
        state.soiled = draws.place().truth();
        draws.place();
        state.self = draws.code(0, 6);
        draws.place();
        state.group = draws.opaque(0);
        draws.place();
        state.epoch = draws.number(0, 1099511627776L);
        draws.place();
        state.timeout = (int) draws.number(1, 1048576);
        draws.place();
        state.eligible = draws.usual() ? true : draws.truth();
        draws.place();
        state.promised = draws.ballot(0, 1152921504606846976L);
        draws.place();
        state.prefix = draws.number(0, 1152921504606846976L);
        draws.place();
        state.base = draws.number(0, 1152921504606846976L);
        draws.place();
        state.stance = draws.usual() ? (int) Draws.fitted(STANCE_ASKING, 1, 4) : draws.code(1, 4);
        draws.place();
        state.leader = draws.usual() ? Draws.fitted(Ballots.next(state.promised, state.self), 0,
        1152921504606846976L) : draws.ballot(0, 1152921504606846976L);
        draws.place();
        state.handingOver = draws.truth();
        draws.place();
        state.silence = switch (draws.source(2)) {
            case 0 -> draws.usual() ? (int) Draws.fitted(state.timeout, 0, 1048576)
                    : (int) draws.number(0,
            1048576);
            default -> (int) draws.near(state.timeout, 2, 0, 1048576);
        };
        draws.place();
        state.patience = switch (draws.source(2)) {
            case 0 -> draws.usual() ? (int) Draws.fitted(0, 0, 2097152) : (int) draws.number(0,
                    2097152);
            default -> (int) draws.near(state.timeout, 2, 0, 2097152);
        };
        draws.place();
        state.round = draws.number(0, 1152921504606846976L);
        draws.place();
        state.above = draws.nearBallot(state.promised, 1, 0, 1152921504606846976L);
        state.resize();
        for (int i = 0; i < 7; i++) {
            draws.place();
            state.voter[i] = draws.usual() ? true : draws.truth();
        }
        for (int i = 0; i < 7; i++) {
            draws.place();
            state.heard[i] = draws.truth();
        }
        return state;
    }

    private static ElectionState drawState5(Draws draws) {
        ElectionState state = ElectionState.initial();
        state.soiled = draws.place().truth();
        draws.place();
        state.self = draws.code(0, 6);
        draws.place();
        state.group = draws.opaque(0);
        draws.place();
        state.epoch = draws.number(0, 1099511627776L);
        draws.place();
        state.timeout = (int) draws.number(1, 1048576);
        draws.place();
        state.eligible = draws.usual() ? true : draws.truth();
        draws.place();
        state.promised = draws.usual() ? Draws.fitted(Ballots.next(BALLOT_NONE, state.self), 0,
        1152921504606846976L) : draws.ballot(0, 1152921504606846976L);
        draws.place();
        state.prefix = draws.number(0, 1152921504606846976L);
        draws.place();
        state.base = draws.number(0, 1152921504606846976L);
        draws.place();
        state.stance = draws.code(1, 4);
        draws.place();
        state.leader = draws.usual() ? Draws.fitted(Ballots.next(state.promised, state.self), 0,
        1152921504606846976L) : draws.ballot(0, 1152921504606846976L);
        draws.place();
        state.handingOver = draws.truth();
        draws.place();
        state.silence = switch (draws.source(2)) {
            case 0 -> draws.usual() ? (int) Draws.fitted(state.timeout, 0, 1048576)
                    : (int) draws.number(0,
            1048576);
            default -> (int) draws.near(state.timeout, 2, 0, 1048576);
        };
        draws.place();
        state.patience = switch (draws.source(2)) {
            case 0 -> draws.usual() ? (int) Draws.fitted(0, 0, 2097152) : (int) draws.number(0,
                    2097152);
            default -> (int) draws.near(state.timeout, 2, 0, 2097152);
        };
        draws.place();
        state.round = draws.number(0, 1152921504606846976L);
        draws.place();
        state.above = draws.nearBallot(state.promised, 1, 0, 1152921504606846976L);
        state.resize();
        for (int i = 0; i < 7; i++) {
            draws.place();
            state.voter[i] = draws.usual() ? true : draws.truth();
        }
        for (int i = 0; i < 7; i++) {
            draws.place();
            state.heard[i] = draws.truth();
        }
        return state;
    }

    private static ElectionState drawState6(Draws draws) {
        ElectionState state = ElectionState.initial();
        state.soiled = draws.place().truth();
        draws.place();
        state.self = draws.code(0, 6);
        draws.place();
        state.group = draws.opaque(0);
        draws.place();
        state.epoch = draws.number(0, 1099511627776L);
        draws.place();
        state.timeout = (int) draws.number(1, 1048576);
        draws.place();
        state.eligible = draws.usual() ? true : draws.truth();
        draws.place();
        state.promised = draws.ballot(0, 1152921504606846976L);
        draws.place();
        state.prefix = draws.number(0, 1152921504606846976L);
        draws.place();
        state.base = draws.number(0, 1152921504606846976L);
        draws.place();
        state.stance = draws.usual() ? (int) Draws.fitted(STANCE_LEADING, 1, 4) : draws.code(1, 4);
        draws.place();
        state.leader = draws.usual() ? Draws.fitted(Ballots.next(state.promised, state.self), 0,
        1152921504606846976L) : draws.ballot(0, 1152921504606846976L);
        draws.place();
        state.handingOver = draws.truth();
        draws.place();
        state.silence = switch (draws.source(2)) {
            case 0 -> draws.usual() ? (int) Draws.fitted(state.timeout, 0, 1048576)
                    : (int) draws.number(0,
            1048576);
            default -> (int) draws.near(state.timeout, 2, 0, 1048576);
        };
        draws.place();
        state.patience = switch (draws.source(2)) {
            case 0 -> draws.usual() ? (int) Draws.fitted(0, 0, 2097152) : (int) draws.number(0,
                    2097152);
            default -> (int) draws.near(state.timeout, 2, 0, 2097152);
        };
        draws.place();
        state.round = draws.number(0, 1152921504606846976L);
        draws.place();
        state.above = draws.nearBallot(state.promised, 1, 0, 1152921504606846976L);
        state.resize();
        for (int i = 0; i < 7; i++) {
            draws.place();
            state.voter[i] = draws.usual() ? true : draws.truth();
        }
        for (int i = 0; i < 7; i++) {
            draws.place();
            state.heard[i] = draws.truth();
        }
        return state;
    }

    private static ElectionState drawState7(Draws draws) {
        ElectionState state = ElectionState.initial();
        state.soiled = draws.place().truth();
        draws.place();
        state.self = draws.code(0, 6);
        draws.place();
        state.group = draws.opaque(0);
        draws.place();
        state.epoch = draws.number(0, 1099511627776L);
        draws.place();
        state.timeout = (int) draws.number(1, 1048576);
        draws.place();
        state.eligible = draws.usual() ? true : draws.truth();
        draws.place();
        state.promised = draws.ballot(0, 1152921504606846976L);
        draws.place();
        state.prefix = draws.number(0, 1152921504606846976L);
        draws.place();
        state.base = draws.number(0, 1152921504606846976L);
        draws.place();
        state.stance = draws.usual() ? (int) Draws.fitted(STANCE_LEADING, 1, 4) : draws.code(1, 4);
        draws.place();
        state.leader = draws.usual() ? Draws.fitted(Ballots.next(state.promised, state.self), 0,
        1152921504606846976L) : draws.ballot(0, 1152921504606846976L);
        draws.place();
        state.handingOver = draws.usual() ? false : draws.truth();
        draws.place();
        state.silence = switch (draws.source(2)) {
            case 0 -> draws.usual() ? (int) Draws.fitted(state.timeout, 0, 1048576)
                    : (int) draws.number(0,
            1048576);
            default -> (int) draws.near(state.timeout, 2, 0, 1048576);
        };
        draws.place();
        state.patience = switch (draws.source(2)) {
            case 0 -> draws.usual() ? (int) Draws.fitted(0, 0, 2097152) : (int) draws.number(0,
                    2097152);
            default -> (int) draws.near(state.timeout, 2, 0, 2097152);
        };
        draws.place();
        state.round = draws.number(0, 1152921504606846976L);
        draws.place();
        state.above = draws.nearBallot(state.promised, 1, 0, 1152921504606846976L);
        state.resize();
        for (int i = 0; i < 7; i++) {
            draws.place();
            state.voter[i] = draws.usual() ? true : draws.truth();
        }
        for (int i = 0; i < 7; i++) {
            draws.place();
            state.heard[i] = draws.truth();
        }
        return state;
    }

    private static ElectionState drawState8(Draws draws) {
        ElectionState state = ElectionState.initial();
        state.soiled = draws.place().truth();
        draws.place();
        state.self = draws.code(0, 6);
        draws.place();
        state.group = draws.opaque(0);
        draws.place();
        state.epoch = draws.number(0, 1099511627776L);
        draws.place();
        state.timeout = (int) draws.number(1, 1048576);
        draws.place();
        state.eligible = draws.usual() ? true : draws.truth();
        draws.place();
        state.promised = draws.ballot(0, 1152921504606846976L);
        draws.place();
        state.prefix = draws.number(0, 1152921504606846976L);
        draws.place();
        state.base = draws.number(0, 1152921504606846976L);
        draws.place();
        state.stance = draws.usual() ? (int) Draws.fitted(STANCE_FOLLOWER, 1, 4) : draws.code(1, 4);
        draws.place();
        state.leader = draws.usual() ? Draws.fitted(Ballots.next(state.promised, state.self), 0,
        1152921504606846976L) : draws.ballot(0, 1152921504606846976L);
        draws.place();
        state.handingOver = draws.truth();
        draws.place();
        state.silence = switch (draws.source(2)) {
            case 0 -> draws.usual() ? (int) Draws.fitted(state.timeout, 0, 1048576)
                    : (int) draws.number(0,
            1048576);
            default -> (int) draws.near(state.timeout, 2, 0, 1048576);
        };
        draws.place();
        state.patience = switch (draws.source(2)) {
            case 0 -> draws.usual() ? (int) Draws.fitted(0, 0, 2097152) : (int) draws.number(0,
                    2097152);
            default -> (int) draws.near(state.timeout, 2, 0, 2097152);
        };
        draws.place();
        state.round = draws.number(0, 1152921504606846976L);
        draws.place();
        state.above = draws.nearBallot(state.promised, 1, 0, 1152921504606846976L);
        state.resize();
        for (int i = 0; i < 7; i++) {
            draws.place();
            state.voter[i] = draws.usual() ? true : draws.truth();
        }
        for (int i = 0; i < 7; i++) {
            draws.place();
            state.heard[i] = draws.truth();
        }
        return state;
    }

}
