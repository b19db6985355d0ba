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
 * @param sessionBytes how many bytes of answers are kept for clients
 * @param ownThread whether commands are applied by a thread of their own, which lags by chance
 * @param barred the member that may never lead, unless it is alone; {@link #NOBODY} for none
 */
public record Settings(
        int capacity,
        int pipeline,
        int timeoutTicks,
        int heartbeatTicks,
        boolean monitored,
        boolean troubled,
        int snapshotSlots,
        int sessionBytes,
        boolean ownThread,
        int barred) {

    /** No member. */
    public static final int NOBODY = -1;

    private static final int MANY_ANSWERS = 1 << 16;

    /** A small window, so that its edges are met often; monitors on. */
    public static final Settings USUAL = new Settings(16, 8, 30, 5, true);

    /** Replicas that are troubled, as those of {@link #USUAL} are. */
    public Settings(
            int capacity, int pipeline, int timeoutTicks, int heartbeatTicks, boolean monitored) {
        this(
                capacity,
                pipeline,
                timeoutTicks,
                heartbeatTicks,
                monitored,
                true,
                40,
                MANY_ANSWERS,
                false,
                NOBODY);
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
                snapshotSlots,
                sessionBytes,
                ownThread,
                barred);
    }

    /** The same with room for so many bytes of answers. */
    public Settings answers(int newSessionBytes) {
        return new Settings(
                capacity,
                pipeline,
                timeoutTicks,
                heartbeatTicks,
                monitored,
                troubled,
                snapshotSlots,
                newSessionBytes,
                ownThread,
                barred);
    }

    /** The same with another choice of the thread that applies commands. */
    public Settings ownThread(boolean yes) {
        return new Settings(
                capacity,
                pipeline,
                timeoutTicks,
                heartbeatTicks,
                monitored,
                troubled,
                snapshotSlots,
                sessionBytes,
                yes,
                barred);
    }

    /** The same with a member that may never lead. */
    public Settings barring(int member) {
        return new Settings(
                capacity,
                pipeline,
                timeoutTicks,
                heartbeatTicks,
                monitored,
                troubled,
                snapshotSlots,
                sessionBytes,
                ownThread,
                member);
    }
}
