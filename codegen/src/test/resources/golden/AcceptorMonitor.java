// Generated from acceptor.contract. Do not edit; run `./decree generate`.
package io.decree.core.acceptor.contract;

import static io.decree.core.acceptor.contract.AcceptorContract.*;

import io.decree.core.ballot.Ballots;
import io.decree.core.contract.ContractViolation;
import io.decree.core.contract.ExampleBlock;
import io.decree.core.contract.Fault;
import io.decree.core.contract.Frames;
import io.decree.core.contract.Terms;
import java.util.Arrays;
import javax.annotation.processing.Generated;

/**
 * Runs any {@link AcceptorContract} and checks every clause of its contract
 * around every call. One thread calls it.
 */
@Generated("io.decree.codegen.monitor")
public final class AcceptorMonitor {

    private static final String FILE = "acceptor.contract";
    private static final String[] FITNESS_NAMES = {"none", "recovering", "fit", "failed"};
    private static final String[] CATCH_UP_NAMES = {"none", "not_needed", "from_log",
            "from_snapshot"};

    private final AcceptorContract core;
    private final Snapshot before = new Snapshot();
    private String brokenClause = "";
    private int brokenLine;

    /**
     * Wraps a core in any state that keeps the invariants.
     *
     * @param core runs the handlers
     * @throws ContractViolation when an invariant is broken
     */
    public AcceptorMonitor(AcceptorContract core) {
        this(core, Fault.CALLER);
    }

    private AcceptorMonitor(AcceptorContract core, Fault fault) {
        this.core = core;
        if (!invariantsKept()) {
            throw new ContractViolation(brokenClause, FILE + ":" + brokenLine, fault, "", "", null);
        }
        before.take(core);
    }

    /**
     * Checks what a constructor made of its arguments.
     *
     * @param core fresh from its constructor
     * @param self what the constructor was given
     * @param group what the constructor was given
     * @param epoch what the constructor was given
     * @param voter what the constructor was given
     * @param capacity what the constructor was given
     * @param base what the constructor was given
     * @param low what the constructor was given
     * @return a monitor around the core
     * @throws ContractViolation when a clause is broken
     */
    public static AcceptorMonitor constructed(AcceptorContract core, int self, long group,
            long epoch, boolean[] voter, int capacity, long base, long low) {
        if (core.self != self) {
            throw constructorBroken(core, "Acceptor.self: given", 73);
        }
        if (core.group != group) {
            throw constructorBroken(core, "Acceptor.group: given", 74);
        }
        if (core.epoch != epoch) {
            throw constructorBroken(core, "Acceptor.epoch: given", 75);
        }
        if (core.capacity != capacity) {
            throw constructorBroken(core, "Acceptor.capacity: given", 77);
        }
        if (core.fitness != 1) {
            throw constructorBroken(core, "Acceptor.fitness: initial", 78);
        }
        if (core.promised != 0) {
            throw constructorBroken(core, "Acceptor.promised: initial", 79);
        }
        if (core.base != base) {
            throw constructorBroken(core, "Acceptor.base: given", 80);
        }
        if (core.low != low) {
            throw constructorBroken(core, "Acceptor.low: given", 81);
        }
        AcceptorMonitor monitor = new AcceptorMonitor(core, Fault.HANDLER);
        if (core.voter == voter || !Arrays.equals(core.voter, voter)) {
            throw constructorBroken(core, "Acceptor.voter: given", 76);
        }
        if (!Frames.within(core.votesBallot, 0, 0, 0)) {
            throw constructorBroken(core, "Acceptor.votes: initial", 82);
        }
        if (!Frames.within(core.votesValue, 0, 0, 0)) {
            throw constructorBroken(core, "Acceptor.votes: initial", 82);
        }
        if (!Frames.within(core.votesDigest, 0, 0, 0)) {
            throw constructorBroken(core, "Acceptor.votes: initial", 82);
        }
        if (!Frames.within(core.votesHandle, 0, 0, 0)) {
            throw constructorBroken(core, "Acceptor.votes: initial", 82);
        }
        if (core.replyKind != REPLY_NONE) {
            throw constructorBroken(core, "Acceptor.constructor: reply", 70);
        }
        if (core.replyHeld) {
            throw constructorBroken(core, "Acceptor.constructor: held", 70);
        }
        if (core.alarm != ALARM_NONE) {
            throw constructorBroken(core, "Acceptor.constructor: alarm", 70);
        }
        if (core.persist != PERSIST_NOTHING) {
            throw constructorBroken(core, "Acceptor.constructor: persist", 70);
        }
        return monitor;
    }

    private static ContractViolation constructorBroken(AcceptorContract core, String clause,
            int line) {
        Snapshot made = new Snapshot();
        made.take(core);
        String values = "  made     " + made.terms().all() + "\n";
        return new ContractViolation(clause, FILE + ":" + line, Fault.HANDLER, values, "", null);
    }

    /**
     * Runs {@code process_1a} and checks every clause of it.
     *
     * @param mGroup of the message
     * @param mEpoch of the message
     * @param mFrom of the message
     * @param mBallot of the message
     * @param mStart of the message
     * @return the case that was taken
     * @throws ContractViolation when a clause is broken
     */
    public int process1a(long mGroup, long mEpoch, int mFrom, long mBallot, long mStart) {
        if (!observe() || !process1aEntry(mGroup, mEpoch, mFrom, mBallot, mStart)) {
            throw process1aViolation(Fault.CALLER, 0, 0, null, mGroup, mEpoch, mFrom, mBallot,
                    mStart);
        }
        int expected = process1aExpected(mGroup, mEpoch, mFrom, mBallot, mStart);
        int taken;
        try {
            taken = core.process1a(mGroup, mEpoch, mFrom, mBallot, mStart);
        } catch (RuntimeException thrown) {
            broken("process_1a." + process1aCase(expected) + ": returns", process1aLine(expected));
            throw process1aViolation(Fault.HANDLER, expected, 0, thrown, mGroup, mEpoch, mFrom,
                    mBallot, mStart);
        }
        if (taken != expected) {
            broken("process_1a." + process1aCase(expected) + ": outcome", process1aLine(expected));
            throw process1aViolation(Fault.HANDLER, expected, taken, null, mGroup, mEpoch, mFrom,
                    mBallot, mStart);
        }
        if (!process1aKept(taken, mGroup, mEpoch, mFrom, mBallot, mStart)) {
            throw process1aViolation(Fault.HANDLER, expected, 0, null, mGroup, mEpoch, mFrom,
                    mBallot, mStart);
        }
        return taken;
    }

    private boolean process1aEntry(long mGroup, long mEpoch, int mFrom, long mBallot, long mStart) {
        if (mEpoch < 0 || mEpoch > 1099511627776L) {
            return broken("P1a.epoch: type", 35);
        }
        if (mFrom < 0 || mFrom > 6) {
            return broken("P1a.from: type", 35);
        }
        if (mBallot < 0 || mBallot > 1152921504606846976L) {
            return broken("P1a.ballot: type", 35);
        }
        if (mStart < 0 || mStart > 1152921504606846976L) {
            return broken("P1a.start: type", 35);
        }
        if (mBallot == BALLOT_NONE) {
            return broken("process_1a.ballot_is_real", 116);
        }
        return true;
    }

    /** The decision table of process_1a. */
    private int process1aExpected(long mGroup, long mEpoch, int mFrom, long mBallot, long mStart) {
        if (mGroup != core.group) { // process_1a.foreign
            return PROCESS_1A_FOREIGN;
        }
        if (core.fitness != FITNESS_FIT) { // process_1a.unfit
            return PROCESS_1A_UNFIT;
        }
        if (!core.voter[core.self]) { // process_1a.not_a_voter
            return PROCESS_1A_NOT_A_VOTER;
        }
        if (mEpoch < core.epoch) { // process_1a.older_epoch
            return PROCESS_1A_OLDER_EPOCH;
        }
        if (mEpoch > core.epoch) { // process_1a.newer_epoch
            return PROCESS_1A_NEWER_EPOCH;
        }
        if (Ballots.owner(mBallot) != mFrom || !core.voter[mFrom]) { // process_1a.impostor
            return PROCESS_1A_IMPOSTOR;
        }
        if (mBallot < core.promised) { // process_1a.refuse
            return PROCESS_1A_REFUSE;
        }
        if (mBallot == core.promised) { // process_1a.repeat
            return PROCESS_1A_REPEAT;
        }
        return PROCESS_1A_GRANT; // process_1a.grant
    }

    private boolean process1aKept(int taken, long mGroup, long mEpoch, int mFrom, long mBallot,
            long mStart) {
        return switch (taken) {
            case PROCESS_1A_FOREIGN -> process1aForeign(mGroup, mEpoch, mFrom, mBallot, mStart);
            case PROCESS_1A_UNFIT -> process1aUnfit(mGroup, mEpoch, mFrom, mBallot, mStart);
            case PROCESS_1A_NOT_A_VOTER -> process1aNotAVoter(mGroup, mEpoch, mFrom, mBallot,
                    mStart);
            case PROCESS_1A_OLDER_EPOCH -> process1aOlderEpoch(mGroup, mEpoch, mFrom, mBallot,
                    mStart);
            case PROCESS_1A_NEWER_EPOCH -> process1aNewerEpoch(mGroup, mEpoch, mFrom, mBallot,
                    mStart);
            case PROCESS_1A_IMPOSTOR -> process1aImpostor(mGroup, mEpoch, mFrom, mBallot, mStart);
            case PROCESS_1A_REFUSE -> process1aRefuse(mGroup, mEpoch, mFrom, mBallot, mStart);
            case PROCESS_1A_REPEAT -> process1aRepeat(mGroup, mEpoch, mFrom, mBallot, mStart);
            case PROCESS_1A_GRANT -> process1aGrant(mGroup, mEpoch, mFrom, mBallot, mStart);
            default -> false;
        };
    }

    /** process_1a.foreign. */
    private boolean process1aForeign(long mGroup, long mEpoch, int mFrom, long mBallot,
            long mStart) {
        if (before.changed(core, 0x0L)) {
            return broken("process_1a.foreign: changes", 118);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("process_1a.foreign: reply", 118);
        }
        if (core.replyHeld) {
            return broken("process_1a.foreign: held", 118);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("process_1a.foreign: alarm", 118);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("process_1a.foreign: persist", 118);
        }
        return statementsKept();
    }

    /** process_1a.unfit. */
    private boolean process1aUnfit(long mGroup, long mEpoch, int mFrom, long mBallot, long mStart) {
        if (before.changed(core, 0x4000L)) {
            return broken("process_1a.unfit: changes", 122);
        }
        if (core.replyKind != REPLY_UNFIT || core.replyBallot != mBallot) {
            return broken("process_1a.unfit_vouches_for_nothing", 124);
        }
        if (core.replyHeld) {
            return broken("process_1a.unfit: held", 122);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("process_1a.unfit: alarm", 122);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("process_1a.unfit: persist", 122);
        }
        return statementsKept();
    }

    /** process_1a.not_a_voter. */
    private boolean process1aNotAVoter(long mGroup, long mEpoch, int mFrom, long mBallot,
            long mStart) {
        if (before.changed(core, 0x0L)) {
            return broken("process_1a.not_a_voter: changes", 126);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("process_1a.not_a_voter: reply", 126);
        }
        if (core.replyHeld) {
            return broken("process_1a.not_a_voter: held", 126);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("process_1a.not_a_voter: alarm", 126);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("process_1a.not_a_voter: persist", 126);
        }
        return statementsKept();
    }

