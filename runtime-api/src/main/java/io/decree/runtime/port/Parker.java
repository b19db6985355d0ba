package io.decree.runtime.port;

/**
 * How an event loop sleeps when there is nothing to do. Whoever gives it work wakes it: a network
 * when frames arrive, a log when a force is done, a caller who submits.
 */
public interface Parker {

    /**
     * Sleeps until somebody wakes it or the time is over; may also return earlier. A wake-up that
     * came since the last call makes it return at once. Only the loop's thread calls it.
     *
     * @param nanos how long at most, in nanoseconds; nothing happens for 0 or less
     */
    void park(long nanos);

    /** Wakes the loop. Cheap when it is awake; any thread may call it. */
    void wake();
}
