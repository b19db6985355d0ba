package io.decree.simulator;

import java.nio.ByteBuffer;

/**
 * One replica as the simulated world sees it: everything that reaches it is a call, everything it
 * does goes through its {@link World}.
 *
 * <p>A host must depend on nothing else: no clock, no randomness, no threads, no iteration over
 * hash sets of objects. Then one seed gives one run. A host lives from a start to a crash; after a
 * crash a new one is made from what the disk kept. A call that throws is a finding.
 */
public interface Host {

    /**
     * A frame arrived.
     *
     * @param from the endpoint that sent it: a replica, or a client from {@link World#nodes()} on
     * @param frame its bytes, which are the host's during this call only and then overwritten
     */
    void deliver(int from, ByteBuffer frame);

    /**
     * The host's own clock moved on by about one tick; by more after a pause of the process.
     *
     * @param localNanos what the clock shows, which drifts and never goes back
     */
    void tick(long localNanos);

    /** Every byte of the log before this position outlives every crash. */
    void durable(long lsn);

    /**
     * A write or a force failed. What was durable stays so; of the rest nothing can be said, even
     * if a later force succeeds.
     */
    void storageFailed();

    /**
     * This life is over, by a crash or because the run is: the host may say what it counted. It
     * does nothing else any more.
     */
    default void ended(Coverage coverage) {}
}
