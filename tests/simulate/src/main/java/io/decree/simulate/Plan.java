package io.decree.simulate;

import io.decree.simulator.replica.GroupRuns;

/**
 * What was asked for.
 *
 * @param kind what the runs have in common
 * @param seed of the first
 * @param runs how many
 */
record Plan(GroupRuns kind, long seed, int runs) {

    /** Whether so much is tried that every case must be taken: the rule of the help text. */
    boolean isWhole() {
        return runs >= GroupRuns.WHOLE
                && kind.seconds() >= GroupRuns.LEAST_SECONDS
                && kind.nodes() == 0;
    }
}
