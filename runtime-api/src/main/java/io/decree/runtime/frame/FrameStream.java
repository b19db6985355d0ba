package io.decree.runtime.frame;

import io.decree.runtime.codec.Checksum;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Finds where frames begin and end in a stream of bytes. That is all a transport knows of them:
 * checksum and length stand first in every frame of every version and protocol.
 *
 * <p>A <b>keep-alive</b> is a prefix with nothing behind it: 8 bytes, the checksum of the length
 * and the length 8. Transports send it when there is nothing else to send, and swallow it when it
 * arrives. It cannot be taken for a frame, because each frame has at least a version behind its
 * length.
 */
public final class FrameStream {

    /** The bytes that have to be there before a frame's length is known. */
    public static final int PREFIX = FrameLayout.VERSION_AT;

    /** The length of a keep-alive, in bytes. */
    public static final int KEEP_ALIVE = PREFIX;

    /** The answer of {@link #length} when the prefix is not all there. */
    public static final int TOO_SHORT = 0;

    /** The answer of {@link #length} when nobody knows where the next frame begins. */
    public static final int BROKEN = -1;

    private static final int KEEP_ALIVE_CHECKSUM = checksumOfKeepAlive();

    private FrameStream() {}

    /**
     * The length of the frame that begins at an index.
     *
     * @param bytes the stream; becomes little endian, position and limit are left as they are
     * @param from index of the first byte
     * @param to index behind the last byte that has arrived
     * @param most the most bytes a frame may have
     * @return {@link #KEEP_ALIVE}, or a frame's length above it, whether it is all there or not;
     *     {@link #TOO_SHORT} or {@link #BROKEN}
     */
    public static int length(ByteBuffer bytes, int from, int to, int most) {
        if (to - from < PREFIX) {
            return TOO_SHORT;
        }
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        int length = bytes.getInt(from + FrameLayout.LENGTH_AT);
        if (length == KEEP_ALIVE) {
            boolean whole = bytes.getInt(from + FrameLayout.CHECKSUM_AT) == KEEP_ALIVE_CHECKSUM;
            return whole ? KEEP_ALIVE : BROKEN;
        }
        return length > KEEP_ALIVE && length <= most ? length : BROKEN;
    }

    /**
     * Writes a keep-alive.
     *
     * @param target gets {@link #KEEP_ALIVE} bytes at its position, which moves behind them;
     *     becomes little endian
     */
    public static void keepAlive(ByteBuffer target) {
        target.order(ByteOrder.LITTLE_ENDIAN).putInt(KEEP_ALIVE_CHECKSUM).putInt(KEEP_ALIVE);
    }

    private static int checksumOfKeepAlive() {
        ByteBuffer length = ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        return new Checksum().of(length.putInt(0, KEEP_ALIVE), 0, Integer.BYTES);
    }
}
