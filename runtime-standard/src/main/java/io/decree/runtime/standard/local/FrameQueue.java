package io.decree.runtime.standard.local;

import io.decree.runtime.port.Transport;
import java.nio.ByteBuffer;
import java.util.stream.LongStream;

/**
 * The way from one member to another. Frames go through a small ring, whose bytes stay in the
 * caches of the processors. While the receiver is behind, and for frames that are too long for it,
 * they go through larger ones, each four times as long as the one before, whose memory is taken
 * when it is first needed: to take all of it at once would hold the sender up for as long as it
 * takes to fill it with zeros. The sender writes into the ring it leaves where the next frame is,
 * so their order stays.
 */
final class FrameQueue {

    /** How long the small ring is, in bytes. */
    static final int SMALL = 1 << 19;

    /** How many times as long the next ring is. */
    private static final int GROWTH = 4;

    private static final long MOST = 1 << 30;

    private final int most;
    private final int[] capacities;

    /**
     * The smallest is first. All are made by the sender; the receiver comes to the others by way of
     * that one.
     */
    private final FrameRing[] rings;

    private volatile boolean closed;

    /** The sender's. */
    private int sending;

    /** The receiver's. */
    private int receiving;

    private FrameQueue(FrameRing small, int most, int frame) {
        this.most = most;
        capacities = capacities(capacity(most, frame));
        rings = new FrameRing[capacities.length];
        rings[0] = small;
    }

    /**
     * A way for frames.
     *
     * @param most how many bytes may wait in the larger rings, unless a single frame is longer
     * @param frame the length of the longest frame
     * @return a queue; null when the process has no memory for it
     */
    static FrameQueue of(int most, int frame) {
        FrameRing small = FrameRing.of(SMALL);
        return small == null ? null : new FrameQueue(small, most, frame);
    }

    /**
     * How long the largest ring is: a power of two with room for the longest frame.
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

    /** How long all rings are, when the largest one is so long. */
    static int[] capacities(int largest) {
        return LongStream.iterate(SMALL, it -> it < (long) largest * GROWTH, it -> it * GROWTH)
                .mapToInt(it -> (int) Math.min(it, largest))
                .toArray();
    }

    // The sender's thread.

    /**
     * Room for one frame from position to limit; null when there is not enough. A ring is left once
     * before it is come to again, which is when all are empty: there is room for one record that
     * says so.
     */
    ByteBuffer claim(int length) {
        if (sending != 0 && rings[0].isFor(length) && isEmpty()) {
            turnTo(0);
        }
        boolean maySend = sending == 0 || isBounded(length);
        ByteBuffer room = maySend && isFor(length) ? rings[sending].claim(length) : null;
        return room == null ? claimInLarger(length) : room;
    }

    private boolean isFor(int length) {
        return rings[sending].isFor(length);
    }

    private boolean isEmpty() {
        return rings[0].waiting() + waiting() == 0;
    }

    /** What waits is bounded, although the rings have room for the longest frame. */
    private boolean isBounded(int length) {
        long waiting = waiting();
        return waiting == 0 || waiting + length <= most;
    }

    /** How many bytes wait in the larger rings. */
    private long waiting() {
        long bytes = 0;
        for (int i = 1; i < rings.length; i++) {
            bytes += rings[i] == null ? 0 : rings[i].waiting();
        }
        return bytes;
    }

    private ByteBuffer claimInLarger(int length) {
        int next = sending + 1;
        while (next < rings.length && capacities[next] < FrameRing.capacityFor(length)) {
            next++;
        }
        if (next >= rings.length || !isBounded(length) || !make(next)) {
            return null;
        }
        turnTo(next);
        return rings[next].claim(length);
    }

    /** Takes the memory; whether the process has it. */
    private boolean make(int ring) {
        if (rings[ring] == null) {
            rings[ring] = FrameRing.of(capacities[ring]);
        }
        return rings[ring] != null;
    }

    private void turnTo(int next) {
        rings[sending].leave(next);
        sending = next;
    }

    /** Lets the receiver see what was written into the last claim. Returns how many bytes. */
    int commit() {
        return rings[sending].commit();
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
            if (!rings[receiving].deliver(from, receiver)) {
                close();
            }
        }
        return count;
    }

    private boolean hasFrame() {
        while (!rings[receiving].hasFrame()) {
            int next = rings[receiving].left();
            if (next < 0) {
                return false;
            }
            receiving = next;
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
