package io.decree.replica.loop;

import io.decree.runtime.port.DurableLog;
import io.decree.runtime.port.SnapshotStore;
import io.decree.runtime.port.Transport;
import java.time.InstantSource;
import java.util.concurrent.Executor;

/**
 * The world around one replica's loop.
 *
 * @param transport the network between the members
 * @param log its log, not appended to yet
 * @param snapshots its snapshots
 * @param calendar the time of day, for the time of commands
 * @param worker does what may block, one task after the other
 * @param reader reads snapshots for other members; another thread than the worker's, so that they
 *     need not wait until one is written
 * @param wake called when such a task is done, or something was applied; any thread calls it
 * @param apply gives the side that applies commands its turns; {@code null} when the loop's own
 *     thread is to apply them
 */
public record LoopPorts(
        Transport transport,
        DurableLog log,
        SnapshotStore snapshots,
        InstantSource calendar,
        Executor worker,
        Executor reader,
        Runnable wake,
        ApplyRunner apply) {}
