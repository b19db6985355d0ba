// Generated from proposer.contract. Do not edit; run `./decree generate`.
package io.decree.core.proposer.contract;

import static io.decree.core.proposer.contract.ProposerContract.*;

import io.decree.core.ballot.Ballots;
import io.decree.core.contract.Terms;
import javax.annotation.processing.Generated;

/**
 * Any state of a {@link ProposerContract},
 * under the contract's names. What is not said has its initial value; a
 * window is placed and sized before its cells are said.
 */
@Generated("io.decree.codegen.properties")
public final class ProposerState {

    private static final String[] ROLE_NAMES = {"none", "recovering", "idle", "campaigning",
            "leading"};
    int self;
    long group;
    long epoch;
    boolean[] voter;
    int capacity;
    int pipeline;
    int role;
    long ballot;
    long seen;
    long lastBallot;
    long prefix;
    long start;
    long top;
    boolean[] reported;
    long[] bestBallot;
    long[] bestValue;
    long[] bestDigest;
    long[] bestHandle;
    long nextSlot;
    boolean soiled;

    private ProposerState() {
        self = 0;
        group = 0;
        epoch = 0;
        voter = new boolean[MEMBER_COUNT];
        capacity = 4;
        pipeline = 1;
        role = 1;
        ballot = 0;
        seen = 0;
        lastBallot = 0;
        prefix = 0;
        start = 0;
        top = 0;
        reported = new boolean[MEMBER_COUNT];
        bestBallot = new long[capacity];
        bestValue = new long[capacity];
        bestDigest = new long[capacity];
        bestHandle = new long[capacity];
        nextSlot = 0;
    }

    /**
     * The state every example starts from.
     *
     * @return initial values, least given values, room for four slots
     */
    public static ProposerState initial() {
        return new ProposerState();
    }

    private ProposerState copy() {
        ProposerState copy = new ProposerState();
        copy.self = self;
        copy.group = group;
        copy.epoch = epoch;
        copy.voter = voter.clone();
        copy.capacity = capacity;
        copy.pipeline = pipeline;
        copy.role = role;
        copy.ballot = ballot;
        copy.seen = seen;
        copy.lastBallot = lastBallot;
        copy.prefix = prefix;
        copy.start = start;
        copy.top = top;
        copy.reported = reported.clone();
        copy.bestBallot = bestBallot.clone();
        copy.bestValue = bestValue.clone();
        copy.bestDigest = bestDigest.clone();
        copy.bestHandle = bestHandle.clone();
        copy.nextSlot = nextSlot;
        return copy;
    }

    /**
     * The same state with another {@code self}.
     *
     * @param value the value
     * @return a new state
     */
    public ProposerState withSelf(int value) {
        ProposerState copy = copy();
        copy.self = value;
        return copy;
    }

    /**
     * The same state with another {@code group}.
     *
     * @param value the value
     * @return a new state
     */
    public ProposerState withGroup(long value) {
        ProposerState copy = copy();
        copy.group = value;
        return copy;
    }

