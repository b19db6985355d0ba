// Generated from tally.contract. Do not edit; run `./decree generate`.
package io.decree.core.tally.contract;

import static io.decree.core.tally.contract.TallyContract.*;

import io.decree.core.contract.ContractViolation;
import io.decree.core.contract.ExampleBlock;
import io.decree.core.contract.Fault;
import io.decree.core.contract.Frames;
import io.decree.core.contract.Terms;
import java.util.Arrays;
import javax.annotation.processing.Generated;

/**
 * Runs any {@link TallyContract} and checks every clause of its contract
 * around every call. One thread calls it.
 */
@Generated("io.decree.codegen.monitor")
public final class TallyMonitor {

    private static final String FILE = "tally.contract";

    private final TallyContract core;
    private final Snapshot before = new Snapshot();
    private String brokenClause = "";
    private int brokenLine;

    /**
     * Wraps a core in any state that keeps the invariants.
     *
     * @param core runs the handlers
     * @throws ContractViolation when an invariant is broken
     */
    public TallyMonitor(TallyContract core) {
        this(core, Fault.CALLER);
    }

    private TallyMonitor(TallyContract core, Fault fault) {
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
     * @param group what the constructor was given
     * @param epoch what the constructor was given
     * @param voter what the constructor was given
     * @param slot what the constructor was given
     * @return a monitor around the core
     * @throws ContractViolation when a clause is broken
     */
    public static TallyMonitor constructed(TallyContract core, long group, long epoch,
            boolean[] voter, long slot) {
        if (core.group != group) {
            throw constructorBroken(core, "Tally.group: given", 39);
        }
        if (core.epoch != epoch) {
            throw constructorBroken(core, "Tally.epoch: given", 40);
        }
        if (core.slot != slot) {
            throw constructorBroken(core, "Tally.slot: given", 42);
        }
        if (core.ballot != 0) {
            throw constructorBroken(core, "Tally.ballot: initial", 43);
        }
        if (core.value != 0) {
            throw constructorBroken(core, "Tally.value: initial", 44);
        }
        if (core.chosen != false) {
            throw constructorBroken(core, "Tally.chosen: initial", 47);
        }
        TallyMonitor monitor = new TallyMonitor(core, Fault.HANDLER);
        if (core.voter == voter || !Arrays.equals(core.voter, voter)) {
            throw constructorBroken(core, "Tally.voter: given", 41);
        }
        if (!Frames.all(core.voted, 0, false)) {
            throw constructorBroken(core, "Tally.voted: initial", 46);
        }
        if (core.replyKind != REPLY_NONE) {
            throw constructorBroken(core, "Tally.constructor: reply", 36);
        }
        if (core.replyHeld) {
            throw constructorBroken(core, "Tally.constructor: held", 36);
        }
        if (core.alarm != ALARM_NONE) {
            throw constructorBroken(core, "Tally.constructor: alarm", 36);
        }
        return monitor;
    }

    private static ContractViolation constructorBroken(TallyContract core, String clause,
            int line) {
        Snapshot made = new Snapshot();
        made.take(core);
        String values = "  made     " + made.terms().all() + "\n";
        return new ContractViolation(clause, FILE + ":" + line, Fault.HANDLER, values, "", null);
    }

    /**
     * Runs {@code process_2b} and checks every clause of it.
     *
     * @param mGroup of the message
     * @param mEpoch of the message
     * @param mFrom of the message
     * @param mBallot of the message
     * @param mSlot of the message
     * @param mValue of the message
     * @return the case that was taken
     * @throws ContractViolation when a clause is broken
     */
    public int process2b(long mGroup, long mEpoch, int mFrom, long mBallot, long mSlot,
            long mValue) {
        if (!observe() || !process2bEntry(mGroup, mEpoch, mFrom, mBallot, mSlot, mValue)) {
            throw process2bViolation(Fault.CALLER, 0, 0, null, mGroup, mEpoch, mFrom, mBallot,
                    mSlot, mValue);
        }
        int expected = process2bExpected(mGroup, mEpoch, mFrom, mBallot, mSlot, mValue);
        int taken;
        try {
            taken = core.process2b(mGroup, mEpoch, mFrom, mBallot, mSlot, mValue);
        } catch (RuntimeException thrown) {
            broken("process_2b." + process2bCase(expected) + ": returns", process2bLine(expected));
            throw process2bViolation(Fault.HANDLER, expected, 0, thrown, mGroup, mEpoch, mFrom,
                    mBallot, mSlot, mValue);
        }
        if (taken != expected) {
            broken("process_2b." + process2bCase(expected) + ": outcome", process2bLine(expected));
            throw process2bViolation(Fault.HANDLER, expected, taken, null, mGroup, mEpoch, mFrom,
                    mBallot, mSlot, mValue);
        }
        if (!process2bKept(taken, mGroup, mEpoch, mFrom, mBallot, mSlot, mValue)) {
            throw process2bViolation(Fault.HANDLER, expected, 0, null, mGroup, mEpoch, mFrom,
                    mBallot, mSlot, mValue);
        }
        return taken;
    }

    private boolean process2bEntry(long mGroup, long mEpoch, int mFrom, long mBallot, long mSlot,
            long mValue) {
        if (mEpoch < 0 || mEpoch > 1099511627776L) {
            return broken("P2b.epoch: type", 23);
        }
        if (mFrom < 0 || mFrom > 6) {
            return broken("P2b.from: type", 23);
        }
        if (mBallot < 0 || mBallot > 1152921504606846976L) {
            return broken("P2b.ballot: type", 23);
        }
        if (mSlot < 0 || mSlot > 1152921504606846976L) {
            return broken("P2b.slot: type", 23);
        }
        if (mBallot == BALLOT_NONE) {
            return broken("process_2b.ballot_is_real", 61);
        }
        if (mValue == VALUE_NONE) {
            return broken("process_2b.value_is_real", 62);
        }
        return true;
    }

    /** The decision table of process_2b. */
    private int process2bExpected(long mGroup, long mEpoch, int mFrom, long mBallot, long mSlot,
            long mValue) {
        if (mGroup != core.group) { // process_2b.foreign
            return PROCESS_2B_FOREIGN;
        }
        if (mEpoch < core.epoch) { // process_2b.older_epoch
            return PROCESS_2B_OLDER_EPOCH;
        }
        if (mEpoch > core.epoch) { // process_2b.newer_epoch
            return PROCESS_2B_NEWER_EPOCH;
        }
        if (!core.voter[mFrom]) { // process_2b.stranger
            return PROCESS_2B_STRANGER;
        }
        if (mSlot != core.slot) { // process_2b.other_slot
            return PROCESS_2B_OTHER_SLOT;
        }
        if (core.chosen && mBallot >= core.ballot && mValue // process_2b.divergence
                != core.value) {
            return PROCESS_2B_DIVERGENCE;
        }
        if (core.chosen) { // process_2b.chosen_before
            return PROCESS_2B_CHOSEN_BEFORE;
        }
        if (mBallot < core.ballot) { // process_2b.stale
            return PROCESS_2B_STALE;
        }
        if (mBallot == core.ballot && mValue != core.value) { // process_2b.conflict
            return PROCESS_2B_CONFLICT;
        }
        if (mBallot == core.ballot && core.voted[mFrom]) { // process_2b.again
            return PROCESS_2B_AGAIN;
        }
        if (2 * ((core.voter[0] && ((mBallot == core.ballot && core.voted[0]) // process_2b.choose
                || 0 == mFrom) ? 1 : 0) + (core.voter[1] && ((mBallot == core.ballot
                && core.voted[1]) || 1 == mFrom) ? 1 : 0) + (core.voter[2] && ((mBallot
                == core.ballot && core.voted[2]) || 2 == mFrom) ? 1 : 0) + (core.voter[3]
                && ((mBallot == core.ballot && core.voted[3]) || 3 == mFrom) ? 1
                : 0) + (core.voter[4] && ((mBallot == core.ballot && core.voted[4]) || 4 == mFrom)
                ? 1 : 0) + (core.voter[5] && ((mBallot == core.ballot && core.voted[5]) || 5
                == mFrom) ? 1 : 0) + (core.voter[6] && ((mBallot == core.ballot && core.voted[6])
                || 6 == mFrom) ? 1 : 0)) > (core.voter[0] ? 1 : 0) + (core.voter[1] ? 1
                : 0) + (core.voter[2] ? 1 : 0) + (core.voter[3] ? 1 : 0) + (core.voter[4] ? 1
                : 0) + (core.voter[5] ? 1 : 0) + (core.voter[6] ? 1 : 0)) {
            return PROCESS_2B_CHOOSE;
        }
        if (mBallot > core.ballot) { // process_2b.restart
            return PROCESS_2B_RESTART;
        }
        return PROCESS_2B_COUNT; // process_2b.count
    }

    private boolean process2bKept(int taken, long mGroup, long mEpoch, int mFrom, long mBallot,
            long mSlot, long mValue) {
        return switch (taken) {
            case PROCESS_2B_FOREIGN -> process2bForeign(mGroup, mEpoch, mFrom, mBallot, mSlot,
                    mValue);
            case PROCESS_2B_OLDER_EPOCH -> process2bOlderEpoch(mGroup, mEpoch, mFrom, mBallot,
                    mSlot, mValue);
            case PROCESS_2B_NEWER_EPOCH -> process2bNewerEpoch(mGroup, mEpoch, mFrom, mBallot,
                    mSlot, mValue);
            case PROCESS_2B_STRANGER -> process2bStranger(mGroup, mEpoch, mFrom, mBallot, mSlot,
                    mValue);
            case PROCESS_2B_OTHER_SLOT -> process2bOtherSlot(mGroup, mEpoch, mFrom, mBallot, mSlot,
                    mValue);
            case PROCESS_2B_DIVERGENCE -> process2bDivergence(mGroup, mEpoch, mFrom, mBallot, mSlot,
                    mValue);
            case PROCESS_2B_CHOSEN_BEFORE -> process2bChosenBefore(mGroup, mEpoch, mFrom, mBallot,
                    mSlot, mValue);
            case PROCESS_2B_STALE -> process2bStale(mGroup, mEpoch, mFrom, mBallot, mSlot, mValue);
            case PROCESS_2B_CONFLICT -> process2bConflict(mGroup, mEpoch, mFrom, mBallot, mSlot,
                    mValue);
            case PROCESS_2B_AGAIN -> process2bAgain(mGroup, mEpoch, mFrom, mBallot, mSlot, mValue);
            case PROCESS_2B_CHOOSE -> process2bChoose(mGroup, mEpoch, mFrom, mBallot, mSlot,
                    mValue);
            case PROCESS_2B_RESTART -> process2bRestart(mGroup, mEpoch, mFrom, mBallot, mSlot,
                    mValue);
            case PROCESS_2B_COUNT -> process2bCount(mGroup, mEpoch, mFrom, mBallot, mSlot, mValue);
            default -> false;
        };
    }

    /** process_2b.foreign. */
    private boolean process2bForeign(long mGroup, long mEpoch, int mFrom, long mBallot, long mSlot,
            long mValue) {
        if (before.changed(core, 0x0L)) {
            return broken("process_2b.foreign: changes", 64);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("process_2b.foreign: reply", 64);
        }
        if (core.replyHeld) {
            return broken("process_2b.foreign: held", 64);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("process_2b.foreign: alarm", 64);
        }
        return statementsKept();
    }

    /** process_2b.older_epoch. */
    private boolean process2bOlderEpoch(long mGroup, long mEpoch, int mFrom, long mBallot,
            long mSlot, long mValue) {
        if (before.changed(core, 0x0L)) {
            return broken("process_2b.older_epoch: changes", 68);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("process_2b.older_epoch: reply", 68);
        }
        if (core.replyHeld) {
            return broken("process_2b.older_epoch: held", 68);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("process_2b.older_epoch: alarm", 68);
        }
        return statementsKept();
    }

    /** process_2b.newer_epoch. */
    private boolean process2bNewerEpoch(long mGroup, long mEpoch, int mFrom, long mBallot,
            long mSlot, long mValue) {
        if (before.changed(core, 0x0L)) {
            return broken("process_2b.newer_epoch: changes", 72);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("process_2b.newer_epoch: reply", 72);
        }
        if (core.replyHeld) {
            return broken("process_2b.newer_epoch: held", 72);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("process_2b.newer_epoch: alarm", 72);
        }
        return statementsKept();
    }

    /** process_2b.stranger. */
    private boolean process2bStranger(long mGroup, long mEpoch, int mFrom, long mBallot, long mSlot,
            long mValue) {
        if (before.changed(core, 0x0L)) {
            return broken("process_2b.stranger: changes", 77);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("process_2b.stranger: reply", 77);
        }
        if (core.replyHeld) {
            return broken("process_2b.stranger: held", 77);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("process_2b.stranger: alarm", 77);
        }
        return statementsKept();
    }

    /** process_2b.other_slot. */
    private boolean process2bOtherSlot(long mGroup, long mEpoch, int mFrom, long mBallot,
            long mSlot, long mValue) {
        if (before.changed(core, 0x0L)) {
            return broken("process_2b.other_slot: changes", 81);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("process_2b.other_slot: reply", 81);
        }
        if (core.replyHeld) {
            return broken("process_2b.other_slot: held", 81);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("process_2b.other_slot: alarm", 81);
        }
        return statementsKept();
    }

    /** process_2b.divergence. */
    private boolean process2bDivergence(long mGroup, long mEpoch, int mFrom, long mBallot,
            long mSlot, long mValue) {
        if (before.changed(core, 0x0L)) {
            return broken("process_2b.divergence: changes", 86);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("process_2b.divergence: reply", 86);
        }
        if (core.replyHeld) {
            return broken("process_2b.divergence: held", 86);
        }
        if (core.alarm != ALARM_CHOSEN_VALUE_CHANGED) {
            return broken("process_2b.divergence: alarm", 86);
        }
        return statementsKept();
    }

    /** process_2b.chosen_before. */
    private boolean process2bChosenBefore(long mGroup, long mEpoch, int mFrom, long mBallot,
            long mSlot, long mValue) {
        if (before.changed(core, 0x0L)) {
            return broken("process_2b.chosen_before: changes", 91);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("process_2b.chosen_before: reply", 91);
        }
        if (core.replyHeld) {
            return broken("process_2b.chosen_before: held", 91);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("process_2b.chosen_before: alarm", 91);
        }
        return statementsKept();
    }

    /** process_2b.stale. */
    private boolean process2bStale(long mGroup, long mEpoch, int mFrom, long mBallot, long mSlot,
            long mValue) {
        if (before.changed(core, 0x0L)) {
            return broken("process_2b.stale: changes", 95);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("process_2b.stale: reply", 95);
        }
        if (core.replyHeld) {
            return broken("process_2b.stale: held", 95);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("process_2b.stale: alarm", 95);
        }
        return statementsKept();
    }

    /** process_2b.conflict. */
    private boolean process2bConflict(long mGroup, long mEpoch, int mFrom, long mBallot, long mSlot,
            long mValue) {
        if (before.changed(core, 0x0L)) {
            return broken("process_2b.conflict: changes", 99);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("process_2b.conflict: reply", 99);
        }
        if (core.replyHeld) {
            return broken("process_2b.conflict: held", 99);
        }
        if (core.alarm != ALARM_TWO_VALUES_ONE_BALLOT) {
            return broken("process_2b.conflict: alarm", 99);
        }
        return statementsKept();
    }

    /** process_2b.again. */
    private boolean process2bAgain(long mGroup, long mEpoch, int mFrom, long mBallot, long mSlot,
            long mValue) {
        if (before.changed(core, 0x0L)) {
            return broken("process_2b.again: changes", 105);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("process_2b.again: reply", 105);
        }
        if (core.replyHeld) {
            return broken("process_2b.again: held", 105);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("process_2b.again: alarm", 105);
        }
        return statementsKept();
    }

    /** process_2b.choose. */
    private boolean process2bChoose(long mGroup, long mEpoch, int mFrom, long mBallot, long mSlot,
            long mValue) {
        if (before.changed(core, 0x7b0L)) {
            return broken("process_2b.choose: changes", 109);
        }
        if (core.ballot != mBallot) {
            return broken("process_2b.chosen_ballot_recorded", 112);
        }
        if (core.value != mValue) {
            return broken("process_2b.chosen_value_recorded", 113);
        }
        if (!core.chosen) {
            return broken("process_2b.choice_recorded", 114);
        }
        if (core.replyKind != REPLY_CHOSEN || core.replyBallot != mBallot || core.replySlot != mSlot
                || core.replyValue != mValue) {
            return broken("process_2b.choice_is_told", 115);
        }
        if (core.replyHeld) {
            return broken("process_2b.choose: held", 109);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("process_2b.choose: alarm", 109);
        }
        if (!statementsKept()) {
            return false;
        }
        before.ballot = core.ballot;
        before.value = core.value;
        before.chosen = core.chosen;
        return true;
    }

    /** process_2b.restart. */
    private boolean process2bRestart(long mGroup, long mEpoch, int mFrom, long mBallot, long mSlot,
            long mValue) {
        if (before.changed(core, 0x70L)) {
            return broken("process_2b.restart: changes", 120);
        }
        if (core.ballot != mBallot) {
            return broken("process_2b.higher_ballot_recorded", 122);
        }
        if (core.value != mValue) {
            return broken("process_2b.higher_value_recorded", 123);
        }
        if (!(core.voted[0] == (0 == mFrom)) || !(core.voted[1] == (1 == mFrom)) || !(core.voted[2]
                == (2 == mFrom)) || !(core.voted[3] == (3 == mFrom)) || !(core.voted[4] == (4
                == mFrom)) || !(core.voted[5] == (5 == mFrom)) || !(core.voted[6] == (6
                == mFrom))) {
            return broken("process_2b.first_sender_counted", 124);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("process_2b.restart: reply", 120);
        }
        if (core.replyHeld) {
            return broken("process_2b.restart: held", 120);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("process_2b.restart: alarm", 120);
        }
        if (!statementsKept()) {
            return false;
        }
        before.ballot = core.ballot;
        before.value = core.value;
        Frames.copy(core.voted, before.voted);
        return true;
    }

    /** process_2b.count. */
    private boolean process2bCount(long mGroup, long mEpoch, int mFrom, long mBallot, long mSlot,
            long mValue) {
        int cell = mFrom;
        if (before.changed(core, 0x40L)) {
            return broken("process_2b.count: changes", 127);
        }
        if (!core.voted[mFrom]) {
            return broken("process_2b.sender_counted", 129);
        }
        if ((mFrom != 0 && core.voted[0] != before.voted[0]) || (mFrom != 1 && core.voted[1]
                != before.voted[1]) || (mFrom != 2 && core.voted[2] != before.voted[2]) || (mFrom
                != 3 && core.voted[3] != before.voted[3]) || (mFrom != 4 && core.voted[4]
                != before.voted[4]) || (mFrom != 5 && core.voted[5] != before.voted[5]) || (mFrom
                != 6 && core.voted[6] != before.voted[6])) {
            return broken("process_2b.others_kept", 130);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("process_2b.count: reply", 127);
        }
        if (core.replyHeld) {
            return broken("process_2b.count: held", 127);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("process_2b.count: alarm", 127);
        }
        if (!Frames.onlyAt(core.voted, before.voted, cell)) {
            return broken("process_2b.count: changes", 127);
        }
        if (!statementsKept()) {
            return false;
        }
        before.voted[cell] = core.voted[cell];
        return true;
    }

    /**
     * The name of a result of {@code process_2b}.
     *
     * @param code what the handler returned
     * @return the case's name
     */
    public static String process2bCase(int code) {
        return switch (code) {
            case PROCESS_2B_FOREIGN -> "foreign";
            case PROCESS_2B_OLDER_EPOCH -> "older_epoch";
            case PROCESS_2B_NEWER_EPOCH -> "newer_epoch";
            case PROCESS_2B_STRANGER -> "stranger";
            case PROCESS_2B_OTHER_SLOT -> "other_slot";
            case PROCESS_2B_DIVERGENCE -> "divergence";
            case PROCESS_2B_CHOSEN_BEFORE -> "chosen_before";
            case PROCESS_2B_STALE -> "stale";
            case PROCESS_2B_CONFLICT -> "conflict";
            case PROCESS_2B_AGAIN -> "again";
            case PROCESS_2B_CHOOSE -> "choose";
            case PROCESS_2B_RESTART -> "restart";
            case PROCESS_2B_COUNT -> "count";
            default -> "no case " + code;
        };
    }

    private static int process2bLine(int code) {
        return switch (code) {
            case PROCESS_2B_FOREIGN -> 64; // process_2b.foreign
            case PROCESS_2B_OLDER_EPOCH -> 68; // process_2b.older_epoch
            case PROCESS_2B_NEWER_EPOCH -> 72; // process_2b.newer_epoch
            case PROCESS_2B_STRANGER -> 77; // process_2b.stranger
            case PROCESS_2B_OTHER_SLOT -> 81; // process_2b.other_slot
            case PROCESS_2B_DIVERGENCE -> 86; // process_2b.divergence
            case PROCESS_2B_CHOSEN_BEFORE -> 91; // process_2b.chosen_before
            case PROCESS_2B_STALE -> 95; // process_2b.stale
            case PROCESS_2B_CONFLICT -> 99; // process_2b.conflict
            case PROCESS_2B_AGAIN -> 105; // process_2b.again
            case PROCESS_2B_CHOOSE -> 109; // process_2b.choose
            case PROCESS_2B_RESTART -> 120; // process_2b.restart
            case PROCESS_2B_COUNT -> 127; // process_2b.count
            default -> 60;
        };
    }

    private ContractViolation process2bViolation(Fault fault, int expected, int taken,
            Throwable cause, long mGroup, long mEpoch, int mFrom, long mBallot, long mSlot,
            long mValue) {
        int then = expected;
        if (then == 0 && !brokenClause.contains(": ")) {
            then = process2bExpected(mGroup, mEpoch, mFrom, mBallot, mSlot, mValue);
        }
        return violation(fault, "P2b", process2bTerms(mGroup, mEpoch, mFrom, mBallot, mSlot,
                mValue), then == 0 ? "" : process2bCase(then), taken == 0 ? ""
                : process2bCase(taken), cause);
    }

    private static Terms process2bTerms(long mGroup, long mEpoch, int mFrom, long mBallot,
            long mSlot, long mValue) {
        Terms terms = new Terms();
        terms.optional("group", mGroup, 0, 0);
        terms.number("epoch", mEpoch, 0);
        terms.number("from", mFrom, 0);
        terms.optional("ballot", mBallot, 0, 0);
        terms.number("slot", mSlot, 0);
        terms.optional("value", mValue, 0, 0);
        return terms;
    }

    /**
     * Runs {@code begin_slot} and checks every clause of it.
     *
     * @param mSlot of the message
     * @return the case that was taken
     * @throws ContractViolation when a clause is broken
     */
    public int beginSlot(long mSlot) {
        if (!observe() || !beginSlotEntry(mSlot)) {
            throw beginSlotViolation(Fault.CALLER, 0, 0, null, mSlot);
        }
        int expected = beginSlotExpected(mSlot);
        int taken;
        try {
            taken = core.beginSlot(mSlot);
        } catch (RuntimeException thrown) {
            broken("begin_slot." + beginSlotCase(expected) + ": returns", beginSlotLine(expected));
            throw beginSlotViolation(Fault.HANDLER, expected, 0, thrown, mSlot);
        }
        if (taken != expected) {
            broken("begin_slot." + beginSlotCase(expected) + ": outcome", beginSlotLine(expected));
            throw beginSlotViolation(Fault.HANDLER, expected, taken, null, mSlot);
        }
        if (!beginSlotKept(taken, mSlot)) {
            throw beginSlotViolation(Fault.HANDLER, expected, 0, null, mSlot);
        }
        return taken;
    }

    private boolean beginSlotEntry(long mSlot) {
        if (mSlot < 0 || mSlot > 1152921504606846976L) {
            return broken("Beginning.slot: type", 34);
        }
        return true;
    }

    /** The decision table of begin_slot. */
    private int beginSlotExpected(long mSlot) {
        return BEGIN_SLOT_BEGIN; // begin_slot.begin
    }

    private boolean beginSlotKept(int taken, long mSlot) {
        return switch (taken) {
            case BEGIN_SLOT_BEGIN -> beginSlotBegin(mSlot);
            default -> false;
        };
    }

    /** begin_slot.begin. */
    private boolean beginSlotBegin(long mSlot) {
        if (before.changed(core, 0xf8L)) {
            return broken("begin_slot.begin: changes", 184);
        }
        if (core.slot != mSlot) {
            return broken("begin_slot.slot_begun", 186);
        }
        if (core.ballot != BALLOT_NONE) {
            return broken("begin_slot.ballot_freed", 187);
        }
        if (core.value != VALUE_NONE) {
            return broken("begin_slot.value_freed", 188);
        }
        if (core.voted[0] || core.voted[1] || core.voted[2] || core.voted[3] || core.voted[4]
                || core.voted[5] || core.voted[6]) {
            return broken("begin_slot.voters_freed", 189);
        }
        if (core.chosen) {
            return broken("begin_slot.choice_freed", 190);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("begin_slot.begin: reply", 184);
        }
        if (core.replyHeld) {
            return broken("begin_slot.begin: held", 184);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("begin_slot.begin: alarm", 184);
        }
        if (!statementsKept()) {
            return false;
        }
        before.slot = core.slot;
        before.ballot = core.ballot;
        before.value = core.value;
        Frames.copy(core.voted, before.voted);
        before.chosen = core.chosen;
        return true;
    }

    /**
     * The name of a result of {@code begin_slot}.
     *
     * @param code what the handler returned
     * @return the case's name
     */
    public static String beginSlotCase(int code) {
        return switch (code) {
            case BEGIN_SLOT_BEGIN -> "begin";
            default -> "no case " + code;
        };
    }

    private static int beginSlotLine(int code) {
        return switch (code) {
            case BEGIN_SLOT_BEGIN -> 184; // begin_slot.begin
            default -> 183;
        };
    }

    private ContractViolation beginSlotViolation(Fault fault, int expected, int taken,
            Throwable cause, long mSlot) {
        int then = expected;
        if (then == 0 && !brokenClause.contains(": ")) {
            then = beginSlotExpected(mSlot);
        }
        return violation(fault, "Beginning", beginSlotTerms(mSlot), then == 0 ? ""
                : beginSlotCase(then), taken == 0 ? "" : beginSlotCase(taken), cause);
    }

    private static Terms beginSlotTerms(long mSlot) {
        Terms terms = new Terms();
        terms.number("slot", mSlot, 0);
        return terms;
    }

    /** What has to hold between two calls. */
    private boolean invariantsKept() {
        if (core.voter == null || core.voter.length != 7) {
            return broken("Tally.voter: layout", 41);
        }
        if (core.voted == null || core.voted.length != 7 || core.voted == core.voter) {
            return broken("Tally.voted: layout", 46);
        }
        if (core.epoch < 0 || core.epoch > 1099511627776L) {
            return broken("Tally.epoch: type", 40);
        }
        if (core.slot < 0 || core.slot > 1152921504606846976L) {
            return broken("Tally.slot: type", 42);
        }
        if (core.ballot < 0 || core.ballot > 1152921504606846976L) {
            return broken("Tally.ballot: type", 43);
        }
        if (core.group == GROUP_NONE) {
            return broken("Tally.group_is_real", 50);
        }
        if (!((core.ballot == BALLOT_NONE) == (core.value == VALUE_NONE))) {
            return broken("Tally.tally_is_whole", 52);
        }
        if (core.chosen && core.ballot == BALLOT_NONE) {
            return broken("Tally.choice_has_ballot", 53);
        }
        return true;
    }

    /** What has to hold after a call. */
    private boolean statementsKept() {
        return invariantsKept();
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
        terms.name("reply", core.replyKind, 0, "none", "Chosen");
        terms.truth("held", core.replyHeld, false);
        switch (core.replyKind) {
            case REPLY_CHOSEN -> {
                terms.optional("reply.ballot", core.replyBallot, 0, 0);
                terms.number("reply.slot", core.replySlot, 0);
                terms.optional("reply.value", core.replyValue, 0, 0);
            }
            default -> {
            }
        }
        terms.name("alarm", core.alarm, 0, "none", "chosen_value_changed", "two_values_one_ballot");
        return terms;
    }

    /** The state before a call, kept up to date cell by cell. */
    private static final class Snapshot {

        private long group;
        private long epoch;
        private boolean[] voter;
        private long slot;
        private long ballot;
        private long value;
        private boolean[] voted;
        private boolean chosen;
        private boolean[] seenVoter;
        private boolean[] seenVoted;
        private long replyBallot;
        private long replySlot;
        private long replyValue;

        private void take(TallyContract core) {
            group = core.group;
            epoch = core.epoch;
            seenVoter = core.voter;
            voter = Frames.copy(core.voter, voter);
            slot = core.slot;
            ballot = core.ballot;
            value = core.value;
            seenVoted = core.voted;
            voted = Frames.copy(core.voted, voted);
            chosen = core.chosen;
        }

        private void takeRegisters(TallyContract core) {
            replyBallot = core.replyBallot;
            replySlot = core.replySlot;
            replyValue = core.replyValue;
        }

        private boolean matches(TallyContract core) {
            return group == core.group && epoch == core.epoch && slot == core.slot && ballot
                    == core.ballot && value == core.value && chosen == core.chosen && seenVoter
                    == core.voter && Arrays.equals(voter, core.voter) && seenVoted == core.voted
                    && Arrays.equals(voted, core.voted);
        }

        /** Whether anything changed that is not in a mask of allowed changes. */
        private boolean changed(TallyContract core, long allowed) {
            if ((allowed >> 0 & 1) == 0 && group != core.group) {
                return true;
            }
            if ((allowed >> 1 & 1) == 0 && epoch != core.epoch) {
                return true;
            }
            if (seenVoter != core.voter) {
                return true;
            }
            if ((allowed >> 2 & 1) == 0 && !Arrays.equals(voter, core.voter)) {
                return true;
            }
            if ((allowed >> 3 & 1) == 0 && slot != core.slot) {
                return true;
            }
            if ((allowed >> 4 & 1) == 0 && ballot != core.ballot) {
                return true;
            }
            if ((allowed >> 5 & 1) == 0 && value != core.value) {
                return true;
            }
            if (seenVoted != core.voted) {
                return true;
            }
            if ((allowed >> 6 & 1) == 0 && !Arrays.equals(voted, core.voted)) {
                return true;
            }
            if ((allowed >> 7 & 1) == 0 && chosen != core.chosen) {
                return true;
            }
            if ((allowed >> 8 & 1) == 0 && replyBallot != core.replyBallot) {
                return true;
            }
            if ((allowed >> 9 & 1) == 0 && replySlot != core.replySlot) {
                return true;
            }
            if ((allowed >> 10 & 1) == 0 && replyValue != core.replyValue) {
                return true;
            }
            return false;
        }

        private Terms terms() {
            Terms terms = new Terms();
            terms.optional("group", this.group, 0, 0);
            terms.number("epoch", this.epoch, 0);
            for (int i = 0; i < this.voter.length; i++) {
                terms.truth("voter[" + i + "]", this.voter[i], false);
            }
            terms.number("slot", this.slot, 0);
            terms.optional("ballot", this.ballot, 0, 0);
            terms.optional("value", this.value, 0, 0);
            for (int i = 0; i < this.voted.length; i++) {
                terms.truth("voted[" + i + "]", this.voted[i], false);
            }
            terms.truth("chosen", this.chosen, false);
            return terms;
        }
    }
}
