package io.decree.simulator.trace;

import io.decree.simulator.kernel.Mix;

/** The kinds of steps a run is made of. */
public enum Step {
    /** A frame left an endpoint. */
    SEND,
    /** A frame reached an endpoint. */
    DELIVER,
    /** A frame reached a node that was down. */
    MISS,
    /** A node's clock ticked. */
    TICK,
    /** A record was written. */
    APPEND,
    /** A force was asked for. */
    FORCE,
    /** A force completed. */
    DURABLE,
    /** A write or force failed. */
    STORAGE_FAILED,
    /** A node crashed. */
    CRASH,
    /** A node started from its disk. */
    START,
    /** A node stopped for a while. */
    PAUSE,
    /** A paused node went on. */
    RESUME,
    /** A host reported a fact. */
    OBSERVE,
    /** A client began an operation. */
    INVOKE,
    /** A client's operation ended. */
    RETURN,
    /** Somebody found something wrong. */
    FINDING;

    private final long code = Mix.in(0, name());

    /** A number for digests, which stays when kinds are added. */
    long code() {
        return code;
    }
}