    /** process_1a.older_epoch. */
    private boolean process1aOlderEpoch(long mGroup, long mEpoch, int mFrom, long mBallot,
            long mStart) {
        if (before.changed(core, 0x2000L)) {
            return broken("process_1a.older_epoch: changes", 130);
        }
        if (core.replyKind != REPLY_DEFUNCT || core.replyEpoch != core.epoch) {
            return broken("process_1a.older_epoch_is_told", 132);
        }
        if (core.replyHeld) {
            return broken("process_1a.older_epoch: held", 130);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("process_1a.older_epoch: alarm", 130);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("process_1a.older_epoch: persist", 130);
        }
        return statementsKept();
    }

    /** process_1a.newer_epoch. */
    private boolean process1aNewerEpoch(long mGroup, long mEpoch, int mFrom, long mBallot,
            long mStart) {
        if (before.changed(core, 0xa000L)) {
            return broken("process_1a.newer_epoch: changes", 134);
        }
        if (core.replyKind != REPLY_BEHIND || core.replyEpoch != core.epoch || core.replyBase
                != core.base) {
            return broken("process_1a.newer_epoch_is_told", 136);
        }
        if (core.replyHeld) {
            return broken("process_1a.newer_epoch: held", 134);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("process_1a.newer_epoch: alarm", 134);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("process_1a.newer_epoch: persist", 134);
        }
        return statementsKept();
    }

    /** process_1a.impostor. */
    private boolean process1aImpostor(long mGroup, long mEpoch, int mFrom, long mBallot,
            long mStart) {
        if (before.changed(core, 0x0L)) {
            return broken("process_1a.impostor: changes", 138);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("process_1a.impostor: reply", 138);
        }
        if (core.replyHeld) {
            return broken("process_1a.impostor: held", 138);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("process_1a.impostor: alarm", 138);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("process_1a.impostor: persist", 138);
        }
        return statementsKept();
    }

    /** process_1a.refuse. */
    private boolean process1aRefuse(long mGroup, long mEpoch, int mFrom, long mBallot,
            long mStart) {
        if (before.changed(core, 0x104000L)) {
            return broken("process_1a.refuse: changes", 142);
        }
        if (core.replyKind != REPLY_NACK || core.replyBallot != mBallot || core.replyPromised
                != core.promised) {
            return broken("process_1a.refuse_names_promise", 144);
        }
        if (core.replyHeld) {
            return broken("process_1a.refuse: held", 142);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("process_1a.refuse: alarm", 142);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("process_1a.refuse: persist", 142);
        }
        return statementsKept();
    }

    /** process_1a.repeat. */
    private boolean process1aRepeat(long mGroup, long mEpoch, int mFrom, long mBallot,
            long mStart) {
        if (before.changed(core, 0x3e000L)) {
            return broken("process_1a.repeat: changes", 147);
        }
        if (core.replyKind != REPLY_P1B || core.replyEpoch != core.epoch || core.replyBallot
                != mBallot || core.replyBase != core.base || core.replyLow != core.low
                || core.replyCatchUp != (mStart < core.low ? CATCH_UP_FROM_SNAPSHOT : mStart
                < core.base ? CATCH_UP_FROM_LOG : CATCH_UP_NOT_NEEDED)) {
            return broken("process_1a.repeat_reports_votes", 149);
        }
        if (!core.replyHeld) {
            return broken("Acceptor.promise_is_kept: held", 102);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("process_1a.repeat: alarm", 147);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("process_1a.repeat: persist", 147);
        }
        return statementsKept();
    }

    /** process_1a.grant. */
    private boolean process1aGrant(long mGroup, long mEpoch, int mFrom, long mBallot, long mStart) {
        if (before.changed(core, 0x3e040L)) {
            return broken("process_1a.grant: changes", 154);
        }
        if (core.promised != mBallot) {
            return broken("process_1a.promise_recorded", 156);
        }
        if (core.promised <= before.promised) {
            return broken("process_1a.promise_rises", 157);
        }
        if (core.replyKind != REPLY_P1B || core.replyEpoch != core.epoch || core.replyBallot
                != mBallot || core.replyBase != core.base || core.replyLow != core.low
                || core.replyCatchUp != (mStart < core.low ? CATCH_UP_FROM_SNAPSHOT : mStart
                < core.base ? CATCH_UP_FROM_LOG : CATCH_UP_NOT_NEEDED)) {
            return broken("process_1a.grant_reports_votes", 158);
        }
        if (!core.replyHeld) {
            return broken("Acceptor.promise_is_kept: held", 102);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("process_1a.grant: alarm", 154);
        }
        if (core.persist != PERSIST_PROMISED) {
            return broken("process_1a.grant: persist", 154);
        }
        if (!statementsKept()) {
            return false;
        }
        before.promised = core.promised;
        return true;
    }

    /**
     * The name of a result of {@code process_1a}.
     *
     * @param code what the handler returned
     * @return the case's name
     */
    public static String process1aCase(int code) {
        return switch (code) {
            case PROCESS_1A_FOREIGN -> "foreign";
            case PROCESS_1A_UNFIT -> "unfit";
            case PROCESS_1A_NOT_A_VOTER -> "not_a_voter";
            case PROCESS_1A_OLDER_EPOCH -> "older_epoch";
            case PROCESS_1A_NEWER_EPOCH -> "newer_epoch";
            case PROCESS_1A_IMPOSTOR -> "impostor";
            case PROCESS_1A_REFUSE -> "refuse";
            case PROCESS_1A_REPEAT -> "repeat";
            case PROCESS_1A_GRANT -> "grant";
            default -> "no case " + code;
        };
    }

    private static int process1aLine(int code) {
        return switch (code) {
            case PROCESS_1A_FOREIGN -> 118; // process_1a.foreign
            case PROCESS_1A_UNFIT -> 122; // process_1a.unfit
            case PROCESS_1A_NOT_A_VOTER -> 126; // process_1a.not_a_voter
            case PROCESS_1A_OLDER_EPOCH -> 130; // process_1a.older_epoch
            case PROCESS_1A_NEWER_EPOCH -> 134; // process_1a.newer_epoch
            case PROCESS_1A_IMPOSTOR -> 138; // process_1a.impostor
            case PROCESS_1A_REFUSE -> 142; // process_1a.refuse
            case PROCESS_1A_REPEAT -> 147; // process_1a.repeat
            case PROCESS_1A_GRANT -> 154; // process_1a.grant
            default -> 115;
        };
    }

    private ContractViolation process1aViolation(Fault fault, int expected, int taken,
            Throwable cause, long mGroup, long mEpoch, int mFrom, long mBallot, long mStart) {
        int then = expected;
        if (then == 0 && !brokenClause.contains(": ")) {
            then = process1aExpected(mGroup, mEpoch, mFrom, mBallot, mStart);
        }
        return violation(fault, "P1a", process1aTerms(mGroup, mEpoch, mFrom, mBallot, mStart), then
                == 0 ? "" : process1aCase(then), taken == 0 ? "" : process1aCase(taken), cause);
    }

    private static Terms process1aTerms(long mGroup, long mEpoch, int mFrom, long mBallot,
            long mStart) {
        Terms terms = new Terms();
        terms.optional("group", mGroup, 0, 0);
        terms.number("epoch", mEpoch, 0);
        terms.number("from", mFrom, 0);
        terms.optional("ballot", mBallot, 0, 0);
        terms.number("start", mStart, 0);
        return terms;
    }

    /**
     * Runs {@code process_2a} and checks every clause of it.
     *
     * @param mGroup of the message
     * @param mEpoch of the message
     * @param mFrom of the message
     * @param mBallot of the message
     * @param mSlot of the message
     * @param mValue of the message
     * @param mDigest of the message
     * @param mHandle of the message
     * @return the case that was taken
     * @throws ContractViolation when a clause is broken
     */
    public int process2a(long mGroup, long mEpoch, int mFrom, long mBallot, long mSlot, long mValue,
            long mDigest, long mHandle) {
        if (!observe() || !process2aEntry(mGroup, mEpoch, mFrom, mBallot, mSlot, mValue, mDigest,
                mHandle)) {
            throw process2aViolation(Fault.CALLER, 0, 0, null, mGroup, mEpoch, mFrom, mBallot,
                    mSlot, mValue, mDigest, mHandle);
        }
        int expected = process2aExpected(mGroup, mEpoch, mFrom, mBallot, mSlot, mValue, mDigest,
                mHandle);
        int taken;
        try {
            taken = core.process2a(mGroup, mEpoch, mFrom, mBallot, mSlot, mValue, mDigest, mHandle);
        } catch (RuntimeException thrown) {
            broken("process_2a." + process2aCase(expected) + ": returns", process2aLine(expected));
            throw process2aViolation(Fault.HANDLER, expected, 0, thrown, mGroup, mEpoch, mFrom,
                    mBallot, mSlot, mValue, mDigest, mHandle);
        }
        if (taken != expected) {
            broken("process_2a." + process2aCase(expected) + ": outcome", process2aLine(expected));
            throw process2aViolation(Fault.HANDLER, expected, taken, null, mGroup, mEpoch, mFrom,
                    mBallot, mSlot, mValue, mDigest, mHandle);
        }
        if (!process2aKept(taken, mGroup, mEpoch, mFrom, mBallot, mSlot, mValue, mDigest,
                mHandle)) {
            throw process2aViolation(Fault.HANDLER, expected, 0, null, mGroup, mEpoch, mFrom,
                    mBallot, mSlot, mValue, mDigest, mHandle);
        }
        return taken;
    }

    private boolean process2aEntry(long mGroup, long mEpoch, int mFrom, long mBallot, long mSlot,
            long mValue, long mDigest, long mHandle) {
        if (mEpoch < 0 || mEpoch > 1099511627776L) {
            return broken("P2a.epoch: type", 37);
        }
        if (mFrom < 0 || mFrom > 6) {
            return broken("P2a.from: type", 37);
        }
        if (mBallot < 0 || mBallot > 1152921504606846976L) {
            return broken("P2a.ballot: type", 37);
        }
        if (mSlot < 0 || mSlot > 1152921504606846976L) {
            return broken("P2a.slot: type", 37);
        }
        if (mBallot == BALLOT_NONE) {
            return broken("process_2a.ballot_is_real", 193);
        }
        if (mValue == VALUE_NONE) {
            return broken("process_2a.value_is_real", 194);
        }
        return true;
    }

