package io.decree.core.replica;

import io.decree.core.acceptor.contract.AcceptorContract;

/**
 * What a replica's core is made with. All times are ticks of the shell.
 *
 * @param self this replica's place in the configuration, from 0 to 6
 * @param group the replicated group, as a local number other than 0
 * @param epoch number of the configuration
 * @param voters which members vote: bit {@code m} stands for member {@code m}
 * @param capacity how many slots the window has, a multiple of 2
 * @param pipeline slots that may be proposed above the decided prefix, at most half the capacity
 * @param base the first slot of the window: everything below is decided and in the local log
 * @param low the first slot that is not in a snapshot, at most {@code base}
 * @param timeout ticks without a sign of a leader before this member thinks of leading
 * @param heartbeat ticks between two signs of life of a leader, and between two attempts to send
 *     again what was not answered; at most half the timeout
 * @param seed of the random waiting times
 * @param monitored whether every clause of every contract is checked around every call
 */
public record ReplicaConfig(
        int self,
        long group,
        long epoch,
        int voters,
        int capacity,
        int pipeline,
        long base,
        long low,
        int timeout,
        int heartbeat,
        long seed,
        boolean monitored) {

    /** The most members a configuration has. */
    public static final int MEMBERS = AcceptorContract.MEMBER_COUNT;

    /**
     * Checks what the contracts require of a caller.
     *
     * @throws IllegalArgumentException naming the parameter and its bounds
     */
    public ReplicaConfig {
        check(voters > 0 && voters < 1 << MEMBERS, "voters must name members from 0 to 6");
        check(self >= 0 && self < MEMBERS, "self must lie from 0 to " + (MEMBERS - 1));
        check(group != 0, "group must not be 0");
        check(
                capacity >= 2 && capacity <= AcceptorContract.CAPACITY_MAX && capacity % 2 == 0,
                "capacity must be even, from 2 to " + AcceptorContract.CAPACITY_MAX);
        check(pipeline >= 1 && pipeline <= capacity / 2, "pipeline must be 1 to capacity / 2");
        check(low >= 0 && low <= base, "low must lie from 0 to base");
        check(base <= AcceptorContract.SLOT_MAX - capacity, "base is too high");
        check(timeout >= 2 && timeout <= 1 << 20, "timeout must lie from 2 to 2^20 ticks");
        check(heartbeat >= 1 && heartbeat <= timeout / 2, "heartbeat must be 1 to timeout / 2");
    }

    /**
     * The same with another window.
     *
     * @param newBase the first slot of the window
     * @param newLow the first slot that is not in a snapshot
     * @return a new configuration
     */
    public ReplicaConfig from(long newBase, long newLow) {
        return new ReplicaConfig(
                self, group, epoch, voters, capacity, pipeline, newBase, newLow, timeout, heartbeat,
                seed, monitored);
    }

    /**
     * Which members vote.
     *
     * @return a new array, by member
     */
    public boolean[] voter() {
        boolean[] voter = new boolean[MEMBERS];
        for (int member = 0; member < MEMBERS; member++) {
            voter[member] = (voters >> member & 1) == 1;
        }
        return voter;
    }

    private static void check(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
