// Generated from election.contract. Do not edit; run `./decree generate`.
package io.decree.core.election.contract;

import static io.decree.core.election.contract.ElectionContract.*;

import io.decree.core.ballot.Ballots;
import io.decree.core.contract.Terms;
import javax.annotation.processing.Generated;

/**
 * Any state of a {@link ElectionContract},
 * under the contract's names. What is not said has its initial value; a
 * window is placed and sized before its cells are said.
 */
@Generated("io.decree.codegen.properties")
public final class ElectionState {

    private static final String[] STANCE_NAMES = {"none", "follower", "asking", "campaigning",
            "leading"};
    int self;
    long group;
    long epoch;
    boolean[] voter;
    int timeout;
    boolean eligible;
    long promised;
    long prefix;
    long base;
    int stance;
    long leader;
    boolean handingOver;
    int silence;
    int patience;
    long round;
    long above;
    boolean[] heard;
    boolean soiled;

    private ElectionState() {
        self = 0;
        group = 0;
        epoch = 0;
        voter = new boolean[MEMBER_COUNT];
        timeout = 1;
        eligible = false;
        promised = 0;
        prefix = 0;
        base = 0;
        stance = 1;
        leader = 0;
        handingOver = false;
        silence = 0;
        patience = 0;
        round = 0;
        above = 0;
        heard = new boolean[MEMBER_COUNT];
    }

    /**
     * The state every example starts from.
     *
     * @return initial values, least given values, room for four slots
     */
    public static ElectionState initial() {
        return new ElectionState();
    }

    private ElectionState copy() {
        ElectionState copy = new ElectionState();
        copy.self = self;
        copy.group = group;
        copy.epoch = epoch;
        copy.voter = voter.clone();
        copy.timeout = timeout;
        copy.eligible = eligible;
        copy.promised = promised;
        copy.prefix = prefix;
        copy.base = base;
        copy.stance = stance;
        copy.leader = leader;
        copy.handingOver = handingOver;
        copy.silence = silence;
        copy.patience = patience;
        copy.round = round;
        copy.above = above;
        copy.heard = heard.clone();
        return copy;
    }

    /**
     * The same state with another {@code self}.
     *
     * @param value the value
     * @return a new state
     */
    public ElectionState withSelf(int value) {
        ElectionState copy = copy();
        copy.self = value;
        return copy;
    }

    /**
     * The same state with another {@code group}.
     *
     * @param value the value
     * @return a new state
     */
    public ElectionState withGroup(long value) {
        ElectionState copy = copy();
        copy.group = value;
        return copy;
    }