    /** The decision table of process_2a. */
    private int process2aExpected(long mGroup, long mEpoch, int mFrom, long mBallot, long mSlot,
            long mValue, long mDigest, long mHandle) {
        if (mGroup != core.group) { // process_2a.foreign
            return PROCESS_2A_FOREIGN;
        }
        if (core.fitness != FITNESS_FIT) { // process_2a.unfit
            return PROCESS_2A_UNFIT;
        }
        if (!core.voter[core.self]) { // process_2a.not_a_voter
            return PROCESS_2A_NOT_A_VOTER;
        }
        if (mEpoch < core.epoch) { // process_2a.older_epoch
            return PROCESS_2A_OLDER_EPOCH;
        }
        if (mEpoch > core.epoch) { // process_2a.newer_epoch
            return PROCESS_2A_NEWER_EPOCH;
        }
        if (Ballots.owner(mBallot) != mFrom || !core.voter[mFrom]) { // process_2a.impostor
            return PROCESS_2A_IMPOSTOR;
        }
        if (mBallot < core.promised) { // process_2a.stale
            return PROCESS_2A_STALE;
        }
        if (mSlot < core.low) { // process_2a.truncated
            return PROCESS_2A_TRUNCATED;
        }
        if (mSlot < core.base) { // process_2a.decided
            return PROCESS_2A_DECIDED;
        }
        if (mSlot - core.base >= core.capacity) { // process_2a.beyond_window
            return PROCESS_2A_BEYOND_WINDOW;
        }
        if (core.votesBallot[(int) (mSlot - core.base)] == mBallot // process_2a.conflict
                && core.votesValue[(int) (mSlot - core.base)] != mValue) {
            return PROCESS_2A_CONFLICT;
        }
        if (core.votesBallot[(int) (mSlot - core.base)] == mBallot) { // process_2a.repeat
            return PROCESS_2A_REPEAT;
        }
        return PROCESS_2A_ACCEPT; // process_2a.accept
    }

    private boolean process2aKept(int taken, long mGroup, long mEpoch, int mFrom, long mBallot,
            long mSlot, long mValue, long mDigest, long mHandle) {
        return switch (taken) {
            case PROCESS_2A_FOREIGN -> process2aForeign(mGroup, mEpoch, mFrom, mBallot, mSlot,
                    mValue, mDigest, mHandle);
            case PROCESS_2A_UNFIT -> process2aUnfit(mGroup, mEpoch, mFrom, mBallot, mSlot, mValue,
                    mDigest, mHandle);
            case PROCESS_2A_NOT_A_VOTER -> process2aNotAVoter(mGroup, mEpoch, mFrom, mBallot, mSlot,
                    mValue, mDigest, mHandle);
            case PROCESS_2A_OLDER_EPOCH -> process2aOlderEpoch(mGroup, mEpoch, mFrom, mBallot,
                    mSlot, mValue, mDigest, mHandle);
            case PROCESS_2A_NEWER_EPOCH -> process2aNewerEpoch(mGroup, mEpoch, mFrom, mBallot,
                    mSlot, mValue, mDigest, mHandle);
            case PROCESS_2A_IMPOSTOR -> process2aImpostor(mGroup, mEpoch, mFrom, mBallot, mSlot,
                    mValue, mDigest, mHandle);
            case PROCESS_2A_STALE -> process2aStale(mGroup, mEpoch, mFrom, mBallot, mSlot, mValue,
                    mDigest, mHandle);
            case PROCESS_2A_TRUNCATED -> process2aTruncated(mGroup, mEpoch, mFrom, mBallot, mSlot,
                    mValue, mDigest, mHandle);
            case PROCESS_2A_DECIDED -> process2aDecided(mGroup, mEpoch, mFrom, mBallot, mSlot,
                    mValue, mDigest, mHandle);
            case PROCESS_2A_BEYOND_WINDOW -> process2aBeyondWindow(mGroup, mEpoch, mFrom, mBallot,
                    mSlot, mValue, mDigest, mHandle);
            case PROCESS_2A_CONFLICT -> process2aConflict(mGroup, mEpoch, mFrom, mBallot, mSlot,
                    mValue, mDigest, mHandle);
            case PROCESS_2A_REPEAT -> process2aRepeat(mGroup, mEpoch, mFrom, mBallot, mSlot, mValue,
                    mDigest, mHandle);
            case PROCESS_2A_ACCEPT -> process2aAccept(mGroup, mEpoch, mFrom, mBallot, mSlot, mValue,
                    mDigest, mHandle);
            default -> false;
        };
    }

    /** process_2a.foreign. */
    private boolean process2aForeign(long mGroup, long mEpoch, int mFrom, long mBallot, long mSlot,
            long mValue, long mDigest, long mHandle) {
        if (before.changed(core, 0x0L)) {
            return broken("process_2a.foreign: changes", 196);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("process_2a.foreign: reply", 196);
        }
        if (core.replyHeld) {
            return broken("process_2a.foreign: held", 196);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("process_2a.foreign: alarm", 196);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("process_2a.foreign: persist", 196);
        }
        return statementsKept();
    }

    /** process_2a.unfit. */
    private boolean process2aUnfit(long mGroup, long mEpoch, int mFrom, long mBallot, long mSlot,
            long mValue, long mDigest, long mHandle) {
        if (before.changed(core, 0x4000L)) {
            return broken("process_2a.unfit: changes", 200);
        }
        if (core.replyKind != REPLY_UNFIT || core.replyBallot != mBallot) {
            return broken("process_2a.unfit_vouches_for_nothing", 202);
        }
        if (core.replyHeld) {
            return broken("process_2a.unfit: held", 200);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("process_2a.unfit: alarm", 200);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("process_2a.unfit: persist", 200);
        }
        return statementsKept();
    }

    /** process_2a.not_a_voter. */
    private boolean process2aNotAVoter(long mGroup, long mEpoch, int mFrom, long mBallot,
            long mSlot, long mValue, long mDigest, long mHandle) {
        if (before.changed(core, 0x0L)) {
            return broken("process_2a.not_a_voter: changes", 204);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("process_2a.not_a_voter: reply", 204);
        }
        if (core.replyHeld) {
            return broken("process_2a.not_a_voter: held", 204);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("process_2a.not_a_voter: alarm", 204);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("process_2a.not_a_voter: persist", 204);
        }
        return statementsKept();
    }

    /** process_2a.older_epoch. */
    private boolean process2aOlderEpoch(long mGroup, long mEpoch, int mFrom, long mBallot,
            long mSlot, long mValue, long mDigest, long mHandle) {
        if (before.changed(core, 0x2000L)) {
            return broken("process_2a.older_epoch: changes", 208);
        }
        if (core.replyKind != REPLY_DEFUNCT || core.replyEpoch != core.epoch) {
            return broken("process_2a.older_epoch_is_told", 210);
        }
        if (core.replyHeld) {
            return broken("process_2a.older_epoch: held", 208);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("process_2a.older_epoch: alarm", 208);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("process_2a.older_epoch: persist", 208);
        }
        return statementsKept();
    }

    /** process_2a.newer_epoch. */
    private boolean process2aNewerEpoch(long mGroup, long mEpoch, int mFrom, long mBallot,
            long mSlot, long mValue, long mDigest, long mHandle) {
        if (before.changed(core, 0xa000L)) {
            return broken("process_2a.newer_epoch: changes", 212);
        }
        if (core.replyKind != REPLY_BEHIND || core.replyEpoch != core.epoch || core.replyBase
                != core.base) {
            return broken("process_2a.newer_epoch_is_told", 214);
        }
        if (core.replyHeld) {
            return broken("process_2a.newer_epoch: held", 212);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("process_2a.newer_epoch: alarm", 212);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("process_2a.newer_epoch: persist", 212);
        }
        return statementsKept();
    }

    /** process_2a.impostor. */
    private boolean process2aImpostor(long mGroup, long mEpoch, int mFrom, long mBallot, long mSlot,
            long mValue, long mDigest, long mHandle) {
        if (before.changed(core, 0x0L)) {
            return broken("process_2a.impostor: changes", 216);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("process_2a.impostor: reply", 216);
        }
        if (core.replyHeld) {
            return broken("process_2a.impostor: held", 216);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("process_2a.impostor: alarm", 216);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("process_2a.impostor: persist", 216);
        }
        return statementsKept();
    }

    /** process_2a.stale. */
    private boolean process2aStale(long mGroup, long mEpoch, int mFrom, long mBallot, long mSlot,
            long mValue, long mDigest, long mHandle) {
        if (before.changed(core, 0x104000L)) {
            return broken("process_2a.stale: changes", 220);
        }
        if (core.replyKind != REPLY_NACK || core.replyBallot != mBallot || core.replyPromised
                != core.promised) {
            return broken("process_2a.stale_names_promise", 222);
        }
        if (core.replyHeld) {
            return broken("process_2a.stale: held", 220);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("process_2a.stale: alarm", 220);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("process_2a.stale: persist", 220);
        }
        return statementsKept();
    }

    /** process_2a.truncated. */
    private boolean process2aTruncated(long mGroup, long mEpoch, int mFrom, long mBallot,
            long mSlot, long mValue, long mDigest, long mHandle) {
        if (before.changed(core, 0x50000L)) {
            return broken("process_2a.truncated: changes", 224);
        }
        if (core.replyKind != REPLY_TRUNCATED || core.replySlot != mSlot || core.replyLow
                != core.low) {
            return broken("process_2a.truncated_names_low", 226);
        }
        if (core.replyHeld) {
            return broken("process_2a.truncated: held", 224);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("process_2a.truncated: alarm", 224);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("process_2a.truncated: persist", 224);
        }
        return statementsKept();
    }

    /** process_2a.decided. */
    private boolean process2aDecided(long mGroup, long mEpoch, int mFrom, long mBallot, long mSlot,
            long mValue, long mDigest, long mHandle) {
        if (before.changed(core, 0x48000L)) {
            return broken("process_2a.decided: changes", 228);
        }
        if (core.replyKind != REPLY_DECIDED || core.replySlot != mSlot || core.replyBase
                != core.base) {
            return broken("process_2a.decided_names_base", 230);
        }
        if (core.replyHeld) {
            return broken("process_2a.decided: held", 228);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("process_2a.decided: alarm", 228);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("process_2a.decided: persist", 228);
        }
        return statementsKept();
    }

    /** process_2a.beyond_window. */
    private boolean process2aBeyondWindow(long mGroup, long mEpoch, int mFrom, long mBallot,
            long mSlot, long mValue, long mDigest, long mHandle) {
        if (before.changed(core, 0x48000L)) {
            return broken("process_2a.beyond_window: changes", 232);
        }
        if (core.replyKind != REPLY_BUSY || core.replySlot != mSlot || core.replyBase
                != core.base) {
            return broken("process_2a.beyond_window_names_base", 234);
        }
        if (core.replyHeld) {
            return broken("process_2a.beyond_window: held", 232);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("process_2a.beyond_window: alarm", 232);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("process_2a.beyond_window: persist", 232);
        }
        return statementsKept();
    }

    /** process_2a.conflict. */
    private boolean process2aConflict(long mGroup, long mEpoch, int mFrom, long mBallot, long mSlot,
            long mValue, long mDigest, long mHandle) {
        if (before.changed(core, 0x0L)) {
            return broken("process_2a.conflict: changes", 236);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("process_2a.conflict: reply", 236);
        }
        if (core.replyHeld) {
            return broken("process_2a.conflict: held", 236);
        }
        if (core.alarm != ALARM_TWO_VALUES_ONE_BALLOT) {
            return broken("process_2a.conflict: alarm", 236);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("process_2a.conflict: persist", 236);
        }
        return statementsKept();
    }

