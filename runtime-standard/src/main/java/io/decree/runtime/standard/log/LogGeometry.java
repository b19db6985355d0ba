package io.decree.runtime.standard.log;

/**
 * How large a log is on disk. It is settled when the log is made: all of it is written once then,
 * so that the disk cannot be full for it later, and used in a ring.
 *
 * @param segmentBytes the length of each file in bytes: a power of 2 from 4 KiB to 1 GiB
 * @param segments how many files there are, from 3 to 1000
 */
public record LogGeometry(int segmentBytes, int segments) {

    /** 16 files of 16 MiB. */
    public static final LogGeometry DEFAULT = new LogGeometry(1 << 24, 16);

    private static final int LEAST_SEGMENT = 1 << 12;
    private static final int MOST_SEGMENT = 1 << 30;
    private static final int LEAST_SEGMENTS = 3;
    private static final int MOST_SEGMENTS = 1000;

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException naming the parameter and its bounds
     */
    public LogGeometry {
        if (Integer.bitCount(segmentBytes) != 1
                || segmentBytes < LEAST_SEGMENT
                || segmentBytes > MOST_SEGMENT) {
            throw new IllegalArgumentException(
                    "segmentBytes must be a power of 2 from 4 KiB to 1 GiB, not " + segmentBytes);
        }
        if (segments < LEAST_SEGMENTS || segments > MOST_SEGMENTS) {
            throw new IllegalArgumentException("segments must lie from 3 to 1000, not " + segments);
        }
    }

    /**
     * How much disk the log takes, without its mark.
     *
     * @return a number of bytes
     */
    public long bytes() {
        return (long) segmentBytes * segments;
    }

    /** The number of the segment that holds an address, from 0 on without end. */
    long segment(long address) {
        return address / segmentBytes;
    }

    /** Which file a segment is in. */
    int file(long segment) {
        return (int) (segment % segments);
    }

    int offset(long address) {
        return (int) (address & segmentBytes - 1);
    }

    /** How much fits from an address on into its segment. */
    int rest(long address) {
        return segmentBytes - offset(address);
    }
}
