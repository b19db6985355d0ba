package io.decree.runtime.standard.tcp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** A queue gives out what was put in, in order, whatever the sizes and however it is drained. */
class SendQueueTest {

    /** A socket that takes a few bytes at a time. */
    private static final class Narrow implements WritableByteChannel {

        final ByteArrayOutputStream taken = new ByteArrayOutputStream();
        int room;

        @Override
        public int write(ByteBuffer source) {
            int count = Math.min(room, source.remaining());
            for (int i = 0; i < count; i++) {
                taken.write(source.get());
            }
            room -= count;
            return count;
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {}
    }

    @Test
    void whatGoesInComesOutInOrder() throws IOException {
        int lost = 0;
        for (int seed = 0; seed < 20; seed++) {
            lost += exchange(new SplittableRandom(seed), 1 << 12, 1 << 14);
            lost += exchange(new SplittableRandom(seed), 1 << 14, 1 << 14);
        }
        assertTrue(lost > 100, "it was full only " + lost + " times");
    }

    private static int exchange(SplittableRandom random, int smallest, int most)
            throws IOException {
        SendQueue queue = new SendQueue(new BufferPool(1 << 20), smallest, most);
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        Narrow socket = new Narrow();
        int longest = 1 + random.nextInt(most / 4);
        boolean exact = random.nextBoolean();
        int lost = 0;
        for (int i = 0; i < 400; i++) {
            int length = 1 + random.nextInt(longest);
            length = exact ? (length + 511) & -512 : length;
            ByteBuffer room = queue.claim(length);
            if (room == null) {
                assertTrue(!queue.isEmpty(), "an empty queue has room for the longest frame");
                lost++;
            } else {
                assertEquals(length, room.remaining());
                int used = !exact && random.nextInt(8) == 0 ? length / 2 : length;
                put(room, used, random, expected);
                queue.commit();
            }
            socket.room = exact ? 512 * random.nextInt(8) : random.nextInt(longest);
            queue.writeTo(socket);
            assertEquals(expected.size() - socket.taken.size(), queue.size());
            if (random.nextInt(50) == 0) {
                queue.trim();
            }
        }
        socket.room = Integer.MAX_VALUE;
        queue.writeTo(socket);
        assertArrayEquals(expected.toByteArray(), socket.taken.toByteArray());
        return lost;
    }

    private static void put(
            ByteBuffer room, int length, SplittableRandom random, ByteArrayOutputStream expected) {
        for (int i = 0; i < length; i++) {
            byte one = (byte) random.nextInt();
            room.put(one);
            expected.write(one);
        }
    }

    @Test
    void aClaimThatIsNotCommittedLeavesNothing() {
        SendQueue queue = new SendQueue(new BufferPool(1 << 20), 4096, 4096);
        assertNotNull(queue.claim(100));
        assertNotNull(queue.claim(50));
        assertEquals(0, queue.commit());
        assertTrue(queue.isEmpty());
    }

    @Test
    void itTakesNoMoreThanItsBound() {
        BufferPool pool = new BufferPool(1 << 20);
        SendQueue queue = new SendQueue(pool, 4096, 1 << 14);
        for (ByteBuffer room = queue.claim(1000); room != null; room = queue.claim(1000)) {
            room.position(room.limit());
            queue.commit();
        }
        assertEquals(16_000, queue.size());
        assertNull(queue.claim(1 << 15));
        assertEquals(4096 + 8192 + 16384, pool.heldBytes());
        queue.release();
        assertEquals(0, queue.size());
    }

    @Test
    void withoutMemoryThereIsNoRoom() {
        BufferPool pool = new BufferPool(1 << 13);
        SendQueue first = new SendQueue(pool, 4096, 1 << 16);
        SendQueue second = new SendQueue(pool, 4096, 1 << 16);
        ByteBuffer room = first.claim(100);
        room.position(room.limit());
        first.commit();
        assertNull(first.claim(8000), "4,096 of 8,192 bytes are in use");
        assertNotNull(second.claim(100));
        second.release();
        assertNull(first.claim(8000));
        first.release();
        assertNotNull(second.claim(8000), "what others gave back is given up for it");
        assertEquals(1 << 13, pool.heldBytes());
    }
}