    /** process_2a.repeat. */
    private boolean process2aRepeat(long mGroup, long mEpoch, int mFrom, long mBallot, long mSlot,
            long mValue, long mDigest, long mHandle) {
        if (before.changed(core, 0xc6000L)) {
            return broken("process_2a.repeat: changes", 243);
        }
        if (core.replyKind != REPLY_P2B || core.replyEpoch != core.epoch || core.replyBallot
                != mBallot || core.replySlot != mSlot || core.replyValue != mValue) {
            return broken("process_2a.repeat_names_vote", 245);
        }
        if (!core.replyHeld) {
            return broken("Acceptor.vote_is_kept: held", 104);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("process_2a.repeat: alarm", 243);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("process_2a.repeat: persist", 243);
        }
        return statementsKept();
    }

    /** process_2a.accept. */
    private boolean process2aAccept(long mGroup, long mEpoch, int mFrom, long mBallot, long mSlot,
            long mValue, long mDigest, long mHandle) {
        int cell = (int) (mSlot - before.base);
        if (before.changed(core, 0xc7e40L)) {
            return broken("process_2a.accept: changes", 249);
        }
        if (core.promised != mBallot) {
            return broken("process_2a.promise_follows_vote", 251);
        }
        if (core.votesBallot[(int) (mSlot - core.base)] != mBallot) {
            return broken("process_2a.ballot_recorded", 252);
        }
        if (core.votesValue[(int) (mSlot - core.base)] != mValue) {
            return broken("process_2a.value_recorded", 253);
        }
        if (core.votesDigest[(int) (mSlot - core.base)] != mDigest) {
            return broken("process_2a.digest_recorded", 254);
        }
        if (core.votesHandle[(int) (mSlot - core.base)] != mHandle) {
            return broken("process_2a.handle_recorded", 255);
        }
        if (core.votesBallot[(int) (mSlot - core.base)]
                <= before.votesBallot[(int) (mSlot - before.base)]) {
            return broken("process_2a.vote_rises", 256);
        }
        if (someProcess2aOtherVotesKept(mSlot)) {
            return broken("process_2a.other_votes_kept", 257);
        }
        if (core.replyKind != REPLY_P2B || core.replyEpoch != core.epoch || core.replyBallot
                != mBallot || core.replySlot != mSlot || core.replyValue != mValue) {
            return broken("process_2a.accept_names_vote", 259);
        }
        if (!core.replyHeld) {
            return broken("Acceptor.vote_is_kept: held", 104);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("process_2a.accept: alarm", 249);
        }
        if (core.persist != PERSIST_PROMISED_VOTES) {
            return broken("process_2a.accept: persist", 249);
        }
        if (!Frames.onlyAt(core.votesBallot, before.votesBallot, cell)) {
            return broken("process_2a.accept: changes", 249);
        }
        if (!Frames.onlyAt(core.votesValue, before.votesValue, cell)) {
            return broken("process_2a.accept: changes", 249);
        }
        if (!Frames.onlyAt(core.votesDigest, before.votesDigest, cell)) {
            return broken("process_2a.accept: changes", 249);
        }
        if (!Frames.onlyAt(core.votesHandle, before.votesHandle, cell)) {
            return broken("process_2a.accept: changes", 249);
        }
        if (!statementsKept()) {
            return false;
        }
        before.promised = core.promised;
        before.votesBallot[cell] = core.votesBallot[cell];
        before.votesValue[cell] = core.votesValue[cell];
        before.votesDigest[cell] = core.votesDigest[cell];
        before.votesHandle[cell] = core.votesHandle[cell];
        return true;
    }

    /**
     * The name of a result of {@code process_2a}.
     *
     * @param code what the handler returned
     * @return the case's name
     */
    public static String process2aCase(int code) {
        return switch (code) {
            case PROCESS_2A_FOREIGN -> "foreign";
            case PROCESS_2A_UNFIT -> "unfit";
            case PROCESS_2A_NOT_A_VOTER -> "not_a_voter";
            case PROCESS_2A_OLDER_EPOCH -> "older_epoch";
            case PROCESS_2A_NEWER_EPOCH -> "newer_epoch";
            case PROCESS_2A_IMPOSTOR -> "impostor";
            case PROCESS_2A_STALE -> "stale";
            case PROCESS_2A_TRUNCATED -> "truncated";
            case PROCESS_2A_DECIDED -> "decided";
            case PROCESS_2A_BEYOND_WINDOW -> "beyond_window";
            case PROCESS_2A_CONFLICT -> "conflict";
            case PROCESS_2A_REPEAT -> "repeat";
            case PROCESS_2A_ACCEPT -> "accept";
            default -> "no case " + code;
        };
    }

    private static int process2aLine(int code) {
        return switch (code) {
            case PROCESS_2A_FOREIGN -> 196; // process_2a.foreign
            case PROCESS_2A_UNFIT -> 200; // process_2a.unfit
            case PROCESS_2A_NOT_A_VOTER -> 204; // process_2a.not_a_voter
            case PROCESS_2A_OLDER_EPOCH -> 208; // process_2a.older_epoch
            case PROCESS_2A_NEWER_EPOCH -> 212; // process_2a.newer_epoch
            case PROCESS_2A_IMPOSTOR -> 216; // process_2a.impostor
            case PROCESS_2A_STALE -> 220; // process_2a.stale
            case PROCESS_2A_TRUNCATED -> 224; // process_2a.truncated
            case PROCESS_2A_DECIDED -> 228; // process_2a.decided
            case PROCESS_2A_BEYOND_WINDOW -> 232; // process_2a.beyond_window
            case PROCESS_2A_CONFLICT -> 236; // process_2a.conflict
            case PROCESS_2A_REPEAT -> 243; // process_2a.repeat
            case PROCESS_2A_ACCEPT -> 249; // process_2a.accept
            default -> 191;
        };
    }

    private ContractViolation process2aViolation(Fault fault, int expected, int taken,
            Throwable cause, long mGroup, long mEpoch, int mFrom, long mBallot, long mSlot,
            long mValue, long mDigest, long mHandle) {
        int then = expected;
        if (then == 0 && !brokenClause.contains(": ")) {
            then = process2aExpected(mGroup, mEpoch, mFrom, mBallot, mSlot, mValue, mDigest,
                    mHandle);
        }
        return violation(fault, "P2a", process2aTerms(mGroup, mEpoch, mFrom, mBallot, mSlot, mValue,
                mDigest, mHandle), then == 0 ? "" : process2aCase(then), taken == 0 ? ""
                : process2aCase(taken), cause);
    }

    private static Terms process2aTerms(long mGroup, long mEpoch, int mFrom, long mBallot,
            long mSlot, long mValue, long mDigest, long mHandle) {
        Terms terms = new Terms();
        terms.optional("group", mGroup, 0, 0);
        terms.number("epoch", mEpoch, 0);
        terms.number("from", mFrom, 0);
        terms.optional("ballot", mBallot, 0, 0);
        terms.number("slot", mSlot, 0);
        terms.optional("value", mValue, 0, 0);
        terms.number("digest", mDigest, 0);
        terms.number("handle", mHandle, 0);
        return terms;
    }

    /**
     * Runs {@code truncate} and checks every clause of it.
     *
     * @param mBase of the message
     * @param mLow of the message
     * @return the case that was taken
     * @throws ContractViolation when a clause is broken
     */
    public int truncate(long mBase, long mLow) {
        if (!observe() || !truncateEntry(mBase, mLow)) {
            throw truncateViolation(Fault.CALLER, 0, 0, null, mBase, mLow);
        }
        int expected = truncateExpected(mBase, mLow);
        int taken;
        try {
            taken = core.truncate(mBase, mLow);
        } catch (RuntimeException thrown) {
            broken("truncate." + truncateCase(expected) + ": returns", truncateLine(expected));
            throw truncateViolation(Fault.HANDLER, expected, 0, thrown, mBase, mLow);
        }
        if (taken != expected) {
            broken("truncate." + truncateCase(expected) + ": outcome", truncateLine(expected));
            throw truncateViolation(Fault.HANDLER, expected, taken, null, mBase, mLow);
        }
        if (!truncateKept(taken, mBase, mLow)) {
            throw truncateViolation(Fault.HANDLER, expected, 0, null, mBase, mLow);
        }
        return taken;
    }

    private boolean truncateEntry(long mBase, long mLow) {
        if (mBase < 0 || mBase > 1152921504606846976L) {
            return broken("Watermarks.base: type", 64);
        }
        if (mLow < 0 || mLow > 1152921504606846976L) {
            return broken("Watermarks.low: type", 64);
        }
        return true;
    }

    /** The decision table of truncate. */
    private int truncateExpected(long mBase, long mLow) {
        if (core.fitness == FITNESS_FAILED) { // truncate.failed_store
            return TRUNCATE_FAILED_STORE;
        }
        if (mBase < core.base || mLow < core.low) { // truncate.backwards
            return TRUNCATE_BACKWARDS;
        }
        if (mLow > mBase || mBase > 1152921504606846976L - core.capacity) { // truncate.inconsistent
            return TRUNCATE_INCONSISTENT;
        }
        return TRUNCATE_ADVANCE; // truncate.advance
    }

    private boolean truncateKept(int taken, long mBase, long mLow) {
        return switch (taken) {
            case TRUNCATE_FAILED_STORE -> truncateFailedStore(mBase, mLow);
            case TRUNCATE_BACKWARDS -> truncateBackwards(mBase, mLow);
            case TRUNCATE_INCONSISTENT -> truncateInconsistent(mBase, mLow);
            case TRUNCATE_ADVANCE -> truncateAdvance(mBase, mLow);
            default -> false;
        };
    }

    /** truncate.failed_store. */
    private boolean truncateFailedStore(long mBase, long mLow) {
        if (before.changed(core, 0x0L)) {
            return broken("truncate.failed_store: changes", 306);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("truncate.failed_store: reply", 306);
        }
        if (core.replyHeld) {
            return broken("truncate.failed_store: held", 306);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("truncate.failed_store: alarm", 306);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("truncate.failed_store: persist", 306);
        }
        return statementsKept();
    }

    /** truncate.backwards. */
    private boolean truncateBackwards(long mBase, long mLow) {
        if (before.changed(core, 0x0L)) {
            return broken("truncate.backwards: changes", 309);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("truncate.backwards: reply", 309);
        }
        if (core.replyHeld) {
            return broken("truncate.backwards: held", 309);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("truncate.backwards: alarm", 309);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("truncate.backwards: persist", 309);
        }
        return statementsKept();
    }

    /** truncate.inconsistent. */
    private boolean truncateInconsistent(long mBase, long mLow) {
        if (before.changed(core, 0x0L)) {
            return broken("truncate.inconsistent: changes", 312);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("truncate.inconsistent: reply", 312);
        }
        if (core.replyHeld) {
            return broken("truncate.inconsistent: held", 312);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("truncate.inconsistent: alarm", 312);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("truncate.inconsistent: persist", 312);
        }
        return statementsKept();
    }

