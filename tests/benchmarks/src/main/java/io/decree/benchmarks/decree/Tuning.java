package io.decree.benchmarks.decree;

import io.decree.benchmarks.Setting;
import io.decree.benchmarks.Store;
import io.decree.benchmarks.Topology;
import io.decree.replica.Apply;
import io.decree.replica.ReplicaOptions;
import io.decree.replica.session.Envelope;
import io.decree.runtime.Identity;
import io.decree.runtime.Yields;
import io.decree.runtime.standard.log.LogGeometry;
import java.util.concurrent.TimeUnit;

/**
 * How Decree is run. Words of the tuning, each with what holds otherwise:
 *
 * <ul>
 *   <li>{@code loops=own|shared}: an event loop for each replica of a process, or one for all
 *   <li>{@code network=local|tcp}: how replicas of one process talk: frames through memory, or over
 *       TCP; those of different processes have TCP
 *   <li>{@code yields}: how often a loop yields before it sleeps
 *   <li>{@code writers=helped|own|shared|loop}: a log writer for each replica of a process, which
 *       its loop helps or does not, one for all, or none: the event loop forces
 *   <li>{@code applyThread=1}: a thread of the replica applies commands, rather than its loop
 *   <li>{@code workMicros}: how long each command computes, for services that do; 0
 *   <li>{@code breakdown=on}: where the time of operations goes, in one process only
 *   <li>{@code segmentBytes}, {@code segments}: the log's files
 *   <li>{@code groups}: so many groups rather than one, see {@link GroupSizes}; there are {@code
 *       writerThreads} for all of their logs, 1
 *   <li>{@code keys}: a state of so many values, of which snapshots can be taken without a copy
 *   <li>{@code snapshotSlots}: after how many slots a snapshot is taken; {@code memoryMebibytes}:
 *       how much may be kept in memory until there is one
 *   <li>{@code batchBytes}, {@code window}, {@code pipeline}, {@code outstanding}: as in {@link
 *       ReplicaOptions}
 * </ul>
 */
final class Tuning {

    private static final String SHARED = "shared";
    private static final int FRAME_OVERHEAD = 128;
    private static final int USUAL_BATCH = 1 << 17;
    private static final int USUAL_WINDOW = 512;
    private static final int USUAL_COMMAND = 1 << 16;
    private static final int MOST_WINDOW_BYTES = 1 << 26;

    /** Values that take most of the memory, and are not so long that few are in flight. */
    private static final int LONG_VALUE = 512;

    private static final int LONGEST_OF_THESE = 1 << 12;

    /**
     * What a group with such values is given, as a service with such commands should: with the
     * usual 128 MiB there would be ten snapshots a second. The log has to hold as much.
     */
    private static final int LONG_MEBIBYTES = 256;

    private static final int LONG_SEGMENTS = 32;

    private final Setting setting;

    Tuning(Setting setting) {
        this.setting = setting;
    }

    boolean hasSharedLoop() {
        return setting.tuned("loops", "own").equals(SHARED);
    }

    boolean hasLocalNetwork() {
        return setting.topology() == Topology.ONE
                && setting.tuned("network", "local").equals("local");
    }

    int yields() {
        return setting.tuned("yields", Yields.USUAL);
    }

    boolean hasSharedWriter() {
        return setting.tuned("writers", "helped").equals(SHARED);
    }

    boolean hasLoopWriter() {
        return setting.tuned("writers", "helped").equals("loop");
    }

    boolean hasHelpedWriter() {
        return setting.tuned("writers", "helped").equals("helped");
    }

    /** 0 for the ordinary way, in which there is one. */
    int groups() {
        return setting.tuned("groups", 0);
    }

    /** 0 for the ordinary state. */
    int keys() {
        return setting.tuned("keys", 0);
    }

    long workNanos() {
        return TimeUnit.MICROSECONDS.toNanos(setting.tuned("workMicros", 0));
    }

    boolean hasBreakdown() {
        return setting.tuned("breakdown", "off").equals("on") && setting.topology() == Topology.ONE;
    }

    /** The usual numbers, but for values that are too long for them. */
    ReplicaOptions options(Identity identity) {
        ReplicaOptions usual = ReplicaOptions.of(identity, setting.members());
        int command = Math.max(USUAL_COMMAND, setting.valueBytes() + Store.KEY_BYTES);
        int batch = setting.tuned("batchBytes", Math.max(USUAL_BATCH, command + Envelope.HEADER));
        int window = setting.tuned("window", Math.min(USUAL_WINDOW, MOST_WINDOW_BYTES / batch));
        int pipeline = setting.tuned("pipeline", Math.min(usual.pipeline(), window / 2));
        return new ReplicaOptions(
                identity,
                setting.members(),
                window & ~1,
                pipeline,
                Math.min(command, batch - Envelope.HEADER),
                batch,
                Math.max(usual.frameBytes(), batch + FRAME_OVERHEAD),
                setting.tuned("outstanding", usual.outstanding()),
                usual.sessions(),
                Math.max(usual.sessionWindow(), setting.mostInFlight()),
                Math.max(memoryBytes(usual), 2L * window * batch),
                setting.tuned("snapshotSlots", (int) usual.snapshotSlots()),
                usual.tickNanos(),
                usual.timeoutTicks(),
                usual.heartbeatTicks(),
                setting.tuned("applyThread", 0) == 0 ? Apply.INLINE : Apply.OWN_THREAD);
    }

    private long memoryBytes(ReplicaOptions usual) {
        int mebibytes = hasLongValues() ? LONG_MEBIBYTES : (int) (usual.memoryBytes() >> 20);
        return (long) setting.tuned("memoryMebibytes", mebibytes) << 20;
    }

    private boolean hasLongValues() {
        return setting.valueBytes() >= LONG_VALUE && setting.valueBytes() <= LONGEST_OF_THESE;
    }

    /** A log in memory needs no room on disk. */
    LogGeometry geometry(ReplicaOptions options) {
        if (!setting.isDurable()) {
            return new LogGeometry(1 << 12, 3);
        }
        LogGeometry usual = LogGeometry.DEFAULT;
        long least = 2L * options.window() * (options.batchBytes() + FRAME_OVERHEAD);
        int segmentBytes = setting.tuned("segmentBytes", usual.segmentBytes());
        int most = hasLongValues() ? LONG_SEGMENTS : usual.segments();
        int segments = (int) Math.max(most, least / segmentBytes + 2);
        return new LogGeometry(segmentBytes, setting.tuned("segments", segments));
    }
}
