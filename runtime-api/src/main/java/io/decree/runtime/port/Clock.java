package io.decree.runtime.port;

/**
 * The time that passes on this machine. It never goes back and has nothing to do with the time of
 * day: a calendar that is set must not make anybody impatient (et-8). Any thread may ask.
 */
@FunctionalInterface
public interface Clock {

    /**
     * Nanoseconds since a moment that is fixed for the lifetime of the process.
     *
     * <p>Whether the time of a suspended machine is counted depends on the platform. The event loop
     * therefore takes a long step of the clock, and not only a late one, as a pause (et-7).
     *
     * @return nanoseconds; only differences mean something
     */
    long nanos();
}
