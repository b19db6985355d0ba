// Generated from toy_consensus.contract. Do not edit; run `./decree generate`.
package io.decree.examples.toy.contract;

import javax.annotation.processing.Generated;

/**
 * The BallotBox as the other parts of a replica see it: its
 * handlers, its state to read, and what its last handler left for the shell.
 * Nothing is allocated. One thread calls it.
 */
@Generated("io.decree.codegen.role")
public final class BallotBoxRole {

    private final BallotBoxContract core;
    private final BallotBoxMonitor monitor;

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
     * The handler {@code cast_vote}.
     *
     * @param mNode its field
     * @param mValue its field
     * @return the case that was taken, a code of {@link BallotBoxContract}
     */
    public int castVote(int mNode, int mValue) {
        return monitor == null
                ? core.castVote(mNode, mValue)
                : monitor.castVote(mNode, mValue);
    }

    /**
     * The handler {@code decide}.
     *
     * @param mValue its field
     * @return the case that was taken, a code of {@link BallotBoxContract}
     */
    public int decide(int mValue) {
        return monitor == null
                ? core.decide(mValue)
                : monitor.decide(mValue);
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
