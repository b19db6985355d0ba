package io.decree.simulator;

import java.nio.ByteBuffer;

/**
 * What a client can do and see.
 *
 * @param <O> what it is answered
 */
public interface ClientPort<O> {

    /** The number of the client's endpoint. */
    int self();

    /** How many replicas there are, numbered from 0. */
    int nodes();

    /** 64 random bits, decided by the seed. */
    long random();

    /** Sends a frame; its remaining bytes are copied. */
    void send(int to, ByteBuffer frame);

    /**
     * Asks for a call of {@link Client#wake} after some time, in place of one asked for earlier.
     */
    void wakeAfter(long nanos);

    /**
     * Says by which name hosts report the present operation as {@link Observation.Applied}, before
     * it is sent so. Nobody has to: it saves the check of the history a search, which gives up when
     * too many operations are of unknown outcome.
     */
    void named(long session, long sequence);

    /** The operation is done, and was answered so. */
    void complete(O output);

    /** The operation was refused: it had no effect and never will. */
    void refuse();

    /** The client gives up: the operation may have had its effect, may have it later, or never. */
    void abandon();
}