    /** truncate.advance. */
    private boolean truncateAdvance(long mBase, long mLow) {
        if (before.changed(core, 0x1f80L)) {
            return broken("truncate.advance: changes", 315);
        }
        if (core.base != mBase) {
            return broken("truncate.base_moved", 317);
        }
        if (core.low != mLow) {
            return broken("truncate.low_moved", 318);
        }
        if (someTruncateVotesKept()) {
            return broken("truncate.votes_kept", 319);
        }
        if (someTruncateCellsFreed()) {
            return broken("truncate.cells_freed", 320);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("truncate.advance: reply", 315);
        }
        if (core.replyHeld) {
            return broken("truncate.advance: held", 315);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("truncate.advance: alarm", 315);
        }
        if (core.persist != PERSIST_BASE_LOW_VOTES) {
            return broken("truncate.advance: persist", 315);
        }
        if (!statementsKept()) {
            return false;
        }
        before.base = core.base;
        before.low = core.low;
        Frames.copy(core.votesBallot, before.votesBallot);
        Frames.copy(core.votesValue, before.votesValue);
        Frames.copy(core.votesDigest, before.votesDigest);
        Frames.copy(core.votesHandle, before.votesHandle);
        return true;
    }

    /**
     * The name of a result of {@code truncate}.
     *
     * @param code what the handler returned
     * @return the case's name
     */
    public static String truncateCase(int code) {
        return switch (code) {
            case TRUNCATE_FAILED_STORE -> "failed_store";
            case TRUNCATE_BACKWARDS -> "backwards";
            case TRUNCATE_INCONSISTENT -> "inconsistent";
            case TRUNCATE_ADVANCE -> "advance";
            default -> "no case " + code;
        };
    }

    private static int truncateLine(int code) {
        return switch (code) {
            case TRUNCATE_FAILED_STORE -> 306; // truncate.failed_store
            case TRUNCATE_BACKWARDS -> 309; // truncate.backwards
            case TRUNCATE_INCONSISTENT -> 312; // truncate.inconsistent
            case TRUNCATE_ADVANCE -> 315; // truncate.advance
            default -> 305;
        };
    }

    private ContractViolation truncateViolation(Fault fault, int expected, int taken,
            Throwable cause, long mBase, long mLow) {
        int then = expected;
        if (then == 0 && !brokenClause.contains(": ")) {
            then = truncateExpected(mBase, mLow);
        }
        return violation(fault, "Watermarks", truncateTerms(mBase, mLow), then == 0 ? ""
                : truncateCase(then), taken == 0 ? "" : truncateCase(taken), cause);
    }

    private static Terms truncateTerms(long mBase, long mLow) {
        Terms terms = new Terms();
        terms.number("base", mBase, 0);
        terms.number("low", mLow, 0);
        return terms;
    }

    /**
     * Runs {@code recover_promise} and checks every clause of it.
     *
     * @param mBallot of the message
     * @return the case that was taken
     * @throws ContractViolation when a clause is broken
     */
    public int recoverPromise(long mBallot) {
        if (!observe() || !recoverPromiseEntry(mBallot)) {
            throw recoverPromiseViolation(Fault.CALLER, 0, 0, null, mBallot);
        }
        int expected = recoverPromiseExpected(mBallot);
        int taken;
        try {
            taken = core.recoverPromise(mBallot);
        } catch (RuntimeException thrown) {
            broken("recover_promise." + recoverPromiseCase(expected) + ": returns",
                    recoverPromiseLine(expected));
            throw recoverPromiseViolation(Fault.HANDLER, expected, 0, thrown, mBallot);
        }
        if (taken != expected) {
            broken("recover_promise." + recoverPromiseCase(expected) + ": outcome",
                    recoverPromiseLine(expected));
            throw recoverPromiseViolation(Fault.HANDLER, expected, taken, null, mBallot);
        }
        if (!recoverPromiseKept(taken, mBallot)) {
            throw recoverPromiseViolation(Fault.HANDLER, expected, 0, null, mBallot);
        }
        return taken;
    }

    private boolean recoverPromiseEntry(long mBallot) {
        if (mBallot < 0 || mBallot > 1152921504606846976L) {
            return broken("RecoveredPromise.ballot: type", 65);
        }
        if (mBallot == BALLOT_NONE) {
            return broken("recover_promise.ballot_is_real", 339);
        }
        return true;
    }

    /** The decision table of recover_promise. */
    private int recoverPromiseExpected(long mBallot) {
        if (core.fitness != FITNESS_RECOVERING) { // recover_promise.too_late
            return RECOVER_PROMISE_TOO_LATE;
        }
        if (mBallot <= core.promised) { // recover_promise.older
            return RECOVER_PROMISE_OLDER;
        }
        return RECOVER_PROMISE_RESTORE; // recover_promise.restore
    }

    private boolean recoverPromiseKept(int taken, long mBallot) {
        return switch (taken) {
            case RECOVER_PROMISE_TOO_LATE -> recoverPromiseTooLate(mBallot);
            case RECOVER_PROMISE_OLDER -> recoverPromiseOlder(mBallot);
            case RECOVER_PROMISE_RESTORE -> recoverPromiseRestore(mBallot);
            default -> false;
        };
    }

    /** recover_promise.too_late. */
    private boolean recoverPromiseTooLate(long mBallot) {
        if (before.changed(core, 0x0L)) {
            return broken("recover_promise.too_late: changes", 341);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("recover_promise.too_late: reply", 341);
        }
        if (core.replyHeld) {
            return broken("recover_promise.too_late: held", 341);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("recover_promise.too_late: alarm", 341);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("recover_promise.too_late: persist", 341);
        }
        return statementsKept();
    }

    /** recover_promise.older. */
    private boolean recoverPromiseOlder(long mBallot) {
        if (before.changed(core, 0x0L)) {
            return broken("recover_promise.older: changes", 344);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("recover_promise.older: reply", 344);
        }
        if (core.replyHeld) {
            return broken("recover_promise.older: held", 344);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("recover_promise.older: alarm", 344);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("recover_promise.older: persist", 344);
        }
        return statementsKept();
    }

    /** recover_promise.restore. */
    private boolean recoverPromiseRestore(long mBallot) {
        if (before.changed(core, 0x40L)) {
            return broken("recover_promise.restore: changes", 347);
        }
        if (core.promised != mBallot) {
            return broken("recover_promise.promise_restored", 349);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("recover_promise.restore: reply", 347);
        }
        if (core.replyHeld) {
            return broken("recover_promise.restore: held", 347);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("recover_promise.restore: alarm", 347);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("recover_promise.restore: persist", 347);
        }
        if (!statementsKept()) {
            return false;
        }
        before.promised = core.promised;
        return true;
    }

    /**
     * The name of a result of {@code recover_promise}.
     *
     * @param code what the handler returned
     * @return the case's name
     */
    public static String recoverPromiseCase(int code) {
        return switch (code) {
            case RECOVER_PROMISE_TOO_LATE -> "too_late";
            case RECOVER_PROMISE_OLDER -> "older";
            case RECOVER_PROMISE_RESTORE -> "restore";
            default -> "no case " + code;
        };
    }

    private static int recoverPromiseLine(int code) {
        return switch (code) {
            case RECOVER_PROMISE_TOO_LATE -> 341; // recover_promise.too_late
            case RECOVER_PROMISE_OLDER -> 344; // recover_promise.older
            case RECOVER_PROMISE_RESTORE -> 347; // recover_promise.restore
            default -> 338;
        };
    }

    private ContractViolation recoverPromiseViolation(Fault fault, int expected, int taken,
            Throwable cause, long mBallot) {
        int then = expected;
        if (then == 0 && !brokenClause.contains(": ")) {
            then = recoverPromiseExpected(mBallot);
        }
        return violation(fault, "RecoveredPromise", recoverPromiseTerms(mBallot), then == 0 ? ""
                : recoverPromiseCase(then), taken == 0 ? "" : recoverPromiseCase(taken), cause);
    }

    private static Terms recoverPromiseTerms(long mBallot) {
        Terms terms = new Terms();
        terms.optional("ballot", mBallot, 0, 0);
        return terms;
    }

    /**
     * Runs {@code recover_vote} and checks every clause of it.
     *
     * @param mBallot of the message
     * @param mSlot of the message
     * @param mValue of the message
     * @param mDigest of the message
     * @param mHandle of the message
     * @return the case that was taken
     * @throws ContractViolation when a clause is broken
     */
    public int recoverVote(long mBallot, long mSlot, long mValue, long mDigest, long mHandle) {
        if (!observe() || !recoverVoteEntry(mBallot, mSlot, mValue, mDigest, mHandle)) {
            throw recoverVoteViolation(Fault.CALLER, 0, 0, null, mBallot, mSlot, mValue, mDigest,
                    mHandle);
        }
        int expected = recoverVoteExpected(mBallot, mSlot, mValue, mDigest, mHandle);
        int taken;
        try {
            taken = core.recoverVote(mBallot, mSlot, mValue, mDigest, mHandle);
        } catch (RuntimeException thrown) {
            broken("recover_vote." + recoverVoteCase(expected) + ": returns",
                    recoverVoteLine(expected));
            throw recoverVoteViolation(Fault.HANDLER, expected, 0, thrown, mBallot, mSlot, mValue,
                    mDigest, mHandle);
        }
        if (taken != expected) {
            broken("recover_vote." + recoverVoteCase(expected) + ": outcome",
                    recoverVoteLine(expected));
            throw recoverVoteViolation(Fault.HANDLER, expected, taken, null, mBallot, mSlot, mValue,
                    mDigest, mHandle);
        }
        if (!recoverVoteKept(taken, mBallot, mSlot, mValue, mDigest, mHandle)) {
            throw recoverVoteViolation(Fault.HANDLER, expected, 0, null, mBallot, mSlot, mValue,
                    mDigest, mHandle);
        }
        return taken;
    }

    private boolean recoverVoteEntry(long mBallot, long mSlot, long mValue, long mDigest,
            long mHandle) {
        if (mBallot < 0 || mBallot > 1152921504606846976L) {
            return broken("RecoveredVote.ballot: type", 67);
        }
        if (mSlot < 0 || mSlot > 1152921504606846976L) {
            return broken("RecoveredVote.slot: type", 67);
        }
        if (mBallot == BALLOT_NONE) {
            return broken("recover_vote.ballot_is_real", 365);
        }
        if (mValue == VALUE_NONE) {
            return broken("recover_vote.value_is_real", 366);
        }
        return true;
    }

    /** The decision table of recover_vote. */
    private int recoverVoteExpected(long mBallot, long mSlot, long mValue, long mDigest,
            long mHandle) {
        if (core.fitness != FITNESS_RECOVERING) { // recover_vote.too_late
            return RECOVER_VOTE_TOO_LATE;
        }
        if (mSlot < core.base) { // recover_vote.below_window
            return RECOVER_VOTE_BELOW_WINDOW;
        }
        if (mSlot - core.base >= core.capacity) { // recover_vote.beyond_window
            return RECOVER_VOTE_BEYOND_WINDOW;
        }
        if (mBallot < core.votesBallot[(int) (mSlot - core.base)]) { // recover_vote.overtaken
            return RECOVER_VOTE_OVERTAKEN;
        }
        if (mBallot == core.votesBallot[(int) (mSlot - core.base)] // recover_vote.conflict
                && mValue != core.votesValue[(int) (mSlot - core.base)]) {
            return RECOVER_VOTE_CONFLICT;
        }
        return RECOVER_VOTE_RESTORE; // recover_vote.restore
    }

