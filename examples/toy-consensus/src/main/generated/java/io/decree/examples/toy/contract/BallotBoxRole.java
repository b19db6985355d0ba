// Generated from toy_consensus.contract. Do not edit; run `./decree generate`.
package io.decree.examples.toy.contract;

import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The BallotBox as the other parts of a replica see it: its
 * handlers, its state to read, and what its last handler left for the shell.
 * Nothing is allocated. One thread calls it.
 */
@Generated("io.decree.codegen.role")
public final class BallotBoxRole {

    /** Every case of every handler, in the contract's order. */
    public static final List<String> CASES = List.of(
            "cast_vote.not_a_voter",
            "cast_vote.refuse",
            "cast_vote.accept",
            "decide.wait",
            "decide.decide");

    private final BallotBoxContract core;
    private final BallotBoxMonitor monitor;
    private final long[] taken = new long[CASES.size()];

    private BallotBoxRole(BallotBoxContract core, BallotBoxMonitor monitor) {
        this.core = core;
        this.monitor = monitor;
    }

    /**
     * Runs the handlers as they are.
     *
     * @param core the body
     * @return its role
     */
    public static BallotBoxRole plain(BallotBoxContract core) {
        return new BallotBoxRole(core, null);
    }

    /**
     * Checks every clause around every call.
     *
     * @param core the body
     * @return its role
     */
    public static BallotBoxRole monitored(BallotBoxContract core) {
        return new BallotBoxRole(core, new BallotBoxMonitor(core));
    }

    /**
     * How often a case was taken.
     *
     * @param index its place in {@link #CASES}
     * @return from 0 on
     */
    public long taken(int index) {
        return taken[index];
    }

    private int count(int before, int outcome) {
        taken[before + outcome - 1]++;
        return outcome;
    }

    /**
     * The handler {@code cast_vote}.
     *
     * @param mNode its field
     * @param mValue its field
     * @return the case that was taken, a code of {@link BallotBoxContract}
     */
    public int castVote(int mNode, int mValue) {
        int outcome = monitor == null
                ? core.castVote(mNode, mValue)
                : monitor.castVote(mNode, mValue);
        return count(0, outcome);
    }

    /**
     * The handler {@code decide}.
     *
     * @param mValue its field
     * @return the case that was taken, a code of {@link BallotBoxContract}
     */
    public int decide(int mValue) {
        int outcome = monitor == null
                ? core.decide(mValue)
                : monitor.decide(mValue);
        return count(3, outcome);
    }

    /**
     * Reads {@code voter}.
     *
     * @param index its key
     * @return its present value
     */
    public boolean voter(int index) {
        return core.voter[index];
    }

    /**
     * Reads {@code voteOf}.
     *
     * @param index its key
     * @return its present value
     */
    public int voteOf(int index) {
        return core.voteOf[index];
    }

    /**
     * Reads {@code decided}.
     *
     * @param index its key
     * @return its present value
     */
    public boolean decided(int index) {
        return core.decided[index];
    }

}
