package io.decree.runtime;

import io.decree.core.replica.ReplicaConfig;
import java.util.Objects;

/**
 * Who a replica is: what it writes into every frame and record, and expects in those it reads.
 *
 * @param group the replicated group
 * @param localGroup the number that stands for the group on this replica; the core compares it
 * @param member the replica's place in the configuration, from 0 to 6
 * @param incarnation drawn at random when the replica's directory was made. A member that lost its
 *     disk comes back with another one, so that nothing from before is taken for its own
 */
public record Identity(GroupId group, long localGroup, int member, long incarnation) {

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException naming the parameter and its bounds
     */
    public Identity {
        Objects.requireNonNull(group, "group");
        if (localGroup == 0) {
            throw new IllegalArgumentException("localGroup must not be 0, which is no group");
        }
        if (member < 0 || member >= ReplicaConfig.MEMBERS) {
            throw new IllegalArgumentException(
                    "member must lie from 0 to " + (ReplicaConfig.MEMBERS - 1));
        }
        if (incarnation == 0) {
            throw new IllegalArgumentException("incarnation must not be 0, which is none");
        }
    }
}
