package io.decree.simulator.toy;

/** What can be wrong with a {@link RegisterHost}. */
public enum Bug {
    /** Nothing. */
    NONE,
    /** A write is answered when one replica stored it. */
    ANSWER_BEFORE_QUORUM,
    /** A replica says that it stored a value before that is durable. */
    ANSWER_BEFORE_DURABLE,
    /** A read answers without making sure that later reads find the same. */
    NO_WRITE_BACK,
    /** Records are read back without a look at their checksums. */
    NO_CHECKSUM,
    /** After a failed force the next one is tried. */
    FORCES_AGAIN,
    /** A request that arrives twice is done twice. */
    NO_MEMORY_OF_REQUESTS,
    /** A buffer that belongs to the network is kept. */
    KEEPS_FRAME,
    /** A replica that was started anew hears nothing. */
    DEAF_AFTER_CRASH
}
