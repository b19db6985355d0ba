// Generated from acceptor.contract. Do not edit; run `./decree generate`.
package io.decree.core.acceptor.contract;

import static io.decree.core.acceptor.contract.AcceptorContract.*;

import io.decree.core.contract.Terms;
import javax.annotation.processing.Generated;

/**
 * Any state of a {@link AcceptorContract},
 * under the contract's names. What is not said has its initial value; a
 * window is placed and sized before its cells are said.
 */
@Generated("io.decree.codegen.properties")
public final class AcceptorState {

    private static final String[] FITNESS_NAMES = {"none", "recovering", "fit", "failed"};
    private static final String[] CATCH_UP_NAMES = {"none", "not_needed", "from_log",
            "from_snapshot"};
    int self;
    long group;
    long epoch;
    boolean[] voter;
    int capacity;
    int fitness;
    long promised;
    long base;
    long low;
    long[] votesBallot;
    long[] votesValue;
    long[] votesDigest;
    long[] votesHandle;
    boolean soiled;

    private AcceptorState() {
        self = 0;
        group = 0;
        epoch = 0;
        voter = new boolean[MEMBER_COUNT];
        capacity = 4;
        fitness = 1;
        promised = 0;
        base = 0;
        low = 0;
        votesBallot = new long[capacity];
        votesValue = new long[capacity];
        votesDigest = new long[capacity];
        votesHandle = new long[capacity];
    }

    /**
     * The state every example starts from.
     *
     * @return initial values, least given values, room for four slots
     */
    public static AcceptorState initial() {
        return new AcceptorState();
    }

    private AcceptorState copy() {
        AcceptorState copy = new AcceptorState();
        copy.self = self;
        copy.group = group;
        copy.epoch = epoch;
        copy.voter = voter.clone();
        copy.capacity = capacity;
        copy.fitness = fitness;
        copy.promised = promised;
        copy.base = base;
        copy.low = low;
        copy.votesBallot = votesBallot.clone();
        copy.votesValue = votesValue.clone();
        copy.votesDigest = votesDigest.clone();
        copy.votesHandle = votesHandle.clone();
        return copy;
    }

    /**
     * The same state with another {@code self}.
     *
     * @param value the value
     * @return a new state
     */
    public AcceptorState withSelf(int value) {
        AcceptorState copy = copy();
        copy.self = value;
        return copy;
    }

    /**
     * The same state with another {@code group}.
     *
     * @param value the value
     * @return a new state
     */
    public AcceptorState withGroup(long value) {
        AcceptorState copy = copy();
        copy.group = value;
        return copy;
    }

