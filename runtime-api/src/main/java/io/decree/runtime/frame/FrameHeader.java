package io.decree.runtime.frame;

import io.decree.runtime.codec.Checksum;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * What a transport that several groups share has to know of a frame: whose it is. Nothing here
 * checks the frame's contents; that is {@link FrameReader}'s. Frames stand from position to limit,
 * are left as they are, and become little endian.
 */
public final class FrameHeader {

    private static final int GROUP_HIGH_AT = 16;
    private static final int GROUP_LOW_AT = 24;

    private FrameHeader() {}

    /**
     * Whether there is a header at all.
     *
     * @param frame some bytes
     * @return false when they are too few
     */
    public static boolean isThere(ByteBuffer frame) {
        return frame.remaining() >= FrameLayout.BODY_AT;
    }

    /**
     * The upper half of the group's id.
     *
     * @param frame with a header
     * @return 64 bits
     */
    public static long groupHigh(ByteBuffer frame) {
        return word(frame, GROUP_HIGH_AT);
    }

    /**
     * The lower half of the group's id.
     *
     * @param frame with a header
     * @return 64 bits
     */
    public static long groupLow(ByteBuffer frame) {
        return word(frame, GROUP_LOW_AT);
    }

    private static long word(ByteBuffer frame, int at) {
        return frame.order(ByteOrder.LITTLE_ENDIAN).getLong(frame.position() + at);
    }

    /**
     * Whether the checksum holds, so that the group that the frame names is the one that was meant.
     *
     * @param frame some bytes
     * @param checksum of the caller's thread
     * @return false for what is no frame, or was altered
     */
    public static boolean isSound(ByteBuffer frame, Checksum checksum) {
        if (!isThere(frame)) {
            return false;
        }
        int start = frame.position();
        int expected = (int) word(frame, FrameLayout.CHECKSUM_AT);
        return checksum.of(frame, start + FrameLayout.LENGTH_AT, frame.limit()) == expected;
    }
}
