// Generated from toy_consensus.contract. Do not edit; run `./decree generate`.
package io.decree.examples.toy.contract;

import static io.decree.examples.toy.contract.BallotBoxContract.*;

import io.decree.core.contract.ContractViolation;
import io.decree.core.contract.ExampleBlock;
import io.decree.core.contract.Fault;
import io.decree.core.contract.Frames;
import io.decree.core.contract.Terms;
import java.util.Arrays;
import javax.annotation.processing.Generated;

/**
 * Runs any {@link BallotBoxContract} and checks every clause of its contract
 * around every call. One thread calls it.
 */
@Generated("io.decree.codegen.monitor")
public final class BallotBoxMonitor {

    private static final String FILE = "toy_consensus.contract";
    private static final String[] VALUE_NAMES = {"none", "red", "green"};

    private final BallotBoxContract core;
    private final Snapshot before = new Snapshot();
    private String brokenClause = "";
    private int brokenLine;

    /**
     * Wraps a core in any state that keeps the invariants.
     *
     * @param core runs the handlers
     * @throws ContractViolation when an invariant is broken
     */
    public BallotBoxMonitor(BallotBoxContract core) {
        this(core, Fault.CALLER);
    }

    private BallotBoxMonitor(BallotBoxContract core, Fault fault) {
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
     * @param voter what the constructor was given
     * @return a monitor around the core
     * @throws ContractViolation when a clause is broken
     */
    public static BallotBoxMonitor constructed(BallotBoxContract core, boolean[] voter) {
        BallotBoxMonitor monitor = new BallotBoxMonitor(core, Fault.HANDLER);
        if (core.voter == voter || !Arrays.equals(core.voter, voter)) {
            throw constructorBroken(core, "BallotBox.voter: given", 14);
        }
        if (!Frames.within(core.voteOf, 0, 0, 0)) {
            throw constructorBroken(core, "BallotBox.vote_of: initial", 15);
        }
        if (!Frames.all(core.decided, 1, false)) {
            throw constructorBroken(core, "BallotBox.decided: initial", 16);
        }
        return monitor;
    }

    private static ContractViolation constructorBroken(BallotBoxContract core, String clause,
            int line) {
        Snapshot made = new Snapshot();
        made.take(core);
        String values = "  made     " + made.terms().all() + "\n";
        return new ContractViolation(clause, FILE + ":" + line, Fault.HANDLER, values, "", null);
    }

    /**
     * Runs {@code cast_vote} and checks every clause of it.
     *
     * @param mNode of the message
     * @param mValue of the message
     * @return the case that was taken
     * @throws ContractViolation when a clause is broken
     */
    public int castVote(int mNode, int mValue) {
        if (!observe() || !castVoteEntry(mNode, mValue)) {
            throw castVoteViolation(Fault.CALLER, 0, 0, null, mNode, mValue);
        }
        int expected = castVoteExpected(mNode, mValue);
        int taken;
        try {
            taken = core.castVote(mNode, mValue);
        } catch (RuntimeException thrown) {
            broken("cast_vote." + castVoteCase(expected) + ": returns", castVoteLine(expected));
            throw castVoteViolation(Fault.HANDLER, expected, 0, thrown, mNode, mValue);
        }
        if (taken != expected) {
            broken("cast_vote." + castVoteCase(expected) + ": outcome", castVoteLine(expected));
            throw castVoteViolation(Fault.HANDLER, expected, taken, null, mNode, mValue);
        }
        if (!castVoteKept(taken, mNode, mValue)) {
            throw castVoteViolation(Fault.HANDLER, expected, 0, null, mNode, mValue);
        }
        return taken;
    }

    private boolean castVoteEntry(int mNode, int mValue) {
        if (mNode < 0 || mNode > 2) {
            return broken("Cast.node: type", 8);
        }
        if (mValue < 1 || mValue > 2) {
            return broken("Cast.value: type", 8);
        }
        return true;
    }

    /** The decision table of cast_vote. */
    private int castVoteExpected(int mNode, int mValue) {
        if (!core.voter[mNode]) { // cast_vote.not_a_voter
            return CAST_VOTE_NOT_A_VOTER;
        }
        if (core.voteOf[mNode] != VALUE_NONE) { // cast_vote.refuse
            return CAST_VOTE_REFUSE;
        }
        return CAST_VOTE_ACCEPT; // cast_vote.accept
    }

    private boolean castVoteKept(int taken, int mNode, int mValue) {
        return switch (taken) {
            case CAST_VOTE_NOT_A_VOTER -> castVoteNotAVoter(mNode, mValue);
            case CAST_VOTE_REFUSE -> castVoteRefuse(mNode, mValue);
            case CAST_VOTE_ACCEPT -> castVoteAccept(mNode, mValue);
            default -> false;
        };
    }

    /** cast_vote.not_a_voter. */
    private boolean castVoteNotAVoter(int mNode, int mValue) {
        if (before.changed(core, 0x0L)) {
            return broken("cast_vote.not_a_voter: changes", 32);
        }
        return statementsKept();
    }

    /** cast_vote.refuse. */
    private boolean castVoteRefuse(int mNode, int mValue) {
        if (before.changed(core, 0x0L)) {
            return broken("cast_vote.refuse: changes", 35);
        }
        return statementsKept();
    }

    /** cast_vote.accept. */
    private boolean castVoteAccept(int mNode, int mValue) {
        int cell = mNode;
        if (before.changed(core, 0x2L)) {
            return broken("cast_vote.accept: changes", 38);
        }
        if (core.voteOf[mNode] != mValue) {
            return broken("cast_vote.vote_recorded", 40);
        }
        if (!Frames.onlyAt(core.voteOf, before.voteOf, cell)) {
            return broken("cast_vote.accept: changes", 38);
        }
        if (!statementsKept()) {
            return false;
        }
        before.voteOf[cell] = core.voteOf[cell];
        return true;
    }

    /**
     * The name of a result of {@code cast_vote}.
     *
     * @param code what the handler returned
     * @return the case's name
     */
    public static String castVoteCase(int code) {
        return switch (code) {
            case CAST_VOTE_NOT_A_VOTER -> "not_a_voter";
            case CAST_VOTE_REFUSE -> "refuse";
            case CAST_VOTE_ACCEPT -> "accept";
            default -> "no case " + code;
        };
    }

    private static int castVoteLine(int code) {
        return switch (code) {
            case CAST_VOTE_NOT_A_VOTER -> 32; // cast_vote.not_a_voter
            case CAST_VOTE_REFUSE -> 35; // cast_vote.refuse
            case CAST_VOTE_ACCEPT -> 38; // cast_vote.accept
            default -> 31;
        };
    }

    private ContractViolation castVoteViolation(Fault fault, int expected, int taken,
            Throwable cause, int mNode, int mValue) {
        int then = expected;
        if (then == 0 && !brokenClause.contains(": ")) {
            then = castVoteExpected(mNode, mValue);
        }
        return violation(fault, "Cast", castVoteTerms(mNode, mValue), then == 0 ? ""
                : castVoteCase(then), taken == 0 ? "" : castVoteCase(taken), cause);
    }

    private static Terms castVoteTerms(int mNode, int mValue) {
        Terms terms = new Terms();
        terms.number("node", mNode, 0);
        terms.name("value", mValue, 1, VALUE_NAMES);
        return terms;
    }

    /**
     * Runs {@code decide} and checks every clause of it.
     *
     * @param mValue of the message
     * @return the case that was taken
     * @throws ContractViolation when a clause is broken
     */
    public int decide(int mValue) {
        if (!observe() || !decideEntry(mValue)) {
            throw decideViolation(Fault.CALLER, 0, 0, null, mValue);
        }
        if (!decideRelies(mValue)) {
            throw decideViolation(Fault.PROTOCOL, 0, 0, null, mValue);
        }
        int expected = decideExpected(mValue);
        int taken;
        try {
            taken = core.decide(mValue);
        } catch (RuntimeException thrown) {
            broken("decide." + decideCase(expected) + ": returns", decideLine(expected));
            throw decideViolation(Fault.HANDLER, expected, 0, thrown, mValue);
        }
        if (taken != expected) {
            broken("decide." + decideCase(expected) + ": outcome", decideLine(expected));
            throw decideViolation(Fault.HANDLER, expected, taken, null, mValue);
        }
        if (!decideKept(taken, mValue)) {
            throw decideViolation(Fault.HANDLER, expected, 0, null, mValue);
        }
        return taken;
    }

    private boolean decideEntry(int mValue) {
        if (mValue < 1 || mValue > 2) {
            return broken("Decide.value: type", 9);
        }
        return true;
    }

    private boolean decideRelies(int mValue) {
        if (2 * ((core.voter[0] && core.voteOf[0] == mValue ? 1 : 0) + (core.voter[1]
                && core.voteOf[1] == mValue ? 1 : 0) + (core.voter[2] && core.voteOf[2] == mValue
                ? 1 : 0)) > (core.voter[0] ? 1 : 0) + (core.voter[1] ? 1 : 0) + (core.voter[2] ? 1
                : 0) && ((mValue != VALUE_RED && core.decided[VALUE_RED]) || (mValue != VALUE_GREEN
                && core.decided[VALUE_GREEN]))) {
            return broken("decide.nobody_decided_otherwise", 52);
        }
        return true;
    }

    /** The decision table of decide. */
    private int decideExpected(int mValue) {
        if (2 * ((core.voter[0] && core.voteOf[0] == mValue ? 1 : 0) + (core.voter[1] // decide.wait
                && core.voteOf[1] == mValue ? 1 : 0) + (core.voter[2] && core.voteOf[2] == mValue
                ? 1 : 0)) <= (core.voter[0] ? 1 : 0) + (core.voter[1] ? 1 : 0) + (core.voter[2] ? 1
                : 0)) {
            return DECIDE_WAIT;
        }
        return DECIDE_DECIDE; // decide.decide
    }

    private boolean decideKept(int taken, int mValue) {
        return switch (taken) {
            case DECIDE_WAIT -> decideWait(mValue);
            case DECIDE_DECIDE -> decideDecide(mValue);
            default -> false;
        };
    }

    /** decide.wait. */
    private boolean decideWait(int mValue) {
        if (before.changed(core, 0x0L)) {
            return broken("decide.wait: changes", 56);
        }
        return statementsKept();
    }

    /** decide.decide. */
    private boolean decideDecide(int mValue) {
        int cell = mValue;
        if (before.changed(core, 0x4L)) {
            return broken("decide.decide: changes", 59);
        }
        if (!core.decided[mValue]) {
            return broken("decide.value_decided", 61);
        }
        if (!Frames.onlyAt(core.decided, before.decided, cell)) {
            return broken("decide.decide: changes", 59);
        }
        if (!statementsKept()) {
            return false;
        }
        before.decided[cell] = core.decided[cell];
        return true;
    }

    /**
     * The name of a result of {@code decide}.
     *
     * @param code what the handler returned
     * @return the case's name
     */
    public static String decideCase(int code) {
        return switch (code) {
            case DECIDE_WAIT -> "wait";
            case DECIDE_DECIDE -> "decide";
            default -> "no case " + code;
        };
    }

    private static int decideLine(int code) {
        return switch (code) {
            case DECIDE_WAIT -> 56; // decide.wait
            case DECIDE_DECIDE -> 59; // decide.decide
            default -> 50;
        };
    }

    private ContractViolation decideViolation(Fault fault, int expected, int taken, Throwable cause,
            int mValue) {
        int then = expected;
        if (then == 0 && !brokenClause.contains(": ")) {
            then = decideExpected(mValue);
        }
        return violation(fault, "Decide", decideTerms(mValue), then == 0 ? "" : decideCase(then),
                taken == 0 ? "" : decideCase(taken), cause);
    }

    private static Terms decideTerms(int mValue) {
        Terms terms = new Terms();
        terms.name("value", mValue, 1, VALUE_NAMES);
        return terms;
    }

    /** What has to hold between two calls. */
    private boolean invariantsKept() {
        if (core.voter == null || core.voter.length != 3) {
            return broken("BallotBox.voter: layout", 14);
        }
        if (core.voteOf == null || core.voteOf.length != 3) {
            return broken("BallotBox.vote_of: layout", 15);
        }
        if (core.decided == null || core.decided.length != 3 || core.decided == core.voter) {
            return broken("BallotBox.decided: layout", 16);
        }
        if (!Frames.within(core.voteOf, 0, 0, 2)) {
            return broken("BallotBox.vote_of: type", 15);
        }
        if ((core.decided[VALUE_RED] && 2 * ((core.voter[0] && core.voteOf[0] == VALUE_RED ? 1
                : 0) + (core.voter[1] && core.voteOf[1] == VALUE_RED ? 1 : 0) + (core.voter[2]
                && core.voteOf[2] == VALUE_RED ? 1 : 0)) <= (core.voter[0] ? 1 : 0) + (core.voter[1]
                ? 1 : 0) + (core.voter[2] ? 1 : 0)) || (core.decided[VALUE_GREEN]
                && 2 * ((core.voter[0] && core.voteOf[0] == VALUE_GREEN ? 1 : 0) + (core.voter[1]
                && core.voteOf[1] == VALUE_GREEN ? 1 : 0) + (core.voter[2] && core.voteOf[2]
                == VALUE_GREEN ? 1 : 0)) <= (core.voter[0] ? 1 : 0) + (core.voter[1] ? 1
                : 0) + (core.voter[2] ? 1 : 0))) {
            return broken("BallotBox.decision_has_quorum", 19);
        }
        if ((core.decided[VALUE_RED] && core.decided[VALUE_GREEN]) || (core.decided[VALUE_GREEN]
                && core.decided[VALUE_RED])) {
            return broken("BallotBox.one_decision", 21);
        }
        return true;
    }

    /** What has to hold after a call. */
    private boolean statementsKept() {
        if ((before.voteOf[0] != VALUE_NONE && core.voteOf[0] != before.voteOf[0])
                || (before.voteOf[1] != VALUE_NONE && core.voteOf[1] != before.voteOf[1])
                || (before.voteOf[2] != VALUE_NONE && core.voteOf[2] != before.voteOf[2])) {
            return broken("BallotBox.votes_are_final", 24);
        }
        if ((before.decided[VALUE_RED] && !core.decided[VALUE_RED]) || (before.decided[VALUE_GREEN]
                && !core.decided[VALUE_GREEN])) {
            return broken("BallotBox.decisions_are_final", 26);
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

    /** The state before a call, kept up to date cell by cell. */
    private static final class Snapshot {

        private boolean[] voter;
        private int[] voteOf;
        private boolean[] decided;
        private boolean[] seenVoter;
        private int[] seenVoteOf;
        private boolean[] seenDecided;

        private void take(BallotBoxContract core) {
            seenVoter = core.voter;
            voter = Frames.copy(core.voter, voter);
            seenVoteOf = core.voteOf;
            voteOf = Frames.copy(core.voteOf, voteOf);
            seenDecided = core.decided;
            decided = Frames.copy(core.decided, decided);
        }

        private void takeRegisters(BallotBoxContract core) {
        }

        private boolean matches(BallotBoxContract core) {
            return seenVoter == core.voter && Arrays.equals(voter, core.voter) && seenVoteOf
                    == core.voteOf && Arrays.equals(voteOf, core.voteOf) && seenDecided
                    == core.decided && Arrays.equals(decided, core.decided);
        }

        /** Whether anything changed that is not in a mask of allowed changes. */
        private boolean changed(BallotBoxContract core, long allowed) {
            if (seenVoter != core.voter) {
                return true;
            }
            if ((allowed >> 0 & 1) == 0 && !Arrays.equals(voter, core.voter)) {
                return true;
            }
            if (seenVoteOf != core.voteOf) {
                return true;
            }
            if ((allowed >> 1 & 1) == 0 && !Arrays.equals(voteOf, core.voteOf)) {
                return true;
            }
            if (seenDecided != core.decided) {
                return true;
            }
            if ((allowed >> 2 & 1) == 0 && !Arrays.equals(decided, core.decided)) {
                return true;
            }
            return false;
        }

        private Terms terms() {
            Terms terms = new Terms();
            for (int i = 0; i < this.voter.length; i++) {
                terms.truth("voter[" + i + "]", this.voter[i], false);
            }
            for (int i = 0; i < this.voteOf.length; i++) {
                terms.name("vote_of[" + i + "]", this.voteOf[i], 0, VALUE_NAMES);
            }
            for (int i = 1; i < this.decided.length; i++) {
                terms.truth("decided[" + VALUE_NAMES[i] + "]", this.decided[i], false);
            }
            return terms;
        }
    }
}
