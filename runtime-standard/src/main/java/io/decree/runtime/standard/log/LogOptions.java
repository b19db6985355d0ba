package io.decree.runtime.standard.log;

import io.decree.runtime.Limits;

/**
 * How a log is written. Every start may choose anew.
 *
 * @param stagingBytes how much may be under way to the disk, in bytes: a power of 2, at most a
 *     segment. So much direct memory is used
 * @param recordBytes the most bytes of one record: a multiple of 8, at most a quarter of the
 *     staging
 * @param markDelayNanos how long a log that was forced may lie still before its acknowledged mark
 *     is brought up to date, in nanoseconds; 0 for before anybody is told, which costs a second
 *     force each time. See the package's page
 */
public record LogOptions(int stagingBytes, int recordBytes, long markDelayNanos) {

    /** What a record needs besides its value's bytes, rounded up. */
    private static final int OVERHEAD = 128;

    private static final int DEFAULT_STAGING = 1 << 22;
    private static final long DEFAULT_DELAY = 10_000_000;
    private static final int PARTS = 4;

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException naming the parameter and its bounds
     */
    public LogOptions {
        check(Integer.bitCount(stagingBytes) == 1, "stagingBytes must be a power of 2");
        check(recordBytes > 0 && recordBytes % Long.BYTES == 0, "recordBytes must divide by 8");
        check(
                recordBytes <= stagingBytes / PARTS,
                "recordBytes must be at most a quarter of stagingBytes");
        check(markDelayNanos >= 0, "markDelayNanos must not be negative");
    }

    /**
     * Options for a group's limits: a staging of 4 MiB or of four records, and a mark after ten
     * milliseconds.
     *
     * @param limits what the group agreed on
     * @param geometry the log's
     * @return the options
     * @throws IllegalArgumentException when the log's segments are smaller than four records
     */
    public static LogOptions of(Limits limits, LogGeometry geometry) {
        int record = (limits.valueLength() + OVERHEAD + Long.BYTES - 1) & -Long.BYTES;
        int least = Integer.highestOneBit(PARTS * record - 1) << 1;
        int staging = Math.max(least, Math.min(DEFAULT_STAGING, geometry.segmentBytes()));
        check(
                staging <= geometry.segmentBytes(),
                "a segment must hold four records of " + record + " bytes");
        return new LogOptions(staging, record, DEFAULT_DELAY);
    }

    /**
     * Whether a log may be written with these.
     *
     * @throws IllegalArgumentException when the staging is larger than a segment of the log
     */
    void checkFits(LogGeometry geometry) {
        check(
                stagingBytes <= geometry.segmentBytes(),
                "a staging of "
                        + stagingBytes
                        + " bytes is larger than a segment of "
                        + geometry.segmentBytes());
    }

    private static void check(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
