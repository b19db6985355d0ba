package io.decree.replica;

/** What a replica is to its group at a moment. */
public enum Role {
    /** It reads its log, and takes no part yet. */
    RECOVERING,
    /** It follows a leader, or looks for one. */
    FOLLOWER,
    /** It leads: commands are to be sent here. */
    LEADER,
    /** It takes no part any more: see the {@link Fault} that was reported. */
    FAULTED,
    /** It was closed. */
    CLOSED
}
