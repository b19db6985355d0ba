package io.decree.replica.loop;

import io.decree.core.replica.ReplicaConfig;
import io.decree.runtime.Identity;
import io.decree.runtime.Limits;

/**
 * How one replica's loop is made.
 *
 * @param core what its core is made with; base and low are read from the disk
 * @param identity who this replica is
 * @param limits how large values and frames may be; a batch of commands is one value
 * @param outstanding how many commands may wait for their outcome at once
 * @param memory how many bytes of values are kept in memory, of own batches and of others each
 * @param snapshotSlots after how many slots a snapshot is taken, if {@code memory} does not ask for
 *     one before
 */
public record LoopSettings(
        ReplicaConfig core,
        Identity identity,
        Limits limits,
        int outstanding,
        long memory,
        long snapshotSlots) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException naming the number and its bounds
     */
    public LoopSettings {
        if (outstanding < 1 || outstanding > 1 << 20) {
            throw new IllegalArgumentException(
                    "outstanding " + outstanding + ": take 1 to " + (1 << 20));
        }
        if (snapshotSlots < 1) {
            throw new IllegalArgumentException(
                    "snapshotSlots " + snapshotSlots + ": take 1 or more");
        }
        if (memory < 2L * limits.valueLength()) {
            throw new IllegalArgumentException(
                    "memory of " + memory + " bytes holds no two values; take more");
        }
    }
}
