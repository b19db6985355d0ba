package io.decree.runtime.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Boundaries are found, and what is none is not guessed at. */
class FrameStreamTest {

    private static final int MOST = 1000;

    private final ByteBuffer bytes = ByteBuffer.allocate(32).order(ByteOrder.LITTLE_ENDIAN);

    @Test
    void aLengthIsKnownWithTheEighthByte() {
        bytes.putInt(5 + 4, 100);
        for (int there = 0; there < FrameStream.PREFIX; there++) {
            assertEquals(FrameStream.TOO_SHORT, FrameStream.length(bytes, 5, 5 + there, MOST));
        }
        assertEquals(100, FrameStream.length(bytes, 5, 5 + FrameStream.PREFIX, MOST));
        bytes.order(ByteOrder.BIG_ENDIAN);
        assertEquals(100, FrameStream.length(bytes, 5, 32, MOST));
    }

    @Test
    void lengthsThatNoFrameHasBreakTheStream() {
        for (int length : new int[] {Integer.MIN_VALUE, -1, 0, 7, MOST + 1, Integer.MAX_VALUE}) {
            bytes.putInt(4, length);
            assertEquals(FrameStream.BROKEN, FrameStream.length(bytes, 0, 32, MOST));
        }
        bytes.putInt(4, MOST);
        assertEquals(MOST, FrameStream.length(bytes, 0, 32, MOST));
        bytes.putInt(4, 9);
        assertEquals(9, FrameStream.length(bytes, 0, 32, MOST));
    }

    @Test
    void aKeepAliveIsOneOnlyWithItsChecksum() {
        FrameStream.keepAlive(bytes);
        assertEquals(FrameStream.KEEP_ALIVE, bytes.position());
        assertEquals(FrameStream.KEEP_ALIVE, FrameStream.length(bytes, 0, 8, MOST));
        for (int bit = 0; bit < 64; bit++) {
            byte before = bytes.get(bit / 8);
            bytes.put(bit / 8, (byte) (before ^ 1 << bit % 8));
            assertNotEquals(FrameStream.KEEP_ALIVE, FrameStream.length(bytes, 0, 8, MOST));
            bytes.put(bit / 8, before);
        }
    }

    /** What is on the wire never changes. */
    @Test
    void aKeepAliveHasTheseBytes() {
        FrameStream.keepAlive(bytes);
        assertEquals("212823be08000000", HexFormat.of().formatHex(bytes.array(), 0, 8));
    }
}
