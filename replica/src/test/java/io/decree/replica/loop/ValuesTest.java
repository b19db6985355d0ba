package io.decree.replica.loop;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    private static final int LONGEST = 256;

    /** A snapshot frees values, and is taken when little room is left: before there is none. */
    @ParameterizedTest
    @ValueSource(ints = {1 << 12, 1 << 17, 1 << 19, 1 << 21})
    void littleRoomIsLeftBeforeNoneIs(int memory) {
        Values values = new Values(memory, LONGEST);
        ByteBuffer value = ByteBuffer.allocate(LONGEST);
        for (int lap = 0; lap < 5; lap++) {
            while (values.keep(value) != 0) {
                // Until there is no room.
            }
            assertTrue(values.isNearlyFull(), "memory " + memory + ", lap " + lap);
            values.received.freeBelow(values.received.mark() - 3 * LONGEST);
        }
    }

    @Test
    void muchRoomIsLeftAtFirst() {
        assertFalse(new Values(1 << 21, LONGEST).isNearlyFull());
    }
}
