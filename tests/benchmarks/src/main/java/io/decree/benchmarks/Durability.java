package io.decree.benchmarks;

import java.util.Locale;

/** What an acknowledgement means. Every row of a table names it. */
public enum Durability {
    /** A quorum of the members forced the operation to its own log before it is acknowledged. */
    DURABLE,

    /** A quorum of the members has the operation in memory. */
    MEMORY;

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
