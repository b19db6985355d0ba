package io.decree.simulator.oracle;

import io.decree.simulator.Observation;

/**
 * Something that has to hold over all nodes of a run. It sees every fact any host reports, and
 * keeps what it needs to judge the next one. Each run needs new ones.
 */
public interface Oracle {

    /** The name under which its findings are listed. */
    String name();

    /** A host reports a fact. */
    void observe(long nanos, int node, Observation fact, Findings findings);

    /** A node started from its disk: what its host held in memory before is gone. */
    default void started(long nanos, int node) {}

    /** A node crashed. */
    default void crashed(long nanos, int node) {}

    /** A client began an operation. */
    default void invoked(long nanos, int client) {}

    /**
     * A client's operation ended.
     *
     * @param known whether the client knows how, rather than having given up
     */
    default void returned(long nanos, int client, boolean known, Findings findings) {}

    /**
     * The faults stopped for some nodes, for good: from here on they have to get on with it.
     *
     * @param calm which nodes
     */
    default void calmed(long nanos, boolean[] calm) {}

    /** The run is over. */
    default void end(long nanos, Findings findings) {}
}
