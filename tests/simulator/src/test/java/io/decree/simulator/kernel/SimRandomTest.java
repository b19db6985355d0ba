package io.decree.simulator.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;

class SimRandomTest {

    @Test
    void givesThePublishedNumbersOfSplitMix64() {
        SimRandom random = new SimRandom(1234567);
        assertEquals(Long.parseUnsignedLong("6457827717110365317"), random.next());
        assertEquals(Long.parseUnsignedLong("3203168211198807973"), random.next());
        assertEquals(Long.parseUnsignedLong("9817491932198370423"), random.next());
        assertEquals(Long.parseUnsignedLong("4593380528125082431"), random.next());
    }

    @Test
    void streamsOfOneSeedDiffer() {
        long first = SimRandom.stream(7, "link", 0).next();
        assertEquals(first, SimRandom.stream(7, "link", 0).next());
        assertNotEquals(first, SimRandom.stream(7, "link", 1).next());
        assertNotEquals(first, SimRandom.stream(7, "disk", 0).next());
        assertNotEquals(first, SimRandom.stream(8, "link", 0).next());
    }

    @Test
    void boundsAreKeptAndReached() {
        SimRandom random = new SimRandom(1);
        boolean[] seen = new boolean[5];
        for (int i = 0; i < 1000; i++) {
            seen[random.below(5)] = true;
            long between = random.between(-2, 2);
            assertTrue(between >= -2 && between <= 2);
        }
        for (boolean reached : seen) {
            assertTrue(reached);
        }
        assertEquals(9, random.between(9, 9));
        assertThrows(IllegalArgumentException.class, () -> random.below(0));
        assertThrows(IllegalArgumentException.class, () -> random.between(1, 0));
    }

    @Test
    void chancesComeOutAsOftenAsSaid() {
        SimRandom random = new SimRandom(2);
        int hits = 0;
        for (int i = 0; i < 100_000; i++) {
            hits += random.chance(250) ? 1 : 0;
        }
        assertTrue(hits > 24_000 && hits < 26_000, "hits: " + hits);
    }

    @Test
    void digestsSeeEveryByteAndTheLengthButNotTheByteOrder() {
        byte[] bytes = new byte[21];
        long plain = Mix.in(5, ByteBuffer.wrap(bytes));
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = 1;
            assertNotEquals(plain, Mix.in(5, ByteBuffer.wrap(bytes)), "byte " + i);
            bytes[i] = 0;
        }
        assertNotEquals(plain, Mix.in(5, ByteBuffer.wrap(bytes, 0, 20)));
        bytes[3] = 7;
        assertEquals(
                Mix.in(5, ByteBuffer.wrap(bytes)),
                Mix.in(5, ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN)));
    }
}
