// Generated from election.contract. Do not edit; run `./decree generate`.
package io.decree.core.election.contract;

import static io.decree.core.election.contract.ElectionContract.*;

import io.decree.core.ballot.Ballots;
import io.decree.core.contract.ContractViolation;
import io.decree.core.contract.ExampleBlock;
import io.decree.core.contract.Fault;
import io.decree.core.contract.Frames;
import io.decree.core.contract.Terms;
import java.util.Arrays;
import javax.annotation.processing.Generated;

/**
 * Runs any {@link ElectionContract} and checks every clause of its contract
 * around every call. One thread calls it.
 */
@Generated("io.decree.codegen.monitor")
public final class ElectionMonitor {

    private static final String FILE = "election.contract";
    private static final String[] STANCE_NAMES = {"none", "follower", "asking", "campaigning",
            "leading"};

    private final ElectionContract core;
    private final Snapshot before = new Snapshot();
    private String brokenClause = "";
    private int brokenLine;

    /**
     * Wraps a core in any state that keeps the invariants.
     *
     * @param core runs the handlers
     * @throws ContractViolation when an invariant is broken
     */
    public ElectionMonitor(ElectionContract core) {
        this(core, Fault.CALLER);
    }

    private ElectionMonitor(ElectionContract core, Fault fault) {
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
     * @param timeout what the constructor was given
     * @param patience what the constructor was given
     * @return a monitor around the core
     * @throws ContractViolation when a clause is broken
     */
    public static ElectionMonitor constructed(ElectionContract core, int self, long group,
            long epoch, boolean[] voter, int timeout, int patience) {
        if (core.self != self) {
            throw constructorBroken(core, "Election.self: given", 77);
        }
        if (core.group != group) {
            throw constructorBroken(core, "Election.group: given", 78);
        }
        if (core.epoch != epoch) {
            throw constructorBroken(core, "Election.epoch: given", 79);
        }
        if (core.timeout != timeout) {
            throw constructorBroken(core, "Election.timeout: given", 81);
        }
        if (core.eligible != false) {
            throw constructorBroken(core, "Election.eligible: initial", 82);
        }
        if (core.promised != 0) {
            throw constructorBroken(core, "Election.promised: initial", 83);
        }
        if (core.prefix != 0) {
            throw constructorBroken(core, "Election.prefix: initial", 84);
        }
        if (core.base != 0) {
            throw constructorBroken(core, "Election.base: initial", 85);
        }
        if (core.stance != 1) {
            throw constructorBroken(core, "Election.stance: initial", 86);
        }
        if (core.leader != 0) {
            throw constructorBroken(core, "Election.leader: initial", 88);
        }
        if (core.handingOver != false) {
            throw constructorBroken(core, "Election.handing_over: initial", 90);
        }
        if (core.silence != 0) {
            throw constructorBroken(core, "Election.silence: initial", 92);
        }
        if (core.patience != patience) {
            throw constructorBroken(core, "Election.patience: given", 94);
        }
        if (core.round != 0) {
            throw constructorBroken(core, "Election.round: initial", 95);
        }
        if (core.above != 0) {
            throw constructorBroken(core, "Election.above: initial", 97);
        }
        ElectionMonitor monitor = new ElectionMonitor(core, Fault.HANDLER);
        if (core.voter == voter || !Arrays.equals(core.voter, voter)) {
            throw constructorBroken(core, "Election.voter: given", 80);
        }
        if (!Frames.all(core.heard, 0, false)) {
            throw constructorBroken(core, "Election.heard: initial", 99);
        }
        if (core.replyKind != REPLY_NONE) {
            throw constructorBroken(core, "Election.constructor: reply", 74);
        }
        if (core.replyHeld) {
            throw constructorBroken(core, "Election.constructor: held", 74);
        }
        return monitor;
    }

    private static ContractViolation constructorBroken(ElectionContract core, String clause,
            int line) {
        Snapshot made = new Snapshot();
        made.take(core);
        String values = "  made     " + made.terms().all() + "\n";
        return new ContractViolation(clause, FILE + ":" + line, Fault.HANDLER, values, "", null);
    }

    /**
     * Runs {@code tick} and checks every clause of it.
     *
     * @param mJitter of the message
     * @return the case that was taken
     * @throws ContractViolation when a clause is broken
     */
    public int tick(int mJitter) {
        if (!observe() || !tickEntry(mJitter)) {
            throw tickViolation(Fault.CALLER, 0, 0, null, mJitter);
        }
        int expected = tickExpected(mJitter);
        int taken;
        try {
            taken = core.tick(mJitter);
        } catch (RuntimeException thrown) {
            broken("tick." + tickCase(expected) + ": returns", tickLine(expected));
            throw tickViolation(Fault.HANDLER, expected, 0, thrown, mJitter);
        }
        if (taken != expected) {
            broken("tick." + tickCase(expected) + ": outcome", tickLine(expected));
            throw tickViolation(Fault.HANDLER, expected, taken, null, mJitter);
        }
        if (!tickKept(taken, mJitter)) {
            throw tickViolation(Fault.HANDLER, expected, 0, null, mJitter);
        }
        return taken;
    }

    private boolean tickEntry(int mJitter) {
        if (mJitter < 0 || mJitter > 1048576) {
            return broken("Tick.jitter: type", 58);
        }
        if (mJitter > core.timeout) {
            return broken("tick.jitter_is_short", 126);
        }
        return true;
    }

    /** The decision table of tick. */
    private int tickExpected(int mJitter) {
        if (!core.voter[core.self]) { // tick.not_a_voter
            return TICK_NOT_A_VOTER;
        }
        if (core.stance != STANCE_FOLLOWER && !core.eligible) { // tick.retire
            return TICK_RETIRE;
        }
        if (core.stance == STANCE_LEADING && core.patience > 0) { // tick.between_counts
            return TICK_BETWEEN_COUNTS;
        }
        if (core.stance == STANCE_LEADING && 2 * ((core.voter[0] // tick.keep_leading
                && (core.heard[0] || 0 == core.self) ? 1 : 0) + (core.voter[1] && (core.heard[1]
                || 1 == core.self) ? 1 : 0) + (core.voter[2] && (core.heard[2] || 2 == core.self)
                ? 1 : 0) + (core.voter[3] && (core.heard[3] || 3 == core.self) ? 1
                : 0) + (core.voter[4] && (core.heard[4] || 4 == core.self) ? 1 : 0) + (core.voter[5]
                && (core.heard[5] || 5 == core.self) ? 1 : 0) + (core.voter[6] && (core.heard[6]
                || 6 == core.self) ? 1 : 0)) > (core.voter[0] ? 1 : 0) + (core.voter[1] ? 1
                : 0) + (core.voter[2] ? 1 : 0) + (core.voter[3] ? 1 : 0) + (core.voter[4] ? 1
                : 0) + (core.voter[5] ? 1 : 0) + (core.voter[6] ? 1 : 0)) {
            return TICK_KEEP_LEADING;
        }
        if (core.stance == STANCE_LEADING) { // tick.step_down
            return TICK_STEP_DOWN;
        }
        if (core.silence < core.timeout) { // tick.hold_still
            return TICK_HOLD_STILL;
        }
        if (core.patience > 0) { // tick.hold_back
            return TICK_HOLD_BACK;
        }
        if (!core.eligible) { // tick.ineligible
            return TICK_INELIGIBLE;
        }
        if ((!core.voter[0] || 0 == core.self) && (!core.voter[1] || 1 // tick.stand_alone
                == core.self) && (!core.voter[2] || 2 == core.self) && (!core.voter[3] || 3
                == core.self) && (!core.voter[4] || 4 == core.self) && (!core.voter[5] || 5
                == core.self) && (!core.voter[6] || 6 == core.self)) {
            return TICK_STAND_ALONE;
        }
        return TICK_ASK; // tick.ask
    }

    private boolean tickKept(int taken, int mJitter) {
        return switch (taken) {
            case TICK_NOT_A_VOTER -> tickNotAVoter(mJitter);
            case TICK_RETIRE -> tickRetire(mJitter);
            case TICK_BETWEEN_COUNTS -> tickBetweenCounts(mJitter);
            case TICK_KEEP_LEADING -> tickKeepLeading(mJitter);
            case TICK_STEP_DOWN -> tickStepDown(mJitter);
            case TICK_HOLD_STILL -> tickHoldStill(mJitter);
            case TICK_HOLD_BACK -> tickHoldBack(mJitter);
            case TICK_INELIGIBLE -> tickIneligible(mJitter);
            case TICK_STAND_ALONE -> tickStandAlone(mJitter);
            case TICK_ASK -> tickAsk(mJitter);
            default -> false;
        };
    }

    /** tick.not_a_voter. */
    private boolean tickNotAVoter(int mJitter) {
        if (before.changed(core, 0x0L)) {
            return broken("tick.not_a_voter: changes", 128);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("tick.not_a_voter: reply", 128);
        }
        if (core.replyHeld) {
            return broken("tick.not_a_voter: held", 128);
        }
        return statementsKept();
    }

    /** tick.retire. */
    private boolean tickRetire(int mJitter) {
        if (before.changed(core, 0x1002e00L)) {
            return broken("tick.retire: changes", 132);
        }
        if (core.stance != STANCE_FOLLOWER) {
            return broken("tick.retire_follows", 134);
        }
        if (core.leader != BALLOT_NONE) {
            return broken("tick.retire_forgets_leader", 135);
        }
        if (core.handingOver) {
            return broken("tick.retire_ends_hand_over", 136);
        }
        if (core.patience != mJitter) {
            return broken("tick.retire_draws_patience", 137);
        }
        if (core.replyKind != REPLY_STEP_DOWN || core.replyBallot != before.leader) {
            return broken("tick.retirement_is_told", 138);
        }
        if (core.replyHeld) {
            return broken("tick.retire: held", 132);
        }
        if (!statementsKept()) {
            return false;
        }
        before.stance = core.stance;
        before.leader = core.leader;
        before.handingOver = core.handingOver;
        before.patience = core.patience;
        return true;
    }

    /** tick.between_counts. */
    private boolean tickBetweenCounts(int mJitter) {
        if (before.changed(core, 0x2000L)) {
            return broken("tick.between_counts: changes", 140);
        }
        if (core.patience != before.patience - 1) {
            return broken("tick.between_counts_counts_down", 142);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("tick.between_counts: reply", 140);
        }
        if (core.replyHeld) {
            return broken("tick.between_counts: held", 140);
        }
        if (!statementsKept()) {
            return false;
        }
        before.patience = core.patience;
        return true;
    }

    /** tick.keep_leading. */
    private boolean tickKeepLeading(int mJitter) {
        if (before.changed(core, 0x12800L)) {
            return broken("tick.keep_leading: changes", 146);
        }
        if (core.handingOver) {
            return broken("tick.leads_in_full", 149);
        }
        if (core.patience != core.timeout) {
            return broken("tick.next_count", 150);
        }
        if (core.heard[0] || core.heard[1] || core.heard[2] || core.heard[3] || core.heard[4]
                || core.heard[5] || core.heard[6]) {
            return broken("tick.keep_leading_clears_voices", 151);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("tick.keep_leading: reply", 146);
        }
        if (core.replyHeld) {
            return broken("tick.keep_leading: held", 146);
        }
        if (!statementsKept()) {
            return false;
        }
        before.handingOver = core.handingOver;
        before.patience = core.patience;
        Frames.copy(core.heard, before.heard);
        return true;
    }

    /** tick.step_down. */
    private boolean tickStepDown(int mJitter) {
        if (before.changed(core, 0x1002e00L)) {
            return broken("tick.step_down: changes", 154);
        }
        if (core.stance != STANCE_FOLLOWER) {
            return broken("tick.step_down_follows", 156);
        }
        if (core.leader != BALLOT_NONE) {
            return broken("tick.step_down_forgets_leader", 157);
        }
        if (core.handingOver) {
            return broken("tick.step_down_ends_hand_over", 158);
        }
        if (core.patience != mJitter) {
            return broken("tick.step_down_draws_patience", 159);
        }
        if (core.replyKind != REPLY_STEP_DOWN || core.replyBallot != before.leader) {
            return broken("tick.stepping_down_is_told", 160);
        }
        if (core.replyHeld) {
            return broken("tick.step_down: held", 154);
        }
        if (!statementsKept()) {
            return false;
        }
        before.stance = core.stance;
        before.leader = core.leader;
        before.handingOver = core.handingOver;
        before.patience = core.patience;
        return true;
    }

    /** tick.hold_still. */
    private boolean tickHoldStill(int mJitter) {
        if (before.changed(core, 0x1000L)) {
            return broken("tick.hold_still: changes", 162);
        }
        if (core.silence != before.silence + 1) {
            return broken("tick.hold_still_counts_up", 164);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("tick.hold_still: reply", 162);
        }
        if (core.replyHeld) {
            return broken("tick.hold_still: held", 162);
        }
        if (!statementsKept()) {
            return false;
        }
        before.silence = core.silence;
        return true;
    }

    /** tick.hold_back. */
    private boolean tickHoldBack(int mJitter) {
        if (before.changed(core, 0x2000L)) {
            return broken("tick.hold_back: changes", 167);
        }
        if (core.patience != before.patience - 1) {
            return broken("tick.hold_back_counts_down", 169);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("tick.hold_back: reply", 167);
        }
        if (core.replyHeld) {
            return broken("tick.hold_back: held", 167);
        }
        if (!statementsKept()) {
            return false;
        }
        before.patience = core.patience;
        return true;
    }

    /** tick.ineligible. */
    private boolean tickIneligible(int mJitter) {
        if (before.changed(core, 0x400L)) {
            return broken("tick.ineligible: changes", 174);
        }
        if (core.leader != BALLOT_NONE) {
            return broken("tick.ineligible_forgets_leader", 176);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("tick.ineligible: reply", 174);
        }
        if (core.replyHeld) {
            return broken("tick.ineligible: held", 174);
        }
        if (!statementsKept()) {
            return false;
        }
        before.leader = core.leader;
        return true;
    }

    /** tick.stand_alone. */
    private boolean tickStandAlone(int mJitter) {
        if (before.changed(core, 0x2002600L)) {
            return broken("tick.stand_alone: changes", 180);
        }
        if (core.stance != STANCE_CAMPAIGNING) {
            return broken("tick.stand_alone_campaigns", 182);
        }
        if (core.leader != BALLOT_NONE) {
            return broken("tick.stand_alone_forgets_leader", 183);
        }
        if (core.patience != core.timeout + mJitter) {
            return broken("tick.stand_alone_draws_patience", 184);
        }
        if (core.replyKind != REPLY_CAMPAIGN || core.replyAbove != core.above) {
            return broken("tick.lone_campaign_names_known_ballots", 185);
        }
        if (core.replyHeld) {
            return broken("tick.stand_alone: held", 180);
        }
        if (!statementsKept()) {
            return false;
        }
        before.stance = core.stance;
        before.leader = core.leader;
        before.patience = core.patience;
        return true;
    }

    /** tick.ask. */
    private boolean tickAsk(int mJitter) {
        if (before.changed(core, 0x3f6600L)) {
            return broken("tick.ask: changes", 188);
        }
        if (core.stance != STANCE_ASKING) {
            return broken("tick.asking", 190);
        }
        if (core.leader != BALLOT_NONE) {
            return broken("tick.ask_forgets_leader", 191);
        }
        if (core.patience != core.timeout + mJitter) {
            return broken("tick.ask_draws_patience", 192);
        }
        if (core.round != (before.round < 1152921504606846976L ? before.round + 1 : 0)) {
            return broken("tick.new_round", 193);
        }
        if (core.heard[0] != (0 == core.self) || core.heard[1] != (1 == core.self) || core.heard[2]
                != (2 == core.self) || core.heard[3] != (3 == core.self) || core.heard[4] != (4
                == core.self) || core.heard[5] != (5 == core.self) || core.heard[6] != (6
                == core.self)) {
            return broken("tick.only_own_grant", 194);
        }
        if (core.replyKind != REPLY_PRE_VOTE || core.replyGroup != core.group || core.replyEpoch
                != core.epoch || core.replyFrom != core.self || core.replyRound != core.round
                || core.replyPrefix != core.prefix) {
            return broken("tick.question_names_round_and_position", 195);
        }
        if (core.replyHeld) {
            return broken("tick.ask: held", 188);
        }
        if (!statementsKept()) {
            return false;
        }
        before.stance = core.stance;
        before.leader = core.leader;
        before.patience = core.patience;
        before.round = core.round;
        Frames.copy(core.heard, before.heard);
        return true;
    }

    /**
     * The name of a result of {@code tick}.
     *
     * @param code what the handler returned
     * @return the case's name
     */
    public static String tickCase(int code) {
        return switch (code) {
            case TICK_NOT_A_VOTER -> "not_a_voter";
            case TICK_RETIRE -> "retire";
            case TICK_BETWEEN_COUNTS -> "between_counts";
            case TICK_KEEP_LEADING -> "keep_leading";
            case TICK_STEP_DOWN -> "step_down";
            case TICK_HOLD_STILL -> "hold_still";
            case TICK_HOLD_BACK -> "hold_back";
            case TICK_INELIGIBLE -> "ineligible";
            case TICK_STAND_ALONE -> "stand_alone";
            case TICK_ASK -> "ask";
            default -> "no case " + code;
        };
    }

    private static int tickLine(int code) {
        return switch (code) {
            case TICK_NOT_A_VOTER -> 128; // tick.not_a_voter
            case TICK_RETIRE -> 132; // tick.retire
            case TICK_BETWEEN_COUNTS -> 140; // tick.between_counts
            case TICK_KEEP_LEADING -> 146; // tick.keep_leading
            case TICK_STEP_DOWN -> 154; // tick.step_down
            case TICK_HOLD_STILL -> 162; // tick.hold_still
            case TICK_HOLD_BACK -> 167; // tick.hold_back
            case TICK_INELIGIBLE -> 174; // tick.ineligible
            case TICK_STAND_ALONE -> 180; // tick.stand_alone
            case TICK_ASK -> 188; // tick.ask
            default -> 125;
        };
    }

    private ContractViolation tickViolation(Fault fault, int expected, int taken, Throwable cause,
            int mJitter) {
        int then = expected;
        if (then == 0 && !brokenClause.contains(": ")) {
            then = tickExpected(mJitter);
        }
        return violation(fault, "Tick", tickTerms(mJitter), then == 0 ? "" : tickCase(then), taken
                == 0 ? "" : tickCase(taken), cause);
    }

    private static Terms tickTerms(int mJitter) {
        Terms terms = new Terms();
        terms.number("jitter", mJitter, 0);
        return terms;
    }

    /**
     * Runs {@code resume} and checks every clause of it.
     *
     * @param mJitter of the message
     * @return the case that was taken
     * @throws ContractViolation when a clause is broken
     */
    public int resume(int mJitter) {
        if (!observe() || !resumeEntry(mJitter)) {
            throw resumeViolation(Fault.CALLER, 0, 0, null, mJitter);
        }
        int expected = resumeExpected(mJitter);
        int taken;
        try {
            taken = core.resume(mJitter);
        } catch (RuntimeException thrown) {
            broken("resume." + resumeCase(expected) + ": returns", resumeLine(expected));
            throw resumeViolation(Fault.HANDLER, expected, 0, thrown, mJitter);
        }
        if (taken != expected) {
            broken("resume." + resumeCase(expected) + ": outcome", resumeLine(expected));
            throw resumeViolation(Fault.HANDLER, expected, taken, null, mJitter);
        }
        if (!resumeKept(taken, mJitter)) {
            throw resumeViolation(Fault.HANDLER, expected, 0, null, mJitter);
        }
        return taken;
    }

    private boolean resumeEntry(int mJitter) {
        if (mJitter < 0 || mJitter > 1048576) {
            return broken("Resumed.jitter: type", 70);
        }
        if (mJitter > core.timeout) {
            return broken("resume.jitter_is_short", 245);
        }
        return true;
    }

    /** The decision table of resume. */
    private int resumeExpected(int mJitter) {
        if (core.stance == STANCE_LEADING) { // resume.confirm_first
            return RESUME_CONFIRM_FIRST;
        }
        if (core.stance == STANCE_CAMPAIGNING) { // resume.abandon
            return RESUME_ABANDON;
        }
        return RESUME_START_OVER; // resume.start_over
    }

    private boolean resumeKept(int taken, int mJitter) {
        return switch (taken) {
            case RESUME_CONFIRM_FIRST -> resumeConfirmFirst(mJitter);
            case RESUME_ABANDON -> resumeAbandon(mJitter);
            case RESUME_START_OVER -> resumeStartOver(mJitter);
            default -> false;
        };
    }

    /** resume.confirm_first. */
    private boolean resumeConfirmFirst(int mJitter) {
        if (before.changed(core, 0x12800L)) {
            return broken("resume.confirm_first: changes", 247);
        }
        if (core.handingOver) {
            return broken("resume.confirm_first_ends_hand_over", 249);
        }
        if (core.patience != core.timeout) {
            return broken("resume.next_count", 250);
        }
        if (core.heard[0] || core.heard[1] || core.heard[2] || core.heard[3] || core.heard[4]
                || core.heard[5] || core.heard[6]) {
            return broken("resume.confirm_first_clears_voices", 251);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("resume.confirm_first: reply", 247);
        }
        if (core.replyHeld) {
            return broken("resume.confirm_first: held", 247);
        }
        if (!statementsKept()) {
            return false;
        }
        before.handingOver = core.handingOver;
        before.patience = core.patience;
        Frames.copy(core.heard, before.heard);
        return true;
    }

    /** resume.abandon. */
    private boolean resumeAbandon(int mJitter) {
        if (before.changed(core, 0x1003200L)) {
            return broken("resume.abandon: changes", 254);
        }
        if (core.stance != STANCE_FOLLOWER) {
            return broken("resume.abandon_follows", 256);
        }
        if (core.silence != 0) {
            return broken("resume.abandon_restarts_silence", 257);
        }
        if (core.patience != mJitter) {
            return broken("resume.abandon_draws_patience", 258);
        }
        if (core.replyKind != REPLY_STEP_DOWN || core.replyBallot != BALLOT_NONE) {
            return broken("resume.abandoning_is_told", 259);
        }
        if (core.replyHeld) {
            return broken("resume.abandon: held", 254);
        }
        if (!statementsKept()) {
            return false;
        }
        before.stance = core.stance;
        before.silence = core.silence;
        before.patience = core.patience;
        return true;
    }

    /** resume.start_over. */
    private boolean resumeStartOver(int mJitter) {
        if (before.changed(core, 0x3200L)) {
            return broken("resume.start_over: changes", 261);
        }
        if (core.stance != STANCE_FOLLOWER) {
            return broken("resume.start_over_follows", 263);
        }
        if (core.silence != 0) {
            return broken("resume.start_over_restarts_silence", 264);
        }
        if (core.patience != mJitter) {
            return broken("resume.start_over_draws_patience", 265);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("resume.start_over: reply", 261);
        }
        if (core.replyHeld) {
            return broken("resume.start_over: held", 261);
        }
        if (!statementsKept()) {
            return false;
        }
        before.stance = core.stance;
        before.silence = core.silence;
        before.patience = core.patience;
        return true;
    }

    /**
     * The name of a result of {@code resume}.
     *
     * @param code what the handler returned
     * @return the case's name
     */
    public static String resumeCase(int code) {
        return switch (code) {
            case RESUME_CONFIRM_FIRST -> "confirm_first";
            case RESUME_ABANDON -> "abandon";
            case RESUME_START_OVER -> "start_over";
            default -> "no case " + code;
        };
    }

    private static int resumeLine(int code) {
        return switch (code) {
            case RESUME_CONFIRM_FIRST -> 247; // resume.confirm_first
            case RESUME_ABANDON -> 254; // resume.abandon
            case RESUME_START_OVER -> 261; // resume.start_over
            default -> 244;
        };
    }

    private ContractViolation resumeViolation(Fault fault, int expected, int taken, Throwable cause,
            int mJitter) {
        int then = expected;
        if (then == 0 && !brokenClause.contains(": ")) {
            then = resumeExpected(mJitter);
        }
        return violation(fault, "Resumed", resumeTerms(mJitter), then == 0 ? "" : resumeCase(then),
                taken == 0 ? "" : resumeCase(taken), cause);
    }

    private static Terms resumeTerms(int mJitter) {
        Terms terms = new Terms();
        terms.number("jitter", mJitter, 0);
        return terms;
    }

    /**
     * Runs {@code process_prevote} and checks every clause of it.
     *
     * @param mGroup of the message
     * @param mEpoch of the message
     * @param mFrom of the message
     * @param mRound of the message
     * @param mPrefix of the message
     * @return the case that was taken
     * @throws ContractViolation when a clause is broken
     */
    public int processPrevote(long mGroup, long mEpoch, int mFrom, long mRound, long mPrefix) {
        if (!observe() || !processPrevoteEntry(mGroup, mEpoch, mFrom, mRound, mPrefix)) {
            throw processPrevoteViolation(Fault.CALLER, 0, 0, null, mGroup, mEpoch, mFrom, mRound,
                    mPrefix);
        }
        int expected = processPrevoteExpected(mGroup, mEpoch, mFrom, mRound, mPrefix);
        int taken;
        try {
            taken = core.processPrevote(mGroup, mEpoch, mFrom, mRound, mPrefix);
        } catch (RuntimeException thrown) {
            broken("process_prevote." + processPrevoteCase(expected) + ": returns",
                    processPrevoteLine(expected));
            throw processPrevoteViolation(Fault.HANDLER, expected, 0, thrown, mGroup, mEpoch, mFrom,
                    mRound, mPrefix);
        }
        if (taken != expected) {
            broken("process_prevote." + processPrevoteCase(expected) + ": outcome",
                    processPrevoteLine(expected));
            throw processPrevoteViolation(Fault.HANDLER, expected, taken, null, mGroup, mEpoch,
                    mFrom, mRound, mPrefix);
        }
        if (!processPrevoteKept(taken, mGroup, mEpoch, mFrom, mRound, mPrefix)) {
            throw processPrevoteViolation(Fault.HANDLER, expected, 0, null, mGroup, mEpoch, mFrom,
                    mRound, mPrefix);
        }
        return taken;
    }

    private boolean processPrevoteEntry(long mGroup, long mEpoch, int mFrom, long mRound,
            long mPrefix) {
        if (mEpoch < 0 || mEpoch > 1099511627776L) {
            return broken("PreVote.epoch: type", 32);
        }
        if (mFrom < 0 || mFrom > 6) {
            return broken("PreVote.from: type", 32);
        }
        if (mRound < 0 || mRound > 1152921504606846976L) {
            return broken("PreVote.round: type", 32);
        }
        if (mPrefix < 0 || mPrefix > 1152921504606846976L) {
            return broken("PreVote.prefix: type", 32);
        }
        return true;
    }

    /** The decision table of process_prevote. */
    private int processPrevoteExpected(long mGroup, long mEpoch, int mFrom, long mRound,
            long mPrefix) {
        if (mGroup != core.group) { // process_prevote.foreign
            return PROCESS_PREVOTE_FOREIGN;
        }
        if (!core.voter[core.self]) { // process_prevote.not_a_voter
            return PROCESS_PREVOTE_NOT_A_VOTER;
        }
        if (mEpoch < core.epoch) { // process_prevote.older_epoch
            return PROCESS_PREVOTE_OLDER_EPOCH;
        }
        if (mEpoch > core.epoch) { // process_prevote.newer_epoch
            return PROCESS_PREVOTE_NEWER_EPOCH;
        }
        if (mFrom == core.self || !core.voter[mFrom]) { // process_prevote.stranger
            return PROCESS_PREVOTE_STRANGER;
        }
        if (core.stance == STANCE_LEADING || core.stance // process_prevote.in_office
                == STANCE_CAMPAIGNING) {
            return PROCESS_PREVOTE_IN_OFFICE;
        }
        if (core.silence < core.timeout) { // process_prevote.has_a_leader
            return PROCESS_PREVOTE_HAS_A_LEADER;
        }
        if (mPrefix < core.base) { // process_prevote.behind
            return PROCESS_PREVOTE_BEHIND;
        }
        return PROCESS_PREVOTE_GRANT; // process_prevote.grant
    }

    private boolean processPrevoteKept(int taken, long mGroup, long mEpoch, int mFrom, long mRound,
            long mPrefix) {
        return switch (taken) {
            case PROCESS_PREVOTE_FOREIGN -> processPrevoteForeign(mGroup, mEpoch, mFrom, mRound,
                    mPrefix);
            case PROCESS_PREVOTE_NOT_A_VOTER -> processPrevoteNotAVoter(mGroup, mEpoch, mFrom,
                    mRound, mPrefix);
            case PROCESS_PREVOTE_OLDER_EPOCH -> processPrevoteOlderEpoch(mGroup, mEpoch, mFrom,
                    mRound, mPrefix);
            case PROCESS_PREVOTE_NEWER_EPOCH -> processPrevoteNewerEpoch(mGroup, mEpoch, mFrom,
                    mRound, mPrefix);
            case PROCESS_PREVOTE_STRANGER -> processPrevoteStranger(mGroup, mEpoch, mFrom, mRound,
                    mPrefix);
            case PROCESS_PREVOTE_IN_OFFICE -> processPrevoteInOffice(mGroup, mEpoch, mFrom, mRound,
                    mPrefix);
            case PROCESS_PREVOTE_HAS_A_LEADER -> processPrevoteHasALeader(mGroup, mEpoch, mFrom,
                    mRound, mPrefix);
            case PROCESS_PREVOTE_BEHIND -> processPrevoteBehind(mGroup, mEpoch, mFrom, mRound,
                    mPrefix);
            case PROCESS_PREVOTE_GRANT -> processPrevoteGrant(mGroup, mEpoch, mFrom, mRound,
                    mPrefix);
            default -> false;
        };
    }

    /** process_prevote.foreign. */
    private boolean processPrevoteForeign(long mGroup, long mEpoch, int mFrom, long mRound,
            long mPrefix) {
        if (before.changed(core, 0x0L)) {
            return broken("process_prevote.foreign: changes", 279);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("process_prevote.foreign: reply", 279);
        }
        if (core.replyHeld) {
            return broken("process_prevote.foreign: held", 279);
        }
        return statementsKept();
    }

    /** process_prevote.not_a_voter. */
    private boolean processPrevoteNotAVoter(long mGroup, long mEpoch, int mFrom, long mRound,
            long mPrefix) {
        if (before.changed(core, 0x0L)) {
            return broken("process_prevote.not_a_voter: changes", 283);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("process_prevote.not_a_voter: reply", 283);
        }
        if (core.replyHeld) {
            return broken("process_prevote.not_a_voter: held", 283);
        }
        return statementsKept();
    }

    /** process_prevote.older_epoch. */
    private boolean processPrevoteOlderEpoch(long mGroup, long mEpoch, int mFrom, long mRound,
            long mPrefix) {
        if (before.changed(core, 0x40000L)) {
            return broken("process_prevote.older_epoch: changes", 288);
        }
        if (core.replyKind != REPLY_DEFUNCT || core.replyEpoch != core.epoch) {
            return broken("process_prevote.older_epoch_is_told", 290);
        }
        if (core.replyHeld) {
            return broken("process_prevote.older_epoch: held", 288);
        }
        return statementsKept();
    }

    /** process_prevote.newer_epoch. */
    private boolean processPrevoteNewerEpoch(long mGroup, long mEpoch, int mFrom, long mRound,
            long mPrefix) {
        if (before.changed(core, 0x0L)) {
            return broken("process_prevote.newer_epoch: changes", 292);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("process_prevote.newer_epoch: reply", 292);
        }
        if (core.replyHeld) {
            return broken("process_prevote.newer_epoch: held", 292);
        }
        return statementsKept();
    }

    /** process_prevote.stranger. */
    private boolean processPrevoteStranger(long mGroup, long mEpoch, int mFrom, long mRound,
            long mPrefix) {
        if (before.changed(core, 0x0L)) {
            return broken("process_prevote.stranger: changes", 296);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("process_prevote.stranger: reply", 296);
        }
        if (core.replyHeld) {
            return broken("process_prevote.stranger: held", 296);
        }
        return statementsKept();
    }

    /** process_prevote.in_office. */
    private boolean processPrevoteInOffice(long mGroup, long mEpoch, int mFrom, long mRound,
            long mPrefix) {
        if (before.changed(core, 0xfe0000L)) {
            return broken("process_prevote.in_office: changes", 301);
        }
        if (core.replyKind != REPLY_PRE_VOTE_ANSWER || core.replyGroup != core.group
                || core.replyEpoch != core.epoch || core.replyFrom != core.self || core.replyRound
                != mRound || core.replyGranted != false || core.replyPromised != core.promised
                || core.replyPrefix != core.prefix) {
            return broken("process_prevote.in_office_tells_promise", 303);
        }
        if (core.replyHeld) {
            return broken("process_prevote.in_office: held", 301);
        }
        return statementsKept();
    }

    /** process_prevote.has_a_leader. */
    private boolean processPrevoteHasALeader(long mGroup, long mEpoch, int mFrom, long mRound,
            long mPrefix) {
        if (before.changed(core, 0xfe0000L)) {
            return broken("process_prevote.has_a_leader: changes", 309);
        }
        if (core.replyKind != REPLY_PRE_VOTE_ANSWER || core.replyGroup != core.group
                || core.replyEpoch != core.epoch || core.replyFrom != core.self || core.replyRound
                != mRound || core.replyGranted != false || core.replyPromised != core.promised
                || core.replyPrefix != core.prefix) {
            return broken("process_prevote.has_a_leader_tells_promise", 311);
        }
        if (core.replyHeld) {
            return broken("process_prevote.has_a_leader: held", 309);
        }
        return statementsKept();
    }

    /** process_prevote.behind. */
    private boolean processPrevoteBehind(long mGroup, long mEpoch, int mFrom, long mRound,
            long mPrefix) {
        if (before.changed(core, 0xfe0000L)) {
            return broken("process_prevote.behind: changes", 317);
        }
        if (core.replyKind != REPLY_PRE_VOTE_ANSWER || core.replyGroup != core.group
                || core.replyEpoch != core.epoch || core.replyFrom != core.self || core.replyRound
                != mRound || core.replyGranted != false || core.replyPromised != core.promised
                || core.replyPrefix != core.prefix) {
            return broken("process_prevote.behind_tells_prefix", 319);
        }
        if (core.replyHeld) {
            return broken("process_prevote.behind: held", 317);
        }
        return statementsKept();
    }

    /** process_prevote.grant. */
    private boolean processPrevoteGrant(long mGroup, long mEpoch, int mFrom, long mRound,
            long mPrefix) {
        if (before.changed(core, 0xfe0000L)) {
            return broken("process_prevote.grant: changes", 324);
        }
        if (core.replyKind != REPLY_PRE_VOTE_ANSWER || core.replyGroup != core.group
                || core.replyEpoch != core.epoch || core.replyFrom != core.self || core.replyRound
                != mRound || core.replyGranted != true || core.replyPromised != core.promised
                || core.replyPrefix != core.prefix) {
            return broken("process_prevote.grant_tells_promise", 326);
        }
        if (core.replyHeld) {
            return broken("process_prevote.grant: held", 324);
        }
        return statementsKept();
    }

    /**
     * The name of a result of {@code process_prevote}.
     *
     * @param code what the handler returned
     * @return the case's name
     */
    public static String processPrevoteCase(int code) {
        return switch (code) {
            case PROCESS_PREVOTE_FOREIGN -> "foreign";
            case PROCESS_PREVOTE_NOT_A_VOTER -> "not_a_voter";
            case PROCESS_PREVOTE_OLDER_EPOCH -> "older_epoch";
            case PROCESS_PREVOTE_NEWER_EPOCH -> "newer_epoch";
            case PROCESS_PREVOTE_STRANGER -> "stranger";
            case PROCESS_PREVOTE_IN_OFFICE -> "in_office";
            case PROCESS_PREVOTE_HAS_A_LEADER -> "has_a_leader";
            case PROCESS_PREVOTE_BEHIND -> "behind";
            case PROCESS_PREVOTE_GRANT -> "grant";
            default -> "no case " + code;
        };
    }

    private static int processPrevoteLine(int code) {
        return switch (code) {
            case PROCESS_PREVOTE_FOREIGN -> 279; // process_prevote.foreign
            case PROCESS_PREVOTE_NOT_A_VOTER -> 283; // process_prevote.not_a_voter
            case PROCESS_PREVOTE_OLDER_EPOCH -> 288; // process_prevote.older_epoch
            case PROCESS_PREVOTE_NEWER_EPOCH -> 292; // process_prevote.newer_epoch
            case PROCESS_PREVOTE_STRANGER -> 296; // process_prevote.stranger
            case PROCESS_PREVOTE_IN_OFFICE -> 301; // process_prevote.in_office
            case PROCESS_PREVOTE_HAS_A_LEADER -> 309; // process_prevote.has_a_leader
            case PROCESS_PREVOTE_BEHIND -> 317; // process_prevote.behind
            case PROCESS_PREVOTE_GRANT -> 324; // process_prevote.grant
            default -> 278;
        };
    }

    private ContractViolation processPrevoteViolation(Fault fault, int expected, int taken,
            Throwable cause, long mGroup, long mEpoch, int mFrom, long mRound, long mPrefix) {
        int then = expected;
        if (then == 0 && !brokenClause.contains(": ")) {
            then = processPrevoteExpected(mGroup, mEpoch, mFrom, mRound, mPrefix);
        }
        return violation(fault, "PreVote", processPrevoteTerms(mGroup, mEpoch, mFrom, mRound,
                mPrefix), then == 0 ? "" : processPrevoteCase(then), taken == 0 ? ""
                : processPrevoteCase(taken), cause);
    }

    private static Terms processPrevoteTerms(long mGroup, long mEpoch, int mFrom, long mRound,
            long mPrefix) {
        Terms terms = new Terms();
        terms.optional("group", mGroup, 0, 0);
        terms.number("epoch", mEpoch, 0);
        terms.number("from", mFrom, 0);
        terms.number("round", mRound, 0);
        terms.number("prefix", mPrefix, 0);
        return terms;
    }

    /**
     * Runs {@code process_prevote_answer} and checks every clause of it.
     *
     * @param mGroup of the message
     * @param mEpoch of the message
     * @param mFrom of the message
     * @param mRound of the message
     * @param mGranted of the message
     * @param mPromised of the message
     * @param mPrefix of the message
     * @return the case that was taken
     * @throws ContractViolation when a clause is broken
     */
    public int processPrevoteAnswer(long mGroup, long mEpoch, int mFrom, long mRound,
            boolean mGranted, long mPromised, long mPrefix) {
        if (!observe() || !processPrevoteAnswerEntry(mGroup, mEpoch, mFrom, mRound, mGranted,
                mPromised, mPrefix)) {
            throw processPrevoteAnswerViolation(Fault.CALLER, 0, 0, null, mGroup, mEpoch, mFrom,
                    mRound, mGranted, mPromised, mPrefix);
        }
        int expected = processPrevoteAnswerExpected(mGroup, mEpoch, mFrom, mRound, mGranted,
                mPromised, mPrefix);
        int taken;
        try {
            taken = core.processPrevoteAnswer(mGroup, mEpoch, mFrom, mRound, mGranted, mPromised,
                    mPrefix);
        } catch (RuntimeException thrown) {
            broken("process_prevote_answer." + processPrevoteAnswerCase(expected) + ": returns",
                    processPrevoteAnswerLine(expected));
            throw processPrevoteAnswerViolation(Fault.HANDLER, expected, 0, thrown, mGroup, mEpoch,
                    mFrom, mRound, mGranted, mPromised, mPrefix);
        }
        if (taken != expected) {
            broken("process_prevote_answer." + processPrevoteAnswerCase(expected) + ": outcome",
                    processPrevoteAnswerLine(expected));
            throw processPrevoteAnswerViolation(Fault.HANDLER, expected, taken, null, mGroup,
                    mEpoch, mFrom, mRound, mGranted, mPromised, mPrefix);
        }
        if (!processPrevoteAnswerKept(taken, mGroup, mEpoch, mFrom, mRound, mGranted, mPromised,
                mPrefix)) {
            throw processPrevoteAnswerViolation(Fault.HANDLER, expected, 0, null, mGroup, mEpoch,
                    mFrom, mRound, mGranted, mPromised, mPrefix);
        }
        return taken;
    }

    private boolean processPrevoteAnswerEntry(long mGroup, long mEpoch, int mFrom, long mRound,
            boolean mGranted, long mPromised, long mPrefix) {
        if (mEpoch < 0 || mEpoch > 1099511627776L) {
            return broken("PreVoteAnswer.epoch: type", 37);
        }
        if (mFrom < 0 || mFrom > 6) {
            return broken("PreVoteAnswer.from: type", 37);
        }
        if (mRound < 0 || mRound > 1152921504606846976L) {
            return broken("PreVoteAnswer.round: type", 37);
        }
        if (mPromised < 0 || mPromised > 1152921504606846976L) {
            return broken("PreVoteAnswer.promised: type", 37);
        }
        if (mPrefix < 0 || mPrefix > 1152921504606846976L) {
            return broken("PreVoteAnswer.prefix: type", 38);
        }
        return true;
    }

    /** The decision table of process_prevote_answer. */
    private int processPrevoteAnswerExpected(long mGroup, long mEpoch, int mFrom, long mRound,
            boolean mGranted, long mPromised, long mPrefix) {
        if (mGroup != core.group) { // process_prevote_answer.foreign
            return PROCESS_PREVOTE_ANSWER_FOREIGN;
        }
        if (mEpoch != core.epoch) { // process_prevote_answer.other_epoch
            return PROCESS_PREVOTE_ANSWER_OTHER_EPOCH;
        }
        if (mFrom == core.self || !core.voter[mFrom]) { // process_prevote_answer.stranger
            return PROCESS_PREVOTE_ANSWER_STRANGER;
        }
        if (core.stance != STANCE_ASKING || mRound // process_prevote_answer.not_mine
                != core.round) {
            return PROCESS_PREVOTE_ANSWER_NOT_MINE;
        }
        if (!mGranted) { // process_prevote_answer.refused
            return PROCESS_PREVOTE_ANSWER_REFUSED;
        }
        if (2 * ((core.voter[0] && (core.heard[0] || 0 == mFrom) ? 1 // process_prevote_answer.win
                : 0) + (core.voter[1] && (core.heard[1] || 1 == mFrom) ? 1 : 0) + (core.voter[2]
                && (core.heard[2] || 2 == mFrom) ? 1 : 0) + (core.voter[3] && (core.heard[3] || 3
                == mFrom) ? 1 : 0) + (core.voter[4] && (core.heard[4] || 4 == mFrom) ? 1
                : 0) + (core.voter[5] && (core.heard[5] || 5 == mFrom) ? 1 : 0) + (core.voter[6]
                && (core.heard[6] || 6 == mFrom) ? 1 : 0)) > (core.voter[0] ? 1
                : 0) + (core.voter[1] ? 1 : 0) + (core.voter[2] ? 1 : 0) + (core.voter[3] ? 1
                : 0) + (core.voter[4] ? 1 : 0) + (core.voter[5] ? 1 : 0) + (core.voter[6] ? 1
                : 0)) {
            return PROCESS_PREVOTE_ANSWER_WIN;
        }
        return PROCESS_PREVOTE_ANSWER_COUNT; // process_prevote_answer.count
    }

    private boolean processPrevoteAnswerKept(int taken, long mGroup, long mEpoch, int mFrom,
            long mRound, boolean mGranted, long mPromised, long mPrefix) {
        return switch (taken) {
            case PROCESS_PREVOTE_ANSWER_FOREIGN -> processPrevoteAnswerForeign(mGroup, mEpoch,
                    mFrom, mRound, mGranted, mPromised, mPrefix);
            case PROCESS_PREVOTE_ANSWER_OTHER_EPOCH -> processPrevoteAnswerOtherEpoch(mGroup,
                    mEpoch, mFrom, mRound, mGranted, mPromised, mPrefix);
            case PROCESS_PREVOTE_ANSWER_STRANGER -> processPrevoteAnswerStranger(mGroup, mEpoch,
                    mFrom, mRound, mGranted, mPromised, mPrefix);
            case PROCESS_PREVOTE_ANSWER_NOT_MINE -> processPrevoteAnswerNotMine(mGroup, mEpoch,
                    mFrom, mRound, mGranted, mPromised, mPrefix);
            case PROCESS_PREVOTE_ANSWER_REFUSED -> processPrevoteAnswerRefused(mGroup, mEpoch,
                    mFrom, mRound, mGranted, mPromised, mPrefix);
            case PROCESS_PREVOTE_ANSWER_WIN -> processPrevoteAnswerWin(mGroup, mEpoch, mFrom,
                    mRound, mGranted, mPromised, mPrefix);
            case PROCESS_PREVOTE_ANSWER_COUNT -> processPrevoteAnswerCount(mGroup, mEpoch, mFrom,
                    mRound, mGranted, mPromised, mPrefix);
            default -> false;
        };
    }

    /** process_prevote_answer.foreign. */
    private boolean processPrevoteAnswerForeign(long mGroup, long mEpoch, int mFrom, long mRound,
            boolean mGranted, long mPromised, long mPrefix) {
        if (before.changed(core, 0x0L)) {
            return broken("process_prevote_answer.foreign: changes", 350);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("process_prevote_answer.foreign: reply", 350);
        }
        if (core.replyHeld) {
            return broken("process_prevote_answer.foreign: held", 350);
        }
        return statementsKept();
    }

    /** process_prevote_answer.other_epoch. */
    private boolean processPrevoteAnswerOtherEpoch(long mGroup, long mEpoch, int mFrom, long mRound,
            boolean mGranted, long mPromised, long mPrefix) {
        if (before.changed(core, 0x0L)) {
            return broken("process_prevote_answer.other_epoch: changes", 354);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("process_prevote_answer.other_epoch: reply", 354);
        }
        if (core.replyHeld) {
            return broken("process_prevote_answer.other_epoch: held", 354);
        }
        return statementsKept();
    }

    /** process_prevote_answer.stranger. */
    private boolean processPrevoteAnswerStranger(long mGroup, long mEpoch, int mFrom, long mRound,
            boolean mGranted, long mPromised, long mPrefix) {
        if (before.changed(core, 0x0L)) {
            return broken("process_prevote_answer.stranger: changes", 358);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("process_prevote_answer.stranger: reply", 358);
        }
        if (core.replyHeld) {
            return broken("process_prevote_answer.stranger: held", 358);
        }
        return statementsKept();
    }

    /** process_prevote_answer.not_mine. */
    private boolean processPrevoteAnswerNotMine(long mGroup, long mEpoch, int mFrom, long mRound,
            boolean mGranted, long mPromised, long mPrefix) {
        if (before.changed(core, 0x8000L)) {
            return broken("process_prevote_answer.not_mine: changes", 362);
        }
        if (core.above != (mPromised > before.above ? mPromised : before.above)) {
            return broken("process_prevote_answer.not_mine_learns_ballot", 364);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("process_prevote_answer.not_mine: reply", 362);
        }
        if (core.replyHeld) {
            return broken("process_prevote_answer.not_mine: held", 362);
        }
        if (!statementsKept()) {
            return false;
        }
        before.above = core.above;
        return true;
    }

    /** process_prevote_answer.refused. */
    private boolean processPrevoteAnswerRefused(long mGroup, long mEpoch, int mFrom, long mRound,
            boolean mGranted, long mPromised, long mPrefix) {
        if (before.changed(core, 0x8000L)) {
            return broken("process_prevote_answer.refused: changes", 369);
        }
        if (core.above != (mPromised > before.above ? mPromised : before.above)) {
            return broken("process_prevote_answer.refused_learns_ballot", 371);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("process_prevote_answer.refused: reply", 369);
        }
        if (core.replyHeld) {
            return broken("process_prevote_answer.refused: held", 369);
        }
        if (!statementsKept()) {
            return false;
        }
        before.above = core.above;
        return true;
    }

    /** process_prevote_answer.win. */
    private boolean processPrevoteAnswerWin(long mGroup, long mEpoch, int mFrom, long mRound,
            boolean mGranted, long mPromised, long mPrefix) {
        if (before.changed(core, 0x2008200L)) {
            return broken("process_prevote_answer.win: changes", 375);
        }
        if (core.stance != STANCE_CAMPAIGNING) {
            return broken("process_prevote_answer.win_campaigns", 378);
        }
        if (core.above != (mPromised > before.above ? mPromised : before.above)) {
            return broken("process_prevote_answer.win_learns_ballot", 379);
        }
        if (core.replyKind != REPLY_CAMPAIGN || core.replyAbove != core.above) {
            return broken("process_prevote_answer.campaign_names_known_ballots", 381);
        }
        if (core.replyHeld) {
            return broken("process_prevote_answer.win: held", 375);
        }
        if (!statementsKept()) {
            return false;
        }
        before.stance = core.stance;
        before.above = core.above;
        return true;
    }

    /** process_prevote_answer.count. */
    private boolean processPrevoteAnswerCount(long mGroup, long mEpoch, int mFrom, long mRound,
            boolean mGranted, long mPromised, long mPrefix) {
        int cell = mFrom;
        if (before.changed(core, 0x18000L)) {
            return broken("process_prevote_answer.count: changes", 383);
        }
        if (core.above != (mPromised > before.above ? mPromised : before.above)) {
            return broken("process_prevote_answer.count_learns_ballot", 385);
        }
        if (!core.heard[mFrom]) {
            return broken("process_prevote_answer.grant_counted", 387);
        }
        if ((mFrom != 0 && core.heard[0] != before.heard[0]) || (mFrom != 1 && core.heard[1]
                != before.heard[1]) || (mFrom != 2 && core.heard[2] != before.heard[2]) || (mFrom
                != 3 && core.heard[3] != before.heard[3]) || (mFrom != 4 && core.heard[4]
                != before.heard[4]) || (mFrom != 5 && core.heard[5] != before.heard[5]) || (mFrom
                != 6 && core.heard[6] != before.heard[6])) {
            return broken("process_prevote_answer.others_kept", 388);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("process_prevote_answer.count: reply", 383);
        }
        if (core.replyHeld) {
            return broken("process_prevote_answer.count: held", 383);
        }
        if (!Frames.onlyAt(core.heard, before.heard, cell)) {
            return broken("process_prevote_answer.count: changes", 383);
        }
        if (!statementsKept()) {
            return false;
        }
        before.above = core.above;
        before.heard[cell] = core.heard[cell];
        return true;
    }

    /**
     * The name of a result of {@code process_prevote_answer}.
     *
     * @param code what the handler returned
     * @return the case's name
     */
    public static String processPrevoteAnswerCase(int code) {
        return switch (code) {
            case PROCESS_PREVOTE_ANSWER_FOREIGN -> "foreign";
            case PROCESS_PREVOTE_ANSWER_OTHER_EPOCH -> "other_epoch";
            case PROCESS_PREVOTE_ANSWER_STRANGER -> "stranger";
            case PROCESS_PREVOTE_ANSWER_NOT_MINE -> "not_mine";
            case PROCESS_PREVOTE_ANSWER_REFUSED -> "refused";
            case PROCESS_PREVOTE_ANSWER_WIN -> "win";
            case PROCESS_PREVOTE_ANSWER_COUNT -> "count";
            default -> "no case " + code;
        };
    }

    private static int processPrevoteAnswerLine(int code) {
        return switch (code) {
            case PROCESS_PREVOTE_ANSWER_FOREIGN -> 350; // process_prevote_answer.foreign
            case PROCESS_PREVOTE_ANSWER_OTHER_EPOCH -> 354; // process_prevote_answer.other_epoch
            case PROCESS_PREVOTE_ANSWER_STRANGER -> 358; // process_prevote_answer.stranger
            case PROCESS_PREVOTE_ANSWER_NOT_MINE -> 362; // process_prevote_answer.not_mine
            case PROCESS_PREVOTE_ANSWER_REFUSED -> 369; // process_prevote_answer.refused
            case PROCESS_PREVOTE_ANSWER_WIN -> 375; // process_prevote_answer.win
            case PROCESS_PREVOTE_ANSWER_COUNT -> 383; // process_prevote_answer.count
            default -> 349;
        };
    }

    private ContractViolation processPrevoteAnswerViolation(Fault fault, int expected, int taken,
            Throwable cause, long mGroup, long mEpoch, int mFrom, long mRound, boolean mGranted,
            long mPromised, long mPrefix) {
        int then = expected;
        if (then == 0 && !brokenClause.contains(": ")) {
            then = processPrevoteAnswerExpected(mGroup, mEpoch, mFrom, mRound, mGranted, mPromised,
                    mPrefix);
        }
        return violation(fault, "PreVoteAnswer", processPrevoteAnswerTerms(mGroup, mEpoch, mFrom,
                mRound, mGranted, mPromised, mPrefix), then == 0 ? ""
                : processPrevoteAnswerCase(then), taken == 0 ? "" : processPrevoteAnswerCase(taken),
                cause);
    }

    private static Terms processPrevoteAnswerTerms(long mGroup, long mEpoch, int mFrom, long mRound,
            boolean mGranted, long mPromised, long mPrefix) {
        Terms terms = new Terms();
        terms.optional("group", mGroup, 0, 0);
        terms.number("epoch", mEpoch, 0);
        terms.number("from", mFrom, 0);
        terms.number("round", mRound, 0);
        terms.truth("granted", mGranted, false);
        terms.optional("promised", mPromised, 0, 0);
        terms.number("prefix", mPrefix, 0);
        return terms;
    }

    /**
     * Runs {@code stand} and checks every clause of it.
     *
     * @param mEligible of the message
     * @param mPromised of the message
     * @param mPrefix of the message
     * @param mBase of the message
     * @return the case that was taken
     * @throws ContractViolation when a clause is broken
     */
    public int stand(boolean mEligible, long mPromised, long mPrefix, long mBase) {
        if (!observe() || !standEntry(mEligible, mPromised, mPrefix, mBase)) {
            throw standViolation(Fault.CALLER, 0, 0, null, mEligible, mPromised, mPrefix, mBase);
        }
        int expected = standExpected(mEligible, mPromised, mPrefix, mBase);
        int taken;
        try {
            taken = core.stand(mEligible, mPromised, mPrefix, mBase);
        } catch (RuntimeException thrown) {
            broken("stand." + standCase(expected) + ": returns", standLine(expected));
            throw standViolation(Fault.HANDLER, expected, 0, thrown, mEligible, mPromised, mPrefix,
                    mBase);
        }
        if (taken != expected) {
            broken("stand." + standCase(expected) + ": outcome", standLine(expected));
            throw standViolation(Fault.HANDLER, expected, taken, null, mEligible, mPromised,
                    mPrefix, mBase);
        }
        if (!standKept(taken, mEligible, mPromised, mPrefix, mBase)) {
            throw standViolation(Fault.HANDLER, expected, 0, null, mEligible, mPromised, mPrefix,
                    mBase);
        }
        return taken;
    }

    private boolean standEntry(boolean mEligible, long mPromised, long mPrefix, long mBase) {
        if (mPromised < 0 || mPromised > 1152921504606846976L) {
            return broken("Standing.promised: type", 57);
        }
        if (mPrefix < 0 || mPrefix > 1152921504606846976L) {
            return broken("Standing.prefix: type", 57);
        }
        if (mBase < 0 || mBase > 1152921504606846976L) {
            return broken("Standing.base: type", 57);
        }
        if (mPromised < core.promised) {
            return broken("stand.promise_is_current", 422);
        }
        return true;
    }

    /** The decision table of stand. */
    private int standExpected(boolean mEligible, long mPromised, long mPrefix, long mBase) {
        return STAND_NOTED; // stand.noted
    }

    private boolean standKept(int taken, boolean mEligible, long mPromised, long mPrefix,
            long mBase) {
        return switch (taken) {
            case STAND_NOTED -> standNoted(mEligible, mPromised, mPrefix, mBase);
            default -> false;
        };
    }

    /** stand.noted. */
    private boolean standNoted(boolean mEligible, long mPromised, long mPrefix, long mBase) {
        if (before.changed(core, 0x1e0L)) {
            return broken("stand.noted: changes", 424);
        }
        if (core.eligible != mEligible) {
            return broken("stand.fitness_noted", 426);
        }
        if (core.promised != mPromised) {
            return broken("stand.promise_noted", 427);
        }
        if (core.prefix != mPrefix) {
            return broken("stand.prefix_noted", 428);
        }
        if (core.base != mBase) {
            return broken("stand.base_noted", 429);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("stand.noted: reply", 424);
        }
        if (core.replyHeld) {
            return broken("stand.noted: held", 424);
        }
        if (!statementsKept()) {
            return false;
        }
        before.eligible = core.eligible;
        before.promised = core.promised;
        before.prefix = core.prefix;
        before.base = core.base;
        return true;
    }

    /**
     * The name of a result of {@code stand}.
     *
     * @param code what the handler returned
     * @return the case's name
     */
    public static String standCase(int code) {
        return switch (code) {
            case STAND_NOTED -> "noted";
            default -> "no case " + code;
        };
    }

    private static int standLine(int code) {
        return switch (code) {
            case STAND_NOTED -> 424; // stand.noted
            default -> 421;
        };
    }

    private ContractViolation standViolation(Fault fault, int expected, int taken, Throwable cause,
            boolean mEligible, long mPromised, long mPrefix, long mBase) {
        int then = expected;
        if (then == 0 && !brokenClause.contains(": ")) {
            then = standExpected(mEligible, mPromised, mPrefix, mBase);
        }
        return violation(fault, "Standing", standTerms(mEligible, mPromised, mPrefix, mBase), then
                == 0 ? "" : standCase(then), taken == 0 ? "" : standCase(taken), cause);
    }

    private static Terms standTerms(boolean mEligible, long mPromised, long mPrefix, long mBase) {
        Terms terms = new Terms();
        terms.truth("eligible", mEligible, false);
        terms.optional("promised", mPromised, 0, 0);
        terms.number("prefix", mPrefix, 0);
        terms.number("base", mBase, 0);
        return terms;
    }

    /**
     * Runs {@code see_leader} and checks every clause of it.
     *
     * @param mBallot of the message
     * @param mJitter of the message
     * @return the case that was taken
     * @throws ContractViolation when a clause is broken
     */
    public int seeLeader(long mBallot, int mJitter) {
        if (!observe() || !seeLeaderEntry(mBallot, mJitter)) {
            throw seeLeaderViolation(Fault.CALLER, 0, 0, null, mBallot, mJitter);
        }
        int expected = seeLeaderExpected(mBallot, mJitter);
        int taken;
        try {
            taken = core.seeLeader(mBallot, mJitter);
        } catch (RuntimeException thrown) {
            broken("see_leader." + seeLeaderCase(expected) + ": returns", seeLeaderLine(expected));
            throw seeLeaderViolation(Fault.HANDLER, expected, 0, thrown, mBallot, mJitter);
        }
        if (taken != expected) {
            broken("see_leader." + seeLeaderCase(expected) + ": outcome", seeLeaderLine(expected));
            throw seeLeaderViolation(Fault.HANDLER, expected, taken, null, mBallot, mJitter);
        }
        if (!seeLeaderKept(taken, mBallot, mJitter)) {
            throw seeLeaderViolation(Fault.HANDLER, expected, 0, null, mBallot, mJitter);
        }
        return taken;
    }

    private boolean seeLeaderEntry(long mBallot, int mJitter) {
        if (mBallot < 0 || mBallot > 1152921504606846976L) {
            return broken("Evidence.ballot: type", 60);
        }
        if (mJitter < 0 || mJitter > 1048576) {
            return broken("Evidence.jitter: type", 60);
        }
        if (mJitter > core.timeout) {
            return broken("see_leader.jitter_is_short", 440);
        }
        return true;
    }

    /** The decision table of see_leader. */
    private int seeLeaderExpected(long mBallot, int mJitter) {
        if (Ballots.owner(mBallot) == core.self) { // see_leader.own
            return SEE_LEADER_OWN;
        }
        if (mBallot != core.promised) { // see_leader.stale
            return SEE_LEADER_STALE;
        }
        if (core.stance == STANCE_LEADING || core.stance // see_leader.depose
                == STANCE_CAMPAIGNING) {
            return SEE_LEADER_DEPOSE;
        }
        return SEE_LEADER_FOLLOW; // see_leader.follow
    }

    private boolean seeLeaderKept(int taken, long mBallot, int mJitter) {
        return switch (taken) {
            case SEE_LEADER_OWN -> seeLeaderOwn(mBallot, mJitter);
            case SEE_LEADER_STALE -> seeLeaderStale(mBallot, mJitter);
            case SEE_LEADER_DEPOSE -> seeLeaderDepose(mBallot, mJitter);
            case SEE_LEADER_FOLLOW -> seeLeaderFollow(mBallot, mJitter);
            default -> false;
        };
    }

    /** see_leader.own. */
    private boolean seeLeaderOwn(long mBallot, int mJitter) {
        if (before.changed(core, 0x0L)) {
            return broken("see_leader.own: changes", 442);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("see_leader.own: reply", 442);
        }
        if (core.replyHeld) {
            return broken("see_leader.own: held", 442);
        }
        return statementsKept();
    }

    /** see_leader.stale. */
    private boolean seeLeaderStale(long mBallot, int mJitter) {
        if (before.changed(core, 0x0L)) {
            return broken("see_leader.stale: changes", 447);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("see_leader.stale: reply", 447);
        }
        if (core.replyHeld) {
            return broken("see_leader.stale: held", 447);
        }
        return statementsKept();
    }

    /** see_leader.depose. */
    private boolean seeLeaderDepose(long mBallot, int mJitter) {
        if (before.changed(core, 0x1003e00L)) {
            return broken("see_leader.depose: changes", 451);
        }
        if (core.stance != STANCE_FOLLOWER) {
            return broken("see_leader.depose_follows", 453);
        }
        if (core.leader != mBallot) {
            return broken("see_leader.depose_names_leader", 454);
        }
        if (core.handingOver) {
            return broken("see_leader.depose_ends_hand_over", 455);
        }
        if (core.silence != 0) {
            return broken("see_leader.depose_restarts_silence", 456);
        }
        if (core.patience != mJitter) {
            return broken("see_leader.depose_draws_patience", 457);
        }
        if (core.replyKind != REPLY_STEP_DOWN || core.replyBallot != (before.stance
                == STANCE_LEADING ? before.leader : BALLOT_NONE)) {
            return broken("see_leader.deposing_is_told", 458);
        }
        if (core.replyHeld) {
            return broken("see_leader.depose: held", 451);
        }
        if (!statementsKept()) {
            return false;
        }
        before.stance = core.stance;
        before.leader = core.leader;
        before.handingOver = core.handingOver;
        before.silence = core.silence;
        before.patience = core.patience;
        return true;
    }

    /** see_leader.follow. */
    private boolean seeLeaderFollow(long mBallot, int mJitter) {
        if (before.changed(core, 0x3600L)) {
            return broken("see_leader.follow: changes", 462);
        }
        if (core.stance != STANCE_FOLLOWER) {
            return broken("see_leader.follow_follows", 464);
        }
        if (core.leader != mBallot) {
            return broken("see_leader.follow_names_leader", 465);
        }
        if (core.silence != 0) {
            return broken("see_leader.follow_restarts_silence", 466);
        }
        if (core.patience != mJitter) {
            return broken("see_leader.follow_draws_patience", 467);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("see_leader.follow: reply", 462);
        }
        if (core.replyHeld) {
            return broken("see_leader.follow: held", 462);
        }
        if (!statementsKept()) {
            return false;
        }
        before.stance = core.stance;
        before.leader = core.leader;
        before.silence = core.silence;
        before.patience = core.patience;
        return true;
    }

    /**
     * The name of a result of {@code see_leader}.
     *
     * @param code what the handler returned
     * @return the case's name
     */
    public static String seeLeaderCase(int code) {
        return switch (code) {
            case SEE_LEADER_OWN -> "own";
            case SEE_LEADER_STALE -> "stale";
            case SEE_LEADER_DEPOSE -> "depose";
            case SEE_LEADER_FOLLOW -> "follow";
            default -> "no case " + code;
        };
    }

    private static int seeLeaderLine(int code) {
        return switch (code) {
            case SEE_LEADER_OWN -> 442; // see_leader.own
            case SEE_LEADER_STALE -> 447; // see_leader.stale
            case SEE_LEADER_DEPOSE -> 451; // see_leader.depose
            case SEE_LEADER_FOLLOW -> 462; // see_leader.follow
            default -> 439;
        };
    }

    private ContractViolation seeLeaderViolation(Fault fault, int expected, int taken,
            Throwable cause, long mBallot, int mJitter) {
        int then = expected;
        if (then == 0 && !brokenClause.contains(": ")) {
            then = seeLeaderExpected(mBallot, mJitter);
        }
        return violation(fault, "Evidence", seeLeaderTerms(mBallot, mJitter), then == 0 ? ""
                : seeLeaderCase(then), taken == 0 ? "" : seeLeaderCase(taken), cause);
    }

    private static Terms seeLeaderTerms(long mBallot, int mJitter) {
        Terms terms = new Terms();
        terms.optional("ballot", mBallot, 0, 0);
        terms.number("jitter", mJitter, 0);
        return terms;
    }

    /**
     * Runs {@code make_way} and checks every clause of it.
     *
     * @param mBallot of the message
     * @param mJitter of the message
     * @return the case that was taken
     * @throws ContractViolation when a clause is broken
     */
    public int makeWay(long mBallot, int mJitter) {
        if (!observe() || !makeWayEntry(mBallot, mJitter)) {
            throw makeWayViolation(Fault.CALLER, 0, 0, null, mBallot, mJitter);
        }
        int expected = makeWayExpected(mBallot, mJitter);
        int taken;
        try {
            taken = core.makeWay(mBallot, mJitter);
        } catch (RuntimeException thrown) {
            broken("make_way." + makeWayCase(expected) + ": returns", makeWayLine(expected));
            throw makeWayViolation(Fault.HANDLER, expected, 0, thrown, mBallot, mJitter);
        }
        if (taken != expected) {
            broken("make_way." + makeWayCase(expected) + ": outcome", makeWayLine(expected));
            throw makeWayViolation(Fault.HANDLER, expected, taken, null, mBallot, mJitter);
        }
        if (!makeWayKept(taken, mBallot, mJitter)) {
            throw makeWayViolation(Fault.HANDLER, expected, 0, null, mBallot, mJitter);
        }
        return taken;
    }

    private boolean makeWayEntry(long mBallot, int mJitter) {
        if (mBallot < 0 || mBallot > 1152921504606846976L) {
            return broken("Promised.ballot: type", 62);
        }
        if (mJitter < 0 || mJitter > 1048576) {
            return broken("Promised.jitter: type", 62);
        }
        if (mJitter > core.timeout) {
            return broken("make_way.jitter_is_short", 490);
        }
        return true;
    }

    /** The decision table of make_way. */
    private int makeWayExpected(long mBallot, int mJitter) {
        if (Ballots.owner(mBallot) == core.self) { // make_way.own
            return MAKE_WAY_OWN;
        }
        if (mBallot != core.promised) { // make_way.stale
            return MAKE_WAY_STALE;
        }
        if (core.stance == STANCE_LEADING || core.stance == STANCE_CAMPAIGNING) { // make_way.depose
            return MAKE_WAY_DEPOSE;
        }
        return MAKE_WAY_STEP_ASIDE; // make_way.step_aside
    }

    private boolean makeWayKept(int taken, long mBallot, int mJitter) {
        return switch (taken) {
            case MAKE_WAY_OWN -> makeWayOwn(mBallot, mJitter);
            case MAKE_WAY_STALE -> makeWayStale(mBallot, mJitter);
            case MAKE_WAY_DEPOSE -> makeWayDepose(mBallot, mJitter);
            case MAKE_WAY_STEP_ASIDE -> makeWayStepAside(mBallot, mJitter);
            default -> false;
        };
    }

    /** make_way.own. */
    private boolean makeWayOwn(long mBallot, int mJitter) {
        if (before.changed(core, 0x0L)) {
            return broken("make_way.own: changes", 492);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("make_way.own: reply", 492);
        }
        if (core.replyHeld) {
            return broken("make_way.own: held", 492);
        }
        return statementsKept();
    }

    /** make_way.stale. */
    private boolean makeWayStale(long mBallot, int mJitter) {
        if (before.changed(core, 0x0L)) {
            return broken("make_way.stale: changes", 496);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("make_way.stale: reply", 496);
        }
        if (core.replyHeld) {
            return broken("make_way.stale: held", 496);
        }
        return statementsKept();
    }

    /** make_way.depose. */
    private boolean makeWayDepose(long mBallot, int mJitter) {
        if (before.changed(core, 0x1002e00L)) {
            return broken("make_way.depose: changes", 500);
        }
        if (core.stance != STANCE_FOLLOWER) {
            return broken("make_way.depose_follows", 502);
        }
        if (core.leader != BALLOT_NONE) {
            return broken("make_way.depose_forgets_leader", 503);
        }
        if (core.handingOver) {
            return broken("make_way.depose_ends_hand_over", 504);
        }
        if (core.patience != mJitter) {
            return broken("make_way.depose_draws_patience", 505);
        }
        if (core.replyKind != REPLY_STEP_DOWN || core.replyBallot != (before.stance
                == STANCE_LEADING ? before.leader : BALLOT_NONE)) {
            return broken("make_way.deposing_is_told", 506);
        }
        if (core.replyHeld) {
            return broken("make_way.depose: held", 500);
        }
        if (!statementsKept()) {
            return false;
        }
        before.stance = core.stance;
        before.leader = core.leader;
        before.handingOver = core.handingOver;
        before.patience = core.patience;
        return true;
    }

    /** make_way.step_aside. */
    private boolean makeWayStepAside(long mBallot, int mJitter) {
        if (before.changed(core, 0x2600L)) {
            return broken("make_way.step_aside: changes", 510);
        }
        if (core.stance != STANCE_FOLLOWER) {
            return broken("make_way.step_aside_follows", 512);
        }
        if (core.leader != BALLOT_NONE) {
            return broken("make_way.step_aside_forgets_leader", 513);
        }
        if (core.patience != mJitter) {
            return broken("make_way.step_aside_draws_patience", 514);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("make_way.step_aside: reply", 510);
        }
        if (core.replyHeld) {
            return broken("make_way.step_aside: held", 510);
        }
        if (!statementsKept()) {
            return false;
        }
        before.stance = core.stance;
        before.leader = core.leader;
        before.patience = core.patience;
        return true;
    }

    /**
     * The name of a result of {@code make_way}.
     *
     * @param code what the handler returned
     * @return the case's name
     */
    public static String makeWayCase(int code) {
        return switch (code) {
            case MAKE_WAY_OWN -> "own";
            case MAKE_WAY_STALE -> "stale";
            case MAKE_WAY_DEPOSE -> "depose";
            case MAKE_WAY_STEP_ASIDE -> "step_aside";
            default -> "no case " + code;
        };
    }

    private static int makeWayLine(int code) {
        return switch (code) {
            case MAKE_WAY_OWN -> 492; // make_way.own
            case MAKE_WAY_STALE -> 496; // make_way.stale
            case MAKE_WAY_DEPOSE -> 500; // make_way.depose
            case MAKE_WAY_STEP_ASIDE -> 510; // make_way.step_aside
            default -> 489;
        };
    }

    private ContractViolation makeWayViolation(Fault fault, int expected, int taken,
            Throwable cause, long mBallot, int mJitter) {
        int then = expected;
        if (then == 0 && !brokenClause.contains(": ")) {
            then = makeWayExpected(mBallot, mJitter);
        }
        return violation(fault, "Promised", makeWayTerms(mBallot, mJitter), then == 0 ? ""
                : makeWayCase(then), taken == 0 ? "" : makeWayCase(taken), cause);
    }

    private static Terms makeWayTerms(long mBallot, int mJitter) {
        Terms terms = new Terms();
        terms.optional("ballot", mBallot, 0, 0);
        terms.number("jitter", mJitter, 0);
        return terms;
    }

    /**
     * Runs {@code win_office} and checks every clause of it.
     *
     * @param mBallot of the message
     * @return the case that was taken
     * @throws ContractViolation when a clause is broken
     */
    public int winOffice(long mBallot) {
        if (!observe() || !winOfficeEntry(mBallot)) {
            throw winOfficeViolation(Fault.CALLER, 0, 0, null, mBallot);
        }
        int expected = winOfficeExpected(mBallot);
        int taken;
        try {
            taken = core.winOffice(mBallot);
        } catch (RuntimeException thrown) {
            broken("win_office." + winOfficeCase(expected) + ": returns", winOfficeLine(expected));
            throw winOfficeViolation(Fault.HANDLER, expected, 0, thrown, mBallot);
        }
        if (taken != expected) {
            broken("win_office." + winOfficeCase(expected) + ": outcome", winOfficeLine(expected));
            throw winOfficeViolation(Fault.HANDLER, expected, taken, null, mBallot);
        }
        if (!winOfficeKept(taken, mBallot)) {
            throw winOfficeViolation(Fault.HANDLER, expected, 0, null, mBallot);
        }
        return taken;
    }

    private boolean winOfficeEntry(long mBallot) {
        if (mBallot < 0 || mBallot > 1152921504606846976L) {
            return broken("Won.ballot: type", 64);
        }
        return true;
    }

    /** The decision table of win_office. */
    private int winOfficeExpected(long mBallot) {
        if (!core.eligible || !core.voter[core.self]) { // win_office.unfit
            return WIN_OFFICE_UNFIT;
        }
        if (Ballots.owner(mBallot) != core.self) { // win_office.impostor
            return WIN_OFFICE_IMPOSTOR;
        }
        if (mBallot != core.promised) { // win_office.overtaken
            return WIN_OFFICE_OVERTAKEN;
        }
        if (core.stance == STANCE_LEADING) { // win_office.again
            return WIN_OFFICE_AGAIN;
        }
        return WIN_OFFICE_LEAD; // win_office.lead
    }

    private boolean winOfficeKept(int taken, long mBallot) {
        return switch (taken) {
            case WIN_OFFICE_UNFIT -> winOfficeUnfit(mBallot);
            case WIN_OFFICE_IMPOSTOR -> winOfficeImpostor(mBallot);
            case WIN_OFFICE_OVERTAKEN -> winOfficeOvertaken(mBallot);
            case WIN_OFFICE_AGAIN -> winOfficeAgain(mBallot);
            case WIN_OFFICE_LEAD -> winOfficeLead(mBallot);
            default -> false;
        };
    }

    /** win_office.unfit. */
    private boolean winOfficeUnfit(long mBallot) {
        if (before.changed(core, 0x1000000L)) {
            return broken("win_office.unfit: changes", 532);
        }
        if (core.replyKind != REPLY_STEP_DOWN || core.replyBallot != BALLOT_NONE) {
            return broken("win_office.unfit_gives_up", 534);
        }
        if (core.replyHeld) {
            return broken("win_office.unfit: held", 532);
        }
        return statementsKept();
    }

    /** win_office.impostor. */
    private boolean winOfficeImpostor(long mBallot) {
        if (before.changed(core, 0x0L)) {
            return broken("win_office.impostor: changes", 536);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("win_office.impostor: reply", 536);
        }
        if (core.replyHeld) {
            return broken("win_office.impostor: held", 536);
        }
        return statementsKept();
    }

    /** win_office.overtaken. */
    private boolean winOfficeOvertaken(long mBallot) {
        if (before.changed(core, 0x1000000L)) {
            return broken("win_office.overtaken: changes", 540);
        }
        if (core.replyKind != REPLY_STEP_DOWN || core.replyBallot != BALLOT_NONE) {
            return broken("win_office.overtaken_gives_up", 542);
        }
        if (core.replyHeld) {
            return broken("win_office.overtaken: held", 540);
        }
        return statementsKept();
    }

    /** win_office.again. */
    private boolean winOfficeAgain(long mBallot) {
        if (before.changed(core, 0x0L)) {
            return broken("win_office.again: changes", 544);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("win_office.again: reply", 544);
        }
        if (core.replyHeld) {
            return broken("win_office.again: held", 544);
        }
        return statementsKept();
    }

    /** win_office.lead. */
    private boolean winOfficeLead(long mBallot) {
        if (before.changed(core, 0x13600L)) {
            return broken("win_office.lead: changes", 548);
        }
        if (core.stance != STANCE_LEADING) {
            return broken("win_office.leading", 550);
        }
        if (core.leader != mBallot) {
            return broken("win_office.own_ballot", 551);
        }
        if (core.silence != 0) {
            return broken("win_office.lead_restarts_silence", 552);
        }
        if (core.patience != core.timeout) {
            return broken("win_office.first_count", 553);
        }
        if (core.heard[0] || core.heard[1] || core.heard[2] || core.heard[3] || core.heard[4]
                || core.heard[5] || core.heard[6]) {
            return broken("win_office.lead_clears_voices", 554);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("win_office.lead: reply", 548);
        }
        if (core.replyHeld) {
            return broken("win_office.lead: held", 548);
        }
        if (!statementsKept()) {
            return false;
        }
        before.stance = core.stance;
        before.leader = core.leader;
        before.silence = core.silence;
        before.patience = core.patience;
        Frames.copy(core.heard, before.heard);
        return true;
    }

    /**
     * The name of a result of {@code win_office}.
     *
     * @param code what the handler returned
     * @return the case's name
     */
    public static String winOfficeCase(int code) {
        return switch (code) {
            case WIN_OFFICE_UNFIT -> "unfit";
            case WIN_OFFICE_IMPOSTOR -> "impostor";
            case WIN_OFFICE_OVERTAKEN -> "overtaken";
            case WIN_OFFICE_AGAIN -> "again";
            case WIN_OFFICE_LEAD -> "lead";
            default -> "no case " + code;
        };
    }

    private static int winOfficeLine(int code) {
        return switch (code) {
            case WIN_OFFICE_UNFIT -> 532; // win_office.unfit
            case WIN_OFFICE_IMPOSTOR -> 536; // win_office.impostor
            case WIN_OFFICE_OVERTAKEN -> 540; // win_office.overtaken
            case WIN_OFFICE_AGAIN -> 544; // win_office.again
            case WIN_OFFICE_LEAD -> 548; // win_office.lead
            default -> 531;
        };
    }

    private ContractViolation winOfficeViolation(Fault fault, int expected, int taken,
            Throwable cause, long mBallot) {
        int then = expected;
        if (then == 0 && !brokenClause.contains(": ")) {
            then = winOfficeExpected(mBallot);
        }
        return violation(fault, "Won", winOfficeTerms(mBallot), then == 0 ? ""
                : winOfficeCase(then), taken == 0 ? "" : winOfficeCase(taken), cause);
    }

    private static Terms winOfficeTerms(long mBallot) {
        Terms terms = new Terms();
        terms.optional("ballot", mBallot, 0, 0);
        return terms;
    }

    /**
     * Runs {@code lose_office} and checks every clause of it.
     *
     * @param mJitter of the message
     * @return the case that was taken
     * @throws ContractViolation when a clause is broken
     */
    public int loseOffice(int mJitter) {
        if (!observe() || !loseOfficeEntry(mJitter)) {
            throw loseOfficeViolation(Fault.CALLER, 0, 0, null, mJitter);
        }
        int expected = loseOfficeExpected(mJitter);
        int taken;
        try {
            taken = core.loseOffice(mJitter);
        } catch (RuntimeException thrown) {
            broken("lose_office." + loseOfficeCase(expected) + ": returns",
                    loseOfficeLine(expected));
            throw loseOfficeViolation(Fault.HANDLER, expected, 0, thrown, mJitter);
        }
        if (taken != expected) {
            broken("lose_office." + loseOfficeCase(expected) + ": outcome",
                    loseOfficeLine(expected));
            throw loseOfficeViolation(Fault.HANDLER, expected, taken, null, mJitter);
        }
        if (!loseOfficeKept(taken, mJitter)) {
            throw loseOfficeViolation(Fault.HANDLER, expected, 0, null, mJitter);
        }
        return taken;
    }

    private boolean loseOfficeEntry(int mJitter) {
        if (mJitter < 0 || mJitter > 1048576) {
            return broken("Lost.jitter: type", 66);
        }
        if (mJitter > core.timeout) {
            return broken("lose_office.jitter_is_short", 579);
        }
        return true;
    }

    /** The decision table of lose_office. */
    private int loseOfficeExpected(int mJitter) {
        if (core.stance != STANCE_LEADING && core.stance // lose_office.no_office
                != STANCE_CAMPAIGNING) {
            return LOSE_OFFICE_NO_OFFICE;
        }
        return LOSE_OFFICE_WITHDRAW; // lose_office.withdraw
    }

    private boolean loseOfficeKept(int taken, int mJitter) {
        return switch (taken) {
            case LOSE_OFFICE_NO_OFFICE -> loseOfficeNoOffice(mJitter);
            case LOSE_OFFICE_WITHDRAW -> loseOfficeWithdraw(mJitter);
            default -> false;
        };
    }

    /** lose_office.no_office. */
    private boolean loseOfficeNoOffice(int mJitter) {
        if (before.changed(core, 0x0L)) {
            return broken("lose_office.no_office: changes", 581);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("lose_office.no_office: reply", 581);
        }
        if (core.replyHeld) {
            return broken("lose_office.no_office: held", 581);
        }
        return statementsKept();
    }

    /** lose_office.withdraw. */
    private boolean loseOfficeWithdraw(int mJitter) {
        if (before.changed(core, 0x2e00L)) {
            return broken("lose_office.withdraw: changes", 584);
        }
        if (core.stance != STANCE_FOLLOWER) {
            return broken("lose_office.withdraw_follows", 586);
        }
        if (core.leader != BALLOT_NONE) {
            return broken("lose_office.withdraw_forgets_leader", 587);
        }
        if (core.handingOver) {
            return broken("lose_office.withdraw_ends_hand_over", 588);
        }
        if (core.patience != mJitter) {
            return broken("lose_office.withdraw_draws_patience", 589);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("lose_office.withdraw: reply", 584);
        }
        if (core.replyHeld) {
            return broken("lose_office.withdraw: held", 584);
        }
        if (!statementsKept()) {
            return false;
        }
        before.stance = core.stance;
        before.leader = core.leader;
        before.handingOver = core.handingOver;
        before.patience = core.patience;
        return true;
    }

    /**
     * The name of a result of {@code lose_office}.
     *
     * @param code what the handler returned
     * @return the case's name
     */
    public static String loseOfficeCase(int code) {
        return switch (code) {
            case LOSE_OFFICE_NO_OFFICE -> "no_office";
            case LOSE_OFFICE_WITHDRAW -> "withdraw";
            default -> "no case " + code;
        };
    }

    private static int loseOfficeLine(int code) {
        return switch (code) {
            case LOSE_OFFICE_NO_OFFICE -> 581; // lose_office.no_office
            case LOSE_OFFICE_WITHDRAW -> 584; // lose_office.withdraw
            default -> 578;
        };
    }

    private ContractViolation loseOfficeViolation(Fault fault, int expected, int taken,
            Throwable cause, int mJitter) {
        int then = expected;
        if (then == 0 && !brokenClause.contains(": ")) {
            then = loseOfficeExpected(mJitter);
        }
        return violation(fault, "Lost", loseOfficeTerms(mJitter), then == 0 ? ""
                : loseOfficeCase(then), taken == 0 ? "" : loseOfficeCase(taken), cause);
    }

    private static Terms loseOfficeTerms(int mJitter) {
        Terms terms = new Terms();
        terms.number("jitter", mJitter, 0);
        return terms;
    }

    /**
     * Runs {@code hear_member} and checks every clause of it.
     *
     * @param mFrom of the message
     * @param mBallot of the message
     * @return the case that was taken
     * @throws ContractViolation when a clause is broken
     */
    public int hearMember(int mFrom, long mBallot) {
        if (!observe() || !hearMemberEntry(mFrom, mBallot)) {
            throw hearMemberViolation(Fault.CALLER, 0, 0, null, mFrom, mBallot);
        }
        int expected = hearMemberExpected(mFrom, mBallot);
        int taken;
        try {
            taken = core.hearMember(mFrom, mBallot);
        } catch (RuntimeException thrown) {
            broken("hear_member." + hearMemberCase(expected) + ": returns",
                    hearMemberLine(expected));
            throw hearMemberViolation(Fault.HANDLER, expected, 0, thrown, mFrom, mBallot);
        }
        if (taken != expected) {
            broken("hear_member." + hearMemberCase(expected) + ": outcome",
                    hearMemberLine(expected));
            throw hearMemberViolation(Fault.HANDLER, expected, taken, null, mFrom, mBallot);
        }
        if (!hearMemberKept(taken, mFrom, mBallot)) {
            throw hearMemberViolation(Fault.HANDLER, expected, 0, null, mFrom, mBallot);
        }
        return taken;
    }

    private boolean hearMemberEntry(int mFrom, long mBallot) {
        if (mFrom < 0 || mFrom > 6) {
            return broken("Heard.from: type", 68);
        }
        if (mBallot < 0 || mBallot > 1152921504606846976L) {
            return broken("Heard.ballot: type", 68);
        }
        return true;
    }

    /** The decision table of hear_member. */
    private int hearMemberExpected(int mFrom, long mBallot) {
        if (core.stance != STANCE_LEADING) { // hear_member.not_leading
            return HEAR_MEMBER_NOT_LEADING;
        }
        if (mBallot != core.leader) { // hear_member.other_ballot
            return HEAR_MEMBER_OTHER_BALLOT;
        }
        return HEAR_MEMBER_MARK; // hear_member.mark
    }

    private boolean hearMemberKept(int taken, int mFrom, long mBallot) {
        return switch (taken) {
            case HEAR_MEMBER_NOT_LEADING -> hearMemberNotLeading(mFrom, mBallot);
            case HEAR_MEMBER_OTHER_BALLOT -> hearMemberOtherBallot(mFrom, mBallot);
            case HEAR_MEMBER_MARK -> hearMemberMark(mFrom, mBallot);
            default -> false;
        };
    }

    /** hear_member.not_leading. */
    private boolean hearMemberNotLeading(int mFrom, long mBallot) {
        if (before.changed(core, 0x0L)) {
            return broken("hear_member.not_leading: changes", 599);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("hear_member.not_leading: reply", 599);
        }
        if (core.replyHeld) {
            return broken("hear_member.not_leading: held", 599);
        }
        return statementsKept();
    }

    /** hear_member.other_ballot. */
    private boolean hearMemberOtherBallot(int mFrom, long mBallot) {
        if (before.changed(core, 0x0L)) {
            return broken("hear_member.other_ballot: changes", 602);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("hear_member.other_ballot: reply", 602);
        }
        if (core.replyHeld) {
            return broken("hear_member.other_ballot: held", 602);
        }
        return statementsKept();
    }

    /** hear_member.mark. */
    private boolean hearMemberMark(int mFrom, long mBallot) {
        int cell = mFrom;
        if (before.changed(core, 0x10000L)) {
            return broken("hear_member.mark: changes", 605);
        }
        if (!core.heard[mFrom]) {
            return broken("hear_member.voice_counted", 607);
        }
        if ((mFrom != 0 && core.heard[0] != before.heard[0]) || (mFrom != 1 && core.heard[1]
                != before.heard[1]) || (mFrom != 2 && core.heard[2] != before.heard[2]) || (mFrom
                != 3 && core.heard[3] != before.heard[3]) || (mFrom != 4 && core.heard[4]
                != before.heard[4]) || (mFrom != 5 && core.heard[5] != before.heard[5]) || (mFrom
                != 6 && core.heard[6] != before.heard[6])) {
            return broken("hear_member.others_kept", 608);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("hear_member.mark: reply", 605);
        }
        if (core.replyHeld) {
            return broken("hear_member.mark: held", 605);
        }
        if (!Frames.onlyAt(core.heard, before.heard, cell)) {
            return broken("hear_member.mark: changes", 605);
        }
        if (!statementsKept()) {
            return false;
        }
        before.heard[cell] = core.heard[cell];
        return true;
    }

    /**
     * The name of a result of {@code hear_member}.
     *
     * @param code what the handler returned
     * @return the case's name
     */
    public static String hearMemberCase(int code) {
        return switch (code) {
            case HEAR_MEMBER_NOT_LEADING -> "not_leading";
            case HEAR_MEMBER_OTHER_BALLOT -> "other_ballot";
            case HEAR_MEMBER_MARK -> "mark";
            default -> "no case " + code;
        };
    }

    private static int hearMemberLine(int code) {
        return switch (code) {
            case HEAR_MEMBER_NOT_LEADING -> 599; // hear_member.not_leading
            case HEAR_MEMBER_OTHER_BALLOT -> 602; // hear_member.other_ballot
            case HEAR_MEMBER_MARK -> 605; // hear_member.mark
            default -> 598;
        };
    }

    private ContractViolation hearMemberViolation(Fault fault, int expected, int taken,
            Throwable cause, int mFrom, long mBallot) {
        int then = expected;
        if (then == 0 && !brokenClause.contains(": ")) {
            then = hearMemberExpected(mFrom, mBallot);
        }
        return violation(fault, "Heard", hearMemberTerms(mFrom, mBallot), then == 0 ? ""
                : hearMemberCase(then), taken == 0 ? "" : hearMemberCase(taken), cause);
    }

    private static Terms hearMemberTerms(int mFrom, long mBallot) {
        Terms terms = new Terms();
        terms.number("from", mFrom, 0);
        terms.optional("ballot", mBallot, 0, 0);
        return terms;
    }

    /**
     * Runs {@code hand_over} and checks every clause of it.
     *
     * @param mTarget of the message
     * @param mReached of the message
     * @return the case that was taken
     * @throws ContractViolation when a clause is broken
     */
    public int handOver(int mTarget, long mReached) {
        if (!observe() || !handOverEntry(mTarget, mReached)) {
            throw handOverViolation(Fault.CALLER, 0, 0, null, mTarget, mReached);
        }
        int expected = handOverExpected(mTarget, mReached);
        int taken;
        try {
            taken = core.handOver(mTarget, mReached);
        } catch (RuntimeException thrown) {
            broken("hand_over." + handOverCase(expected) + ": returns", handOverLine(expected));
            throw handOverViolation(Fault.HANDLER, expected, 0, thrown, mTarget, mReached);
        }
        if (taken != expected) {
            broken("hand_over." + handOverCase(expected) + ": outcome", handOverLine(expected));
            throw handOverViolation(Fault.HANDLER, expected, taken, null, mTarget, mReached);
        }
        if (!handOverKept(taken, mTarget, mReached)) {
            throw handOverViolation(Fault.HANDLER, expected, 0, null, mTarget, mReached);
        }
        return taken;
    }

    private boolean handOverEntry(int mTarget, long mReached) {
        if (mTarget < 0 || mTarget > 6) {
            return broken("HandOver.target: type", 72);
        }
        if (mReached < 0 || mReached > 1152921504606846976L) {
            return broken("HandOver.reached: type", 72);
        }
        return true;
    }

    /** The decision table of hand_over. */
    private int handOverExpected(int mTarget, long mReached) {
        if (core.stance != STANCE_LEADING) { // hand_over.not_leading
            return HAND_OVER_NOT_LEADING;
        }
        if (core.handingOver) { // hand_over.under_way
            return HAND_OVER_UNDER_WAY;
        }
        if (mTarget == core.self || !core.voter[mTarget]) { // hand_over.stranger
            return HAND_OVER_STRANGER;
        }
        if (mReached < core.base) { // hand_over.lagging
            return HAND_OVER_LAGGING;
        }
        return HAND_OVER_HAND_OVER; // hand_over.hand_over
    }

    private boolean handOverKept(int taken, int mTarget, long mReached) {
        return switch (taken) {
            case HAND_OVER_NOT_LEADING -> handOverNotLeading(mTarget, mReached);
            case HAND_OVER_UNDER_WAY -> handOverUnderWay(mTarget, mReached);
            case HAND_OVER_STRANGER -> handOverStranger(mTarget, mReached);
            case HAND_OVER_LAGGING -> handOverLagging(mTarget, mReached);
            case HAND_OVER_HAND_OVER -> handOverHandOver(mTarget, mReached);
            default -> false;
        };
    }

    /** hand_over.not_leading. */
    private boolean handOverNotLeading(int mTarget, long mReached) {
        if (before.changed(core, 0x0L)) {
            return broken("hand_over.not_leading: changes", 627);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("hand_over.not_leading: reply", 627);
        }
        if (core.replyHeld) {
            return broken("hand_over.not_leading: held", 627);
        }
        return statementsKept();
    }

    /** hand_over.under_way. */
    private boolean handOverUnderWay(int mTarget, long mReached) {
        if (before.changed(core, 0x0L)) {
            return broken("hand_over.under_way: changes", 632);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("hand_over.under_way: reply", 632);
        }
        if (core.replyHeld) {
            return broken("hand_over.under_way: held", 632);
        }
        return statementsKept();
    }

    /** hand_over.stranger. */
    private boolean handOverStranger(int mTarget, long mReached) {
        if (before.changed(core, 0x0L)) {
            return broken("hand_over.stranger: changes", 636);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("hand_over.stranger: reply", 636);
        }
        if (core.replyHeld) {
            return broken("hand_over.stranger: held", 636);
        }
        return statementsKept();
    }

    /** hand_over.lagging. */
    private boolean handOverLagging(int mTarget, long mReached) {
        if (before.changed(core, 0x0L)) {
            return broken("hand_over.lagging: changes", 640);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("hand_over.lagging: reply", 640);
        }
        if (core.replyHeld) {
            return broken("hand_over.lagging: held", 640);
        }
        return statementsKept();
    }

    /** hand_over.hand_over. */
    private boolean handOverHandOver(int mTarget, long mReached) {
        if (before.changed(core, 0x10e2800L)) {
            return broken("hand_over.hand_over: changes", 644);
        }
        if (!core.handingOver) {
            return broken("hand_over.proposes_no_more", 646);
        }
        if (core.patience != core.timeout) {
            return broken("hand_over.bounded", 647);
        }
        if (core.replyKind != REPLY_CAMPAIGN_NOW || core.replyGroup != core.group || core.replyEpoch
                != core.epoch || core.replyFrom != core.self || core.replyBallot != core.leader) {
            return broken("hand_over.target_is_told_once", 648);
        }
        if (core.replyHeld) {
            return broken("hand_over.hand_over: held", 644);
        }
        if (!statementsKept()) {
            return false;
        }
        before.handingOver = core.handingOver;
        before.patience = core.patience;
        return true;
    }

    /**
     * The name of a result of {@code hand_over}.
     *
     * @param code what the handler returned
     * @return the case's name
     */
    public static String handOverCase(int code) {
        return switch (code) {
            case HAND_OVER_NOT_LEADING -> "not_leading";
            case HAND_OVER_UNDER_WAY -> "under_way";
            case HAND_OVER_STRANGER -> "stranger";
            case HAND_OVER_LAGGING -> "lagging";
            case HAND_OVER_HAND_OVER -> "hand_over";
            default -> "no case " + code;
        };
    }

    private static int handOverLine(int code) {
        return switch (code) {
            case HAND_OVER_NOT_LEADING -> 627; // hand_over.not_leading
            case HAND_OVER_UNDER_WAY -> 632; // hand_over.under_way
            case HAND_OVER_STRANGER -> 636; // hand_over.stranger
            case HAND_OVER_LAGGING -> 640; // hand_over.lagging
            case HAND_OVER_HAND_OVER -> 644; // hand_over.hand_over
            default -> 626;
        };
    }

    private ContractViolation handOverViolation(Fault fault, int expected, int taken,
            Throwable cause, int mTarget, long mReached) {
        int then = expected;
        if (then == 0 && !brokenClause.contains(": ")) {
            then = handOverExpected(mTarget, mReached);
        }
        return violation(fault, "HandOver", handOverTerms(mTarget, mReached), then == 0 ? ""
                : handOverCase(then), taken == 0 ? "" : handOverCase(taken), cause);
    }

    private static Terms handOverTerms(int mTarget, long mReached) {
        Terms terms = new Terms();
        terms.number("target", mTarget, 0);
        terms.number("reached", mReached, 0);
        return terms;
    }

    /**
     * Runs {@code process_campaign_now} and checks every clause of it.
     *
     * @param mGroup of the message
     * @param mEpoch of the message
     * @param mFrom of the message
     * @param mBallot of the message
     * @return the case that was taken
     * @throws ContractViolation when a clause is broken
     */
    public int processCampaignNow(long mGroup, long mEpoch, int mFrom, long mBallot) {
        if (!observe() || !processCampaignNowEntry(mGroup, mEpoch, mFrom, mBallot)) {
            throw processCampaignNowViolation(Fault.CALLER, 0, 0, null, mGroup, mEpoch, mFrom,
                    mBallot);
        }
        int expected = processCampaignNowExpected(mGroup, mEpoch, mFrom, mBallot);
        int taken;
        try {
            taken = core.processCampaignNow(mGroup, mEpoch, mFrom, mBallot);
        } catch (RuntimeException thrown) {
            broken("process_campaign_now." + processCampaignNowCase(expected) + ": returns",
                    processCampaignNowLine(expected));
            throw processCampaignNowViolation(Fault.HANDLER, expected, 0, thrown, mGroup, mEpoch,
                    mFrom, mBallot);
        }
        if (taken != expected) {
            broken("process_campaign_now." + processCampaignNowCase(expected) + ": outcome",
                    processCampaignNowLine(expected));
            throw processCampaignNowViolation(Fault.HANDLER, expected, taken, null, mGroup, mEpoch,
                    mFrom, mBallot);
        }
        if (!processCampaignNowKept(taken, mGroup, mEpoch, mFrom, mBallot)) {
            throw processCampaignNowViolation(Fault.HANDLER, expected, 0, null, mGroup, mEpoch,
                    mFrom, mBallot);
        }
        return taken;
    }

    private boolean processCampaignNowEntry(long mGroup, long mEpoch, int mFrom, long mBallot) {
        if (mEpoch < 0 || mEpoch > 1099511627776L) {
            return broken("CampaignNow.epoch: type", 43);
        }
        if (mFrom < 0 || mFrom > 6) {
            return broken("CampaignNow.from: type", 43);
        }
        if (mBallot < 0 || mBallot > 1152921504606846976L) {
            return broken("CampaignNow.ballot: type", 43);
        }
        return true;
    }

    /** The decision table of process_campaign_now. */
    private int processCampaignNowExpected(long mGroup, long mEpoch, int mFrom, long mBallot) {
        if (mGroup != core.group) { // process_campaign_now.foreign
            return PROCESS_CAMPAIGN_NOW_FOREIGN;
        }
        if (mEpoch != core.epoch) { // process_campaign_now.other_epoch
            return PROCESS_CAMPAIGN_NOW_OTHER_EPOCH;
        }
        if (Ballots.owner(mBallot) != mFrom || !core.voter[mFrom] // process_campaign_now.impostor
                || mFrom == core.self) {
            return PROCESS_CAMPAIGN_NOW_IMPOSTOR;
        }
        if (!core.eligible || !core.voter[core.self]) { // process_campaign_now.unfit
            return PROCESS_CAMPAIGN_NOW_UNFIT;
        }
        if (mBallot != core.promised) { // process_campaign_now.stale
            return PROCESS_CAMPAIGN_NOW_STALE;
        }
        if (core.stance != STANCE_FOLLOWER) { // process_campaign_now.busy
            return PROCESS_CAMPAIGN_NOW_BUSY;
        }
        return PROCESS_CAMPAIGN_NOW_CAMPAIGN; // process_campaign_now.campaign
    }

    private boolean processCampaignNowKept(int taken, long mGroup, long mEpoch, int mFrom,
            long mBallot) {
        return switch (taken) {
            case PROCESS_CAMPAIGN_NOW_FOREIGN -> processCampaignNowForeign(mGroup, mEpoch, mFrom,
                    mBallot);
            case PROCESS_CAMPAIGN_NOW_OTHER_EPOCH -> processCampaignNowOtherEpoch(mGroup, mEpoch,
                    mFrom, mBallot);
            case PROCESS_CAMPAIGN_NOW_IMPOSTOR -> processCampaignNowImpostor(mGroup, mEpoch, mFrom,
                    mBallot);
            case PROCESS_CAMPAIGN_NOW_UNFIT -> processCampaignNowUnfit(mGroup, mEpoch, mFrom,
                    mBallot);
            case PROCESS_CAMPAIGN_NOW_STALE -> processCampaignNowStale(mGroup, mEpoch, mFrom,
                    mBallot);
            case PROCESS_CAMPAIGN_NOW_BUSY -> processCampaignNowBusy(mGroup, mEpoch, mFrom,
                    mBallot);
            case PROCESS_CAMPAIGN_NOW_CAMPAIGN -> processCampaignNowCampaign(mGroup, mEpoch, mFrom,
                    mBallot);
            default -> false;
        };
    }

    /** process_campaign_now.foreign. */
    private boolean processCampaignNowForeign(long mGroup, long mEpoch, int mFrom, long mBallot) {
        if (before.changed(core, 0x0L)) {
            return broken("process_campaign_now.foreign: changes", 672);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("process_campaign_now.foreign: reply", 672);
        }
        if (core.replyHeld) {
            return broken("process_campaign_now.foreign: held", 672);
        }
        return statementsKept();
    }

    /** process_campaign_now.other_epoch. */
    private boolean processCampaignNowOtherEpoch(long mGroup, long mEpoch, int mFrom,
            long mBallot) {
        if (before.changed(core, 0x0L)) {
            return broken("process_campaign_now.other_epoch: changes", 676);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("process_campaign_now.other_epoch: reply", 676);
        }
        if (core.replyHeld) {
            return broken("process_campaign_now.other_epoch: held", 676);
        }
        return statementsKept();
    }

    /** process_campaign_now.impostor. */
    private boolean processCampaignNowImpostor(long mGroup, long mEpoch, int mFrom, long mBallot) {
        if (before.changed(core, 0x0L)) {
            return broken("process_campaign_now.impostor: changes", 680);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("process_campaign_now.impostor: reply", 680);
        }
        if (core.replyHeld) {
            return broken("process_campaign_now.impostor: held", 680);
        }
        return statementsKept();
    }

    /** process_campaign_now.unfit. */
    private boolean processCampaignNowUnfit(long mGroup, long mEpoch, int mFrom, long mBallot) {
        if (before.changed(core, 0x0L)) {
            return broken("process_campaign_now.unfit: changes", 684);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("process_campaign_now.unfit: reply", 684);
        }
        if (core.replyHeld) {
            return broken("process_campaign_now.unfit: held", 684);
        }
        return statementsKept();
    }

    /** process_campaign_now.stale. */
    private boolean processCampaignNowStale(long mGroup, long mEpoch, int mFrom, long mBallot) {
        if (before.changed(core, 0x0L)) {
            return broken("process_campaign_now.stale: changes", 689);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("process_campaign_now.stale: reply", 689);
        }
        if (core.replyHeld) {
            return broken("process_campaign_now.stale: held", 689);
        }
        return statementsKept();
    }

    /** process_campaign_now.busy. */
    private boolean processCampaignNowBusy(long mGroup, long mEpoch, int mFrom, long mBallot) {
        if (before.changed(core, 0x0L)) {
            return broken("process_campaign_now.busy: changes", 693);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("process_campaign_now.busy: reply", 693);
        }
        if (core.replyHeld) {
            return broken("process_campaign_now.busy: held", 693);
        }
        return statementsKept();
    }

    /** process_campaign_now.campaign. */
    private boolean processCampaignNowCampaign(long mGroup, long mEpoch, int mFrom, long mBallot) {
        if (before.changed(core, 0x2002600L)) {
            return broken("process_campaign_now.campaign: changes", 697);
        }
        if (core.stance != STANCE_CAMPAIGNING) {
            return broken("process_campaign_now.campaign_campaigns", 699);
        }
        if (core.leader != BALLOT_NONE) {
            return broken("process_campaign_now.campaign_forgets_leader", 700);
        }
        if (core.patience != core.timeout) {
            return broken("process_campaign_now.campaign_is_bounded", 701);
        }
        if (core.replyKind != REPLY_CAMPAIGN || core.replyAbove != core.above) {
            return broken("process_campaign_now.hand_over_campaign_names_known_ballots", 702);
        }
        if (core.replyHeld) {
            return broken("process_campaign_now.campaign: held", 697);
        }
        if (!statementsKept()) {
            return false;
        }
        before.stance = core.stance;
        before.leader = core.leader;
        before.patience = core.patience;
        return true;
    }

    /**
     * The name of a result of {@code process_campaign_now}.
     *
     * @param code what the handler returned
     * @return the case's name
     */
    public static String processCampaignNowCase(int code) {
        return switch (code) {
            case PROCESS_CAMPAIGN_NOW_FOREIGN -> "foreign";
            case PROCESS_CAMPAIGN_NOW_OTHER_EPOCH -> "other_epoch";
            case PROCESS_CAMPAIGN_NOW_IMPOSTOR -> "impostor";
            case PROCESS_CAMPAIGN_NOW_UNFIT -> "unfit";
            case PROCESS_CAMPAIGN_NOW_STALE -> "stale";
            case PROCESS_CAMPAIGN_NOW_BUSY -> "busy";
            case PROCESS_CAMPAIGN_NOW_CAMPAIGN -> "campaign";
            default -> "no case " + code;
        };
    }

    private static int processCampaignNowLine(int code) {
        return switch (code) {
            case PROCESS_CAMPAIGN_NOW_FOREIGN -> 672; // process_campaign_now.foreign
            case PROCESS_CAMPAIGN_NOW_OTHER_EPOCH -> 676; // process_campaign_now.other_epoch
            case PROCESS_CAMPAIGN_NOW_IMPOSTOR -> 680; // process_campaign_now.impostor
            case PROCESS_CAMPAIGN_NOW_UNFIT -> 684; // process_campaign_now.unfit
            case PROCESS_CAMPAIGN_NOW_STALE -> 689; // process_campaign_now.stale
            case PROCESS_CAMPAIGN_NOW_BUSY -> 693; // process_campaign_now.busy
            case PROCESS_CAMPAIGN_NOW_CAMPAIGN -> 697; // process_campaign_now.campaign
            default -> 671;
        };
    }

    private ContractViolation processCampaignNowViolation(Fault fault, int expected, int taken,
            Throwable cause, long mGroup, long mEpoch, int mFrom, long mBallot) {
        int then = expected;
        if (then == 0 && !brokenClause.contains(": ")) {
            then = processCampaignNowExpected(mGroup, mEpoch, mFrom, mBallot);
        }
        return violation(fault, "CampaignNow", processCampaignNowTerms(mGroup, mEpoch, mFrom,
                mBallot), then == 0 ? "" : processCampaignNowCase(then), taken == 0 ? ""
                : processCampaignNowCase(taken), cause);
    }

    private static Terms processCampaignNowTerms(long mGroup, long mEpoch, int mFrom,
            long mBallot) {
        Terms terms = new Terms();
        terms.optional("group", mGroup, 0, 0);
        terms.number("epoch", mEpoch, 0);
        terms.number("from", mFrom, 0);
        terms.optional("ballot", mBallot, 0, 0);
        return terms;
    }

    /** What has to hold between two calls. */
    private boolean invariantsKept() {
        if (core.voter == null || core.voter.length != 7) {
            return broken("Election.voter: layout", 80);
        }
        if (core.heard == null || core.heard.length != 7 || core.heard == core.voter) {
            return broken("Election.heard: layout", 99);
        }
        if (core.self < 0 || core.self > 6) {
            return broken("Election.self: type", 77);
        }
        if (core.epoch < 0 || core.epoch > 1099511627776L) {
            return broken("Election.epoch: type", 79);
        }
        if (core.timeout < 1 || core.timeout > 1048576) {
            return broken("Election.timeout: type", 81);
        }
        if (core.promised < 0 || core.promised > 1152921504606846976L) {
            return broken("Election.promised: type", 83);
        }
        if (core.prefix < 0 || core.prefix > 1152921504606846976L) {
            return broken("Election.prefix: type", 84);
        }
        if (core.base < 0 || core.base > 1152921504606846976L) {
            return broken("Election.base: type", 85);
        }
        if (core.stance < 1 || core.stance > 4) {
            return broken("Election.stance: type", 86);
        }
        if (core.leader < 0 || core.leader > 1152921504606846976L) {
            return broken("Election.leader: type", 88);
        }
        if (core.silence < 0 || core.silence > 1048576) {
            return broken("Election.silence: type", 92);
        }
        if (core.patience < 0 || core.patience > 2097152) {
            return broken("Election.patience: type", 94);
        }
        if (core.round < 0 || core.round > 1152921504606846976L) {
            return broken("Election.round: type", 95);
        }
        if (core.above < 0 || core.above > 1152921504606846976L) {
            return broken("Election.above: type", 97);
        }
        if (core.group == GROUP_NONE) {
            return broken("Election.group_is_real", 102);
        }
        if (core.stance == STANCE_LEADING && Ballots.owner(core.leader) != core.self) {
            return broken("Election.leader_owns_its_ballot", 104);
        }
        if (core.handingOver && core.stance != STANCE_LEADING) {
            return broken("Election.only_leaders_hand_over", 105);
        }
        if (core.stance == STANCE_ASKING && !core.heard[core.self]) {
            return broken("Election.asker_grants_itself", 106);
        }
        if (core.silence > core.timeout) {
            return broken("Election.silence_is_counted_to_timeout", 107);
        }
        if (core.patience > core.timeout + core.timeout) {
            return broken("Election.patience_is_bounded", 109);
        }
        return true;
    }

    /** What has to hold after a call. */
    private boolean statementsKept() {
        if (core.promised < before.promised) {
            return broken("Election.promise_never_drops", 111);
        }
        if (core.above < before.above) {
            return broken("Election.known_ballots_never_drop", 112);
        }
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
        terms.name("reply", core.replyKind, 0, "none", "PreVote", "PreVoteAnswer", "Defunct",
                "CampaignNow", "Campaign", "StepDown");
        terms.truth("held", core.replyHeld, false);
        switch (core.replyKind) {
            case REPLY_PRE_VOTE -> {
                terms.optional("reply.group", core.replyGroup, 0, 0);
                terms.number("reply.epoch", core.replyEpoch, 0);
                terms.number("reply.from", core.replyFrom, 0);
                terms.number("reply.round", core.replyRound, 0);
                terms.number("reply.prefix", core.replyPrefix, 0);
            }
            case REPLY_PRE_VOTE_ANSWER -> {
                terms.optional("reply.group", core.replyGroup, 0, 0);
                terms.number("reply.epoch", core.replyEpoch, 0);
                terms.number("reply.from", core.replyFrom, 0);
                terms.number("reply.round", core.replyRound, 0);
                terms.truth("reply.granted", core.replyGranted, false);
                terms.optional("reply.promised", core.replyPromised, 0, 0);
                terms.number("reply.prefix", core.replyPrefix, 0);
            }
            case REPLY_DEFUNCT -> {
                terms.number("reply.epoch", core.replyEpoch, 0);
            }
            case REPLY_CAMPAIGN_NOW -> {
                terms.optional("reply.group", core.replyGroup, 0, 0);
                terms.number("reply.epoch", core.replyEpoch, 0);
                terms.number("reply.from", core.replyFrom, 0);
                terms.optional("reply.ballot", core.replyBallot, 0, 0);
            }
            case REPLY_CAMPAIGN -> {
                terms.optional("reply.above", core.replyAbove, 0, 0);
            }
            case REPLY_STEP_DOWN -> {
                terms.optional("reply.ballot", core.replyBallot, 0, 0);
            }
            default -> {
            }
        }
        return terms;
    }

    /** The state before a call, kept up to date cell by cell. */
    private static final class Snapshot {

        private int self;
        private long group;
        private long epoch;
        private boolean[] voter;
        private int timeout;
        private boolean eligible;
        private long promised;
        private long prefix;
        private long base;
        private int stance;
        private long leader;
        private boolean handingOver;
        private int silence;
        private int patience;
        private long round;
        private long above;
        private boolean[] heard;
        private boolean[] seenVoter;
        private boolean[] seenHeard;
        private long replyGroup;
        private long replyEpoch;
        private int replyFrom;
        private long replyRound;
        private long replyPrefix;
        private boolean replyGranted;
        private long replyPromised;
        private long replyBallot;
        private long replyAbove;

        private void take(ElectionContract core) {
            self = core.self;
            group = core.group;
            epoch = core.epoch;
            seenVoter = core.voter;
            voter = Frames.copy(core.voter, voter);
            timeout = core.timeout;
            eligible = core.eligible;
            promised = core.promised;
            prefix = core.prefix;
            base = core.base;
            stance = core.stance;
            leader = core.leader;
            handingOver = core.handingOver;
            silence = core.silence;
            patience = core.patience;
            round = core.round;
            above = core.above;
            seenHeard = core.heard;
            heard = Frames.copy(core.heard, heard);
        }

        private void takeRegisters(ElectionContract core) {
            replyGroup = core.replyGroup;
            replyEpoch = core.replyEpoch;
            replyFrom = core.replyFrom;
            replyRound = core.replyRound;
            replyPrefix = core.replyPrefix;
            replyGranted = core.replyGranted;
            replyPromised = core.replyPromised;
            replyBallot = core.replyBallot;
            replyAbove = core.replyAbove;
        }

        private boolean matches(ElectionContract core) {
            return self == core.self && group == core.group && epoch == core.epoch && timeout
                    == core.timeout && eligible == core.eligible && promised == core.promised
                    && prefix == core.prefix && base == core.base && stance == core.stance && leader
                    == core.leader && handingOver == core.handingOver && silence == core.silence
                    && patience == core.patience && round == core.round && above == core.above
                    && seenVoter == core.voter && Arrays.equals(voter, core.voter) && seenHeard
                    == core.heard && Arrays.equals(heard, core.heard);
        }

        /** Whether anything changed that is not in a mask of allowed changes. */
        private boolean changed(ElectionContract core, long allowed) {
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
            if ((allowed >> 4 & 1) == 0 && timeout != core.timeout) {
                return true;
            }
            if ((allowed >> 5 & 1) == 0 && eligible != core.eligible) {
                return true;
            }
            if ((allowed >> 6 & 1) == 0 && promised != core.promised) {
                return true;
            }
            if ((allowed >> 7 & 1) == 0 && prefix != core.prefix) {
                return true;
            }
            if ((allowed >> 8 & 1) == 0 && base != core.base) {
                return true;
            }
            if ((allowed >> 9 & 1) == 0 && stance != core.stance) {
                return true;
            }
            if ((allowed >> 10 & 1) == 0 && leader != core.leader) {
                return true;
            }
            if ((allowed >> 11 & 1) == 0 && handingOver != core.handingOver) {
                return true;
            }
            if ((allowed >> 12 & 1) == 0 && silence != core.silence) {
                return true;
            }
            if ((allowed >> 13 & 1) == 0 && patience != core.patience) {
                return true;
            }
            if ((allowed >> 14 & 1) == 0 && round != core.round) {
                return true;
            }
            if ((allowed >> 15 & 1) == 0 && above != core.above) {
                return true;
            }
            if (seenHeard != core.heard) {
                return true;
            }
            if ((allowed >> 16 & 1) == 0 && !Arrays.equals(heard, core.heard)) {
                return true;
            }
            if ((allowed >> 17 & 1) == 0 && replyGroup != core.replyGroup) {
                return true;
            }
            if ((allowed >> 18 & 1) == 0 && replyEpoch != core.replyEpoch) {
                return true;
            }
            if ((allowed >> 19 & 1) == 0 && replyFrom != core.replyFrom) {
                return true;
            }
            if ((allowed >> 20 & 1) == 0 && replyRound != core.replyRound) {
                return true;
            }
            if ((allowed >> 21 & 1) == 0 && replyPrefix != core.replyPrefix) {
                return true;
            }
            if ((allowed >> 22 & 1) == 0 && replyGranted != core.replyGranted) {
                return true;
            }
            if ((allowed >> 23 & 1) == 0 && replyPromised != core.replyPromised) {
                return true;
            }
            if ((allowed >> 24 & 1) == 0 && replyBallot != core.replyBallot) {
                return true;
            }
            if ((allowed >> 25 & 1) == 0 && replyAbove != core.replyAbove) {
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
            terms.number("timeout", this.timeout, 1);
            terms.number("patience", this.patience, 0);
            terms.truth("eligible", this.eligible, false);
            terms.optional("promised", this.promised, 0, 0);
            terms.number("prefix", this.prefix, 0);
            terms.number("base", this.base, 0);
            terms.name("stance", this.stance, 1, STANCE_NAMES);
            terms.optional("leader", this.leader, 0, 0);
            terms.truth("handing_over", this.handingOver, false);
            terms.number("silence", this.silence, 0);
            terms.number("round", this.round, 0);
            terms.optional("above", this.above, 0, 0);
            for (int i = 0; i < this.heard.length; i++) {
                terms.truth("heard[" + i + "]", this.heard[i], false);
            }
            return terms;
        }
    }
}
