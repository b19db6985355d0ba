package io.decree.simulator.replica;

/**
 * How the replicas of a simulated group are made, and what they meet besides the faults.
 *
 * @param capacity slots of the window
 * @param pipeline slots that may be proposed above the decided prefix
 * @param timeoutTicks ticks without a leader before a member thinks of leading
 * @param heartbeatTicks ticks between two signs of life
 * @param monitored whether every clause is checked around every call
 * @param troubled whether leaderships are handed over and forbidden at random times, and frames of
 *     other epochs and of wrong members come now and then
 * @param snapshotSlots after how many slots a snapshot is taken
 */
public record Settings(
        int capacity,
        int pipeline,
        int timeoutTicks,
        int heartbeatTicks,
        boolean monitored,
        boolean troubled,
        int snapshotSlots) {

    /** A small window, so that its edges are met often; monitors on. */
    public static final Settings USUAL = new Settings(16, 8, 30, 5, true, true, 40);

    /** Replicas that are troubled, as those of {@link #USUAL} are. */
    public Settings(
            int capacity, int pipeline, int timeoutTicks, int heartbeatTicks, boolean monitored) {
        this(capacity, pipeline, timeoutTicks, heartbeatTicks, monitored, true, 40);
    }

    /** The same with another window. */
    public Settings slots(int newCapacity, int newPipeline) {
        return new Settings(
                newCapacity,
                newPipeline,
                timeoutTicks,
                heartbeatTicks,
                monitored,
                troubled,
                snapshotSlots);
    }
}
