package io.decree.benchmarks.verb;

import java.util.Locale;

/** What grows while everything else stays as it is. */
enum Series {
    /** Groups in one process. */
    GROUPS,

    /** Replicas of a group. */
    REPLICAS,

    /** Bytes of a value. */
    VALUES,

    /** Keys of the state, and whether snapshots of it are taken. */
    STATE;

    /**
     * As it stands in tables and on the command line.
     *
     * @return in lower case
     */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
