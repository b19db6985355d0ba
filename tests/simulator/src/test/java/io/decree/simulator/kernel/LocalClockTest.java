package io.decree.simulator.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LocalClockTest {

    private static final long SECOND = 1_000_000_000L;

    @Test
    void aFastClockGainsAndASlowOneLoses() {
        LocalClock clock = new LocalClock(100);
        clock.drift(0, 20_000);
        assertEquals(100 + 1_020_000_000L, clock.reading(SECOND));
        clock.drift(SECOND, -500_000);
        assertEquals(100 + 1_020_000_000L + 500_000_000L, clock.reading(2 * SECOND));
    }

    @Test
    void aChangeOfRateMakesNoJump() {
        LocalClock clock = new LocalClock(0);
        clock.drift(0, 333);
        long before = clock.reading(7 * SECOND + 1);
        clock.drift(7 * SECOND + 1, -999);
        assertEquals(before, clock.reading(7 * SECOND + 1));
        assertTrue(clock.reading(7 * SECOND + 2) >= before);
    }

    @Test
    void aTickOfASlowClockTakesLonger() {
        LocalClock clock = new LocalClock(0);
        clock.drift(0, -500_000);
        assertEquals(2_000, clock.trueNanos(1_000));
        assertThrows(IllegalArgumentException.class, () -> clock.drift(0, -1_000_000));
    }
}
