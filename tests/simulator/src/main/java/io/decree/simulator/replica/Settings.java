package io.decree.simulator.replica;

/**
 * How the replicas of a simulated group are made.
 *
 * @param capacity slots of the window
 * @param pipeline slots that may be proposed above the decided prefix
 * @param timeoutTicks ticks without a leader before a member thinks of leading
 * @param heartbeatTicks ticks between two signs of life
 * @param monitored whether every clause is checked around every call
 */
public record Settings(
        int capacity, int pipeline, int timeoutTicks, int heartbeatTicks, boolean monitored) {

    /** A small window, so that its edges are met often; monitors on. */
    public static final Settings USUAL = new Settings(16, 8, 30, 5, true);
}
