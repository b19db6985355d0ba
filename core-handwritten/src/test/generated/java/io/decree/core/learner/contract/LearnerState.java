// Generated from learner.contract. Do not edit; run `./decree generate`.
package io.decree.core.learner.contract;

import static io.decree.core.learner.contract.LearnerContract.*;

import io.decree.core.contract.Terms;
import javax.annotation.processing.Generated;

/**
 * Any state of a {@link LearnerContract},
 * under the contract's names. What is not said has its initial value; a
 * window is placed and sized before its cells are said.
 */
@Generated("io.decree.codegen.properties")
public final class LearnerState {

    int self;
    long group;
    long epoch;
    boolean[] voter;
    int capacity;
    long base;
    long prefix;
    long horizon;
    long[] decidedValue;
    long[] decidedDigest;
    long[] decidedHandle;
    boolean soiled;

    private LearnerState() {
        self = 0;
        group = 0;
        epoch = 0;
        voter = new boolean[MEMBER_COUNT];
        capacity = 4;
        base = 0;
        prefix = 0;
        horizon = 0;
        decidedValue = new long[capacity];
        decidedDigest = new long[capacity];
        decidedHandle = new long[capacity];
    }

    /**
     * The state every example starts from.
     *
     * @return initial values, least given values, room for four slots
     */
    public static LearnerState initial() {
        return new LearnerState();
    }

    private LearnerState copy() {
        LearnerState copy = new LearnerState();
        copy.self = self;
        copy.group = group;
        copy.epoch = epoch;
        copy.voter = voter.clone();
        copy.capacity = capacity;
        copy.base = base;
        copy.prefix = prefix;
        copy.horizon = horizon;
        copy.decidedValue = decidedValue.clone();
        copy.decidedDigest = decidedDigest.clone();
        copy.decidedHandle = decidedHandle.clone();
        return copy;
    }

    /**
     * The same state with another {@code self}.
     *
     * @param value the value
     * @return a new state
     */
    public LearnerState withSelf(int value) {
        LearnerState copy = copy();
        copy.self = value;
        return copy;
    }

    /**
     * The same state with another {@code group}.
     *
     * @param value the value
     * @return a new state
     */
    public LearnerState withGroup(long value) {
        LearnerState copy = copy();
        copy.group = value;
        return copy;
    }

