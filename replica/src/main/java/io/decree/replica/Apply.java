package io.decree.replica;

/** Which thread applies commands to the service's state and answers questions. */
public enum Apply {
    /**
     * The event loop's own, at once: the fewest steps between a decision and its answer, and no
     * copy of an answer. While a command is applied the replica hears nothing: one that takes
     * longer than the timeout costs a leader its leadership.
     */
    INLINE,
    /**
     * One of the replica's own. The replica goes on leading, voting and sending signs of life
     * however long a command takes; where a leader's state falls behind, new commands wait until it
     * has caught up, as long as they are not too many; those of clients in other processes are told
     * to try again.
     */
    OWN_THREAD
}
