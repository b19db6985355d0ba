package io.decree.benchmarks.decree;

import io.decree.benchmarks.Setting;
import io.decree.benchmarks.Store;
import io.decree.replica.Apply;
import io.decree.replica.ReplicaOptions;
import io.decree.replica.session.Envelope;
import io.decree.runtime.Identity;
import io.decree.runtime.standard.log.LogGeometry;
import io.decree.runtime.standard.log.LogOptions;
import java.util.concurrent.TimeUnit;

/**
 * How large each of many groups is. A window of 32 batches, half of them in the pipeline; a batch
 * has room for everything that may be under way in its group, and for 8 KiB at least. Signs of life
 * are fewer than usual, as whoever runs a thousand groups would choose: every 120 ms. So are ticks,
 * each of which is a visit of each replica: every 60 ms, and a leader may be silent for ten.
 */
final class GroupSizes {

    private static final int WINDOW = 32;
    private static final int LEAST_BATCH = 1 << 13;
    private static final int FRAME_BYTES = 1 << 16;

    /** Three segments hold a window's values twice. */
    private static final int BATCHES_IN_SEGMENT = 32;

    private static final int BATCHES_IN_STAGING = 8;
    private static final int RECORD_OVERHEAD = 128;
    private static final int LEAST_PART = 1 << 14;
    private static final int SESSIONS = 4;
    private static final int TICK_MILLIS = 60;
    private static final int TIMEOUT_TICKS = 10;
    private static final int HEARTBEAT_TICKS = 2;

    /** Each mark is a force of its own, and each of a thousand groups lies still a lot. */
    private static final long MARK_DELAY_NANOS = TimeUnit.MINUTES.toNanos(1);

    private static final long ALL_MEMORY_BYTES = 1 << 27;

    private final Setting setting;
    private final int groups;

    GroupSizes(Setting setting, int groups) {
        this.setting = setting;
        this.groups = groups;
    }

    ReplicaOptions options(Identity identity) {
        int outstanding = outstanding();
        int batch = batchBytes();
        ReplicaOptions usual = ReplicaOptions.of(identity, setting.members());
        return new ReplicaOptions(
                identity,
                setting.members(),
                WINDOW,
                WINDOW / 2,
                command(),
                batch,
                Math.max(FRAME_BYTES, batch + RECORD_OVERHEAD),
                outstanding,
                SESSIONS,
                outstanding,
                Math.max(4L * WINDOW * batch, ALL_MEMORY_BYTES / groups),
                usual.snapshotSlots(),
                TimeUnit.MILLISECONDS.toNanos(setting.tuned("tickMillis", TICK_MILLIS)),
                TIMEOUT_TICKS,
                HEARTBEAT_TICKS,
                Apply.INLINE);
    }

    private int command() {
        return setting.valueBytes() + Store.KEY_BYTES;
    }

    private int outstanding() {
        return Math.max(2, (setting.mostInFlight() + groups - 1) / groups);
    }

    /** A power of 2. */
    private int batchBytes() {
        int all = outstanding() * (command() + Envelope.HEADER);
        return Math.max(LEAST_BATCH, Integer.highestOneBit(2 * all - 1));
    }

    /** A log in memory needs no room on disk. */
    LogGeometry geometry() {
        return setting.isDurable()
                ? new LogGeometry(BATCHES_IN_SEGMENT * batchBytes(), 3)
                : new LogGeometry(1 << 12, 3);
    }

    /** A segment, or a log's mark, which is the longer one where segments are of no use. */
    int partBytes() {
        return Math.max(LEAST_PART, geometry().segmentBytes());
    }

    LogOptions logOptions(ReplicaOptions options) {
        int record = (options.batchBytes() + RECORD_OVERHEAD + Long.BYTES - 1) & -Long.BYTES;
        return new LogOptions(BATCHES_IN_STAGING * options.batchBytes(), record, MARK_DELAY_NANOS);
    }
}