    private boolean recoverVoteKept(int taken, long mBallot, long mSlot, long mValue, long mDigest,
            long mHandle) {
        return switch (taken) {
            case RECOVER_VOTE_TOO_LATE -> recoverVoteTooLate(mBallot, mSlot, mValue, mDigest,
                    mHandle);
            case RECOVER_VOTE_BELOW_WINDOW -> recoverVoteBelowWindow(mBallot, mSlot, mValue,
                    mDigest, mHandle);
            case RECOVER_VOTE_BEYOND_WINDOW -> recoverVoteBeyondWindow(mBallot, mSlot, mValue,
                    mDigest, mHandle);
            case RECOVER_VOTE_OVERTAKEN -> recoverVoteOvertaken(mBallot, mSlot, mValue, mDigest,
                    mHandle);
            case RECOVER_VOTE_CONFLICT -> recoverVoteConflict(mBallot, mSlot, mValue, mDigest,
                    mHandle);
            case RECOVER_VOTE_RESTORE -> recoverVoteRestore(mBallot, mSlot, mValue, mDigest,
                    mHandle);
            default -> false;
        };
    }

    /** recover_vote.too_late. */
    private boolean recoverVoteTooLate(long mBallot, long mSlot, long mValue, long mDigest,
            long mHandle) {
        if (before.changed(core, 0x0L)) {
            return broken("recover_vote.too_late: changes", 368);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("recover_vote.too_late: reply", 368);
        }
        if (core.replyHeld) {
            return broken("recover_vote.too_late: held", 368);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("recover_vote.too_late: alarm", 368);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("recover_vote.too_late: persist", 368);
        }
        return statementsKept();
    }

    /** recover_vote.below_window. */
    private boolean recoverVoteBelowWindow(long mBallot, long mSlot, long mValue, long mDigest,
            long mHandle) {
        if (before.changed(core, 0x0L)) {
            return broken("recover_vote.below_window: changes", 371);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("recover_vote.below_window: reply", 371);
        }
        if (core.replyHeld) {
            return broken("recover_vote.below_window: held", 371);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("recover_vote.below_window: alarm", 371);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("recover_vote.below_window: persist", 371);
        }
        return statementsKept();
    }

    /** recover_vote.beyond_window. */
    private boolean recoverVoteBeyondWindow(long mBallot, long mSlot, long mValue, long mDigest,
            long mHandle) {
        if (before.changed(core, 0x0L)) {
            return broken("recover_vote.beyond_window: changes", 374);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("recover_vote.beyond_window: reply", 374);
        }
        if (core.replyHeld) {
            return broken("recover_vote.beyond_window: held", 374);
        }
        if (core.alarm != ALARM_RECOVERED_VOTE_OUTSIDE_WINDOW) {
            return broken("recover_vote.beyond_window: alarm", 374);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("recover_vote.beyond_window: persist", 374);
        }
        return statementsKept();
    }

    /** recover_vote.overtaken. */
    private boolean recoverVoteOvertaken(long mBallot, long mSlot, long mValue, long mDigest,
            long mHandle) {
        if (before.changed(core, 0x0L)) {
            return broken("recover_vote.overtaken: changes", 378);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("recover_vote.overtaken: reply", 378);
        }
        if (core.replyHeld) {
            return broken("recover_vote.overtaken: held", 378);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("recover_vote.overtaken: alarm", 378);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("recover_vote.overtaken: persist", 378);
        }
        return statementsKept();
    }

    /** recover_vote.conflict. */
    private boolean recoverVoteConflict(long mBallot, long mSlot, long mValue, long mDigest,
            long mHandle) {
        if (before.changed(core, 0x0L)) {
            return broken("recover_vote.conflict: changes", 381);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("recover_vote.conflict: reply", 381);
        }
        if (core.replyHeld) {
            return broken("recover_vote.conflict: held", 381);
        }
        if (core.alarm != ALARM_TWO_VALUES_ONE_BALLOT) {
            return broken("recover_vote.conflict: alarm", 381);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("recover_vote.conflict: persist", 381);
        }
        return statementsKept();
    }

    /** recover_vote.restore. */
    private boolean recoverVoteRestore(long mBallot, long mSlot, long mValue, long mDigest,
            long mHandle) {
        int cell = (int) (mSlot - before.base);
        if (before.changed(core, 0x1e40L)) {
            return broken("recover_vote.restore: changes", 386);
        }
        if (core.promised != (mBallot > before.promised ? mBallot : before.promised)) {
            return broken("recover_vote.promise_covers_vote", 388);
        }
        if (core.votesBallot[(int) (mSlot - core.base)] != mBallot) {
            return broken("recover_vote.ballot_restored", 390);
        }
        if (core.votesValue[(int) (mSlot - core.base)] != mValue) {
            return broken("recover_vote.value_restored", 391);
        }
        if (core.votesDigest[(int) (mSlot - core.base)] != mDigest) {
            return broken("recover_vote.digest_restored", 392);
        }
        if (core.votesHandle[(int) (mSlot - core.base)] != mHandle) {
            return broken("recover_vote.handle_restored", 393);
        }
        if (someRecoverVoteOtherVotesKept(mSlot)) {
            return broken("recover_vote.other_votes_kept", 394);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("recover_vote.restore: reply", 386);
        }
        if (core.replyHeld) {
            return broken("recover_vote.restore: held", 386);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("recover_vote.restore: alarm", 386);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("recover_vote.restore: persist", 386);
        }
        if (!Frames.onlyAt(core.votesBallot, before.votesBallot, cell)) {
            return broken("recover_vote.restore: changes", 386);
        }
        if (!Frames.onlyAt(core.votesValue, before.votesValue, cell)) {
            return broken("recover_vote.restore: changes", 386);
        }
        if (!Frames.onlyAt(core.votesDigest, before.votesDigest, cell)) {
            return broken("recover_vote.restore: changes", 386);
        }
        if (!Frames.onlyAt(core.votesHandle, before.votesHandle, cell)) {
            return broken("recover_vote.restore: changes", 386);
        }
        if (!statementsKept()) {
            return false;
        }
        before.promised = core.promised;
        before.votesBallot[cell] = core.votesBallot[cell];
        before.votesValue[cell] = core.votesValue[cell];
        before.votesDigest[cell] = core.votesDigest[cell];
        before.votesHandle[cell] = core.votesHandle[cell];
        return true;
    }

    /**
     * The name of a result of {@code recover_vote}.
     *
     * @param code what the handler returned
     * @return the case's name
     */
    public static String recoverVoteCase(int code) {
        return switch (code) {
            case RECOVER_VOTE_TOO_LATE -> "too_late";
            case RECOVER_VOTE_BELOW_WINDOW -> "below_window";
            case RECOVER_VOTE_BEYOND_WINDOW -> "beyond_window";
            case RECOVER_VOTE_OVERTAKEN -> "overtaken";
            case RECOVER_VOTE_CONFLICT -> "conflict";
            case RECOVER_VOTE_RESTORE -> "restore";
            default -> "no case " + code;
        };
    }

    private static int recoverVoteLine(int code) {
        return switch (code) {
            case RECOVER_VOTE_TOO_LATE -> 368; // recover_vote.too_late
            case RECOVER_VOTE_BELOW_WINDOW -> 371; // recover_vote.below_window
            case RECOVER_VOTE_BEYOND_WINDOW -> 374; // recover_vote.beyond_window
            case RECOVER_VOTE_OVERTAKEN -> 378; // recover_vote.overtaken
            case RECOVER_VOTE_CONFLICT -> 381; // recover_vote.conflict
            case RECOVER_VOTE_RESTORE -> 386; // recover_vote.restore
            default -> 364;
        };
    }

    private ContractViolation recoverVoteViolation(Fault fault, int expected, int taken,
            Throwable cause, long mBallot, long mSlot, long mValue, long mDigest, long mHandle) {
        int then = expected;
        if (then == 0 && !brokenClause.contains(": ")) {
            then = recoverVoteExpected(mBallot, mSlot, mValue, mDigest, mHandle);
        }
        return violation(fault, "RecoveredVote", recoverVoteTerms(mBallot, mSlot, mValue, mDigest,
                mHandle), then == 0 ? "" : recoverVoteCase(then), taken == 0 ? ""
                : recoverVoteCase(taken), cause);
    }

    private static Terms recoverVoteTerms(long mBallot, long mSlot, long mValue, long mDigest,
            long mHandle) {
        Terms terms = new Terms();
        terms.optional("ballot", mBallot, 0, 0);
        terms.number("slot", mSlot, 0);
        terms.optional("value", mValue, 0, 0);
        terms.number("digest", mDigest, 0);
        terms.number("handle", mHandle, 0);
        return terms;
    }

    /**
     * Runs {@code finish_recovery} and checks every clause of it.
     *
     * @return the case that was taken
     * @throws ContractViolation when a clause is broken
     */
    public int finishRecovery() {
        if (!observe() || !finishRecoveryEntry()) {
            throw finishRecoveryViolation(Fault.CALLER, 0, 0, null);
        }
        int expected = finishRecoveryExpected();
        int taken;
        try {
            taken = core.finishRecovery();
        } catch (RuntimeException thrown) {
            broken("finish_recovery." + finishRecoveryCase(expected) + ": returns",
                    finishRecoveryLine(expected));
            throw finishRecoveryViolation(Fault.HANDLER, expected, 0, thrown);
        }
        if (taken != expected) {
            broken("finish_recovery." + finishRecoveryCase(expected) + ": outcome",
                    finishRecoveryLine(expected));
            throw finishRecoveryViolation(Fault.HANDLER, expected, taken, null);
        }
        if (!finishRecoveryKept(taken)) {
            throw finishRecoveryViolation(Fault.HANDLER, expected, 0, null);
        }
        return taken;
    }

    private boolean finishRecoveryEntry() {
        return true;
    }

    /** The decision table of finish_recovery. */
    private int finishRecoveryExpected() {
        if (core.fitness != FITNESS_RECOVERING) { // finish_recovery.too_late
            return FINISH_RECOVERY_TOO_LATE;
        }
        return FINISH_RECOVERY_ADMIT; // finish_recovery.admit
    }

    private boolean finishRecoveryKept(int taken) {
        return switch (taken) {
            case FINISH_RECOVERY_TOO_LATE -> finishRecoveryTooLate();
            case FINISH_RECOVERY_ADMIT -> finishRecoveryAdmit();
            default -> false;
        };
    }

    /** finish_recovery.too_late. */
    private boolean finishRecoveryTooLate() {
        if (before.changed(core, 0x0L)) {
            return broken("finish_recovery.too_late: changes", 411);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("finish_recovery.too_late: reply", 411);
        }
        if (core.replyHeld) {
            return broken("finish_recovery.too_late: held", 411);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("finish_recovery.too_late: alarm", 411);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("finish_recovery.too_late: persist", 411);
        }
        return statementsKept();
    }

    /** finish_recovery.admit. */
    private boolean finishRecoveryAdmit() {
        if (before.changed(core, 0x20L)) {
            return broken("finish_recovery.admit: changes", 414);
        }
        if (core.fitness != FITNESS_FIT) {
            return broken("finish_recovery.admitted", 416);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("finish_recovery.admit: reply", 414);
        }
        if (core.replyHeld) {
            return broken("finish_recovery.admit: held", 414);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("finish_recovery.admit: alarm", 414);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("finish_recovery.admit: persist", 414);
        }
        if (!statementsKept()) {
            return false;
        }
        before.fitness = core.fitness;
        return true;
    }

