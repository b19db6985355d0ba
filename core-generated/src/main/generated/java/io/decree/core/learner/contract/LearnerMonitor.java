// Generated from learner.contract. Do not edit; run `./decree generate`.
package io.decree.core.learner.contract;

import static io.decree.core.learner.contract.LearnerContract.*;

import io.decree.core.ballot.Ballots;
import io.decree.core.contract.ContractViolation;
import io.decree.core.contract.ExampleBlock;
import io.decree.core.contract.Fault;
import io.decree.core.contract.Frames;
import io.decree.core.contract.Terms;
import java.util.Arrays;
import javax.annotation.processing.Generated;

/**
 * Runs any {@link LearnerContract} and checks every clause of its contract
 * around every call. One thread calls it.
 */
@Generated("io.decree.codegen.monitor")
public final class LearnerMonitor {

    private static final String FILE = "learner.contract";

    private final LearnerContract core;
    private final Snapshot before = new Snapshot();
    private String brokenClause = "";
    private int brokenLine;

    /**
     * Wraps a core in any state that keeps the invariants.
     *
     * @param core runs the handlers
     * @throws ContractViolation when an invariant is broken
     */
    public LearnerMonitor(LearnerContract core) {
        this(core, Fault.CALLER);
    }

    private LearnerMonitor(LearnerContract core, Fault fault) {
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
     * @return a monitor around the core
     * @throws ContractViolation when a clause is broken
     */
    public static LearnerMonitor constructed(LearnerContract core, int self, long group, long epoch,
            boolean[] voter, int capacity) {
        if (core.self != self) {
            throw constructorBroken(core, "Learner.self: given", 59);
        }
        if (core.group != group) {
            throw constructorBroken(core, "Learner.group: given", 60);
        }
        if (core.epoch != epoch) {
            throw constructorBroken(core, "Learner.epoch: given", 61);
        }
        if (core.capacity != capacity) {
            throw constructorBroken(core, "Learner.capacity: given", 63);
        }
        if (core.base != 0) {
            throw constructorBroken(core, "Learner.base: initial", 64);
        }
        if (core.prefix != 0) {
            throw constructorBroken(core, "Learner.prefix: initial", 65);
        }
        if (core.horizon != 0) {
            throw constructorBroken(core, "Learner.horizon: initial", 66);
        }
        LearnerMonitor monitor = new LearnerMonitor(core, Fault.HANDLER);
        if (core.voter == voter || !Arrays.equals(core.voter, voter)) {
            throw constructorBroken(core, "Learner.voter: given", 62);
        }
        if (!Frames.within(core.decidedValue, 0, 0, 0)) {
            throw constructorBroken(core, "Learner.decided: initial", 67);
        }
        if (!Frames.within(core.decidedDigest, 0, 0, 0)) {
            throw constructorBroken(core, "Learner.decided: initial", 67);
        }
        if (!Frames.within(core.decidedHandle, 0, 0, 0)) {
            throw constructorBroken(core, "Learner.decided: initial", 67);
        }
        if (core.replyKind != REPLY_NONE) {
            throw constructorBroken(core, "Learner.constructor: reply", 56);
        }
        if (core.replyHeld) {
            throw constructorBroken(core, "Learner.constructor: held", 56);
        }
        if (core.alarm != ALARM_NONE) {
            throw constructorBroken(core, "Learner.constructor: alarm", 56);
        }
        return monitor;
    }

    private static ContractViolation constructorBroken(LearnerContract core, String clause,
            int line) {
        Snapshot made = new Snapshot();
        made.take(core);
        String values = "  made     " + made.terms().all() + "\n";
        return new ContractViolation(clause, FILE + ":" + line, Fault.HANDLER, values, "", null);
    }

    /**
     * Runs {@code process_commit} and checks every clause of it.
     *
     * @param mGroup of the message
     * @param mEpoch of the message
     * @param mVoteBallot of the message
     * @param mVoteValue of the message
     * @param mBallot of the message
     * @param mFrom of the message
     * @param mSlot of the message
     * @return the case that was taken
     * @throws ContractViolation when a clause is broken
     */
    public int processCommit(long mGroup, long mEpoch, long mVoteBallot, long mVoteValue,
            long mBallot, int mFrom, long mSlot) {
        if (!observe() || !processCommitEntry(mGroup, mEpoch, mVoteBallot, mVoteValue, mBallot,
                mFrom, mSlot)) {
            throw processCommitViolation(Fault.CALLER, 0, 0, null, mGroup, mEpoch, mVoteBallot,
                    mVoteValue, mBallot, mFrom, mSlot);
        }
        int expected = processCommitExpected(mGroup, mEpoch, mVoteBallot, mVoteValue, mBallot,
                mFrom, mSlot);
        int taken;
        try {
            taken = core.processCommit(mGroup, mEpoch, mVoteBallot, mVoteValue, mBallot, mFrom,
                    mSlot);
        } catch (RuntimeException thrown) {
            broken("process_commit." + processCommitCase(expected) + ": returns",
                    processCommitLine(expected));
            throw processCommitViolation(Fault.HANDLER, expected, 0, thrown, mGroup, mEpoch,
                    mVoteBallot, mVoteValue, mBallot, mFrom, mSlot);
        }
        if (taken != expected) {
            broken("process_commit." + processCommitCase(expected) + ": outcome",
                    processCommitLine(expected));
            throw processCommitViolation(Fault.HANDLER, expected, taken, null, mGroup, mEpoch,
                    mVoteBallot, mVoteValue, mBallot, mFrom, mSlot);
        }
        if (!processCommitKept(taken, mGroup, mEpoch, mVoteBallot, mVoteValue, mBallot, mFrom,
                mSlot)) {
            throw processCommitViolation(Fault.HANDLER, expected, 0, null, mGroup, mEpoch,
                    mVoteBallot, mVoteValue, mBallot, mFrom, mSlot);
        }
        return taken;
    }

    private boolean processCommitEntry(long mGroup, long mEpoch, long mVoteBallot, long mVoteValue,
            long mBallot, int mFrom, long mSlot) {
        if (mEpoch < 0 || mEpoch > 1099511627776L) {
            return broken("LeaderCommit.epoch: type", 37);
        }
        if (mVoteBallot < 0 || mVoteBallot > 1152921504606846976L) {
            return broken("LeaderCommit.vote_ballot: type", 37);
        }
        if (mBallot < 0 || mBallot > 1152921504606846976L) {
            return broken("LeaderCommit.ballot: type", 38);
        }
        if (mFrom < 0 || mFrom > 6) {
            return broken("LeaderCommit.from: type", 38);
        }
        if (mSlot < 0 || mSlot > 1152921504606846976L) {
            return broken("LeaderCommit.slot: type", 38);
        }
        if (mBallot == BALLOT_NONE) {
            return broken("process_commit.ballot_is_real", 91);
        }
        if (!((mVoteBallot == BALLOT_NONE) == (mVoteValue == VALUE_NONE))) {
            return broken("process_commit.vote_is_whole", 92);
        }
        return true;
    }

    /** The decision table of process_commit. */
    private int processCommitExpected(long mGroup, long mEpoch, long mVoteBallot, long mVoteValue,
            long mBallot, int mFrom, long mSlot) {
        if (mGroup != core.group) { // process_commit.foreign
            return PROCESS_COMMIT_FOREIGN;
        }
        if (mEpoch < core.epoch) { // process_commit.older_epoch
            return PROCESS_COMMIT_OLDER_EPOCH;
        }
        if (mEpoch > core.epoch) { // process_commit.newer_epoch
            return PROCESS_COMMIT_NEWER_EPOCH;
        }
        if (Ballots.owner(mBallot) != mFrom || !core.voter[mFrom]) { // process_commit.impostor
            return PROCESS_COMMIT_IMPOSTOR;
        }
        if (mSlot < core.base) { // process_commit.below_window
            return PROCESS_COMMIT_BELOW_WINDOW;
        }
        if (mSlot - core.base >= core.capacity) { // process_commit.beyond_window
            return PROCESS_COMMIT_BEYOND_WINDOW;
        }
        if (mVoteBallot != mBallot // process_commit.known_already
                && core.decidedValue[(int) (mSlot - core.base)] != VALUE_NONE) {
            return PROCESS_COMMIT_KNOWN_ALREADY;
        }
        if (mVoteBallot != mBallot) { // process_commit.fetch
            return PROCESS_COMMIT_FETCH;
        }
        if (core.decidedValue[(int) (mSlot - core.base)] != VALUE_NONE // process_commit.divergence
                && core.decidedValue[(int) (mSlot - core.base)] != mVoteValue) {
            return PROCESS_COMMIT_DIVERGENCE;
        }
        if (core.decidedValue[(int) (mSlot - core.base)] != VALUE_NONE) { // process_commit.settled
            return PROCESS_COMMIT_SETTLED;
        }
        return PROCESS_COMMIT_TRUST; // process_commit.trust
    }

    private boolean processCommitKept(int taken, long mGroup, long mEpoch, long mVoteBallot,
            long mVoteValue, long mBallot, int mFrom, long mSlot) {
        return switch (taken) {
            case PROCESS_COMMIT_FOREIGN -> processCommitForeign(mGroup, mEpoch, mVoteBallot,
                    mVoteValue, mBallot, mFrom, mSlot);
            case PROCESS_COMMIT_OLDER_EPOCH -> processCommitOlderEpoch(mGroup, mEpoch, mVoteBallot,
                    mVoteValue, mBallot, mFrom, mSlot);
            case PROCESS_COMMIT_NEWER_EPOCH -> processCommitNewerEpoch(mGroup, mEpoch, mVoteBallot,
                    mVoteValue, mBallot, mFrom, mSlot);
            case PROCESS_COMMIT_IMPOSTOR -> processCommitImpostor(mGroup, mEpoch, mVoteBallot,
                    mVoteValue, mBallot, mFrom, mSlot);
            case PROCESS_COMMIT_BELOW_WINDOW -> processCommitBelowWindow(mGroup, mEpoch,
                    mVoteBallot, mVoteValue, mBallot, mFrom, mSlot);
            case PROCESS_COMMIT_BEYOND_WINDOW -> processCommitBeyondWindow(mGroup, mEpoch,
                    mVoteBallot, mVoteValue, mBallot, mFrom, mSlot);
            case PROCESS_COMMIT_KNOWN_ALREADY -> processCommitKnownAlready(mGroup, mEpoch,
                    mVoteBallot, mVoteValue, mBallot, mFrom, mSlot);
            case PROCESS_COMMIT_FETCH -> processCommitFetch(mGroup, mEpoch, mVoteBallot, mVoteValue,
                    mBallot, mFrom, mSlot);
            case PROCESS_COMMIT_DIVERGENCE -> processCommitDivergence(mGroup, mEpoch, mVoteBallot,
                    mVoteValue, mBallot, mFrom, mSlot);
            case PROCESS_COMMIT_SETTLED -> processCommitSettled(mGroup, mEpoch, mVoteBallot,
                    mVoteValue, mBallot, mFrom, mSlot);
            case PROCESS_COMMIT_TRUST -> processCommitTrust(mGroup, mEpoch, mVoteBallot, mVoteValue,
                    mBallot, mFrom, mSlot);
            default -> false;
        };
    }

    /** process_commit.foreign. */
    private boolean processCommitForeign(long mGroup, long mEpoch, long mVoteBallot,
            long mVoteValue, long mBallot, int mFrom, long mSlot) {
        if (before.changed(core, 0x0L)) {
            return broken("process_commit.foreign: changes", 94);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("process_commit.foreign: reply", 94);
        }
        if (core.replyHeld) {
            return broken("process_commit.foreign: held", 94);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("process_commit.foreign: alarm", 94);
        }
        return statementsKept();
    }

    /** process_commit.older_epoch. */
    private boolean processCommitOlderEpoch(long mGroup, long mEpoch, long mVoteBallot,
            long mVoteValue, long mBallot, int mFrom, long mSlot) {
        if (before.changed(core, 0x0L)) {
            return broken("process_commit.older_epoch: changes", 98);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("process_commit.older_epoch: reply", 98);
        }
        if (core.replyHeld) {
            return broken("process_commit.older_epoch: held", 98);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("process_commit.older_epoch: alarm", 98);
        }
        return statementsKept();
    }

    /** process_commit.newer_epoch. */
    private boolean processCommitNewerEpoch(long mGroup, long mEpoch, long mVoteBallot,
            long mVoteValue, long mBallot, int mFrom, long mSlot) {
        if (before.changed(core, 0x0L)) {
            return broken("process_commit.newer_epoch: changes", 102);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("process_commit.newer_epoch: reply", 102);
        }
        if (core.replyHeld) {
            return broken("process_commit.newer_epoch: held", 102);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("process_commit.newer_epoch: alarm", 102);
        }
        return statementsKept();
    }

    /** process_commit.impostor. */
    private boolean processCommitImpostor(long mGroup, long mEpoch, long mVoteBallot,
            long mVoteValue, long mBallot, int mFrom, long mSlot) {
        if (before.changed(core, 0x0L)) {
            return broken("process_commit.impostor: changes", 106);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("process_commit.impostor: reply", 106);
        }
        if (core.replyHeld) {
            return broken("process_commit.impostor: held", 106);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("process_commit.impostor: alarm", 106);
        }
        return statementsKept();
    }

    /** process_commit.below_window. */
    private boolean processCommitBelowWindow(long mGroup, long mEpoch, long mVoteBallot,
            long mVoteValue, long mBallot, int mFrom, long mSlot) {
        if (before.changed(core, 0x0L)) {
            return broken("process_commit.below_window: changes", 110);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("process_commit.below_window: reply", 110);
        }
        if (core.replyHeld) {
            return broken("process_commit.below_window: held", 110);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("process_commit.below_window: alarm", 110);
        }
        return statementsKept();
    }

    /** process_commit.beyond_window. */
    private boolean processCommitBeyondWindow(long mGroup, long mEpoch, long mVoteBallot,
            long mVoteValue, long mBallot, int mFrom, long mSlot) {
        if (before.changed(core, 0x0L)) {
            return broken("process_commit.beyond_window: changes", 114);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("process_commit.beyond_window: reply", 114);
        }
        if (core.replyHeld) {
            return broken("process_commit.beyond_window: held", 114);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("process_commit.beyond_window: alarm", 114);
        }
        return statementsKept();
    }

    /** process_commit.known_already. */
    private boolean processCommitKnownAlready(long mGroup, long mEpoch, long mVoteBallot,
            long mVoteValue, long mBallot, int mFrom, long mSlot) {
        if (before.changed(core, 0x0L)) {
            return broken("process_commit.known_already: changes", 118);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("process_commit.known_already: reply", 118);
        }
        if (core.replyHeld) {
            return broken("process_commit.known_already: held", 118);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("process_commit.known_already: alarm", 118);
        }
        return statementsKept();
    }

    /** process_commit.fetch. */
    private boolean processCommitFetch(long mGroup, long mEpoch, long mVoteBallot, long mVoteValue,
            long mBallot, int mFrom, long mSlot) {
        if (before.changed(core, 0xc000L)) {
            return broken("process_commit.fetch: changes", 123);
        }
        if (core.replyKind != REPLY_FETCH || core.replyFirst != mSlot || core.replyEnd
                != mSlot + 1) {
            return broken("process_commit.value_is_fetched", 125);
        }
        if (core.replyHeld) {
            return broken("process_commit.fetch: held", 123);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("process_commit.fetch: alarm", 123);
        }
        return statementsKept();
    }

    /** process_commit.divergence. */
    private boolean processCommitDivergence(long mGroup, long mEpoch, long mVoteBallot,
            long mVoteValue, long mBallot, int mFrom, long mSlot) {
        if (before.changed(core, 0x0L)) {
            return broken("process_commit.divergence: changes", 127);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("process_commit.divergence: reply", 127);
        }
        if (core.replyHeld) {
            return broken("process_commit.divergence: held", 127);
        }
        if (core.alarm != ALARM_CHOSEN_VALUE_CHANGED) {
            return broken("process_commit.divergence: alarm", 127);
        }
        return statementsKept();
    }

    /** process_commit.settled. */
    private boolean processCommitSettled(long mGroup, long mEpoch, long mVoteBallot,
            long mVoteValue, long mBallot, int mFrom, long mSlot) {
        if (before.changed(core, 0x0L)) {
            return broken("process_commit.settled: changes", 133);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("process_commit.settled: reply", 133);
        }
        if (core.replyHeld) {
            return broken("process_commit.settled: held", 133);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("process_commit.settled: alarm", 133);
        }
        return statementsKept();
    }

    /** process_commit.trust. */
    private boolean processCommitTrust(long mGroup, long mEpoch, long mVoteBallot, long mVoteValue,
            long mBallot, int mFrom, long mSlot) {
        if (before.changed(core, 0x3800L)) {
            return broken("process_commit.trust: changes", 137);
        }
        if (core.replyKind != REPLY_CHOSEN || core.replyBallot != mBallot || core.replySlot != mSlot
                || core.replyValue != mVoteValue) {
            return broken("process_commit.own_vote_is_chosen", 139);
        }
        if (core.replyHeld) {
            return broken("process_commit.trust: held", 137);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("process_commit.trust: alarm", 137);
        }
        return statementsKept();
    }

    /**
     * The name of a result of {@code process_commit}.
     *
     * @param code what the handler returned
     * @return the case's name
     */
    public static String processCommitCase(int code) {
        return switch (code) {
            case PROCESS_COMMIT_FOREIGN -> "foreign";
            case PROCESS_COMMIT_OLDER_EPOCH -> "older_epoch";
            case PROCESS_COMMIT_NEWER_EPOCH -> "newer_epoch";
            case PROCESS_COMMIT_IMPOSTOR -> "impostor";
            case PROCESS_COMMIT_BELOW_WINDOW -> "below_window";
            case PROCESS_COMMIT_BEYOND_WINDOW -> "beyond_window";
            case PROCESS_COMMIT_KNOWN_ALREADY -> "known_already";
            case PROCESS_COMMIT_FETCH -> "fetch";
            case PROCESS_COMMIT_DIVERGENCE -> "divergence";
            case PROCESS_COMMIT_SETTLED -> "settled";
            case PROCESS_COMMIT_TRUST -> "trust";
            default -> "no case " + code;
        };
    }

    private static int processCommitLine(int code) {
        return switch (code) {
            case PROCESS_COMMIT_FOREIGN -> 94; // process_commit.foreign
            case PROCESS_COMMIT_OLDER_EPOCH -> 98; // process_commit.older_epoch
            case PROCESS_COMMIT_NEWER_EPOCH -> 102; // process_commit.newer_epoch
            case PROCESS_COMMIT_IMPOSTOR -> 106; // process_commit.impostor
            case PROCESS_COMMIT_BELOW_WINDOW -> 110; // process_commit.below_window
            case PROCESS_COMMIT_BEYOND_WINDOW -> 114; // process_commit.beyond_window
            case PROCESS_COMMIT_KNOWN_ALREADY -> 118; // process_commit.known_already
            case PROCESS_COMMIT_FETCH -> 123; // process_commit.fetch
            case PROCESS_COMMIT_DIVERGENCE -> 127; // process_commit.divergence
            case PROCESS_COMMIT_SETTLED -> 133; // process_commit.settled
            case PROCESS_COMMIT_TRUST -> 137; // process_commit.trust
            default -> 90;
        };
    }

    private ContractViolation processCommitViolation(Fault fault, int expected, int taken,
            Throwable cause, long mGroup, long mEpoch, long mVoteBallot, long mVoteValue,
            long mBallot, int mFrom, long mSlot) {
        int then = expected;
        if (then == 0 && !brokenClause.contains(": ")) {
            then = processCommitExpected(mGroup, mEpoch, mVoteBallot, mVoteValue, mBallot, mFrom,
                    mSlot);
        }
        return violation(fault, "LeaderCommit", processCommitTerms(mGroup, mEpoch, mVoteBallot,
                mVoteValue, mBallot, mFrom, mSlot), then == 0 ? "" : processCommitCase(then), taken
                == 0 ? "" : processCommitCase(taken), cause);
    }

    private static Terms processCommitTerms(long mGroup, long mEpoch, long mVoteBallot,
            long mVoteValue, long mBallot, int mFrom, long mSlot) {
        Terms terms = new Terms();
        terms.optional("group", mGroup, 0, 0);
        terms.number("epoch", mEpoch, 0);
        terms.optional("vote_ballot", mVoteBallot, 0, 0);
        terms.optional("vote_value", mVoteValue, 0, 0);
        terms.optional("ballot", mBallot, 0, 0);
        terms.number("from", mFrom, 0);
        terms.number("slot", mSlot, 0);
        return terms;
    }

    /**
     * Runs {@code learn} and checks every clause of it.
     *
     * @param mSlot of the message
     * @param mValue of the message
     * @param mDigest of the message
     * @param mHandle of the message
     * @return the case that was taken
     * @throws ContractViolation when a clause is broken
     */
    public int learn(long mSlot, long mValue, long mDigest, long mHandle) {
        if (!observe() || !learnEntry(mSlot, mValue, mDigest, mHandle)) {
            throw learnViolation(Fault.CALLER, 0, 0, null, mSlot, mValue, mDigest, mHandle);
        }
        int expected = learnExpected(mSlot, mValue, mDigest, mHandle);
        int taken;
        try {
            taken = core.learn(mSlot, mValue, mDigest, mHandle);
        } catch (RuntimeException thrown) {
            broken("learn." + learnCase(expected) + ": returns", learnLine(expected));
            throw learnViolation(Fault.HANDLER, expected, 0, thrown, mSlot, mValue, mDigest,
                    mHandle);
        }
        if (taken != expected) {
            broken("learn." + learnCase(expected) + ": outcome", learnLine(expected));
            throw learnViolation(Fault.HANDLER, expected, taken, null, mSlot, mValue, mDigest,
                    mHandle);
        }
        if (!learnKept(taken, mSlot, mValue, mDigest, mHandle)) {
            throw learnViolation(Fault.HANDLER, expected, 0, null, mSlot, mValue, mDigest, mHandle);
        }
        return taken;
    }

    private boolean learnEntry(long mSlot, long mValue, long mDigest, long mHandle) {
        if (mSlot < 0 || mSlot > 1152921504606846976L) {
            return broken("Learned.slot: type", 41);
        }
        if (mValue == VALUE_NONE) {
            return broken("learn.value_is_real", 171);
        }
        return true;
    }

    /** The decision table of learn. */
    private int learnExpected(long mSlot, long mValue, long mDigest, long mHandle) {
        if (mSlot < core.base) { // learn.below_window
            return LEARN_BELOW_WINDOW;
        }
        if (mSlot - core.base >= core.capacity) { // learn.beyond_window
            return LEARN_BEYOND_WINDOW;
        }
        if (core.decidedValue[(int) (mSlot - core.base)] == mValue) { // learn.again
            return LEARN_AGAIN;
        }
        if (core.decidedValue[(int) (mSlot - core.base)] != VALUE_NONE) { // learn.divergence
            return LEARN_DIVERGENCE;
        }
        return LEARN_RECORD; // learn.record
    }

    private boolean learnKept(int taken, long mSlot, long mValue, long mDigest, long mHandle) {
        return switch (taken) {
            case LEARN_BELOW_WINDOW -> learnBelowWindow(mSlot, mValue, mDigest, mHandle);
            case LEARN_BEYOND_WINDOW -> learnBeyondWindow(mSlot, mValue, mDigest, mHandle);
            case LEARN_AGAIN -> learnAgain(mSlot, mValue, mDigest, mHandle);
            case LEARN_DIVERGENCE -> learnDivergence(mSlot, mValue, mDigest, mHandle);
            case LEARN_RECORD -> learnRecord(mSlot, mValue, mDigest, mHandle);
            default -> false;
        };
    }

    /** learn.below_window. */
    private boolean learnBelowWindow(long mSlot, long mValue, long mDigest, long mHandle) {
        if (before.changed(core, 0x0L)) {
            return broken("learn.below_window: changes", 173);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("learn.below_window: reply", 173);
        }
        if (core.replyHeld) {
            return broken("learn.below_window: held", 173);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("learn.below_window: alarm", 173);
        }
        return statementsKept();
    }

    /** learn.beyond_window. */
    private boolean learnBeyondWindow(long mSlot, long mValue, long mDigest, long mHandle) {
        if (before.changed(core, 0x0L)) {
            return broken("learn.beyond_window: changes", 176);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("learn.beyond_window: reply", 176);
        }
        if (core.replyHeld) {
            return broken("learn.beyond_window: held", 176);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("learn.beyond_window: alarm", 176);
        }
        return statementsKept();
    }

    /** learn.again. */
    private boolean learnAgain(long mSlot, long mValue, long mDigest, long mHandle) {
        if (before.changed(core, 0x0L)) {
            return broken("learn.again: changes", 179);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("learn.again: reply", 179);
        }
        if (core.replyHeld) {
            return broken("learn.again: held", 179);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("learn.again: alarm", 179);
        }
        return statementsKept();
    }

    /** learn.divergence. */
    private boolean learnDivergence(long mSlot, long mValue, long mDigest, long mHandle) {
        if (before.changed(core, 0x0L)) {
            return broken("learn.divergence: changes", 182);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("learn.divergence: reply", 182);
        }
        if (core.replyHeld) {
            return broken("learn.divergence: held", 182);
        }
        if (core.alarm != ALARM_CHOSEN_VALUE_CHANGED) {
            return broken("learn.divergence: alarm", 182);
        }
        return statementsKept();
    }

    /** learn.record. */
    private boolean learnRecord(long mSlot, long mValue, long mDigest, long mHandle) {
        int cell = (int) (mSlot - before.base);
        if (before.changed(core, 0x780L)) {
            return broken("learn.record: changes", 187);
        }
        if (core.decidedValue[(int) (mSlot - core.base)] != mValue) {
            return broken("learn.value_recorded", 189);
        }
        if (core.decidedDigest[(int) (mSlot - core.base)] != mDigest) {
            return broken("learn.digest_recorded", 190);
        }
        if (core.decidedHandle[(int) (mSlot - core.base)] != mHandle) {
            return broken("learn.handle_recorded", 191);
        }
        if (core.horizon != (mSlot < before.horizon ? before.horizon : mSlot + 1)) {
            return broken("learn.slot_is_known", 192);
        }
        if (someLearnOtherDecisionsKept(mSlot)) {
            return broken("learn.other_decisions_kept", 194);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("learn.record: reply", 187);
        }
        if (core.replyHeld) {
            return broken("learn.record: held", 187);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("learn.record: alarm", 187);
        }
        if (!Frames.onlyAt(core.decidedValue, before.decidedValue, cell)) {
            return broken("learn.record: changes", 187);
        }
        if (!Frames.onlyAt(core.decidedDigest, before.decidedDigest, cell)) {
            return broken("learn.record: changes", 187);
        }
        if (!Frames.onlyAt(core.decidedHandle, before.decidedHandle, cell)) {
            return broken("learn.record: changes", 187);
        }
        if (!statementsKept()) {
            return false;
        }
        before.decidedValue[cell] = core.decidedValue[cell];
        before.decidedDigest[cell] = core.decidedDigest[cell];
        before.decidedHandle[cell] = core.decidedHandle[cell];
        before.horizon = core.horizon;
        return true;
    }

    /**
     * The name of a result of {@code learn}.
     *
     * @param code what the handler returned
     * @return the case's name
     */
    public static String learnCase(int code) {
        return switch (code) {
            case LEARN_BELOW_WINDOW -> "below_window";
            case LEARN_BEYOND_WINDOW -> "beyond_window";
            case LEARN_AGAIN -> "again";
            case LEARN_DIVERGENCE -> "divergence";
            case LEARN_RECORD -> "record";
            default -> "no case " + code;
        };
    }

    private static int learnLine(int code) {
        return switch (code) {
            case LEARN_BELOW_WINDOW -> 173; // learn.below_window
            case LEARN_BEYOND_WINDOW -> 176; // learn.beyond_window
            case LEARN_AGAIN -> 179; // learn.again
            case LEARN_DIVERGENCE -> 182; // learn.divergence
            case LEARN_RECORD -> 187; // learn.record
            default -> 170;
        };
    }

    private ContractViolation learnViolation(Fault fault, int expected, int taken, Throwable cause,
            long mSlot, long mValue, long mDigest, long mHandle) {
        int then = expected;
        if (then == 0 && !brokenClause.contains(": ")) {
            then = learnExpected(mSlot, mValue, mDigest, mHandle);
        }
        return violation(fault, "Learned", learnTerms(mSlot, mValue, mDigest, mHandle), then == 0
                ? "" : learnCase(then), taken == 0 ? "" : learnCase(taken), cause);
    }

    private static Terms learnTerms(long mSlot, long mValue, long mDigest, long mHandle) {
        Terms terms = new Terms();
        terms.number("slot", mSlot, 0);
        terms.optional("value", mValue, 0, 0);
        terms.number("digest", mDigest, 0);
        terms.number("handle", mHandle, 0);
        return terms;
    }

    /**
     * Runs {@code advance_prefix} and checks every clause of it.
     *
     * @return the case that was taken
     * @throws ContractViolation when a clause is broken
     */
    public int advancePrefix() {
        if (!observe() || !advancePrefixEntry()) {
            throw advancePrefixViolation(Fault.CALLER, 0, 0, null);
        }
        int expected = advancePrefixExpected();
        int taken;
        try {
            taken = core.advancePrefix();
        } catch (RuntimeException thrown) {
            broken("advance_prefix." + advancePrefixCase(expected) + ": returns",
                    advancePrefixLine(expected));
            throw advancePrefixViolation(Fault.HANDLER, expected, 0, thrown);
        }
        if (taken != expected) {
            broken("advance_prefix." + advancePrefixCase(expected) + ": outcome",
                    advancePrefixLine(expected));
            throw advancePrefixViolation(Fault.HANDLER, expected, taken, null);
        }
        if (!advancePrefixKept(taken)) {
            throw advancePrefixViolation(Fault.HANDLER, expected, 0, null);
        }
        return taken;
    }

    private boolean advancePrefixEntry() {
        return true;
    }

    /** The decision table of advance_prefix. */
    private int advancePrefixExpected() {
        if (core.prefix - core.base >= core.capacity) { // advance_prefix.window_is_full
            return ADVANCE_PREFIX_WINDOW_IS_FULL;
        }
        if (core.decidedValue[(int) (core.prefix - core.base)] // advance_prefix.hole
                == VALUE_NONE) {
            return ADVANCE_PREFIX_HOLE;
        }
        return ADVANCE_PREFIX_NEXT; // advance_prefix.next
    }

    private boolean advancePrefixKept(int taken) {
        return switch (taken) {
            case ADVANCE_PREFIX_WINDOW_IS_FULL -> advancePrefixWindowIsFull();
            case ADVANCE_PREFIX_HOLE -> advancePrefixHole();
            case ADVANCE_PREFIX_NEXT -> advancePrefixNext();
            default -> false;
        };
    }

    /** advance_prefix.window_is_full. */
    private boolean advancePrefixWindowIsFull() {
        if (before.changed(core, 0x0L)) {
            return broken("advance_prefix.window_is_full: changes", 214);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("advance_prefix.window_is_full: reply", 214);
        }
        if (core.replyHeld) {
            return broken("advance_prefix.window_is_full: held", 214);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("advance_prefix.window_is_full: alarm", 214);
        }
        return statementsKept();
    }

    /** advance_prefix.hole. */
    private boolean advancePrefixHole() {
        if (before.changed(core, 0x0L)) {
            return broken("advance_prefix.hole: changes", 217);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("advance_prefix.hole: reply", 217);
        }
        if (core.replyHeld) {
            return broken("advance_prefix.hole: held", 217);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("advance_prefix.hole: alarm", 217);
        }
        return statementsKept();
    }

    /** advance_prefix.next. */
    private boolean advancePrefixNext() {
        if (before.changed(core, 0x40L)) {
            return broken("advance_prefix.next: changes", 220);
        }
        if (core.prefix != before.prefix + 1) {
            return broken("advance_prefix.one_more", 222);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("advance_prefix.next: reply", 220);
        }
        if (core.replyHeld) {
            return broken("advance_prefix.next: held", 220);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("advance_prefix.next: alarm", 220);
        }
        if (!statementsKept()) {
            return false;
        }
        before.prefix = core.prefix;
        return true;
    }

    /**
     * The name of a result of {@code advance_prefix}.
     *
     * @param code what the handler returned
     * @return the case's name
     */
    public static String advancePrefixCase(int code) {
        return switch (code) {
            case ADVANCE_PREFIX_WINDOW_IS_FULL -> "window_is_full";
            case ADVANCE_PREFIX_HOLE -> "hole";
            case ADVANCE_PREFIX_NEXT -> "next";
            default -> "no case " + code;
        };
    }

    private static int advancePrefixLine(int code) {
        return switch (code) {
            case ADVANCE_PREFIX_WINDOW_IS_FULL -> 214; // advance_prefix.window_is_full
            case ADVANCE_PREFIX_HOLE -> 217; // advance_prefix.hole
            case ADVANCE_PREFIX_NEXT -> 220; // advance_prefix.next
            default -> 213;
        };
    }

    private ContractViolation advancePrefixViolation(Fault fault, int expected, int taken,
            Throwable cause) {
        int then = expected;
        if (then == 0 && !brokenClause.contains(": ")) {
            then = advancePrefixExpected();
        }
        return violation(fault, "", advancePrefixTerms(), then == 0 ? "" : advancePrefixCase(then),
                taken == 0 ? "" : advancePrefixCase(taken), cause);
    }

    private static Terms advancePrefixTerms() {
        Terms terms = new Terms();
        return terms;
    }

    /**
     * Runs {@code heard_of} and checks every clause of it.
     *
     * @param mEnd of the message
     * @return the case that was taken
     * @throws ContractViolation when a clause is broken
     */
    public int heardOf(long mEnd) {
        if (!observe() || !heardOfEntry(mEnd)) {
            throw heardOfViolation(Fault.CALLER, 0, 0, null, mEnd);
        }
        int expected = heardOfExpected(mEnd);
        int taken;
        try {
            taken = core.heardOf(mEnd);
        } catch (RuntimeException thrown) {
            broken("heard_of." + heardOfCase(expected) + ": returns", heardOfLine(expected));
            throw heardOfViolation(Fault.HANDLER, expected, 0, thrown, mEnd);
        }
        if (taken != expected) {
            broken("heard_of." + heardOfCase(expected) + ": outcome", heardOfLine(expected));
            throw heardOfViolation(Fault.HANDLER, expected, taken, null, mEnd);
        }
        if (!heardOfKept(taken, mEnd)) {
            throw heardOfViolation(Fault.HANDLER, expected, 0, null, mEnd);
        }
        return taken;
    }

    private boolean heardOfEntry(long mEnd) {
        if (mEnd < 0 || mEnd > 1152921504606846976L) {
            return broken("Heard.end: type", 43);
        }
        return true;
    }

    /** The decision table of heard_of. */
    private int heardOfExpected(long mEnd) {
        if (mEnd <= core.horizon) { // heard_of.known_already
            return HEARD_OF_KNOWN_ALREADY;
        }
        return HEARD_OF_RAISE; // heard_of.raise
    }

    private boolean heardOfKept(int taken, long mEnd) {
        return switch (taken) {
            case HEARD_OF_KNOWN_ALREADY -> heardOfKnownAlready(mEnd);
            case HEARD_OF_RAISE -> heardOfRaise(mEnd);
            default -> false;
        };
    }

    /** heard_of.known_already. */
    private boolean heardOfKnownAlready(long mEnd) {
        if (before.changed(core, 0x0L)) {
            return broken("heard_of.known_already: changes", 235);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("heard_of.known_already: reply", 235);
        }
        if (core.replyHeld) {
            return broken("heard_of.known_already: held", 235);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("heard_of.known_already: alarm", 235);
        }
        return statementsKept();
    }

    /** heard_of.raise. */
    private boolean heardOfRaise(long mEnd) {
        if (before.changed(core, 0x80L)) {
            return broken("heard_of.raise: changes", 238);
        }
        if (core.horizon != mEnd) {
            return broken("heard_of.horizon_raised", 240);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("heard_of.raise: reply", 238);
        }
        if (core.replyHeld) {
            return broken("heard_of.raise: held", 238);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("heard_of.raise: alarm", 238);
        }
        if (!statementsKept()) {
            return false;
        }
        before.horizon = core.horizon;
        return true;
    }

    /**
     * The name of a result of {@code heard_of}.
     *
     * @param code what the handler returned
     * @return the case's name
     */
    public static String heardOfCase(int code) {
        return switch (code) {
            case HEARD_OF_KNOWN_ALREADY -> "known_already";
            case HEARD_OF_RAISE -> "raise";
            default -> "no case " + code;
        };
    }

    private static int heardOfLine(int code) {
        return switch (code) {
            case HEARD_OF_KNOWN_ALREADY -> 235; // heard_of.known_already
            case HEARD_OF_RAISE -> 238; // heard_of.raise
            default -> 234;
        };
    }

    private ContractViolation heardOfViolation(Fault fault, int expected, int taken,
            Throwable cause, long mEnd) {
        int then = expected;
        if (then == 0 && !brokenClause.contains(": ")) {
            then = heardOfExpected(mEnd);
        }
        return violation(fault, "Heard", heardOfTerms(mEnd), then == 0 ? "" : heardOfCase(then),
                taken == 0 ? "" : heardOfCase(taken), cause);
    }

    private static Terms heardOfTerms(long mEnd) {
        Terms terms = new Terms();
        terms.number("end", mEnd, 0);
        return terms;
    }

    /**
     * Runs {@code find_gap} and checks every clause of it.
     *
     * @return the case that was taken
     * @throws ContractViolation when a clause is broken
     */
    public int findGap() {
        if (!observe() || !findGapEntry()) {
            throw findGapViolation(Fault.CALLER, 0, 0, null);
        }
        int expected = findGapExpected();
        int taken;
        try {
            taken = core.findGap();
        } catch (RuntimeException thrown) {
            broken("find_gap." + findGapCase(expected) + ": returns", findGapLine(expected));
            throw findGapViolation(Fault.HANDLER, expected, 0, thrown);
        }
        if (taken != expected) {
            broken("find_gap." + findGapCase(expected) + ": outcome", findGapLine(expected));
            throw findGapViolation(Fault.HANDLER, expected, taken, null);
        }
        if (!findGapKept(taken)) {
            throw findGapViolation(Fault.HANDLER, expected, 0, null);
        }
        return taken;
    }

    private boolean findGapEntry() {
        return true;
    }

    /** The decision table of find_gap. */
    private int findGapExpected() {
        if (core.prefix >= core.horizon) { // find_gap.complete
            return FIND_GAP_COMPLETE;
        }
        return FIND_GAP_MISSING; // find_gap.missing
    }

    private boolean findGapKept(int taken) {
        return switch (taken) {
            case FIND_GAP_COMPLETE -> findGapComplete();
            case FIND_GAP_MISSING -> findGapMissing();
            default -> false;
        };
    }

    /** find_gap.complete. */
    private boolean findGapComplete() {
        if (before.changed(core, 0x0L)) {
            return broken("find_gap.complete: changes", 253);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("find_gap.complete: reply", 253);
        }
        if (core.replyHeld) {
            return broken("find_gap.complete: held", 253);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("find_gap.complete: alarm", 253);
        }
        return statementsKept();
    }

    /** find_gap.missing. */
    private boolean findGapMissing() {
        if (before.changed(core, 0xc000L)) {
            return broken("find_gap.missing: changes", 257);
        }
        if (core.replyKind != REPLY_FETCH || core.replyFirst != core.prefix || core.replyEnd
                != core.horizon) {
            return broken("find_gap.gap_is_named", 259);
        }
        if (core.replyHeld) {
            return broken("find_gap.missing: held", 257);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("find_gap.missing: alarm", 257);
        }
        return statementsKept();
    }

    /**
     * The name of a result of {@code find_gap}.
     *
     * @param code what the handler returned
     * @return the case's name
     */
    public static String findGapCase(int code) {
        return switch (code) {
            case FIND_GAP_COMPLETE -> "complete";
            case FIND_GAP_MISSING -> "missing";
            default -> "no case " + code;
        };
    }

    private static int findGapLine(int code) {
        return switch (code) {
            case FIND_GAP_COMPLETE -> 253; // find_gap.complete
            case FIND_GAP_MISSING -> 257; // find_gap.missing
            default -> 252;
        };
    }

    private ContractViolation findGapViolation(Fault fault, int expected, int taken,
            Throwable cause) {
        int then = expected;
        if (then == 0 && !brokenClause.contains(": ")) {
            then = findGapExpected();
        }
        return violation(fault, "", findGapTerms(), then == 0 ? "" : findGapCase(then), taken == 0
                ? "" : findGapCase(taken), cause);
    }

    private static Terms findGapTerms() {
        Terms terms = new Terms();
        return terms;
    }

    /**
     * Runs {@code free_slots} and checks every clause of it.
     *
     * @param mBase of the message
     * @return the case that was taken
     * @throws ContractViolation when a clause is broken
     */
    public int freeSlots(long mBase) {
        if (!observe() || !freeSlotsEntry(mBase)) {
            throw freeSlotsViolation(Fault.CALLER, 0, 0, null, mBase);
        }
        int expected = freeSlotsExpected(mBase);
        int taken;
        try {
            taken = core.freeSlots(mBase);
        } catch (RuntimeException thrown) {
            broken("free_slots." + freeSlotsCase(expected) + ": returns", freeSlotsLine(expected));
            throw freeSlotsViolation(Fault.HANDLER, expected, 0, thrown, mBase);
        }
        if (taken != expected) {
            broken("free_slots." + freeSlotsCase(expected) + ": outcome", freeSlotsLine(expected));
            throw freeSlotsViolation(Fault.HANDLER, expected, taken, null, mBase);
        }
        if (!freeSlotsKept(taken, mBase)) {
            throw freeSlotsViolation(Fault.HANDLER, expected, 0, null, mBase);
        }
        return taken;
    }

    private boolean freeSlotsEntry(long mBase) {
        if (mBase < 0 || mBase > 1152921504606846976L) {
            return broken("Freed.base: type", 45);
        }
        return true;
    }

    /** The decision table of free_slots. */
    private int freeSlotsExpected(long mBase) {
        if (mBase < core.base) { // free_slots.backwards
            return FREE_SLOTS_BACKWARDS;
        }
        if (mBase > core.prefix) { // free_slots.undecided
            return FREE_SLOTS_UNDECIDED;
        }
        if (mBase > 1152921504606846976L - core.capacity) { // free_slots.out_of_range
            return FREE_SLOTS_OUT_OF_RANGE;
        }
        return FREE_SLOTS_FREE; // free_slots.free
    }

    private boolean freeSlotsKept(int taken, long mBase) {
        return switch (taken) {
            case FREE_SLOTS_BACKWARDS -> freeSlotsBackwards(mBase);
            case FREE_SLOTS_UNDECIDED -> freeSlotsUndecided(mBase);
            case FREE_SLOTS_OUT_OF_RANGE -> freeSlotsOutOfRange(mBase);
            case FREE_SLOTS_FREE -> freeSlotsFree(mBase);
            default -> false;
        };
    }

    /** free_slots.backwards. */
    private boolean freeSlotsBackwards(long mBase) {
        if (before.changed(core, 0x0L)) {
            return broken("free_slots.backwards: changes", 271);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("free_slots.backwards: reply", 271);
        }
        if (core.replyHeld) {
            return broken("free_slots.backwards: held", 271);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("free_slots.backwards: alarm", 271);
        }
        return statementsKept();
    }

    /** free_slots.undecided. */
    private boolean freeSlotsUndecided(long mBase) {
        if (before.changed(core, 0x0L)) {
            return broken("free_slots.undecided: changes", 275);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("free_slots.undecided: reply", 275);
        }
        if (core.replyHeld) {
            return broken("free_slots.undecided: held", 275);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("free_slots.undecided: alarm", 275);
        }
        return statementsKept();
    }

    /** free_slots.out_of_range. */
    private boolean freeSlotsOutOfRange(long mBase) {
        if (before.changed(core, 0x0L)) {
            return broken("free_slots.out_of_range: changes", 278);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("free_slots.out_of_range: reply", 278);
        }
        if (core.replyHeld) {
            return broken("free_slots.out_of_range: held", 278);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("free_slots.out_of_range: alarm", 278);
        }
        return statementsKept();
    }

    /** free_slots.free. */
    private boolean freeSlotsFree(long mBase) {
        if (before.changed(core, 0x720L)) {
            return broken("free_slots.free: changes", 281);
        }
        if (core.base != mBase) {
            return broken("free_slots.base_moved", 283);
        }
        if (someFreeSlotsDecisionsKept()) {
            return broken("free_slots.decisions_kept", 284);
        }
        if (someFreeSlotsDecisionsFreed()) {
            return broken("free_slots.decisions_freed", 286);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("free_slots.free: reply", 281);
        }
        if (core.replyHeld) {
            return broken("free_slots.free: held", 281);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("free_slots.free: alarm", 281);
        }
        if (!statementsKept()) {
            return false;
        }
        before.base = core.base;
        Frames.copy(core.decidedValue, before.decidedValue);
        Frames.copy(core.decidedDigest, before.decidedDigest);
        Frames.copy(core.decidedHandle, before.decidedHandle);
        return true;
    }

    /**
     * The name of a result of {@code free_slots}.
     *
     * @param code what the handler returned
     * @return the case's name
     */
    public static String freeSlotsCase(int code) {
        return switch (code) {
            case FREE_SLOTS_BACKWARDS -> "backwards";
            case FREE_SLOTS_UNDECIDED -> "undecided";
            case FREE_SLOTS_OUT_OF_RANGE -> "out_of_range";
            case FREE_SLOTS_FREE -> "free";
            default -> "no case " + code;
        };
    }

    private static int freeSlotsLine(int code) {
        return switch (code) {
            case FREE_SLOTS_BACKWARDS -> 271; // free_slots.backwards
            case FREE_SLOTS_UNDECIDED -> 275; // free_slots.undecided
            case FREE_SLOTS_OUT_OF_RANGE -> 278; // free_slots.out_of_range
            case FREE_SLOTS_FREE -> 281; // free_slots.free
            default -> 270;
        };
    }

    private ContractViolation freeSlotsViolation(Fault fault, int expected, int taken,
            Throwable cause, long mBase) {
        int then = expected;
        if (then == 0 && !brokenClause.contains(": ")) {
            then = freeSlotsExpected(mBase);
        }
        return violation(fault, "Freed", freeSlotsTerms(mBase), then == 0 ? ""
                : freeSlotsCase(then), taken == 0 ? "" : freeSlotsCase(taken), cause);
    }

    private static Terms freeSlotsTerms(long mBase) {
        Terms terms = new Terms();
        terms.number("base", mBase, 0);
        return terms;
    }

    /**
     * Runs {@code install_snapshot} and checks every clause of it.
     *
     * @param mBase of the message
     * @return the case that was taken
     * @throws ContractViolation when a clause is broken
     */
    public int installSnapshot(long mBase) {
        if (!observe() || !installSnapshotEntry(mBase)) {
            throw installSnapshotViolation(Fault.CALLER, 0, 0, null, mBase);
        }
        int expected = installSnapshotExpected(mBase);
        int taken;
        try {
            taken = core.installSnapshot(mBase);
        } catch (RuntimeException thrown) {
            broken("install_snapshot." + installSnapshotCase(expected) + ": returns",
                    installSnapshotLine(expected));
            throw installSnapshotViolation(Fault.HANDLER, expected, 0, thrown, mBase);
        }
        if (taken != expected) {
            broken("install_snapshot." + installSnapshotCase(expected) + ": outcome",
                    installSnapshotLine(expected));
            throw installSnapshotViolation(Fault.HANDLER, expected, taken, null, mBase);
        }
        if (!installSnapshotKept(taken, mBase)) {
            throw installSnapshotViolation(Fault.HANDLER, expected, 0, null, mBase);
        }
        return taken;
    }

    private boolean installSnapshotEntry(long mBase) {
        if (mBase < 0 || mBase > 1152921504606846976L) {
            return broken("Installed.base: type", 47);
        }
        return true;
    }

    /** The decision table of install_snapshot. */
    private int installSnapshotExpected(long mBase) {
        if (mBase <= core.prefix) { // install_snapshot.not_ahead
            return INSTALL_SNAPSHOT_NOT_AHEAD;
        }
        if (mBase > 1152921504606846976L - core.capacity) { // install_snapshot.out_of_range
            return INSTALL_SNAPSHOT_OUT_OF_RANGE;
        }
        return INSTALL_SNAPSHOT_JUMP; // install_snapshot.jump
    }

    private boolean installSnapshotKept(int taken, long mBase) {
        return switch (taken) {
            case INSTALL_SNAPSHOT_NOT_AHEAD -> installSnapshotNotAhead(mBase);
            case INSTALL_SNAPSHOT_OUT_OF_RANGE -> installSnapshotOutOfRange(mBase);
            case INSTALL_SNAPSHOT_JUMP -> installSnapshotJump(mBase);
            default -> false;
        };
    }

    /** install_snapshot.not_ahead. */
    private boolean installSnapshotNotAhead(long mBase) {
        if (before.changed(core, 0x0L)) {
            return broken("install_snapshot.not_ahead: changes", 314);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("install_snapshot.not_ahead: reply", 314);
        }
        if (core.replyHeld) {
            return broken("install_snapshot.not_ahead: held", 314);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("install_snapshot.not_ahead: alarm", 314);
        }
        return statementsKept();
    }

    /** install_snapshot.out_of_range. */
    private boolean installSnapshotOutOfRange(long mBase) {
        if (before.changed(core, 0x0L)) {
            return broken("install_snapshot.out_of_range: changes", 317);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("install_snapshot.out_of_range: reply", 317);
        }
        if (core.replyHeld) {
            return broken("install_snapshot.out_of_range: held", 317);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("install_snapshot.out_of_range: alarm", 317);
        }
        return statementsKept();
    }

    /** install_snapshot.jump. */
    private boolean installSnapshotJump(long mBase) {
        if (before.changed(core, 0x7e0L)) {
            return broken("install_snapshot.jump: changes", 320);
        }
        if (core.base != mBase) {
            return broken("install_snapshot.base_jumped", 322);
        }
        if (core.prefix != mBase) {
            return broken("install_snapshot.prefix_jumped", 323);
        }
        if (core.horizon != (mBase < before.horizon ? before.horizon : mBase)) {
            return broken("install_snapshot.snapshot_is_known", 324);
        }
        if (someInstallSnapshotLaterDecisionsKept()) {
            return broken("install_snapshot.later_decisions_kept", 325);
        }
        if (someInstallSnapshotNewSlotsUndecided()) {
            return broken("install_snapshot.new_slots_undecided", 327);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("install_snapshot.jump: reply", 320);
        }
        if (core.replyHeld) {
            return broken("install_snapshot.jump: held", 320);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("install_snapshot.jump: alarm", 320);
        }
        if (!statementsKept()) {
            return false;
        }
        before.base = core.base;
        before.prefix = core.prefix;
        before.horizon = core.horizon;
        Frames.copy(core.decidedValue, before.decidedValue);
        Frames.copy(core.decidedDigest, before.decidedDigest);
        Frames.copy(core.decidedHandle, before.decidedHandle);
        return true;
    }

    /**
     * The name of a result of {@code install_snapshot}.
     *
     * @param code what the handler returned
     * @return the case's name
     */
    public static String installSnapshotCase(int code) {
        return switch (code) {
            case INSTALL_SNAPSHOT_NOT_AHEAD -> "not_ahead";
            case INSTALL_SNAPSHOT_OUT_OF_RANGE -> "out_of_range";
            case INSTALL_SNAPSHOT_JUMP -> "jump";
            default -> "no case " + code;
        };
    }

    private static int installSnapshotLine(int code) {
        return switch (code) {
            case INSTALL_SNAPSHOT_NOT_AHEAD -> 314; // install_snapshot.not_ahead
            case INSTALL_SNAPSHOT_OUT_OF_RANGE -> 317; // install_snapshot.out_of_range
            case INSTALL_SNAPSHOT_JUMP -> 320; // install_snapshot.jump
            default -> 313;
        };
    }

    private ContractViolation installSnapshotViolation(Fault fault, int expected, int taken,
            Throwable cause, long mBase) {
        int then = expected;
        if (then == 0 && !brokenClause.contains(": ")) {
            then = installSnapshotExpected(mBase);
        }
        return violation(fault, "Installed", installSnapshotTerms(mBase), then == 0 ? ""
                : installSnapshotCase(then), taken == 0 ? "" : installSnapshotCase(taken), cause);
    }

    private static Terms installSnapshotTerms(long mBase) {
        Terms terms = new Terms();
        terms.number("base", mBase, 0);
        return terms;
    }

    /** What has to hold between two calls. */
    private boolean invariantsKept() {
        if (core.voter == null || core.voter.length != 7) {
            return broken("Learner.voter: layout", 62);
        }
        if (core.decidedValue == null || core.decidedValue.length != core.capacity) {
            return broken("Learner.decided: layout", 67);
        }
        if (core.decidedDigest == null || core.decidedDigest.length != core.capacity
                || core.decidedDigest == core.decidedValue) {
            return broken("Learner.decided: layout", 67);
        }
        if (core.decidedHandle == null || core.decidedHandle.length != core.capacity
                || core.decidedHandle == core.decidedValue || core.decidedHandle
                == core.decidedDigest) {
            return broken("Learner.decided: layout", 67);
        }
        if (core.self < 0 || core.self > 6) {
            return broken("Learner.self: type", 59);
        }
        if (core.epoch < 0 || core.epoch > 1099511627776L) {
            return broken("Learner.epoch: type", 61);
        }
        if (core.capacity < 1 || core.capacity > 65536) {
            return broken("Learner.capacity: type", 63);
        }
        if (core.base < 0 || core.base > 1152921504606846976L) {
            return broken("Learner.base: type", 64);
        }
        if (core.prefix < 0 || core.prefix > 1152921504606846976L) {
            return broken("Learner.prefix: type", 65);
        }
        if (core.horizon < 0 || core.horizon > 1152921504606846976L) {
            return broken("Learner.horizon: type", 66);
        }
        if (core.group == GROUP_NONE) {
            return broken("Learner.group_is_real", 71);
        }
        if (core.base > 1152921504606846976L - core.capacity) {
            return broken("Learner.window_stays_in_range", 72);
        }
        if (core.base > core.prefix) {
            return broken("Learner.base_is_not_above_prefix", 73);
        }
        if (core.prefix - core.base > core.capacity) {
            return broken("Learner.prefix_stays_in_window", 74);
        }
        if (someLearnerPrefixIsDecided()) {
            return broken("Learner.prefix_is_decided", 76);
        }
        return true;
    }

    /** What has to hold after a call. */
    private boolean statementsKept() {
        if (core.base < before.base) {
            return broken("Learner.window_never_slides_back", 78);
        }
        if (core.prefix < before.prefix) {
            return broken("Learner.prefix_never_drops", 79);
        }
        if (core.horizon < before.horizon) {
            return broken("Learner.horizon_never_drops", 80);
        }
        return invariantsKept();
    }

    /** The loop of learn.other_decisions_kept. */
    private boolean someLearnOtherDecisionsKept(long mSlot) {
        for (int i = 0; i < core.capacity; i++) {
            long slotS = core.base + i;
            if (slotS != mSlot && (core.decidedValue[(int) (slotS - core.base)]
                    != before.decidedValue[(int) (slotS - before.base)]
                    || core.decidedDigest[(int) (slotS - core.base)]
                    != before.decidedDigest[(int) (slotS - before.base)]
                    || core.decidedHandle[(int) (slotS - core.base)]
                    != before.decidedHandle[(int) (slotS - before.base)])) {
                return true;
            }
        }
        return false;
    }

    /** The loop of free_slots.decisions_kept. */
    private boolean someFreeSlotsDecisionsKept() {
        for (int i = 0; i < core.capacity; i++) {
            long slotS = core.base + i;
            if (before.base <= slotS && slotS - before.base < before.capacity
                    && (core.decidedValue[(int) (slotS - core.base)]
                    != before.decidedValue[(int) (slotS - before.base)]
                    || core.decidedDigest[(int) (slotS - core.base)]
                    != before.decidedDigest[(int) (slotS - before.base)]
                    || core.decidedHandle[(int) (slotS - core.base)]
                    != before.decidedHandle[(int) (slotS - before.base)])) {
                return true;
            }
        }
        return false;
    }

    /** The loop of free_slots.decisions_freed. */
    private boolean someFreeSlotsDecisionsFreed() {
        for (int i = 0; i < core.capacity; i++) {
            long slotS = core.base + i;
            if ((before.base > slotS || slotS - before.base >= before.capacity)
                    && (core.decidedValue[(int) (slotS - core.base)] != VALUE_NONE
                    || core.decidedDigest[(int) (slotS - core.base)] != 0
                    || core.decidedHandle[(int) (slotS - core.base)] != 0)) {
                return true;
            }
        }
        return false;
    }

    /** The loop of install_snapshot.later_decisions_kept. */
    private boolean someInstallSnapshotLaterDecisionsKept() {
        for (int i = 0; i < core.capacity; i++) {
            long slotS = core.base + i;
            if (before.base <= slotS && slotS - before.base < before.capacity
                    && (core.decidedValue[(int) (slotS - core.base)]
                    != before.decidedValue[(int) (slotS - before.base)]
                    || core.decidedDigest[(int) (slotS - core.base)]
                    != before.decidedDigest[(int) (slotS - before.base)]
                    || core.decidedHandle[(int) (slotS - core.base)]
                    != before.decidedHandle[(int) (slotS - before.base)])) {
                return true;
            }
        }
        return false;
    }

    /** The loop of install_snapshot.new_slots_undecided. */
    private boolean someInstallSnapshotNewSlotsUndecided() {
        for (int i = 0; i < core.capacity; i++) {
            long slotS = core.base + i;
            if ((before.base > slotS || slotS - before.base >= before.capacity)
                    && (core.decidedValue[(int) (slotS - core.base)] != VALUE_NONE
                    || core.decidedDigest[(int) (slotS - core.base)] != 0
                    || core.decidedHandle[(int) (slotS - core.base)] != 0)) {
                return true;
            }
        }
        return false;
    }

    /** The loop of Learner.prefix_is_decided. */
    private boolean someLearnerPrefixIsDecided() {
        for (int i = 0; i < core.capacity; i++) {
            long slotS = core.base + i;
            if (slotS < core.prefix && core.decidedValue[(int) (slotS - core.base)] == VALUE_NONE) {
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
        terms.name("reply", core.replyKind, 0, "none", "Chosen", "Fetch");
        terms.truth("held", core.replyHeld, false);
        switch (core.replyKind) {
            case REPLY_CHOSEN -> {
                terms.optional("reply.ballot", core.replyBallot, 0, 0);
                terms.number("reply.slot", core.replySlot, 0);
                terms.optional("reply.value", core.replyValue, 0, 0);
            }
            case REPLY_FETCH -> {
                terms.number("reply.first", core.replyFirst, 0);
                terms.number("reply.end", core.replyEnd, 0);
            }
            default -> {
            }
        }
        terms.name("alarm", core.alarm, 0, "none", "chosen_value_changed");
        return terms;
    }

    /** The state before a call, kept up to date cell by cell. */
    private static final class Snapshot {

        private int self;
        private long group;
        private long epoch;
        private boolean[] voter;
        private int capacity;
        private long base;
        private long prefix;
        private long horizon;
        private long[] decidedValue;
        private long[] decidedDigest;
        private long[] decidedHandle;
        private boolean[] seenVoter;
        private long[] seenDecidedValue;
        private long[] seenDecidedDigest;
        private long[] seenDecidedHandle;
        private long replyBallot;
        private long replySlot;
        private long replyValue;
        private long replyFirst;
        private long replyEnd;

        private void take(LearnerContract core) {
            self = core.self;
            group = core.group;
            epoch = core.epoch;
            seenVoter = core.voter;
            voter = Frames.copy(core.voter, voter);
            capacity = core.capacity;
            base = core.base;
            prefix = core.prefix;
            horizon = core.horizon;
            seenDecidedValue = core.decidedValue;
            decidedValue = Frames.copy(core.decidedValue, decidedValue);
            seenDecidedDigest = core.decidedDigest;
            decidedDigest = Frames.copy(core.decidedDigest, decidedDigest);
            seenDecidedHandle = core.decidedHandle;
            decidedHandle = Frames.copy(core.decidedHandle, decidedHandle);
        }

        private void takeRegisters(LearnerContract core) {
            replyBallot = core.replyBallot;
            replySlot = core.replySlot;
            replyValue = core.replyValue;
            replyFirst = core.replyFirst;
            replyEnd = core.replyEnd;
        }

        private boolean matches(LearnerContract core) {
            return self == core.self && group == core.group && epoch == core.epoch && capacity
                    == core.capacity && base == core.base && prefix == core.prefix && horizon
                    == core.horizon && seenVoter == core.voter && Arrays.equals(voter, core.voter)
                    && seenDecidedValue == core.decidedValue && Arrays.equals(decidedValue,
                    core.decidedValue) && seenDecidedDigest == core.decidedDigest
                    && Arrays.equals(decidedDigest, core.decidedDigest) && seenDecidedHandle
                    == core.decidedHandle && Arrays.equals(decidedHandle, core.decidedHandle);
        }

        /** Whether anything changed that is not in a mask of allowed changes. */
        private boolean changed(LearnerContract core, long allowed) {
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
            if ((allowed >> 5 & 1) == 0 && base != core.base) {
                return true;
            }
            if ((allowed >> 6 & 1) == 0 && prefix != core.prefix) {
                return true;
            }
            if ((allowed >> 7 & 1) == 0 && horizon != core.horizon) {
                return true;
            }
            if (seenDecidedValue != core.decidedValue) {
                return true;
            }
            if ((allowed >> 8 & 1) == 0 && !Arrays.equals(decidedValue, core.decidedValue)) {
                return true;
            }
            if (seenDecidedDigest != core.decidedDigest) {
                return true;
            }
            if ((allowed >> 9 & 1) == 0 && !Arrays.equals(decidedDigest, core.decidedDigest)) {
                return true;
            }
            if (seenDecidedHandle != core.decidedHandle) {
                return true;
            }
            if ((allowed >> 10 & 1) == 0 && !Arrays.equals(decidedHandle, core.decidedHandle)) {
                return true;
            }
            if ((allowed >> 11 & 1) == 0 && replyBallot != core.replyBallot) {
                return true;
            }
            if ((allowed >> 12 & 1) == 0 && replySlot != core.replySlot) {
                return true;
            }
            if ((allowed >> 13 & 1) == 0 && replyValue != core.replyValue) {
                return true;
            }
            if ((allowed >> 14 & 1) == 0 && replyFirst != core.replyFirst) {
                return true;
            }
            if ((allowed >> 15 & 1) == 0 && replyEnd != core.replyEnd) {
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
            terms.number("prefix", this.prefix, 0);
            terms.number("horizon", this.horizon, 0);
            for (int i = 0; i < this.decidedValue.length; i++) {
                String cell = "decided[" + Terms.number(this.base + i) + "].";
                terms.optional(cell + "value", this.decidedValue[i], 0, 0);
                terms.number(cell + "digest", this.decidedDigest[i], 0);
                terms.number(cell + "handle", this.decidedHandle[i], 0);
            }
            return terms;
        }
    }
}
