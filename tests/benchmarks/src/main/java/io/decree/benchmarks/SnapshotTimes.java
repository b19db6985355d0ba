package io.decree.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** How long the snapshots of a run took, of all its members. Any thread may call it. */
public final class SnapshotTimes {

    /**
     * A few numbers of all snapshots so far.
     *
     * @param snapshots how many became durable
     * @param snapshotSeconds how long one took from its first byte until it was durable: the mean
     * @param snapshotMebibytes how long one was: the mean
     * @param captureMicros how long the state machine stood still for one: the longest
     */
    public record Summary(
            long snapshots,
            double snapshotSeconds,
            double snapshotMebibytes,
            double captureMicros) {

        /** Where there are no snapshots, or nobody counts them. */
        public static final Summary NONE = new Summary(0, 0, 0, 0);
    }

    private static final double MEBIBYTE = 1 << 20;

    private record One(long nanos, long bytes) {}

    private final List<One> all = new ArrayList<>();
    private long longestCapture;

    /** None so far. */
    public SnapshotTimes() {}

    /**
     * A picture was taken.
     *
     * @param nanos how long the state machine's thread took for it
     */
    public synchronized void captured(long nanos) {
        longestCapture = Math.max(longestCapture, nanos);
    }

    /**
     * A snapshot is durable.
     *
     * @param nanos how long it took
     * @param bytes how long it is
     */
    public synchronized void durable(long nanos, long bytes) {
        all.add(new One(nanos, bytes));
    }

    /**
     * What there was until now.
     *
     * @return all zero where there was none
     */
    public synchronized Summary summary() {
        return new Summary(
                all.size(),
                all.stream().mapToLong(One::nanos).average().orElse(0) / 1e9,
                all.stream().mapToLong(One::bytes).average().orElse(0) / MEBIBYTE,
                longestCapture / 1e3);
    }
}
