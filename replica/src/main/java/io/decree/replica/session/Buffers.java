package io.decree.replica.session;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How buffers are used that serve again and again.
 *
 * <p>The service and its callers get such buffers into their hands, and may leave another byte
 * order, position, limit or mark on them. Nobody here relies on how a buffer was left: every use
 * begins with {@link #ready}, be it theirs or the library's own. Else what one replica alone was
 * asked would show in what it writes next, and replicas would differ.
 *
 * <p>Nothing is allocated but for a buffer that grows, or that is given back.
 */
public final class Buffers {

    /** How long a buffer is as long as nothing longer came. */
    private static final int USUAL = 256;

    private Buffers() {}

    /**
     * Makes a buffer ready for whoever uses it next.
     *
     * @param bytes becomes little endian, without a mark
     * @param from its position
     * @param to its limit
     * @return the same buffer
     */
    public static ByteBuffer ready(ByteBuffer bytes, int from, int to) {
        return bytes.clear().order(ByteOrder.LITTLE_ENDIAN).limit(to).position(from);
    }

    /**
     * Makes the whole of a buffer ready for whoever uses it next.
     *
     * @param bytes becomes little endian, without a mark, from its beginning to its end
     * @return the same buffer
     */
    public static ByteBuffer ready(ByteBuffer bytes) {
        return ready(bytes, 0, bytes.capacity());
    }

    /**
     * A buffer as long as they usually are.
     *
     * @return ready from its beginning to its end
     */
    public static ByteBuffer usual() {
        return ready(ByteBuffer.allocate(USUAL));
    }

    /**
     * Takes a longer buffer when there is not enough room in one.
     *
     * @param bytes what there is
     * @param length how many bytes are needed
     * @return the same buffer, as it is; or a new one of at least twice its length, ready from its
     *     beginning to its end
     */
    public static ByteBuffer withRoom(ByteBuffer bytes, int length) {
        return bytes.capacity() >= length
                ? bytes
                : ready(ByteBuffer.allocate(Math.max(length, 2 * bytes.capacity())));
    }

    /**
     * Lets go of much memory, because a buffer may lie unused for long.
     *
     * @param bytes what is not needed any more
     * @param most how many bytes are kept
     * @return the same buffer, as it is; or a usual one in place of one that is longer than that
     */
    public static ByteBuffer shrunk(ByteBuffer bytes, int most) {
        return bytes.capacity() > Math.max(most, USUAL) ? usual() : bytes;
    }
}