    /**
     * The same state with another {@code epoch}.
     *
     * @param value the value
     * @return a new state
     */
    public AcceptorState withEpoch(long value) {
        AcceptorState copy = copy();
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
    public AcceptorState withVoter(int at, boolean value) {
        AcceptorState copy = copy();
        copy.voter[at] = value;
        return copy;
    }

    /**
     * The same state with another {@code capacity}.
     *
     * @param value the value
     * @return a new state
     */
    public AcceptorState withCapacity(int value) {
        AcceptorState copy = copy();
        copy.capacity = value;
        copy.resize();
        return copy;
    }

    /**
     * The same state with another {@code fitness}.
     *
     * @param value the value
     * @return a new state
     */
    public AcceptorState withFitness(int value) {
        AcceptorState copy = copy();
        copy.fitness = value;
        return copy;
    }

    /**
     * The same state with another {@code promised}.
     *
     * @param value the value
     * @return a new state
     */
    public AcceptorState withPromised(long value) {
        AcceptorState copy = copy();
        copy.promised = value;
        return copy;
    }

    /**
     * The same state with another {@code base}.
     *
     * @param value the value
     * @return a new state
     */
    public AcceptorState withBase(long value) {
        AcceptorState copy = copy();
        copy.base = value;
        return copy;
    }

    /**
     * The same state with another {@code low}.
     *
     * @param value the value
     * @return a new state
     */
    public AcceptorState withLow(long value) {
        AcceptorState copy = copy();
        copy.low = value;
        return copy;
    }

    /**
     * The same state with another {@code votes.ballot}.
     *
     * @param at which element
     * @param value the value
     * @return a new state
     */
    public AcceptorState withVotesBallot(long at, long value) {
        AcceptorState copy = copy();
        copy.votesBallot[(int) (at - copy.base)] = value;
        return copy;
    }

    /**
     * The same state with another {@code votes.value}.
     *
     * @param at which element
     * @param value the value
     * @return a new state
     */
    public AcceptorState withVotesValue(long at, long value) {
        AcceptorState copy = copy();
        copy.votesValue[(int) (at - copy.base)] = value;
        return copy;
    }

    /**
     * The same state with another {@code votes.digest}.
     *
     * @param at which element
     * @param value the value
     * @return a new state
     */
    public AcceptorState withVotesDigest(long at, long value) {
        AcceptorState copy = copy();
        copy.votesDigest[(int) (at - copy.base)] = value;
        return copy;
    }

    /**
     * The same state with another {@code votes.handle}.
     *
     * @param at which element
     * @param value the value
     * @return a new state
     */
    public AcceptorState withVotesHandle(long at, long value) {
        AcceptorState copy = copy();
        copy.votesHandle[(int) (at - copy.base)] = value;
        return copy;
    }

    /**
     * Writes this state into a core, whatever its constructor made.
     *
     * @param core made for the same given fields
     * @return the core
     */
    public AcceptorContract put(AcceptorContract core) {
        core.self = self;
        core.group = group;
        core.epoch = epoch;
        System.arraycopy(voter, 0, core.voter, 0, voter.length);
        core.capacity = capacity;
        core.fitness = fitness;
        core.promised = promised;
        core.base = base;
        core.low = low;
        System.arraycopy(votesBallot, 0, core.votesBallot, 0, votesBallot.length);
        System.arraycopy(votesValue, 0, core.votesValue, 0, votesValue.length);
        System.arraycopy(votesDigest, 0, core.votesDigest, 0, votesDigest.length);
        System.arraycopy(votesHandle, 0, core.votesHandle, 0, votesHandle.length);
        if (soiled) {
            core.replyKind = 9;
            core.replyHeld = true;
            core.replyEpoch = 3;
            core.replyBallot = 3;
            core.replyBase = 3;
            core.replyLow = 3;
            core.replyCatchUp = 3;
            core.replySlot = 3;
            core.replyValue = 3;
            core.replyPromised = 3;
            core.alarm = 2;
            core.persist = 3;
        }
        return core;
    }

    /** Gives every window as many cells as its capacity says. */
    void resize() {
        votesBallot = java.util.Arrays.copyOf(votesBallot, capacity);
        votesValue = java.util.Arrays.copyOf(votesValue, capacity);
        votesDigest = java.util.Arrays.copyOf(votesDigest, capacity);
        votesHandle = java.util.Arrays.copyOf(votesHandle, capacity);
    }

    /** Mends what breaks an invariant; three rounds, as mending may break another. */
    void repair() {
        for (int round = 0; round < 3 && !valid(); round++) {
            for (int i = 0; i < this.capacity; i++) {
                long slotS = this.base + i;
                if (!((this.votesBallot[(int) (slotS - this.base)] // Acceptor.vote_is_whole
                        == BALLOT_NONE) == (this.votesValue[(int) (slotS - this.base)]
                        == VALUE_NONE))) {
                    this.votesBallot[i] = 0;
                    this.votesValue[i] = 0;
                    this.votesDigest[i] = 0;
                    this.votesHandle[i] = 0;
                }
            }
            for (int i = 0; i < this.capacity; i++) {
                long slotS = this.base + i;
                if (this.votesBallot[(int) (slotS - this.base)] // Acceptor.promise_covers_votes
                        > this.promised) {
                    this.votesBallot[i] = 0;
                    this.votesValue[i] = 0;
                    this.votesDigest[i] = 0;
                    this.votesHandle[i] = 0;
                }
            }
            if (this.group == GROUP_NONE) { // Acceptor.group_is_real
                long drawn = this.group;
                this.group = 0;
                if (this.group == GROUP_NONE) {
                    this.group = 1;
                }
                if (this.group == GROUP_NONE) {
                    this.group = drawn;
                }
            }
            if (this.low > this.base) { // Acceptor.low_is_not_above_base
                long drawn = this.low;
                this.low = this.base;
                if (this.low > this.base) {
                    this.low = drawn;
                }
            }
            if (this.low > this.base) { // Acceptor.low_is_not_above_base
                long drawn = this.low;
                this.low = 0;
                if (this.low > this.base) {
                    this.low = 1;
                }
                if (this.low > this.base) {
                    this.low = drawn;
                }
            }
            if (this.low > this.base) { // Acceptor.low_is_not_above_base
                long drawn = this.base;
                this.base = this.low;
                if (this.low > this.base) {
                    this.base = drawn;
                }
            }
            if (this.low > this.base) { // Acceptor.low_is_not_above_base
                long drawn = this.base;
                this.base = 0;
                if (this.low > this.base) {
                    this.base = 1;
                }
                if (this.low > this.base) {
                    this.base = drawn;
                }
            }
            if (this.base // Acceptor.window_stays_in_range
                    > 1152921504606846976L - this.capacity) {
                long drawn = this.base;
                this.base = 0;
                if (this.base > 1152921504606846976L - this.capacity) {
                    this.base = 1;
                }
                if (this.base > 1152921504606846976L - this.capacity) {
                    this.base = drawn;
                }
            }
        }
    }

    /** Whether every invariant holds. */
    boolean valid() {
        if (someAcceptorVoteIsWhole()) { // Acceptor.vote_is_whole
            return false;
        }
        if (someAcceptorPromiseCoversVotes()) { // Acceptor.promise_covers_votes
            return false;
        }
        if (this.group == GROUP_NONE) { // Acceptor.group_is_real
            return false;
        }
        if (this.low > this.base) { // Acceptor.low_is_not_above_base
            return false;
        }
        if (this.base > 1152921504606846976L - this.capacity) { // Acceptor.window_stays_in_range
            return false;
        }
        return true;
    }

    /** The loop of Acceptor.vote_is_whole. */
    private boolean someAcceptorVoteIsWhole() {
        for (int i = 0; i < this.capacity; i++) {
            long slotS = this.base + i;
            if (!((this.votesBallot[(int) (slotS - this.base)] == BALLOT_NONE)
                    == (this.votesValue[(int) (slotS - this.base)] == VALUE_NONE))) {
                return true;
            }
        }
        return false;
    }

    /** The loop of Acceptor.promise_covers_votes. */
    private boolean someAcceptorPromiseCoversVotes() {
        for (int i = 0; i < this.capacity; i++) {
            long slotS = this.base + i;
            if (this.votesBallot[(int) (slotS - this.base)] > this.promised) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return String.join(", ", terms().said());
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
