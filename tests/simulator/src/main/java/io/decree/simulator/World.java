package io.decree.simulator;

import java.nio.ByteBuffer;

/**
 * What a host can do and see. It belongs to one life of one host.
 *
 * @see Host
 */
public interface World {

    /** The number of this replica. */
    int self();

    /** How many replicas there are, numbered from 0; the clients' numbers follow. */
    int nodes();

    /** What this node's own clock shows, in nanoseconds. */
    long localNanos();

    /** 64 random bits, decided by the seed. */
    long random();

    /** Sends a frame; its remaining bytes are copied, the buffer is left as it was. */
    void send(int to, ByteBuffer frame);

    /**
     * Writes a record at the end of the log; its remaining bytes are copied.
     *
     * @return the position behind the record, for comparison with {@link Host#durable}
     */
    long append(ByteBuffer record);

    /** Whether the log has room for nothing but what was kept for the worst. */
    boolean isLogFull();

    /** Asks that all written so far be made to last; {@link Host#durable} tells when it is. */
    void force();

    /**
     * Cuts off the log at a position, before the first append or force of a life: so a host removes
     * the torn tail that a crash left.
     */
    void truncate(long lsn);

    /** Reports a fact to the oracles. */
    void observe(Observation fact);

    /** Reports that a point of the code was reached, to be counted under its name. */
    void cover(String point);
}
