package io.decree.replica;

/**
 * Where a command stands. One object for all commands: what it shows is the command's during {@link
 * StateMachine#apply} only.
 */
public final class Entry {

    long slot;
    long time;
    long session;
    long sequence;

    /** Shows nothing yet. */
    public Entry() {}

    /**
     * The slot of the log. Several commands share a slot when they were batched.
     *
     * @return from 0 on, in the order of execution
     */
    public long slot() {
        return slot;
    }

    /**
     * The time to go by, in milliseconds since 1970: the proposer's clock when it proposed, and the
     * same on every replica. It never falls from one command to the next.
     *
     * @return the time
     */
    public long time() {
        return time;
    }

    /**
     * The session the command came from.
     *
     * @return its id
     */
    public long session() {
        return session;
    }

    /**
     * The command's number within its session.
     *
     * @return from 1 on
     */
    public long sequence() {
        return sequence;
    }
}