    /**
     * The same state with another {@code epoch}.
     *
     * @param value the value
     * @return a new state
     */
    public ProposerState withEpoch(long value) {
        ProposerState copy = copy();
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
    public ProposerState withVoter(int at, boolean value) {
        ProposerState copy = copy();
        copy.voter[at] = value;
        return copy;
    }

    /**
     * The same state with another {@code capacity}.
     *
     * @param value the value
     * @return a new state
     */
    public ProposerState withCapacity(int value) {
        ProposerState copy = copy();
        copy.capacity = value;
        copy.resize();
        return copy;
    }

    /**
     * The same state with another {@code pipeline}.
     *
     * @param value the value
     * @return a new state
     */
    public ProposerState withPipeline(int value) {
        ProposerState copy = copy();
        copy.pipeline = value;
        return copy;
    }

    /**
     * The same state with another {@code role}.
     *
     * @param value the value
     * @return a new state
     */
    public ProposerState withRole(int value) {
        ProposerState copy = copy();
        copy.role = value;
        return copy;
    }

    /**
     * The same state with another {@code ballot}.
     *
     * @param value the value
     * @return a new state
     */
    public ProposerState withBallot(long value) {
        ProposerState copy = copy();
        copy.ballot = value;
        return copy;
    }

    /**
     * The same state with another {@code seen}.
     *
     * @param value the value
     * @return a new state
     */
    public ProposerState withSeen(long value) {
        ProposerState copy = copy();
        copy.seen = value;
        return copy;
    }

    /**
     * The same state with another {@code last_ballot}.
     *
     * @param value the value
     * @return a new state
     */
    public ProposerState withLastBallot(long value) {
        ProposerState copy = copy();
        copy.lastBallot = value;
        return copy;
    }

    /**
     * The same state with another {@code prefix}.
     *
     * @param value the value
     * @return a new state
     */
    public ProposerState withPrefix(long value) {
        ProposerState copy = copy();
        copy.prefix = value;
        return copy;
    }

    /**
     * The same state with another {@code start}.
     *
     * @param value the value
     * @return a new state
     */
    public ProposerState withStart(long value) {
        ProposerState copy = copy();
        copy.start = value;
        return copy;
    }

    /**
     * The same state with another {@code top}.
     *
     * @param value the value
     * @return a new state
     */
    public ProposerState withTop(long value) {
        ProposerState copy = copy();
        copy.top = value;
        return copy;
    }

    /**
     * The same state with another {@code reported}.
     *
     * @param at which element
     * @param value the value
     * @return a new state
     */
    public ProposerState withReported(int at, boolean value) {
        ProposerState copy = copy();
        copy.reported[at] = value;
        return copy;
    }

    /**
     * The same state with another {@code best.ballot}.
     *
     * @param at which element
     * @param value the value
     * @return a new state
     */
    public ProposerState withBestBallot(long at, long value) {
        ProposerState copy = copy();
        copy.bestBallot[(int) (at - copy.start)] = value;
        return copy;
    }

    /**
     * The same state with another {@code best.value}.
     *
     * @param at which element
     * @param value the value
     * @return a new state
     */
    public ProposerState withBestValue(long at, long value) {
        ProposerState copy = copy();
        copy.bestValue[(int) (at - copy.start)] = value;
        return copy;
    }

    /**
     * The same state with another {@code best.digest}.
     *
     * @param at which element
     * @param value the value
     * @return a new state
     */
    public ProposerState withBestDigest(long at, long value) {
        ProposerState copy = copy();
        copy.bestDigest[(int) (at - copy.start)] = value;
        return copy;
    }

    /**
     * The same state with another {@code best.handle}.
     *
     * @param at which element
     * @param value the value
     * @return a new state
     */
    public ProposerState withBestHandle(long at, long value) {
        ProposerState copy = copy();
        copy.bestHandle[(int) (at - copy.start)] = value;
        return copy;
    }

    /**
     * The same state with another {@code next_slot}.
     *
     * @param value the value
     * @return a new state
     */
    public ProposerState withNextSlot(long value) {
        ProposerState copy = copy();
        copy.nextSlot = value;
        return copy;
    }

    /**
     * Writes this state into a core, whatever its constructor made.
     *
     * @param core made for the same given fields
     * @return the core
     */
    public ProposerContract put(ProposerContract core) {
        core.self = self;
        core.group = group;
        core.epoch = epoch;
        System.arraycopy(voter, 0, core.voter, 0, voter.length);
        core.capacity = capacity;
        core.pipeline = pipeline;
        core.role = role;
        core.ballot = ballot;
        core.seen = seen;
        core.lastBallot = lastBallot;
        core.prefix = prefix;
        core.start = start;
        core.top = top;
        System.arraycopy(reported, 0, core.reported, 0, reported.length);
        System.arraycopy(bestBallot, 0, core.bestBallot, 0, bestBallot.length);
        System.arraycopy(bestValue, 0, core.bestValue, 0, bestValue.length);
        System.arraycopy(bestDigest, 0, core.bestDigest, 0, bestDigest.length);
        System.arraycopy(bestHandle, 0, core.bestHandle, 0, bestHandle.length);
        core.nextSlot = nextSlot;
        if (soiled) {
            core.replyKind = 4;
            core.replyHeld = true;
            core.replyBallot = 3;
            core.replyStart = 3;
            core.replySlot = 3;
            core.replyValue = 3;
            core.replyDigest = 3;
            core.replyHandle = 3;
            core.replySeen = 3;
            core.replyBase = 3;
            core.alarm = 3;
            core.persist = 1;
        }
        return core;
    }

    /** Gives every window as many cells as its capacity says. */
    void resize() {
        bestBallot = java.util.Arrays.copyOf(bestBallot, capacity);
        bestValue = java.util.Arrays.copyOf(bestValue, capacity);
        bestDigest = java.util.Arrays.copyOf(bestDigest, capacity);
        bestHandle = java.util.Arrays.copyOf(bestHandle, capacity);
    }

    /** Mends what breaks an invariant; three rounds, as mending may break another. */
    void repair() {
        for (int round = 0; round < 3 && !valid(); round++) {
            for (int i = 0; i < this.capacity; i++) {
                long slotS = this.start + i;
                if (!((this.bestBallot[(int) (slotS - this.start)] // Proposer.vote_is_whole
                        == BALLOT_NONE) == (this.bestValue[(int) (slotS - this.start)]
                        == VALUE_NONE))) {
                    this.bestBallot[i] = 0;
                    this.bestValue[i] = 0;
                    this.bestDigest[i] = 0;
                    this.bestHandle[i] = 0;
                }
            }
            for (int i = 0; i < this.capacity; i++) {
                long slotS = this.start + i;
                if (this.bestBallot[(int) (slotS - this.start)] // Proposer.top_covers_reports
                        != BALLOT_NONE && slotS >= this.top) {
                    this.bestBallot[i] = 0;
                    this.bestValue[i] = 0;
                    this.bestDigest[i] = 0;
                    this.bestHandle[i] = 0;
                }
            }
            if (this.prefix // Proposer.slots_stay_in_range
                    > 1152921504606846976L - this.capacity) {
                long drawn = this.prefix;
                this.prefix = 0;
                if (this.prefix > 1152921504606846976L - this.capacity) {
                    this.prefix = 1;
                }
                if (this.prefix > 1152921504606846976L - this.capacity) {
                    this.prefix = drawn;
                }
            }
            if (this.start > this.prefix) { // Proposer.start_is_decided
                long drawn = this.start;
                this.start = this.prefix;
                if (this.start > this.prefix) {
                    this.start = drawn;
                }
            }
            if (this.start > this.prefix) { // Proposer.start_is_decided
                long drawn = this.start;
                this.start = 0;
                if (this.start > this.prefix) {
                    this.start = 1;
                }
                if (this.start > this.prefix) {
                    this.start = drawn;
                }
            }
            if (this.start > this.prefix) { // Proposer.start_is_decided
                long drawn = this.prefix;
                this.prefix = this.start;
                if (this.start > this.prefix) {
                    this.prefix = drawn;
                }
            }
            if (this.start > this.prefix) { // Proposer.start_is_decided
                long drawn = this.prefix;
                this.prefix = 0;
                if (this.start > this.prefix) {
                    this.prefix = 1;
                }
                if (this.start > this.prefix) {
                    this.prefix = drawn;
                }
            }
            if (this.top < this.start || this.top - this.start // Proposer.top_is_in_window
                    > this.capacity) {
                long drawn = this.top;
                this.top = this.start;
                if (this.top < this.start || this.top - this.start > this.capacity) {
                    this.top = drawn;
                }
            }
            if (this.top < this.start || this.top - this.start // Proposer.top_is_in_window
                    > this.capacity) {
                long drawn = this.top;
                this.top = 0;
                if (this.top < this.start || this.top - this.start > this.capacity) {
                    this.top = 1;
                }
                if (this.top < this.start || this.top - this.start > this.capacity) {
                    this.top = drawn;
                }
            }
            if (this.top < this.start || this.top - this.start // Proposer.top_is_in_window
                    > this.capacity) {
                long drawn = this.start;
                this.start = this.top;
                if (this.top < this.start || this.top - this.start > this.capacity) {
                    this.start = drawn;
                }
            }
            if (this.top < this.start || this.top - this.start // Proposer.top_is_in_window
                    > this.capacity) {
                long drawn = this.start;
                this.start = 0;
                if (this.top < this.start || this.top - this.start > this.capacity) {
                    this.start = 1;
                }
                if (this.top < this.start || this.top - this.start > this.capacity) {
                    this.start = drawn;
                }
            }
            if (this.pipeline > this.capacity) { // Proposer.pipeline_fits_window
                int drawn = this.pipeline;
                this.pipeline = this.capacity;
                if (this.pipeline > this.capacity) {
                    this.pipeline = drawn;
                }
            }
            if (this.pipeline > this.capacity) { // Proposer.pipeline_fits_window
                int drawn = this.pipeline;
                this.pipeline = 1;
                if (this.pipeline > this.capacity) {
                    this.pipeline = 2;
                }
                if (this.pipeline > this.capacity) {
                    this.pipeline = drawn;
                }
            }
            if (this.group == GROUP_NONE) { // Proposer.group_is_real
                long drawn = this.group;
                this.group = 0;
                if (this.group == GROUP_NONE) {
                    this.group = 1;
                }
                if (this.group == GROUP_NONE) {
                    this.group = drawn;
                }
            }
            if (this.seen < this.ballot) { // Proposer.own_ballot_is_seen
                long drawn = this.seen;
                this.seen = this.ballot;
                if (this.seen < this.ballot) {
                    this.seen = drawn;
                }
            }
            if (this.seen < this.ballot) { // Proposer.own_ballot_is_seen
                long drawn = this.seen;
                this.seen = 0;
                if (this.seen < this.ballot) {
                    this.seen = 1;
                }
                if (this.seen < this.ballot) {
                    this.seen = drawn;
                }
            }
            if (this.seen < this.ballot) { // Proposer.own_ballot_is_seen
                long drawn = this.ballot;
                this.ballot = this.seen;
                if (this.seen < this.ballot) {
                    this.ballot = drawn;
                }
            }
            if (this.seen < this.ballot) { // Proposer.own_ballot_is_seen
                long drawn = this.ballot;
                this.ballot = 0;
                if (this.seen < this.ballot) {
                    this.ballot = 1;
                }
                if (this.seen < this.ballot) {
                    this.ballot = drawn;
                }
            }
            if (this.ballot != BALLOT_NONE // Proposer.own_ballot_is_owned
                    && Ballots.owner(this.ballot) != this.self) {
                long drawn = this.ballot;
                this.ballot = 0;
                if (this.ballot != BALLOT_NONE && Ballots.owner(this.ballot) != this.self) {
                    this.ballot = 1;
                }
                if (this.ballot != BALLOT_NONE && Ballots.owner(this.ballot) != this.self) {
                    this.ballot = drawn;
                }
            }
            if (this.ballot != BALLOT_NONE // Proposer.own_ballot_is_owned
                    && Ballots.owner(this.ballot) != this.self) {
                int drawn = this.self;
                this.self = 0;
                if (this.ballot != BALLOT_NONE && Ballots.owner(this.ballot) != this.self) {
                    this.self = 1;
                }
                if (this.ballot != BALLOT_NONE && Ballots.owner(this.ballot) != this.self) {
                    this.self = drawn;
                }
            }
            if (this.lastBallot < this.ballot) { // Proposer.own_ballot_is_allowed
                long drawn = this.lastBallot;
                this.lastBallot = this.ballot;
                if (this.lastBallot < this.ballot) {
                    this.lastBallot = drawn;
                }
            }
            if (this.lastBallot < this.ballot) { // Proposer.own_ballot_is_allowed
                long drawn = this.lastBallot;
                this.lastBallot = 0;
                if (this.lastBallot < this.ballot) {
                    this.lastBallot = 1;
                }
                if (this.lastBallot < this.ballot) {
                    this.lastBallot = drawn;
                }
            }
            if (this.lastBallot < this.ballot) { // Proposer.own_ballot_is_allowed
                long drawn = this.ballot;
                this.ballot = this.lastBallot;
                if (this.lastBallot < this.ballot) {
                    this.ballot = drawn;
                }
            }
            if (this.lastBallot < this.ballot) { // Proposer.own_ballot_is_allowed
                long drawn = this.ballot;
                this.ballot = 0;
                if (this.lastBallot < this.ballot) {
                    this.ballot = 1;
                }
                if (this.lastBallot < this.ballot) {
                    this.ballot = drawn;
                }
            }
            if (this.seen != this.ballot && this.role // Proposer.role_has_the_highest_ballot
                    != ROLE_RECOVERING && this.role != ROLE_IDLE) {
                long drawn = this.seen;
                this.seen = this.ballot;
                if (this.seen != this.ballot && this.role != ROLE_RECOVERING && this.role
                        != ROLE_IDLE) {
                    this.seen = drawn;
                }
            }
            if (this.seen != this.ballot && this.role // Proposer.role_has_the_highest_ballot
                    != ROLE_RECOVERING && this.role != ROLE_IDLE) {
                long drawn = this.seen;
                this.seen = 0;
                if (this.seen != this.ballot && this.role != ROLE_RECOVERING && this.role
                        != ROLE_IDLE) {
                    this.seen = 1;
                }
                if (this.seen != this.ballot && this.role != ROLE_RECOVERING && this.role
                        != ROLE_IDLE) {
                    this.seen = drawn;
                }
            }
            if (this.seen != this.ballot && this.role // Proposer.role_has_the_highest_ballot
                    != ROLE_RECOVERING && this.role != ROLE_IDLE) {
                long drawn = this.ballot;
                this.ballot = this.seen;
                if (this.seen != this.ballot && this.role != ROLE_RECOVERING && this.role
                        != ROLE_IDLE) {
                    this.ballot = drawn;
                }
            }
            if (this.seen != this.ballot && this.role // Proposer.role_has_the_highest_ballot
                    != ROLE_RECOVERING && this.role != ROLE_IDLE) {
                long drawn = this.ballot;
                this.ballot = 0;
                if (this.seen != this.ballot && this.role != ROLE_RECOVERING && this.role
                        != ROLE_IDLE) {
                    this.ballot = 1;
                }
                if (this.seen != this.ballot && this.role != ROLE_RECOVERING && this.role
                        != ROLE_IDLE) {
                    this.ballot = drawn;
                }
            }
            if (this.seen != this.ballot && this.role // Proposer.role_has_the_highest_ballot
                    != ROLE_RECOVERING && this.role != ROLE_IDLE) {
                int drawn = this.role;
                this.role = 1;
                if (this.seen != this.ballot && this.role != ROLE_RECOVERING && this.role
                        != ROLE_IDLE) {
                    this.role = 2;
                }
                if (this.seen != this.ballot && this.role != ROLE_RECOVERING && this.role
                        != ROLE_IDLE) {
                    this.role = drawn;
                }
            }
            if (this.role != ROLE_RECOVERING && this.role != ROLE_IDLE // Proposer.role_has_a_ballot
                    && this.ballot == BALLOT_NONE) {
                int drawn = this.role;
                this.role = 1;
                if (this.role != ROLE_RECOVERING && this.role != ROLE_IDLE && this.ballot
                        == BALLOT_NONE) {
                    this.role = 2;
                }
                if (this.role != ROLE_RECOVERING && this.role != ROLE_IDLE && this.ballot
                        == BALLOT_NONE) {
                    this.role = drawn;
                }
            }
            if (this.role != ROLE_RECOVERING && this.role != ROLE_IDLE // Proposer.role_has_a_ballot
                    && this.ballot == BALLOT_NONE) {
                long drawn = this.ballot;
                this.ballot = 0;
                if (this.role != ROLE_RECOVERING && this.role != ROLE_IDLE && this.ballot
                        == BALLOT_NONE) {
                    this.ballot = 1;
                }
                if (this.role != ROLE_RECOVERING && this.role != ROLE_IDLE && this.ballot
                        == BALLOT_NONE) {
                    this.ballot = drawn;
                }
            }
            if ((this.nextSlot < this.prefix // Proposer.pipeline_is_kept
                    || this.nextSlot - this.prefix > this.pipeline) && this.role == ROLE_LEADING) {
                long drawn = this.nextSlot;
                this.nextSlot = this.prefix;
                if ((this.nextSlot < this.prefix || this.nextSlot - this.prefix > this.pipeline)
                        && this.role == ROLE_LEADING) {
                    this.nextSlot = drawn;
                }
            }
            if ((this.nextSlot < this.prefix // Proposer.pipeline_is_kept
                    || this.nextSlot - this.prefix > this.pipeline) && this.role == ROLE_LEADING) {
                long drawn = this.nextSlot;
                this.nextSlot = 0;
                if ((this.nextSlot < this.prefix || this.nextSlot - this.prefix > this.pipeline)
                        && this.role == ROLE_LEADING) {
                    this.nextSlot = 1;
                }
                if ((this.nextSlot < this.prefix || this.nextSlot - this.prefix > this.pipeline)
                        && this.role == ROLE_LEADING) {
                    this.nextSlot = drawn;
                }
            }
            if ((this.nextSlot < this.prefix // Proposer.pipeline_is_kept
                    || this.nextSlot - this.prefix > this.pipeline) && this.role == ROLE_LEADING) {
                long drawn = this.prefix;
                this.prefix = this.nextSlot;
                if ((this.nextSlot < this.prefix || this.nextSlot - this.prefix > this.pipeline)
                        && this.role == ROLE_LEADING) {
                    this.prefix = drawn;
                }
            }
            if ((this.nextSlot < this.prefix // Proposer.pipeline_is_kept
                    || this.nextSlot - this.prefix > this.pipeline) && this.role == ROLE_LEADING) {
                long drawn = this.prefix;
                this.prefix = 0;
                if ((this.nextSlot < this.prefix || this.nextSlot - this.prefix > this.pipeline)
                        && this.role == ROLE_LEADING) {
                    this.prefix = 1;
                }
                if ((this.nextSlot < this.prefix || this.nextSlot - this.prefix > this.pipeline)
                        && this.role == ROLE_LEADING) {
                    this.prefix = drawn;
                }
            }
            if ((this.nextSlot < this.prefix // Proposer.pipeline_is_kept
                    || this.nextSlot - this.prefix > this.pipeline) && this.role == ROLE_LEADING) {
                int drawn = this.pipeline;
                this.pipeline = 1;
                if ((this.nextSlot < this.prefix || this.nextSlot - this.prefix > this.pipeline)
                        && this.role == ROLE_LEADING) {
                    this.pipeline = 2;
                }
                if ((this.nextSlot < this.prefix || this.nextSlot - this.prefix > this.pipeline)
                        && this.role == ROLE_LEADING) {
                    this.pipeline = drawn;
                }
            }
            if ((this.nextSlot < this.prefix // Proposer.pipeline_is_kept
                    || this.nextSlot - this.prefix > this.pipeline) && this.role == ROLE_LEADING) {
                int drawn = this.role;
                this.role = 1;
                if ((this.nextSlot < this.prefix || this.nextSlot - this.prefix > this.pipeline)
                        && this.role == ROLE_LEADING) {
                    this.role = 2;
                }
                if ((this.nextSlot < this.prefix || this.nextSlot - this.prefix > this.pipeline)
                        && this.role == ROLE_LEADING) {
                    this.role = drawn;
                }
            }
        }
    }

    /** Whether every invariant holds. */
    boolean valid() {
        if (someProposerVoteIsWhole()) { // Proposer.vote_is_whole
            return false;
        }
        if (someProposerTopCoversReports()) { // Proposer.top_covers_reports
            return false;
        }
        if (this.prefix > 1152921504606846976L - this.capacity) { // Proposer.slots_stay_in_range
            return false;
        }
        if (this.start > this.prefix) { // Proposer.start_is_decided
            return false;
        }
        if (this.top < this.start || this.top - this.start // Proposer.top_is_in_window
                > this.capacity) {
            return false;
        }
        if (this.pipeline > this.capacity) { // Proposer.pipeline_fits_window
            return false;
        }
        if (this.group == GROUP_NONE) { // Proposer.group_is_real
            return false;
        }
        if (this.seen < this.ballot) { // Proposer.own_ballot_is_seen
            return false;
        }
        if (this.ballot != BALLOT_NONE && Ballots.owner(this.ballot) // Proposer.own_ballot_is_owned
                != this.self) {
            return false;
        }
        if (this.lastBallot < this.ballot) { // Proposer.own_ballot_is_allowed
            return false;
        }
        if (this.seen != this.ballot && this.role // Proposer.role_has_the_highest_ballot
                != ROLE_RECOVERING && this.role != ROLE_IDLE) {
            return false;
        }
        if (this.role != ROLE_RECOVERING && this.role != ROLE_IDLE // Proposer.role_has_a_ballot
                && this.ballot == BALLOT_NONE) {
            return false;
        }
        if ((this.nextSlot < this.prefix || this.nextSlot - this.prefix // Proposer.pipeline_is_kept
                > this.pipeline) && this.role == ROLE_LEADING) {
            return false;
        }
        return true;
    }

    /** The loop of Proposer.vote_is_whole. */
    private boolean someProposerVoteIsWhole() {
        for (int i = 0; i < this.capacity; i++) {
            long slotS = this.start + i;
            if (!((this.bestBallot[(int) (slotS - this.start)] == BALLOT_NONE)
                    == (this.bestValue[(int) (slotS - this.start)] == VALUE_NONE))) {
                return true;
            }
        }
        return false;
    }

    /** The loop of Proposer.top_covers_reports. */
    private boolean someProposerTopCoversReports() {
        for (int i = 0; i < this.capacity; i++) {
            long slotS = this.start + i;
            if (this.bestBallot[(int) (slotS - this.start)] != BALLOT_NONE && slotS >= this.top) {
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
        terms.number("pipeline", this.pipeline, 1);
        terms.optional("last_ballot", this.lastBallot, 0, 0);
        terms.number("prefix", this.prefix, 0);
        terms.name("role", this.role, 1, ROLE_NAMES);
        terms.optional("ballot", this.ballot, 0, 0);
        terms.optional("seen", this.seen, 0, 0);
        terms.number("start", this.start, 0);
        terms.number("top", this.top, 0);
        for (int i = 0; i < this.reported.length; i++) {
            terms.truth("reported[" + i + "]", this.reported[i], false);
        }
        for (int i = 0; i < this.bestBallot.length; i++) {
            String cell = "best[" + Terms.number(this.start + i) + "].";
            terms.optional(cell + "ballot", this.bestBallot[i], 0, 0);
            terms.optional(cell + "value", this.bestValue[i], 0, 0);
            terms.number(cell + "digest", this.bestDigest[i], 0);
            terms.number(cell + "handle", this.bestHandle[i], 0);
        }
        terms.number("next_slot", this.nextSlot, 0);
        return terms;
    }
}