    /**
     * The name of a result of {@code finish_recovery}.
     *
     * @param code what the handler returned
     * @return the case's name
     */
    public static String finishRecoveryCase(int code) {
        return switch (code) {
            case FINISH_RECOVERY_TOO_LATE -> "too_late";
            case FINISH_RECOVERY_ADMIT -> "admit";
            default -> "no case " + code;
        };
    }

    private static int finishRecoveryLine(int code) {
        return switch (code) {
            case FINISH_RECOVERY_TOO_LATE -> 411; // finish_recovery.too_late
            case FINISH_RECOVERY_ADMIT -> 414; // finish_recovery.admit
            default -> 410;
        };
    }

    private ContractViolation finishRecoveryViolation(Fault fault, int expected, int taken,
            Throwable cause) {
        int then = expected;
        if (then == 0 && !brokenClause.contains(": ")) {
            then = finishRecoveryExpected();
        }
        return violation(fault, "", finishRecoveryTerms(), then == 0 ? ""
                : finishRecoveryCase(then), taken == 0 ? "" : finishRecoveryCase(taken), cause);
    }

    private static Terms finishRecoveryTerms() {
        Terms terms = new Terms();
        return terms;
    }

    /**
     * Runs {@code fail_storage} and checks every clause of it.
     *
     * @return the case that was taken
     * @throws ContractViolation when a clause is broken
     */
    public int failStorage() {
        if (!observe() || !failStorageEntry()) {
            throw failStorageViolation(Fault.CALLER, 0, 0, null);
        }
        int expected = failStorageExpected();
        int taken;
        try {
            taken = core.failStorage();
        } catch (RuntimeException thrown) {
            broken("fail_storage." + failStorageCase(expected) + ": returns",
                    failStorageLine(expected));
            throw failStorageViolation(Fault.HANDLER, expected, 0, thrown);
        }
        if (taken != expected) {
            broken("fail_storage." + failStorageCase(expected) + ": outcome",
                    failStorageLine(expected));
            throw failStorageViolation(Fault.HANDLER, expected, taken, null);
        }
        if (!failStorageKept(taken)) {
            throw failStorageViolation(Fault.HANDLER, expected, 0, null);
        }
        return taken;
    }

    private boolean failStorageEntry() {
        return true;
    }

    /** The decision table of fail_storage. */
    private int failStorageExpected() {
        if (core.fitness == FITNESS_FAILED) { // fail_storage.again
            return FAIL_STORAGE_AGAIN;
        }
        return FAIL_STORAGE_LATCH; // fail_storage.latch
    }

    private boolean failStorageKept(int taken) {
        return switch (taken) {
            case FAIL_STORAGE_AGAIN -> failStorageAgain();
            case FAIL_STORAGE_LATCH -> failStorageLatch();
            default -> false;
        };
    }

    /** fail_storage.again. */
    private boolean failStorageAgain() {
        if (before.changed(core, 0x0L)) {
            return broken("fail_storage.again: changes", 423);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("fail_storage.again: reply", 423);
        }
        if (core.replyHeld) {
            return broken("fail_storage.again: held", 423);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("fail_storage.again: alarm", 423);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("fail_storage.again: persist", 423);
        }
        return statementsKept();
    }

    /** fail_storage.latch. */
    private boolean failStorageLatch() {
        if (before.changed(core, 0x20L)) {
            return broken("fail_storage.latch: changes", 426);
        }
        if (core.fitness != FITNESS_FAILED) {
            return broken("fail_storage.latched", 428);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("fail_storage.latch: reply", 426);
        }
        if (core.replyHeld) {
            return broken("fail_storage.latch: held", 426);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("fail_storage.latch: alarm", 426);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("fail_storage.latch: persist", 426);
        }
        if (!statementsKept()) {
            return false;
        }
        before.fitness = core.fitness;
        return true;
    }

    /**
     * The name of a result of {@code fail_storage}.
     *
     * @param code what the handler returned
     * @return the case's name
     */
    public static String failStorageCase(int code) {
        return switch (code) {
            case FAIL_STORAGE_AGAIN -> "again";
            case FAIL_STORAGE_LATCH -> "latch";
            default -> "no case " + code;
        };
    }

    private static int failStorageLine(int code) {
        return switch (code) {
            case FAIL_STORAGE_AGAIN -> 423; // fail_storage.again
            case FAIL_STORAGE_LATCH -> 426; // fail_storage.latch
            default -> 422;
        };
    }

    private ContractViolation failStorageViolation(Fault fault, int expected, int taken,
            Throwable cause) {
        int then = expected;
        if (then == 0 && !brokenClause.contains(": ")) {
            then = failStorageExpected();
        }
        return violation(fault, "", failStorageTerms(), then == 0 ? "" : failStorageCase(then),
                taken == 0 ? "" : failStorageCase(taken), cause);
    }

    private static Terms failStorageTerms() {
        Terms terms = new Terms();
        return terms;
    }

    /** What has to hold between two calls. */
    private boolean invariantsKept() {
        if (core.voter == null || core.voter.length != 7) {
            return broken("Acceptor.voter: layout", 76);
        }
        if (core.votesBallot == null || core.votesBallot.length != core.capacity) {
            return broken("Acceptor.votes: layout", 82);
        }
        if (core.votesValue == null || core.votesValue.length != core.capacity || core.votesValue
                == core.votesBallot) {
            return broken("Acceptor.votes: layout", 82);
        }
        if (core.votesDigest == null || core.votesDigest.length != core.capacity || core.votesDigest
                == core.votesBallot || core.votesDigest == core.votesValue) {
            return broken("Acceptor.votes: layout", 82);
        }
        if (core.votesHandle == null || core.votesHandle.length != core.capacity || core.votesHandle
                == core.votesBallot || core.votesHandle == core.votesValue || core.votesHandle
                == core.votesDigest) {
            return broken("Acceptor.votes: layout", 82);
        }
        if (core.self < 0 || core.self > 6) {
            return broken("Acceptor.self: type", 73);
        }
        if (core.epoch < 0 || core.epoch > 1099511627776L) {
            return broken("Acceptor.epoch: type", 75);
        }
        if (core.capacity < 1 || core.capacity > 65536) {
            return broken("Acceptor.capacity: type", 77);
        }
        if (core.fitness < 1 || core.fitness > 3) {
            return broken("Acceptor.fitness: type", 78);
        }
        if (core.promised < 0 || core.promised > 1152921504606846976L) {
            return broken("Acceptor.promised: type", 79);
        }
        if (core.base < 0 || core.base > 1152921504606846976L) {
            return broken("Acceptor.base: type", 80);
        }
        if (core.low < 0 || core.low > 1152921504606846976L) {
            return broken("Acceptor.low: type", 81);
        }
        if (!Frames.within(core.votesBallot, 0, 0, 1152921504606846976L)) {
            return broken("Acceptor.votes: type", 82);
        }
        if (someAcceptorVoteIsWhole()) {
            return broken("Acceptor.vote_is_whole", 87);
        }
        if (someAcceptorPromiseCoversVotes()) {
            return broken("Acceptor.promise_covers_votes", 90);
        }
        if (core.group == GROUP_NONE) {
            return broken("Acceptor.group_is_real", 92);
        }
        if (core.low > core.base) {
            return broken("Acceptor.low_is_not_above_base", 93);
        }
        if (core.base > 1152921504606846976L - core.capacity) {
            return broken("Acceptor.window_stays_in_range", 94);
        }
        return true;
    }

    /** What has to hold after a call. */
    private boolean statementsKept() {
        if (core.promised < before.promised) {
            return broken("Acceptor.promise_never_drops", 96);
        }
        if (core.base < before.base) {
            return broken("Acceptor.window_never_slides_back", 97);
        }
        if (core.low < before.low) {
            return broken("Acceptor.snapshot_mark_never_drops", 98);
        }
        if (before.fitness == FITNESS_FAILED && core.fitness != FITNESS_FAILED) {
            return broken("Acceptor.failure_is_final", 99);
        }
        if (core.replyKind == REPLY_P1B && (core.promised < core.replyBallot)) {
            return broken("Acceptor.promise_is_kept", 102);
        }
        if (core.replyKind == REPLY_P2B && (core.promised < core.replyBallot || (core.base
                <= core.replySlot && core.replySlot - core.base < core.capacity
                && core.votesBallot[(int) (core.replySlot - core.base)] < core.replyBallot))) {
            return broken("Acceptor.vote_is_kept", 104);
        }
        return invariantsKept();
    }

    /** The loop of process_2a.other_votes_kept. */
    private boolean someProcess2aOtherVotesKept(long mSlot) {
        for (int i = 0; i < core.capacity; i++) {
            long slotS = core.base + i;
            if (slotS != mSlot && (core.votesBallot[(int) (slotS - core.base)]
                    != before.votesBallot[(int) (slotS - before.base)]
                    || core.votesValue[(int) (slotS - core.base)]
                    != before.votesValue[(int) (slotS - before.base)]
                    || core.votesDigest[(int) (slotS - core.base)]
                    != before.votesDigest[(int) (slotS - before.base)]
                    || core.votesHandle[(int) (slotS - core.base)]
                    != before.votesHandle[(int) (slotS - before.base)])) {
                return true;
            }
        }
        return false;
    }

    /** The loop of truncate.votes_kept. */
    private boolean someTruncateVotesKept() {
        for (int i = 0; i < core.capacity; i++) {
            long slotS = core.base + i;
            if (before.base <= slotS && slotS - before.base < before.capacity
                    && (core.votesBallot[(int) (slotS - core.base)]
                    != before.votesBallot[(int) (slotS - before.base)]
                    || core.votesValue[(int) (slotS - core.base)]
                    != before.votesValue[(int) (slotS - before.base)]
                    || core.votesDigest[(int) (slotS - core.base)]
                    != before.votesDigest[(int) (slotS - before.base)]
                    || core.votesHandle[(int) (slotS - core.base)]
                    != before.votesHandle[(int) (slotS - before.base)])) {
                return true;
            }
        }
        return false;
    }

    /** The loop of truncate.cells_freed. */
    private boolean someTruncateCellsFreed() {
        for (int i = 0; i < core.capacity; i++) {
            long slotS = core.base + i;
            if ((before.base > slotS || slotS - before.base >= before.capacity)
                    && (core.votesBallot[(int) (slotS - core.base)] != BALLOT_NONE
                    || core.votesValue[(int) (slotS - core.base)] != VALUE_NONE
                    || core.votesDigest[(int) (slotS - core.base)] != 0
                    || core.votesHandle[(int) (slotS - core.base)] != 0)) {
                return true;
            }
        }
        return false;
    }

    /** The loop of recover_vote.other_votes_kept. */
    private boolean someRecoverVoteOtherVotesKept(long mSlot) {
        for (int i = 0; i < core.capacity; i++) {
            long slotS = core.base + i;
            if (slotS != mSlot && (core.votesBallot[(int) (slotS - core.base)]
                    != before.votesBallot[(int) (slotS - before.base)]
                    || core.votesValue[(int) (slotS - core.base)]
                    != before.votesValue[(int) (slotS - before.base)]
                    || core.votesDigest[(int) (slotS - core.base)]
                    != before.votesDigest[(int) (slotS - before.base)]
                    || core.votesHandle[(int) (slotS - core.base)]
                    != before.votesHandle[(int) (slotS - before.base)])) {
                return true;
            }
        }
        return false;
    }