    /**
     * The same state with another {@code epoch}.
     *
     * @param value the value
     * @return a new state
     */
    public ElectionState withEpoch(long value) {
        ElectionState copy = copy();
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
    public ElectionState withVoter(int at, boolean value) {
        ElectionState copy = copy();
        copy.voter[at] = value;
        return copy;
    }

    /**
     * The same state with another {@code timeout}.
     *
     * @param value the value
     * @return a new state
     */
    public ElectionState withTimeout(int value) {
        ElectionState copy = copy();
        copy.timeout = value;
        return copy;
    }

    /**
     * The same state with another {@code eligible}.
     *
     * @param value the value
     * @return a new state
     */
    public ElectionState withEligible(boolean value) {
        ElectionState copy = copy();
        copy.eligible = value;
        return copy;
    }

    /**
     * The same state with another {@code promised}.
     *
     * @param value the value
     * @return a new state
     */
    public ElectionState withPromised(long value) {
        ElectionState copy = copy();
        copy.promised = value;
        return copy;
    }

    /**
     * The same state with another {@code prefix}.
     *
     * @param value the value
     * @return a new state
     */
    public ElectionState withPrefix(long value) {
        ElectionState copy = copy();
        copy.prefix = value;
        return copy;
    }

    /**
     * The same state with another {@code base}.
     *
     * @param value the value
     * @return a new state
     */
    public ElectionState withBase(long value) {
        ElectionState copy = copy();
        copy.base = value;
        return copy;
    }

    /**
     * The same state with another {@code stance}.
     *
     * @param value the value
     * @return a new state
     */
    public ElectionState withStance(int value) {
        ElectionState copy = copy();
        copy.stance = value;
        return copy;
    }

    /**
     * The same state with another {@code leader}.
     *
     * @param value the value
     * @return a new state
     */
    public ElectionState withLeader(long value) {
        ElectionState copy = copy();
        copy.leader = value;
        return copy;
    }

    /**
     * The same state with another {@code handing_over}.
     *
     * @param value the value
     * @return a new state
     */
    public ElectionState withHandingOver(boolean value) {
        ElectionState copy = copy();
        copy.handingOver = value;
        return copy;
    }

    /**
     * The same state with another {@code silence}.
     *
     * @param value the value
     * @return a new state
     */
    public ElectionState withSilence(int value) {
        ElectionState copy = copy();
        copy.silence = value;
        return copy;
    }

    /**
     * The same state with another {@code patience}.
     *
     * @param value the value
     * @return a new state
     */
    public ElectionState withPatience(int value) {
        ElectionState copy = copy();
        copy.patience = value;
        return copy;
    }

    /**
     * The same state with another {@code round}.
     *
     * @param value the value
     * @return a new state
     */
    public ElectionState withRound(long value) {
        ElectionState copy = copy();
        copy.round = value;
        return copy;
    }

    /**
     * The same state with another {@code above}.
     *
     * @param value the value
     * @return a new state
     */
    public ElectionState withAbove(long value) {
        ElectionState copy = copy();
        copy.above = value;
        return copy;
    }

    /**
     * The same state with another {@code heard}.
     *
     * @param at which element
     * @param value the value
     * @return a new state
     */
    public ElectionState withHeard(int at, boolean value) {
        ElectionState copy = copy();
        copy.heard[at] = value;
        return copy;
    }

    /**
     * Writes this state into a core, whatever its constructor made.
     *
     * @param core made for the same given fields
     * @return the core
     */
    public ElectionContract put(ElectionContract core) {
        core.self = self;
        core.group = group;
        core.epoch = epoch;
        System.arraycopy(voter, 0, core.voter, 0, voter.length);
        core.timeout = timeout;
        core.eligible = eligible;
        core.promised = promised;
        core.prefix = prefix;
        core.base = base;
        core.stance = stance;
        core.leader = leader;
        core.handingOver = handingOver;
        core.silence = silence;
        core.patience = patience;
        core.round = round;
        core.above = above;
        System.arraycopy(heard, 0, core.heard, 0, heard.length);
        if (soiled) {
            core.replyKind = 6;
            core.replyHeld = true;
            core.replyGroup = 3;
            core.replyEpoch = 3;
            core.replyFrom = 3;
            core.replyRound = 3;
            core.replyPrefix = 3;
            core.replyGranted = true;
            core.replyPromised = 3;
            core.replyBallot = 3;
            core.replyAbove = 3;
        }
        return core;
    }

    /** Gives every window as many cells as its capacity says. */
    void resize() {
    }

    /** Mends what breaks an invariant; three rounds, as mending may break another. */
    void repair() {
        for (int round = 0; round < 3 && !valid(); round++) {
            if (this.group == GROUP_NONE) { // Election.group_is_real
                long drawn = this.group;
                this.group = 0;
                if (this.group == GROUP_NONE) {
                    this.group = 1;
                }
                if (this.group == GROUP_NONE) {
                    this.group = drawn;
                }
            }
            if (this.stance == STANCE_LEADING // Election.leader_owns_its_ballot
                    && Ballots.owner(this.leader) != this.self) {
                int drawn = this.stance;
                this.stance = 1;
                if (this.stance == STANCE_LEADING && Ballots.owner(this.leader) != this.self) {
                    this.stance = 2;
                }
                if (this.stance == STANCE_LEADING && Ballots.owner(this.leader) != this.self) {
                    this.stance = drawn;
                }
            }
            if (this.stance == STANCE_LEADING // Election.leader_owns_its_ballot
                    && Ballots.owner(this.leader) != this.self) {
                long drawn = this.leader;
                this.leader = 0;
                if (this.stance == STANCE_LEADING && Ballots.owner(this.leader) != this.self) {
                    this.leader = 1;
                }
                if (this.stance == STANCE_LEADING && Ballots.owner(this.leader) != this.self) {
                    this.leader = drawn;
                }
            }
            if (this.stance == STANCE_LEADING // Election.leader_owns_its_ballot
                    && Ballots.owner(this.leader) != this.self) {
                int drawn = this.self;
                this.self = 0;
                if (this.stance == STANCE_LEADING && Ballots.owner(this.leader) != this.self) {
                    this.self = 1;
                }
                if (this.stance == STANCE_LEADING && Ballots.owner(this.leader) != this.self) {
                    this.self = drawn;
                }
            }
            if (this.handingOver && this.stance // Election.only_leaders_hand_over
                    != STANCE_LEADING) {
                this.handingOver = !this.handingOver;
            }
            if (this.handingOver && this.stance // Election.only_leaders_hand_over
                    != STANCE_LEADING) {
                int drawn = this.stance;
                this.stance = 1;
                if (this.handingOver && this.stance != STANCE_LEADING) {
                    this.stance = 2;
                }
                if (this.handingOver && this.stance != STANCE_LEADING) {
                    this.stance = drawn;
                }
            }
            if (this.stance == STANCE_ASKING // Election.asker_grants_itself
                    && !this.heard[this.self]) {
                int drawn = this.stance;
                this.stance = 1;
                if (this.stance == STANCE_ASKING && !this.heard[this.self]) {
                    this.stance = 2;
                }
                if (this.stance == STANCE_ASKING && !this.heard[this.self]) {
                    this.stance = drawn;
                }
            }
            if (this.stance == STANCE_ASKING // Election.asker_grants_itself
                    && !this.heard[this.self]) {
                int drawn = this.self;
                this.self = 0;
                if (this.stance == STANCE_ASKING && !this.heard[this.self]) {
                    this.self = 1;
                }
                if (this.stance == STANCE_ASKING && !this.heard[this.self]) {
                    this.self = drawn;
                }
            }
            if (this.silence > this.timeout) { // Election.silence_is_counted_to_timeout
                int drawn = this.silence;
                this.silence = 0;
                if (this.silence > this.timeout) {
                    this.silence = 1;
                }
                if (this.silence > this.timeout) {
                    this.silence = drawn;
                }
            }
            if (this.silence > this.timeout) { // Election.silence_is_counted_to_timeout
                int drawn = this.timeout;
                this.timeout = 1;
                if (this.silence > this.timeout) {
                    this.timeout = 2;
                }
                if (this.silence > this.timeout) {
                    this.timeout = drawn;
                }
            }
            if (this.patience > this.timeout + this.timeout) { // Election.patience_is_bounded
                int drawn = this.patience;
                this.patience = 0;
                if (this.patience > this.timeout + this.timeout) {
                    this.patience = 1;
                }
                if (this.patience > this.timeout + this.timeout) {
                    this.patience = drawn;
                }
            }
            if (this.patience > this.timeout + this.timeout) { // Election.patience_is_bounded
                int drawn = this.timeout;
                this.timeout = 1;
                if (this.patience > this.timeout + this.timeout) {
                    this.timeout = 2;
                }
                if (this.patience > this.timeout + this.timeout) {
                    this.timeout = drawn;
                }
            }
        }
    }

    /** Whether every invariant holds. */
    boolean valid() {
        if (this.group == GROUP_NONE) { // Election.group_is_real
            return false;
        }
        if (this.stance == STANCE_LEADING // Election.leader_owns_its_ballot
                && Ballots.owner(this.leader) != this.self) {
            return false;
        }
        if (this.handingOver && this.stance != STANCE_LEADING) { // Election.only_leaders_hand_over
            return false;
        }
        if (this.stance == STANCE_ASKING // Election.asker_grants_itself
                && !this.heard[this.self]) {
            return false;
        }
        if (this.silence > this.timeout) { // Election.silence_is_counted_to_timeout
            return false;
        }
        if (this.patience > this.timeout + this.timeout) { // Election.patience_is_bounded
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
