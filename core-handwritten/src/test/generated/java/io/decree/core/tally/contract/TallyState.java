// Generated from tally.contract. Do not edit; run `./decree generate`.
package io.decree.core.tally.contract;

import static io.decree.core.tally.contract.TallyContract.*;

import io.decree.core.contract.Terms;
import javax.annotation.processing.Generated;

/**
 * Any state of a {@link TallyContract},
 * under the contract's names. What is not said has its initial value; a
 * window is placed and sized before its cells are said.
 */
@Generated("io.decree.codegen.properties")
public final class TallyState {

    long group;
    long epoch;
    boolean[] voter;
    long slot;
    long ballot;
    long value;
    boolean[] voted;
    boolean chosen;
    boolean soiled;

    private TallyState() {
        group = 0;
        epoch = 0;
        voter = new boolean[MEMBER_COUNT];
        slot = 0;
        ballot = 0;
        value = 0;
        voted = new boolean[MEMBER_COUNT];
        chosen = false;
    }

    /**
     * The state every example starts from.
     *
     * @return initial values, least given values, room for four slots
     */
    public static TallyState initial() {
        return new TallyState();
    }

    private TallyState copy() {
        TallyState copy = new TallyState();
        copy.group = group;
        copy.epoch = epoch;
        copy.voter = voter.clone();
        copy.slot = slot;
        copy.ballot = ballot;
        copy.value = value;
        copy.voted = voted.clone();
        copy.chosen = chosen;
        return copy;
    }

    /**
     * The same state with another {@code group}.
     *
     * @param value the value
     * @return a new state
     */
    public TallyState withGroup(long value) {
        TallyState copy = copy();
        copy.group = value;
        return copy;
    }

    /**
     * The same state with another {@code epoch}.
     *
     * @param value the value
     * @return a new state
     */
    public TallyState withEpoch(long value) {
        TallyState copy = copy();
        copy.epoch = value;
        return copy;
    }

    /**
     * The same state with another {@code voter}.
     *
     * @param at which element
     * @param value the value
     * @return a new state
     */
    public TallyState withVoter(int at, boolean value) {
        TallyState copy = copy();
        copy.voter[at] = value;
        return copy;
    }

    /**
     * The same state with another {@code slot}.
     *
     * @param value the value
     * @return a new state
     */
    public TallyState withSlot(long value) {
        TallyState copy = copy();
        copy.slot = value;
        return copy;
    }

    /**
     * The same state with another {@code ballot}.
     *
     * @param value the value
     * @return a new state
     */
    public TallyState withBallot(long value) {
        TallyState copy = copy();
        copy.ballot = value;
        return copy;
    }

    /**
     * The same state with another {@code value}.
     *
     * @param value the value
     * @return a new state
     */
    public TallyState withValue(long value) {
        TallyState copy = copy();
        copy.value = value;
        return copy;
    }

    /**
     * The same state with another {@code voted}.
     *
     * @param at which element
     * @param value the value
     * @return a new state
     */
    public TallyState withVoted(int at, boolean value) {
        TallyState copy = copy();
        copy.voted[at] = value;
        return copy;
    }

    /**
     * The same state with another {@code chosen}.
     *
     * @param value the value
     * @return a new state
     */
    public TallyState withChosen(boolean value) {
        TallyState copy = copy();
        copy.chosen = value;
        return copy;
    }

    /**
     * Writes this state into a core, whatever its constructor made.
     *
     * @param core made for the same given fields
     * @return the core
     */
    public TallyContract put(TallyContract core) {
        core.group = group;
        core.epoch = epoch;
        System.arraycopy(voter, 0, core.voter, 0, voter.length);
        core.slot = slot;
        core.ballot = ballot;
        core.value = value;
        System.arraycopy(voted, 0, core.voted, 0, voted.length);
        core.chosen = chosen;
        if (soiled) {
            core.replyKind = 1;
            core.replyHeld = true;
            core.replyBallot = 3;
            core.replySlot = 3;
            core.replyValue = 3;
            core.alarm = 2;
        }
        return core;
    }

    /** Gives every window as many cells as its capacity says. */
    void resize() {
    }

    /** Mends what breaks an invariant; three rounds, as mending may break another. */
    void repair() {
        for (int round = 0; round < 3 && !valid(); round++) {
            if (this.group == GROUP_NONE) { // Tally.group_is_real
                long drawn = this.group;
                this.group = 0;
                if (this.group == GROUP_NONE) {
                    this.group = 1;
                }
                if (this.group == GROUP_NONE) {
                    this.group = drawn;
                }
            }
            if (!((this.ballot == BALLOT_NONE) == (this.value // Tally.tally_is_whole
                    == VALUE_NONE))) {
                long drawn = this.ballot;
                this.ballot = 0;
                if (!((this.ballot == BALLOT_NONE) == (this.value == VALUE_NONE))) {
                    this.ballot = 1;
                }
                if (!((this.ballot == BALLOT_NONE) == (this.value == VALUE_NONE))) {
                    this.ballot = drawn;
                }
            }
            if (!((this.ballot == BALLOT_NONE) == (this.value // Tally.tally_is_whole
                    == VALUE_NONE))) {
                long drawn = this.value;
                this.value = 0;
                if (!((this.ballot == BALLOT_NONE) == (this.value == VALUE_NONE))) {
                    this.value = 1;
                }
                if (!((this.ballot == BALLOT_NONE) == (this.value == VALUE_NONE))) {
                    this.value = drawn;
                }
            }
            if (this.chosen && this.ballot == BALLOT_NONE) { // Tally.choice_has_ballot
                this.chosen = !this.chosen;
            }
            if (this.chosen && this.ballot == BALLOT_NONE) { // Tally.choice_has_ballot
                long drawn = this.ballot;
                this.ballot = 0;
                if (this.chosen && this.ballot == BALLOT_NONE) {
                    this.ballot = 1;
                }
                if (this.chosen && this.ballot == BALLOT_NONE) {
                    this.ballot = drawn;
                }
            }
        }
    }

    /** Whether every invariant holds. */
    boolean valid() {
        if (this.group == GROUP_NONE) { // Tally.group_is_real
            return false;
        }
        if (!((this.ballot == BALLOT_NONE) == (this.value == VALUE_NONE))) { // Tally.tally_is_whole
            return false;
        }
        if (this.chosen && this.ballot == BALLOT_NONE) { // Tally.choice_has_ballot
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
