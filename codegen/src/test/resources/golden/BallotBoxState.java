// Generated from toy_consensus.contract. Do not edit; run `./decree generate`.
package io.decree.examples.toy.contract;

import static io.decree.examples.toy.contract.BallotBoxContract.*;

import io.decree.core.contract.Terms;
import javax.annotation.processing.Generated;

/**
 * Any state of a {@link BallotBoxContract},
 * under the contract's names. What is not said has its initial value; a
 * window is placed and sized before its cells are said.
 */
@Generated("io.decree.codegen.properties")
public final class BallotBoxState {

    private static final String[] VALUE_NAMES = {"none", "red", "green"};
    boolean[] voter;
    int[] voteOf;
    boolean[] decided;
    boolean soiled;

    private BallotBoxState() {
        voter = new boolean[NODE_COUNT];
        voteOf = new int[NODE_COUNT];
        decided = new boolean[3];
    }

    /**
     * The state every example starts from.
     *
     * @return initial values, least given values, room for four slots
     */
    public static BallotBoxState initial() {
        return new BallotBoxState();
    }

    private BallotBoxState copy() {
        BallotBoxState copy = new BallotBoxState();
        copy.voter = voter.clone();
        copy.voteOf = voteOf.clone();
        copy.decided = decided.clone();
        return copy;
    }

    /**
     * The same state with another {@code voter}.
     *
     * @param at which element
     * @param value the value
     * @return a new state
     */
    public BallotBoxState withVoter(int at, boolean value) {
        BallotBoxState copy = copy();
        copy.voter[at] = value;
        return copy;
    }

    /**
     * The same state with another {@code vote_of}.
     *
     * @param at which element
     * @param value the value
     * @return a new state
     */
    public BallotBoxState withVoteOf(int at, int value) {
        BallotBoxState copy = copy();
        copy.voteOf[at] = value;
        return copy;
    }

    /**
     * The same state with another {@code decided}.
     *
     * @param at which element
     * @param value the value
     * @return a new state
     */
    public BallotBoxState withDecided(int at, boolean value) {
        BallotBoxState copy = copy();
        copy.decided[at] = value;
        return copy;
    }

    /**
     * Writes this state into a core, whatever its constructor made.
     *
     * @param core made for the same given fields
     * @return the core
     */
    public BallotBoxContract put(BallotBoxContract core) {
        System.arraycopy(voter, 0, core.voter, 0, voter.length);
        System.arraycopy(voteOf, 0, core.voteOf, 0, voteOf.length);
        System.arraycopy(decided, 0, core.decided, 0, decided.length);
        return core;
    }

    /** Gives every window as many cells as its capacity says. */
    void resize() {
    }

    /** Mends what breaks an invariant; three rounds, as mending may break another. */
    void repair() {
        for (int round = 0; round < 3 && !valid(); round++) {
            if (this.decided[VALUE_RED] && 2 * ((this.voter[0] // BallotBox.decision_has_quorum
                    && this.voteOf[0] == VALUE_RED ? 1 : 0) + (this.voter[1] && this.voteOf[1]
                    == VALUE_RED ? 1 : 0) + (this.voter[2] && this.voteOf[2] == VALUE_RED ? 1 : 0))
                    <= (this.voter[0] ? 1 : 0) + (this.voter[1] ? 1 : 0) + (this.voter[2] ? 1
                    : 0)) {
                this.decided[1] = false;
            }
            if (this.decided[VALUE_GREEN] && 2 * ((this.voter[0] // BallotBox.decision_has_quorum
                    && this.voteOf[0] == VALUE_GREEN ? 1 : 0) + (this.voter[1] && this.voteOf[1]
                    == VALUE_GREEN ? 1 : 0) + (this.voter[2] && this.voteOf[2] == VALUE_GREEN ? 1
                    : 0)) <= (this.voter[0] ? 1 : 0) + (this.voter[1] ? 1 : 0) + (this.voter[2] ? 1
                    : 0)) {
                this.decided[2] = false;
            }
            if (this.decided[VALUE_RED] && this.decided[VALUE_GREEN]) { // BallotBox.one_decision
                this.decided[1] = false;
            }
            if (this.decided[VALUE_GREEN] && this.decided[VALUE_RED]) { // BallotBox.one_decision
                this.decided[2] = false;
            }
        }
    }

    /** Whether every invariant holds. */
    boolean valid() {
        if ((this.decided[VALUE_RED] && 2 * ((this.voter[0] // BallotBox.decision_has_quorum
                && this.voteOf[0] == VALUE_RED ? 1 : 0) + (this.voter[1] && this.voteOf[1]
                == VALUE_RED ? 1 : 0) + (this.voter[2] && this.voteOf[2] == VALUE_RED ? 1 : 0))
                <= (this.voter[0] ? 1 : 0) + (this.voter[1] ? 1 : 0) + (this.voter[2] ? 1 : 0))
                || (this.decided[VALUE_GREEN] && 2 * ((this.voter[0] && this.voteOf[0]
                == VALUE_GREEN ? 1 : 0) + (this.voter[1] && this.voteOf[1] == VALUE_GREEN ? 1
                : 0) + (this.voter[2] && this.voteOf[2] == VALUE_GREEN ? 1 : 0)) <= (this.voter[0]
                ? 1 : 0) + (this.voter[1] ? 1 : 0) + (this.voter[2] ? 1 : 0))) {
            return false;
        }
        if ((this.decided[VALUE_RED] && this.decided[VALUE_GREEN]) // BallotBox.one_decision
                || (this.decided[VALUE_GREEN] && this.decided[VALUE_RED])) {
            return false;
        }
        return true;
    }

    @Override
    public String toString() {
        return String.join(", ", terms().said());
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
