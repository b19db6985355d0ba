package io.decree.simulator.kernel;

/** Something that happens at one instant of virtual time. */
@FunctionalInterface
public interface Event {

    /** Makes it happen; the scheduler's time is the time it was set for. */
    void happen();
}
