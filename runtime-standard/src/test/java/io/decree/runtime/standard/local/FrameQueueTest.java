package io.decree.runtime.standard.local;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.runtime.port.Transport;
import java.nio.ByteBuffer;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** Frames come out of a queue whole and in order, whichever ring they went through. */
class FrameQueueTest {

    private static final int LONGEST = 1 << 20;
    private static final int MOST = 3 << 20;

    private final FrameQueue queue = FrameQueue.of(MOST, LONGEST);
    private long received;

    private final Transport.Receiver check =
            (from, frame) -> {
                assertEquals(3, from);
                check(frame, received++);
                return true;
            };

    private static void write(ByteBuffer room, int length, long number) {
        int start = room.position();
        for (int i = 0; i < length; i++) {
            room.put(start + i, (byte) (number * 31 + i));
        }
        room.position(start + length);
    }

    private static int length(long number) {
        SplittableRandom random = new SplittableRandom(number);
        // Most are short; some need a larger ring; some are as long as may be.
        return switch (random.nextInt(8)) {
            case 0 -> random.nextInt(1, LONGEST / 8);
            case 1 -> random.nextInt(16) > 0 ? 7 : LONGEST - random.nextInt(9);
            default -> random.nextInt(1, 300);
        };
    }

    private static void check(ByteBuffer frame, long number) {
        assertEquals(length(number), frame.remaining(), "the length of number " + number);
        for (int i = 0; i < frame.remaining(); i += 1 + i / 64) {
            assertEquals((byte) (number * 31 + i), frame.get(frame.position() + i));
        }
    }

    private boolean send(long number) {
        int length = length(number);
        ByteBuffer room = queue.claim(length);
        if (room == null) {
            return false;
        }
        assertEquals(length, room.remaining());
        write(room, length, number);
        assertEquals(length, queue.commit());
        return true;
    }

    @Test
    void whatGoesInComesOutInOrder() {
        SplittableRandom random = new SplittableRandom(5);
        long sent = 0;
        while (sent < 20_000) {
            for (int i = random.nextInt(12); i > 0 && send(sent); i--) {
                sent++;
            }
            queue.deliver(3, check, random.nextInt(1, 10));
        }
        while (queue.deliver(3, check, 100) > 0) {
            // There are more.
        }
        assertEquals(sent, received);
    }

    /** The sender's thread and the receiver's share nothing but the bytes and two positions. */
    @Test
    void betweenTwoThreadsToo() throws InterruptedException {
        int frames = 60_000;
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread sender =
                new Thread(
                        () -> {
                            for (long number = 0; number < frames; number++) {
                                while (!send(number) && !queue.isClosed()) {
                                    LockSupport.parkNanos(1);
                                }
                            }
                        });
        sender.setUncaughtExceptionHandler((thread, e) -> failure.set(e));
        sender.start();
        try {
            while (received < frames && failure.get() == null) {
                queue.deliver(3, check, 50);
            }
        } finally {
            queue.close();
            sender.join();
        }
        assertNull(failure.get());
        assertEquals(frames, received);
    }

    @Test
    void whatWaitsIsBounded() {
        int length = 1000;
        int count = 0;
        for (ByteBuffer room = queue.claim(length); room != null; room = queue.claim(length)) {
            write(room, length, 0);
            queue.commit();
            count++;
        }
        int bytes = count * length;
        assertTrue(bytes > MOST - 2 * length, bytes + " bytes waited");
        assertTrue(bytes < MOST + FrameQueue.SMALL, bytes + " bytes waited");
        assertEquals(count, queue.deliver(3, (from, frame) -> true, Integer.MAX_VALUE));
        assertNotNull(queue.claim(length));
    }

    /** Also behind a ring that stands somewhere, and with less room than for two of them. */
    @Test
    void theLongestFrameHasRoomWhereverAnEmptyQueueStands() {
        FrameQueue tight = FrameQueue.of(1, LONGEST);
        for (int i = 0; i < 300; i++) {
            ByteBuffer room = tight.claim(LONGEST);
            assertNotNull(room, "at the frame number " + i);
            room.position(room.position() + LONGEST - 7 * i);
            assertTrue(tight.commit() > 0);
            assertEquals(1, tight.deliver(3, (from, frame) -> true, 2));
        }
    }

    @Test
    void aClaimThatIsNotCommittedLeavesNothing() {
        assertNotNull(queue.claim(100));
        assertNotNull(queue.claim(LONGEST));
        assertEquals(0, queue.deliver(3, check, 10));
        assertTrue(send(0));
        assertEquals(1, queue.deliver(3, check, 10));
    }

    /** Leaving the small ring twice before the receiver has come would overwrite its oldest frame. */
    @Test
    void norDoesOneThatFoundTheSmallRingFull() {
        int sent = 0;
        for (int left = FrameQueue.SMALL - 8; left > 0; left -= 512) {
            int length = Math.min(504, left - 8);
            write(queue.claim(length), length, sent++);
            queue.commit();
        }
        assertNotNull(queue.claim(496));
        assertNotNull(queue.claim(496));
        long[] count = {0};
        queue.deliver(
                3,
                (from, frame) -> {
                    assertEquals((byte) (count[0]++ * 31), frame.get(frame.position()));
                    return true;
                },
                Integer.MAX_VALUE);
        assertEquals(sent, count[0]);
    }

    @Test
    void afterARejectedFrameNothingComes() {
        send(0);
        send(1);
        assertEquals(1, queue.deliver(3, (from, frame) -> false, 10));
        assertTrue(queue.isClosed());
        assertEquals(0, queue.deliver(3, check, 10));
    }

    /** Otherwise the same frame would be thrown at the receiver for ever. */
    @Test
    void aReceiverThatThrowsHasHadItsFrame() {
        send(0);
        send(1);
        assertThrows(
                IllegalStateException.class,
                () ->
                        queue.deliver(
                                3,
                                (from, frame) -> {
                                    throw new IllegalStateException("it fell over");
                                },
                                10));
        assertFalse(queue.isClosed());
        received = 1;
        assertEquals(1, queue.deliver(3, check, 10));
    }

    /** To fill a ring with zeros holds the sender up: it should not be much longer than needed. */
    @Test
    void ringsGrowStepByStepUpToTheLargest() {
        int small = FrameQueue.SMALL;
        assertArrayEquals(new int[] {small}, FrameQueue.capacities(small));
        assertArrayEquals(new int[] {small, 2 * small}, FrameQueue.capacities(2 * small));
        assertArrayEquals(
                new int[] {small, 4 * small, 16 * small, 32 * small},
                FrameQueue.capacities(32 * small));
        int[] most = FrameQueue.capacities(1 << 30);
        assertEquals(1 << 30, most[most.length - 1]);
        assertEquals(1 << 29, most[most.length - 2]);
    }

    @Test
    void framesForWhichNoRingIsLargeEnoughAreRefusedWithTheRemedy() {
        String why =
                assertThrows(
                                IllegalArgumentException.class,
                                () -> FrameQueue.capacity(1, Integer.MAX_VALUE - 8))
                        .getMessage();
        assertTrue(why.contains("lower queueBytes, or the longest frame"), why);
    }
}
