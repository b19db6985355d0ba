package io.decree.replica;

import java.util.List;

/**
 * Hears what becomes of a replica. It is called on the thread of the replica's event loop and must
 * neither block nor throw.
 */
public interface ReplicaListener {

    /** Hears nothing. */
    ReplicaListener NONE = new ReplicaListener() {};

    /**
     * The replica runs with a configuration. It is told once, when the replica has read its log and
     * before it has any role: configurations cannot be changed yet.
     *
     * @param epoch the configuration's number; 0 for the one that the group was made with
     * @param members the numbers of the members that vote, in ascending order; never changed
     */
    default void configurationChanged(long epoch, List<Integer> members) {}

    /**
     * The replica has another role.
     *
     * @param role the new one
     * @param ballot the ballot it leads with; 0 when it does not lead
     */
    default void roleChanged(Role role, long ballot) {}

    /**
     * Something went wrong.
     *
     * @param fault what, with its remedy
     * @param detail a sentence about this case
     * @param cause what was thrown; {@code null} when nothing was
     */
    default void faulted(Fault fault, String detail, Throwable cause) {}

    /**
     * A snapshot is durable; everything older than the one before it is let go.
     *
     * @param end the first slot it does not hold
     * @param copied whether it was copied from another member, because this one was too far behind
     */
    default void snapshotDurable(long end, boolean copied) {}
}