    /**
     * The same state with another {@code epoch}.
     *
     * @param value the value
     * @return a new state
     */
    public LearnerState withEpoch(long value) {
        LearnerState copy = copy();
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
    public LearnerState withVoter(int at, boolean value) {
        LearnerState copy = copy();
        copy.voter[at] = value;
        return copy;
    }

    /**
     * The same state with another {@code capacity}.
     *
     * @param value the value
     * @return a new state
     */
    public LearnerState withCapacity(int value) {
        LearnerState copy = copy();
        copy.capacity = value;
        copy.resize();
        return copy;
    }

    /**
     * The same state with another {@code base}.
     *
     * @param value the value
     * @return a new state
     */
    public LearnerState withBase(long value) {
        LearnerState copy = copy();
        copy.base = value;
        return copy;
    }

    /**
     * The same state with another {@code prefix}.
     *
     * @param value the value
     * @return a new state
     */
    public LearnerState withPrefix(long value) {
        LearnerState copy = copy();
        copy.prefix = value;
        return copy;
    }

    /**
     * The same state with another {@code horizon}.
     *
     * @param value the value
     * @return a new state
     */
    public LearnerState withHorizon(long value) {
        LearnerState copy = copy();
        copy.horizon = value;
        return copy;
    }

    /**
     * The same state with another {@code decided.value}.
     *
     * @param at which element
     * @param value the value
     * @return a new state
     */
    public LearnerState withDecidedValue(long at, long value) {
        LearnerState copy = copy();
        copy.decidedValue[(int) (at - copy.base)] = value;
        return copy;
    }

    /**
     * The same state with another {@code decided.digest}.
     *
     * @param at which element
     * @param value the value
     * @return a new state
     */
    public LearnerState withDecidedDigest(long at, long value) {
        LearnerState copy = copy();
        copy.decidedDigest[(int) (at - copy.base)] = value;
        return copy;
    }

    /**
     * The same state with another {@code decided.handle}.
     *
     * @param at which element
     * @param value the value
     * @return a new state
     */
    public LearnerState withDecidedHandle(long at, long value) {
        LearnerState copy = copy();
        copy.decidedHandle[(int) (at - copy.base)] = value;
        return copy;
    }

    /**
     * Writes this state into a core, whatever its constructor made.
     *
     * @param core made for the same given fields
     * @return the core
     */
    public LearnerContract put(LearnerContract core) {
        core.self = self;
        core.group = group;
        core.epoch = epoch;
        System.arraycopy(voter, 0, core.voter, 0, voter.length);
        core.capacity = capacity;
        core.base = base;
        core.prefix = prefix;
        core.horizon = horizon;
        System.arraycopy(decidedValue, 0, core.decidedValue, 0, decidedValue.length);
        System.arraycopy(decidedDigest, 0, core.decidedDigest, 0, decidedDigest.length);
        System.arraycopy(decidedHandle, 0, core.decidedHandle, 0, decidedHandle.length);
        if (soiled) {
            core.replyKind = 2;
            core.replyHeld = true;
            core.replyBallot = 3;
            core.replySlot = 3;
            core.replyValue = 3;
            core.replyFirst = 3;
            core.replyEnd = 3;
            core.alarm = 1;
        }
        return core;
    }

    /** Gives every window as many cells as its capacity says. */
    void resize() {
        decidedValue = java.util.Arrays.copyOf(decidedValue, capacity);
        decidedDigest = java.util.Arrays.copyOf(decidedDigest, capacity);
        decidedHandle = java.util.Arrays.copyOf(decidedHandle, capacity);
    }

    /** Mends what breaks an invariant; three rounds, as mending may break another. */
    void repair() {
        for (int round = 0; round < 3 && !valid(); round++) {
            if (this.group == GROUP_NONE) { // Learner.group_is_real
                long drawn = this.group;
                this.group = 0;
                if (this.group == GROUP_NONE) {
                    this.group = 1;
                }
                if (this.group == GROUP_NONE) {
                    this.group = drawn;
                }
            }
            if (this.base > 1152921504606846976L - this.capacity) { // Learner.window_stays_in_range
                long drawn = this.base;
                this.base = 0;
                if (this.base > 1152921504606846976L - this.capacity) {
                    this.base = 1;
                }
                if (this.base > 1152921504606846976L - this.capacity) {
                    this.base = drawn;
                }
            }
            if (this.base > this.prefix) { // Learner.base_is_not_above_prefix
                long drawn = this.base;
                this.base = this.prefix;
                if (this.base > this.prefix) {
                    this.base = drawn;
                }
            }
            if (this.base > this.prefix) { // Learner.base_is_not_above_prefix
                long drawn = this.base;
                this.base = 0;
                if (this.base > this.prefix) {
                    this.base = 1;
                }
                if (this.base > this.prefix) {
                    this.base = drawn;
                }
            }
            if (this.base > this.prefix) { // Learner.base_is_not_above_prefix
                long drawn = this.prefix;
                this.prefix = this.base;
                if (this.base > this.prefix) {
                    this.prefix = drawn;
                }
            }
            if (this.base > this.prefix) { // Learner.base_is_not_above_prefix
                long drawn = this.prefix;
                this.prefix = 0;
                if (this.base > this.prefix) {
                    this.prefix = 1;
                }
                if (this.base > this.prefix) {
                    this.prefix = drawn;
                }
            }
            if (this.prefix - this.base > this.capacity) { // Learner.prefix_stays_in_window
                long drawn = this.prefix;
                this.prefix = this.base;
                if (this.prefix - this.base > this.capacity) {
                    this.prefix = drawn;
                }
            }
            if (this.prefix - this.base > this.capacity) { // Learner.prefix_stays_in_window
                long drawn = this.prefix;
                this.prefix = 0;
                if (this.prefix - this.base > this.capacity) {
                    this.prefix = 1;
                }
                if (this.prefix - this.base > this.capacity) {
                    this.prefix = drawn;
                }
            }
            if (this.prefix - this.base > this.capacity) { // Learner.prefix_stays_in_window
                long drawn = this.base;
                this.base = this.prefix;
                if (this.prefix - this.base > this.capacity) {
                    this.base = drawn;
                }
            }
            if (this.prefix - this.base > this.capacity) { // Learner.prefix_stays_in_window
                long drawn = this.base;
                this.base = 0;
                if (this.prefix - this.base > this.capacity) {
                    this.base = 1;
                }
                if (this.prefix - this.base > this.capacity) {
                    this.base = drawn;
                }
            }
            for (int i = 0; i < this.capacity; i++) {
                long slotS = this.base + i;
                if (slotS < this.prefix // Learner.prefix_is_decided
                        && this.decidedValue[(int) (slotS - this.base)] == VALUE_NONE) {
                    this.decidedValue[i] = 0;
                    this.decidedDigest[i] = 0;
                    this.decidedHandle[i] = 0;
                }
            }
        }
    }

    /** Whether every invariant holds. */
    boolean valid() {
        if (this.group == GROUP_NONE) { // Learner.group_is_real
            return false;
        }
        if (this.base > 1152921504606846976L - this.capacity) { // Learner.window_stays_in_range
            return false;
        }
        if (this.base > this.prefix) { // Learner.base_is_not_above_prefix
            return false;
        }
        if (this.prefix - this.base > this.capacity) { // Learner.prefix_stays_in_window
            return false;
        }
        if (someLearnerPrefixIsDecided()) { // Learner.prefix_is_decided
            return false;
        }
        return true;
    }

    /** The loop of Learner.prefix_is_decided. */
    private boolean someLearnerPrefixIsDecided() {
        for (int i = 0; i < this.capacity; i++) {
            long slotS = this.base + i;
            if (slotS < this.prefix && this.decidedValue[(int) (slotS - this.base)] == VALUE_NONE) {
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
