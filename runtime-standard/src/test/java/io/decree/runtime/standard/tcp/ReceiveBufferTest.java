package io.decree.runtime.standard.tcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.runtime.frame.FrameStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** However a stream is cut on its way, the frames that come out are those that went in. */
class ReceiveBufferTest {

    private static final int LONGEST = 9000;

    /** A socket that gives a few bytes at a time. */
    private static final class Drops implements ReadableByteChannel {

        private final ByteBuffer bytes;
        private final SplittableRandom random;
        private final int most;

        Drops(byte[] bytes, SplittableRandom random, int most) {
            this.bytes = ByteBuffer.wrap(bytes);
            this.random = random;
            this.most = most;
        }

        @Override
        public int read(ByteBuffer target) {
            if (!bytes.hasRemaining()) {
                return -1;
            }
            int count = Math.min(random.nextInt(most), target.remaining());
            count = Math.min(count, bytes.remaining());
            target.put(bytes.slice(bytes.position(), count));
            bytes.position(bytes.position() + count);
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
    void framesComeOutAsTheyWentIn() throws IOException {
        for (int seed = 0; seed < 40; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<Long> sent = new ArrayList<>();
            byte[] stream = stream(random, sent);
            int most = 2 + random.nextInt(seed % 2 == 0 ? 20 : 20_000);
            assertEquals(sent, received(new Drops(stream, random, most), random));
        }
    }

    private static byte[] stream(SplittableRandom random, List<Long> sent) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        for (long number = 0; number < 50; number++) {
            int length = Frames.HEADER + random.nextInt(LONGEST - Frames.HEADER + 1);
            stream.writeBytes(Frames.bytes(random.nextBoolean() ? length : 20, number));
            sent.add(number);
            if (random.nextInt(3) == 0) {
                ByteBuffer keepAlive = ByteBuffer.allocate(FrameStream.KEEP_ALIVE);
                FrameStream.keepAlive(keepAlive);
                stream.writeBytes(keepAlive.array());
            }
        }
        return stream.toByteArray();
    }

    private static List<Long> received(Drops socket, SplittableRandom random) throws IOException {
        ReceiveBuffer buffer = new ReceiveBuffer(new BufferPool(1 << 20), 4096, LONGEST);
        List<Long> received = new ArrayList<>();
        while (buffer.read(socket) >= 0) {
            for (ByteBuffer frame = buffer.next(); frame != null; frame = buffer.next()) {
                received.add(Frames.read(frame));
                frame.position(0).limit(random.nextInt(frame.capacity()));
            }
            buffer.trim();
            assertTrue(!buffer.isBroken());
        }
        assertTrue(buffer.isEmpty());
        return received;
    }

    @Test
    void itTakesNoMoreThanOneFrameNeeds() throws IOException {
        BufferPool pool = new BufferPool(1 << 20);
        ReceiveBuffer buffer = new ReceiveBuffer(pool, 4096, LONGEST);
        byte[] frame = Frames.bytes(LONGEST, 1);
        SplittableRandom random = new SplittableRandom(1);
        Drops socket = new Drops(Arrays.copyOf(frame, LONGEST - 1), random, 100);
        while (buffer.read(socket) >= 0) {
            assertEquals(null, buffer.next());
        }
        assertEquals(4096 + (1 << 14), pool.heldBytes());
        assertTrue(!buffer.isEmpty());
        buffer.release();
        assertTrue(buffer.isEmpty());
    }
}
