package io.decree.simulator;

import java.nio.ByteBuffer;

/**
 * A client of the cluster, at an endpoint of its own. It does one operation at a time, and says
 * through its {@link ClientPort} how that ended.
 *
 * @param <I> what it asks for
 */
public interface Client<I> {

    /** Begins an operation; the one before has ended. */
    void begin(I input);

    /** A frame arrived; its bytes are the client's during this call only. */
    void deliver(int from, ByteBuffer frame);

    /** The time set by {@link ClientPort#wakeAfter} has come. */
    void wake();
}
