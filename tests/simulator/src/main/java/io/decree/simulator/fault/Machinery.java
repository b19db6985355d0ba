package io.decree.simulator.fault;

import io.decree.simulator.disk.CrashKind;
import io.decree.simulator.network.Weather;

/** What faults act on. */
public interface Machinery {

    /** Ends a node's life. */
    void crash(int node, CrashKind kind);

    /** Starts a node that is down. */
    void start(int node);

    /** Stops a node for a while. */
    void pause(int node);

    /** Lets a paused node go on. */
    void resume(int node);

    /** Sets the rate of a node's clock. */
    void drift(int node, long partsPerMillion);

    /** Sets how long a node's forces take; 0 for the usual time. */
    void slowDisk(int node, long mostNanos);

    /** Lets a node's log be full, or have room again. */
    void fullLog(int node, boolean isFull);

    /** Lets a node's next write or force fail. */
    void diskError(int node, boolean force);

    /**
     * Sees to it that a node's disk fails no more, and that a node whose disk failed starts anew.
     */
    void repairDisk(int node);

    /** Cuts or mends a link. */
    void cut(int from, int to, boolean isCut);

    /** Sets the weather of a link. */
    void weather(int from, int to, Weather weather);
}
