package io.decree.runtime.standard.local;

import io.decree.runtime.port.Transport;
import java.nio.ByteBuffer;

/**
 * The way from one member to another. Frames go through a small ring, whose bytes stay in the
 * caches of the processors. While the receiver is behind, and for frames that are too long for it,
 * they go through a large one, whose memory is taken when it is first needed. The sender writes
 * into the ring it leaves that the next frame is in the other, so their order stays.
 */
final class FrameQueue {

    /** How long the small ring is, in bytes. */
    static final int SMALL = 1 << 19;

    private static final long MOST = 1 << 30;

    private final FrameRing small;
    private final int most;
    private final int largeCapacity;
    private volatile boolean closed;

    /** Made by the sender; the receiver comes to it by way of the small one. */
    private FrameRing large;

    private FrameRing sending;
    private FrameRing receiving;

    private FrameQueue(FrameRing small, int most, int frame) {
        this.small = small;
        this.most = most;
        largeCapacity = capacity(most, frame);
        sending = small;
        receiving = small;
    }

    /**
     * A way for frames.
     *
     * @param most how many bytes may wait in the large ring, unless a single frame is longer
     * @param frame the length of the longest frame
     * @return a queue; null when the process has no memory for it
     */
    static FrameQueue of(int most, int frame) {
        FrameRing small = FrameRing.of(SMALL);
        return small == null ? null : new FrameQueue(small, most, frame);
    }

    /**
     * How long the large ring is: a power of two with room for the longest frame.
     *
     * @throws IllegalArgumentException when there is no such
     */
    static int capacity(int most, int frame) {
        long wanted = Math.max(Math.max(most, FrameRing.capacityFor(frame)), SMALL);
        if (wanted > MOST) {
            throw new IllegalArgumentException(
                    "rings of at least "
                            + most
                            + " bytes, for frames of "
                            + frame
                            + ", exceed 2^30 bytes: lower queueBytes, or the longest frame of the"
                            + " group's limits");
        }
        return Integer.highestOneBit((int) wanted - 1) << 1;
    }

    // The sender's thread.

    /**
     * Room for one frame from position to limit; null when there is not enough. Each ring is left
     * once before it is come to again: there is room for one record that says so.
     */
    ByteBuffer claim(int length) {
        boolean isShort = FrameRing.capacityFor(length) <= SMALL;
        if (sending != small && isShort && sending.isEmpty() && small.isEmpty()) {
            turnTo(small);
        }
        ByteBuffer room = sending == small && isShort ? small.claim(length) : null;
        return room == null ? claimLarge(length) : room;
    }

    /** What waits is bounded, although the ring has room for the longest frame wherever it is. */
    private ByteBuffer claimLarge(int length) {
        if (large == null) {
            large = FrameRing.of(largeCapacity);
        }
        if (large == null) {
            return null;
        }
        if (sending == small) {
            turnTo(large);
        }
        long waiting = sending.waiting();
        return waiting == 0 || waiting + length <= most ? sending.claim(length) : null;
    }

    private void turnTo(FrameRing ring) {
        sending.leave();
        sending = ring;
    }

    /** Lets the receiver see what was written into the last claim. Returns how many bytes. */
    int commit() {
        return sending.commit();
    }

    // The receiver's thread.

    /**
     * Hands over frames.
     *
     * @return how many there were; after one that was rejected the queue {@link #isClosed()}
     */
    int deliver(int from, Transport.Receiver receiver, int most) {
        int count = 0;
        while (count < most && !closed && hasFrame()) {
            count++;
            if (!receiving.deliver(from, receiver)) {
                close();
            }
        }
        return count;
    }

    private boolean hasFrame() {
        while (!receiving.hasFrame()) {
            if (!receiving.hasLeft()) {
                return false;
            }
            receiving = receiving == small ? large : small;
        }
        return true;
    }

    // Either.

    /** Nothing goes through any more. */
    void close() {
        closed = true;
    }

    boolean isClosed() {
        return closed;
    }
}
