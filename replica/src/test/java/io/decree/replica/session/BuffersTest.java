package io.decree.replica.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.InvalidMarkException;
import org.junit.jupiter.api.Test;

class BuffersTest {

    @Test
    void nothingIsLeftOfHowABufferWasLeft() {
        ByteBuffer bytes = ByteBuffer.allocate(16);
        bytes.position(1).mark().position(2).limit(3);
        assertSame(bytes, Buffers.ready(bytes, 4, 12));
        assertEquals(ByteOrder.LITTLE_ENDIAN, bytes.order());
        assertEquals(4, bytes.position());
        assertEquals(12, bytes.limit());
        assertThrows(InvalidMarkException.class, bytes::reset);
        assertEquals(16, Buffers.ready(bytes).remaining());
    }

    @Test
    void aBufferGrowsAtLeastToTwiceItsLength() {
        ByteBuffer usual = Buffers.usual();
        assertEquals(ByteOrder.LITTLE_ENDIAN, usual.order());
        assertSame(usual, Buffers.withRoom(usual, 256));
        ByteBuffer longer = Buffers.withRoom(usual, 257);
        assertEquals(512, longer.remaining());
        assertEquals(ByteOrder.LITTLE_ENDIAN, longer.order());
        assertEquals(1_000, Buffers.withRoom(usual, 1_000).remaining());
    }

    @Test
    void whatIsTooLongIsGivenBack() {
        ByteBuffer bytes = ByteBuffer.allocate(1_001);
        assertSame(bytes, Buffers.shrunk(bytes, 1_001));
        assertEquals(256, Buffers.shrunk(bytes, 1_000).remaining());
        ByteBuffer usual = Buffers.usual();
        assertSame(usual, Buffers.shrunk(usual, 1), "a usual one is never too long");
    }
}
