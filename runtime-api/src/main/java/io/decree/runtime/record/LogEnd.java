package io.decree.runtime.record;

/** How a log ends. */
public enum LogEnd {
    /** Behind the last record is nothing that was meant to follow it. */
    CLEAN_END,
    /**
     * A crash interrupted what was written behind the last record. None of it was durable, so
     * nobody was told of it: the log goes on at the end's address.
     */
    TORN_TAIL,
    /**
     * Something that was durable is damaged or gone. This replica cannot vouch for anything until
     * its peers have repaired it, and must not go on writing.
     */
    CORRUPT,
    /**
     * A good record of another group, member or incarnation, or one that belongs at another
     * address: this is not our log, or somebody wrote into it.
     */
    FOREIGN,
    /** A good record of a version that this release does not read: start the newer release. */
    UNKNOWN_VERSION,
    /** The value store has no room for the bytes of the next record. */
    STORE_FULL
}