    /** The loop of Acceptor.vote_is_whole. */
    private boolean someAcceptorVoteIsWhole() {
        for (int i = 0; i < core.capacity; i++) {
            long slotS = core.base + i;
            if (!((core.votesBallot[(int) (slotS - core.base)] == BALLOT_NONE)
                    == (core.votesValue[(int) (slotS - core.base)] == VALUE_NONE))) {
                return true;
            }
        }
        return false;
    }

    /** The loop of Acceptor.promise_covers_votes. */
    private boolean someAcceptorPromiseCoversVotes() {
        for (int i = 0; i < core.capacity; i++) {
            long slotS = core.base + i;
            if (core.votesBallot[(int) (slotS - core.base)] > core.promised) {
                return true;
            }
        }
        return false;
    }

    /**
     * Looks at the state before a call. When somebody wrote it since the last
     * call, the invariants are checked.
     */
    private boolean observe() {
        before.takeRegisters(core);
        if (before.matches(core)) {
            return true;
        }
        if (!invariantsKept()) {
            return false;
        }
        before.take(core);
        return true;
    }

    private boolean broken(String clause, int line) {
        brokenClause = clause;
        brokenLine = line;
        return false;
    }

    private ContractViolation violation(Fault fault, String message, Terms fields, String then,
            String taken, Throwable cause) {
        String clause = brokenClause;
        Terms old = before.terms();
        StringBuilder values = new StringBuilder();
        if (!taken.isEmpty()) {
            values.append("  taken    " + taken + ", expected " + then + "\n");
        }
        if (!message.isEmpty()) {
            values.append("  message  " + message + " { " + fields.all() + " }\n");
        }
        values.append("  before   " + old.all() + "\n");
        if (!clause.endsWith(": layout")) {
            Snapshot after = new Snapshot();
            after.take(core);
            values.append("  after    ");
            values.append(after.terms().changedSince(old) + "\n");
        }
        if (fault == Fault.HANDLER) {
            values.append("  outbox   " + outbox().all() + "\n");
        }
        String example = "";
        if (!then.isEmpty() && fault != Fault.CALLER) {
            example = ExampleBlock.of(clause, old, fields, then);
        } else if (!then.isEmpty()) {
            example = "    // refused as long as " + clause + " stands\n"
                    + ExampleBlock.of(clause, old, fields, then);
        }
        return new ContractViolation(clause, FILE + ":" + brokenLine, fault, values.toString(),
                example, cause);
    }

    private Terms outbox() {
        Terms terms = new Terms();
        terms.name("reply", core.replyKind, 0, "none", "P1b", "P2b", "Nack", "Unfit", "Defunct",
                "Behind", "Truncated", "Decided", "Busy");
        terms.truth("held", core.replyHeld, false);
        switch (core.replyKind) {
            case REPLY_P1B -> {
                terms.number("reply.epoch", core.replyEpoch, 0);
                terms.optional("reply.ballot", core.replyBallot, 0, 0);
                terms.number("reply.base", core.replyBase, 0);
                terms.number("reply.low", core.replyLow, 0);
                terms.name("reply.catch_up", core.replyCatchUp, 1, CATCH_UP_NAMES);
            }
            case REPLY_P2B -> {
                terms.number("reply.epoch", core.replyEpoch, 0);
                terms.optional("reply.ballot", core.replyBallot, 0, 0);
                terms.number("reply.slot", core.replySlot, 0);
                terms.optional("reply.value", core.replyValue, 0, 0);
            }
            case REPLY_NACK -> {
                terms.optional("reply.ballot", core.replyBallot, 0, 0);
                terms.optional("reply.promised", core.replyPromised, 0, 0);
            }
            case REPLY_UNFIT -> {
                terms.optional("reply.ballot", core.replyBallot, 0, 0);
            }
            case REPLY_DEFUNCT -> {
                terms.number("reply.epoch", core.replyEpoch, 0);
            }
            case REPLY_BEHIND -> {
                terms.number("reply.epoch", core.replyEpoch, 0);
                terms.number("reply.base", core.replyBase, 0);
            }
            case REPLY_TRUNCATED -> {
                terms.number("reply.slot", core.replySlot, 0);
                terms.number("reply.low", core.replyLow, 0);
            }
            case REPLY_DECIDED -> {
                terms.number("reply.slot", core.replySlot, 0);
                terms.number("reply.base", core.replyBase, 0);
            }
            case REPLY_BUSY -> {
                terms.number("reply.slot", core.replySlot, 0);
                terms.number("reply.base", core.replyBase, 0);
            }
            default -> {
            }
        }
        terms.name("alarm", core.alarm, 0, "none", "two_values_one_ballot",
                "recovered_vote_outside_window");
        terms.name("persist", core.persist, 0, "nothing", "promised", "promised and votes",
                "base and low and votes");
        return terms;
    }

    /** The state before a call, kept up to date cell by cell. */
    private static final class Snapshot {

        private int self;
        private long group;
        private long epoch;
        private boolean[] voter;
        private int capacity;
        private int fitness;
        private long promised;
        private long base;
        private long low;
        private long[] votesBallot;
        private long[] votesValue;
        private long[] votesDigest;
        private long[] votesHandle;
        private boolean[] seenVoter;
        private long[] seenVotesBallot;
        private long[] seenVotesValue;
        private long[] seenVotesDigest;
        private long[] seenVotesHandle;
        private long replyEpoch;
        private long replyBallot;
        private long replyBase;
        private long replyLow;
        private int replyCatchUp;
        private long replySlot;
        private long replyValue;
        private long replyPromised;

        private void take(AcceptorContract core) {
            self = core.self;
            group = core.group;
            epoch = core.epoch;
            seenVoter = core.voter;
            voter = Frames.copy(core.voter, voter);
            capacity = core.capacity;
            fitness = core.fitness;
            promised = core.promised;
            base = core.base;
            low = core.low;
            seenVotesBallot = core.votesBallot;
            votesBallot = Frames.copy(core.votesBallot, votesBallot);
            seenVotesValue = core.votesValue;
            votesValue = Frames.copy(core.votesValue, votesValue);
            seenVotesDigest = core.votesDigest;
            votesDigest = Frames.copy(core.votesDigest, votesDigest);
            seenVotesHandle = core.votesHandle;
            votesHandle = Frames.copy(core.votesHandle, votesHandle);
        }

        private void takeRegisters(AcceptorContract core) {
            replyEpoch = core.replyEpoch;
            replyBallot = core.replyBallot;
            replyBase = core.replyBase;
            replyLow = core.replyLow;
            replyCatchUp = core.replyCatchUp;
            replySlot = core.replySlot;
            replyValue = core.replyValue;
            replyPromised = core.replyPromised;
        }

        private boolean matches(AcceptorContract core) {
            return self == core.self && group == core.group && epoch == core.epoch && capacity
                    == core.capacity && fitness == core.fitness && promised == core.promised && base
                    == core.base && low == core.low && seenVoter == core.voter
                    && Arrays.equals(voter, core.voter) && seenVotesBallot == core.votesBallot
                    && Arrays.equals(votesBallot, core.votesBallot) && seenVotesValue
                    == core.votesValue && Arrays.equals(votesValue, core.votesValue)
                    && seenVotesDigest == core.votesDigest && Arrays.equals(votesDigest,
                    core.votesDigest) && seenVotesHandle == core.votesHandle
                    && Arrays.equals(votesHandle, core.votesHandle);
        }

        /** Whether anything changed that is not in a mask of allowed changes. */
        private boolean changed(AcceptorContract core, long allowed) {
            if ((allowed >> 0 & 1) == 0 && self != core.self) {
                return true;
            }
            if ((allowed >> 1 & 1) == 0 && group != core.group) {
                return true;
            }
            if ((allowed >> 2 & 1) == 0 && epoch != core.epoch) {
                return true;
            }
            if (seenVoter != core.voter) {
                return true;
            }
            if ((allowed >> 3 & 1) == 0 && !Arrays.equals(voter, core.voter)) {
                return true;
            }
            if ((allowed >> 4 & 1) == 0 && capacity != core.capacity) {
                return true;
            }
            if ((allowed >> 5 & 1) == 0 && fitness != core.fitness) {
                return true;
            }
            if ((allowed >> 6 & 1) == 0 && promised != core.promised) {
                return true;
            }
            if ((allowed >> 7 & 1) == 0 && base != core.base) {
                return true;
            }
            if ((allowed >> 8 & 1) == 0 && low != core.low) {
                return true;
            }
            if (seenVotesBallot != core.votesBallot) {
                return true;
            }
            if ((allowed >> 9 & 1) == 0 && !Arrays.equals(votesBallot, core.votesBallot)) {
                return true;
            }
            if (seenVotesValue != core.votesValue) {
                return true;
            }
            if ((allowed >> 10 & 1) == 0 && !Arrays.equals(votesValue, core.votesValue)) {
                return true;
            }
            if (seenVotesDigest != core.votesDigest) {
                return true;
            }
            if ((allowed >> 11 & 1) == 0 && !Arrays.equals(votesDigest, core.votesDigest)) {
                return true;
            }
            if (seenVotesHandle != core.votesHandle) {
                return true;
            }
            if ((allowed >> 12 & 1) == 0 && !Arrays.equals(votesHandle, core.votesHandle)) {
                return true;
            }
            if ((allowed >> 13 & 1) == 0 && replyEpoch != core.replyEpoch) {
                return true;
            }
            if ((allowed >> 14 & 1) == 0 && replyBallot != core.replyBallot) {
                return true;
            }
            if ((allowed >> 15 & 1) == 0 && replyBase != core.replyBase) {
                return true;
            }
            if ((allowed >> 16 & 1) == 0 && replyLow != core.replyLow) {
                return true;
            }
            if ((allowed >> 17 & 1) == 0 && replyCatchUp != core.replyCatchUp) {
                return true;
            }
            if ((allowed >> 18 & 1) == 0 && replySlot != core.replySlot) {
                return true;
            }
            if ((allowed >> 19 & 1) == 0 && replyValue != core.replyValue) {
                return true;
            }
            if ((allowed >> 20 & 1) == 0 && replyPromised != core.replyPromised) {
                return true;
            }
            return false;
        }

        private Terms terms() {
            Terms terms = new Terms();
            terms.number("self", this.self, 0);
            terms.optional("group", this.group, 0, 0);
            terms.number("epoch", this.epoch, 0);
            for (int i = 0; i < this.voter.length; i++) {
                terms.truth("voter[" + i + "]", this.voter[i], false);
            }
            terms.number("capacity", this.capacity, 4);
            terms.number("base", this.base, 0);
            terms.number("low", this.low, 0);
            terms.name("fitness", this.fitness, 1, FITNESS_NAMES);
            terms.optional("promised", this.promised, 0, 0);
            for (int i = 0; i < this.votesBallot.length; i++) {
                String cell = "votes[" + Terms.number(this.base + i) + "].";
                terms.optional(cell + "ballot", this.votesBallot[i], 0, 0);
                terms.optional(cell + "value", this.votesValue[i], 0, 0);
                terms.number(cell + "digest", this.votesDigest[i], 0);
                terms.number(cell + "handle", this.votesHandle[i], 0);
            }
            return terms;
        }
    }
}
